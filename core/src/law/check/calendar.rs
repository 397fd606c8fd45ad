//! The whole calendar, in the country and in each province with law of its own: on every day on which a group is in
//! force it has a coefficient and a level, or a `gap` says that it has not, and no group gets lost between one
//! instrument and the next.

use chrono::NaiveDate;

use super::{Checker, Problem, key};
use crate::date::Period;
use crate::law::instrument::{self, Instrument};
use crate::law::tables::{Group, Regime};

/// The first of some days that lies in none of the periods.
pub(super) fn uncovered(days: Period, by: &[Period]) -> Option<NaiveDate> {
    let mut at = days.from.unwrap_or(NaiveDate::MIN);
    while days.until.is_none_or(|until| at < until) {
        let of_day = by.iter().filter(|period| period.contains(at));
        match of_day.map(|period| period.until.unwrap_or(NaiveDate::MAX)).max() {
            None => return Some(at),
            Some(NaiveDate::MAX) => return None,
            Some(next) => at = next,
        }
    }
    None
}

/// Whether an instrument is law in a place: the country's everywhere, a province's there.
fn is_law_in(instrument: &Instrument, province: Option<u8>) -> bool {
    instrument.place.as_deref().is_none_or(|place| place.parse().ok() == province && province.is_some())
}

impl<'a> Checker<'a> {
    /// The country, then each province with law of its own, with what is in force there from day to day.
    pub(super) fn places(&self) -> impl Iterator<Item = (Option<u8>, &'a [Regime])> + use<'a> {
        let tables = self.tables;
        let provinces = tables.provinces.iter().map(|(code, regimes)| (Some(*code), *regimes));
        std::iter::once((None, tables.national))
            .chain(provinces)
            .map(|(province, regimes)| (province, regimes.of(&tables.regimes)))
    }

    /// The row of a group.
    pub(super) fn row_of_group(&self, group: &Group) -> Option<(&'a Instrument, usize)> {
        let id = self.tables.group_id(group);
        self.instruments.iter().find_map(|home| {
            let at = home.group.iter().position(|row| home.full_id(&row.id) == id);
            at.map(|at| (home, at))
        })
    }

    /// No day goes by on which a group is in force and there is nothing to pay it by, unless a `gap` says so.
    ///
    /// The days looked at are those from the first on which any group is in force to the last change of the law; and
    /// after that, if groups are left. Each row is told of once, with the first day.
    pub(super) fn gaps(&mut self) {
        for (province, regimes) in self.places() {
            let with_groups = |regime: &Regime| !regime.entries.is_empty();
            let Some(first) = regimes.iter().position(with_groups) else { continue };
            let last = regimes.iter().rposition(with_groups).unwrap_or(first);
            for (at, regime) in regimes.iter().enumerate().take(last + 1).skip(first) {
                let days =
                    Period { from: Some(regime.from), until: regimes.get(at + 1).map(|next| next.from) };
                let Some(on) = self.undeclared(days, province) else { continue };
                for (home, index, problem) in self.unpaid(regime, on, province) {
                    self.flaw_once(home, "group", index, problem);
                }
                let before = at.checked_sub(1).and_then(|at| regimes.get(at));
                if let Some(before) = before.filter(|_| regime.entries.is_empty()) {
                    self.nothing_left(before, on);
                }
            }
        }
    }

    /// The first of some days that no `gap` covers.
    fn undeclared(&self, days: Period, province: Option<u8>) -> Option<NaiveDate> {
        let homes = self.instruments.iter().filter(|home| is_law_in(home, province));
        let gaps = homes.flat_map(|home| home.gap.iter());
        let gaps: Vec<Period> = gaps.map(|gap| Period { from: gap.from, until: gap.until }).collect();
        uncovered(days, &gaps)
    }

    /// The groups without a coefficient or a level.
    fn unpaid(
        &self,
        regime: &Regime,
        on: NaiveDate,
        province: Option<u8>,
    ) -> Vec<(&'a Instrument, usize, Problem)> {
        let tables = self.tables;
        let mut found = Vec::new();
        for entry in regime.entries.of(&tables.entries) {
            let Some(group) = tables.group(entry) else { continue };
            let Some((home, index)) = self.row_of_group(group) else { continue };
            let id = key(tables, group);
            if entry.rows.is_empty() {
                found.push((home, index, Problem::NoCoefficient(id.to_owned(), on)));
            }
            // Without a level of the country's nothing is paid, whatever a province has.
            if entry.national.is_empty() && !self.awaits_its_month(home.group.get(index), on, province) {
                found.push((home, index, Problem::NoLevel(id.to_owned(), on)));
            }
        }
        found
    }

    /// Whether a level of a group is law already and paid from the next month on.
    fn awaits_its_month(
        &self,
        group: Option<&instrument::Group>,
        on: NaiveDate,
        province: Option<u8>,
    ) -> bool {
        let homes = self.instruments.iter().filter(|home| is_law_in(home, province));
        let mut levels = homes.flat_map(|home| home.standard_level.iter().map(move |level| (home, level)));
        levels.any(|(home, level)| {
            let reaches = group.is_some_and(|group| match level.groups.is_empty() {
                true => !group.own_level,
                false => level.groups.contains(&group.id),
            });
            reaches && home.days(level.from, level.until).contains(on)
        })
    }

    /// All groups have ended, and others come into force only later.
    fn nothing_left(&mut self, before: &Regime, on: NaiveDate) {
        let tables = self.tables;
        let mut groups = before.entries.of(&tables.entries).iter().filter_map(|entry| tables.group(entry));
        if let Some((home, index)) = groups.next_back().and_then(|group| self.row_of_group(group)) {
            self.flaw_once(home, "group", index, Problem::Undecidable(on));
        }
    }

    /// Where an instrument ends and another takes over groups of it, it takes over all of them: one that is to end
    /// then says so in its own row.
    ///
    /// An instrument of which nothing is taken over ends as a whole: its own last day says so.
    pub(super) fn succession(&mut self) {
        for home in self.instruments {
            let Some(end) = home.in_force.until else { continue };
            let goes_on = |id: &instrument::Str| {
                self.instruments
                    .iter()
                    .filter(|other| other.place.is_none() || other.place == home.place)
                    .any(|other| {
                        let same = other.group.iter().filter(|group| group.id == *id);
                        same.map(|group| other.days(group.from, group.until)).any(|days| days.contains(end))
                    })
            };
            let ending: Vec<(usize, &instrument::Group)> =
                home.group.iter().enumerate().filter(|(_, group)| group.until.is_none()).collect();
            if !ending.iter().any(|(_, group)| goes_on(&group.id)) {
                continue;
            }
            let lost: Vec<_> = ending.into_iter().filter(|(_, group)| !goes_on(&group.id)).collect();
            for (index, group) in lost {
                self.flaw(home, "group", index, Problem::Lost(group.id.to_string(), end));
            }
        }
    }

    /// A coefficient, and a level for some groups, is for a group that is in force on one of its days.
    pub(super) fn without_group(&mut self) {
        for home in self.instruments {
            for (index, row) in home.coefficient.iter().enumerate() {
                let days = home.days(row.from, row.until);
                self.meets_a_group(home, "coefficient", index, std::slice::from_ref(&row.group), days);
            }
            for (index, row) in home.standard_level.iter().enumerate() {
                let days = home.days(row.from, row.until);
                self.meets_a_group(home, "standard_level", index, &row.groups, days);
            }
        }
    }

    fn meets_a_group(
        &mut self,
        home: &Instrument,
        table: &'static str,
        index: usize,
        keys: &[instrument::Str],
        days: Period,
    ) {
        let of_key = |key: &instrument::Str| {
            let groups = self.instruments.iter().flat_map(|it| it.group.iter().map(move |group| (it, group)));
            groups.filter(|(_, group)| group.id == *key).collect::<Vec<_>>()
        };
        for key in keys {
            let groups = of_key(key);
            let meets = |(it, group): &(&Instrument, &instrument::Group)| {
                !it.days(group.from, group.until).and(&days).is_empty()
            };
            // A key that no group has, and days that are none, are told of by themselves.
            if !days.is_empty() && !groups.is_empty() && !groups.iter().any(meets) {
                self.flaw(home, table, index, Problem::NoGroup(key.to_string()));
            }
        }
    }
}
