//! What a province grants beside what the country does.

use chrono::NaiveDate;

use super::{Checker, Problem, key};
use crate::law::benefit::Bound;
use crate::law::instrument::{Instrument, StandardLevel};
use crate::law::tables::{self, BenefitEntry, Entry, Level, Span, Tables, regime_on};
use crate::money::Dong;

impl Checker<'_> {
    /// A province may raise, never lower: compared on the day its row begins.
    pub(super) fn floors(&mut self, benefits: &Tables) {
        let groups = self.instruments.iter().flat_map(|instrument| instrument.group.iter());
        let own_levels: Vec<&str> =
            groups.filter(|group| group.own_level).map(|group| group.id.as_ref()).collect();
        for instrument in self.instruments.iter().filter(|instrument| instrument.place.is_some()) {
            for (index, row) in instrument.standard_level.iter().enumerate() {
                // What stands in for the country's may be lower.
                if row.instead_of.is_some() {
                    continue;
                }
                let Some(from) = instrument.days(row.from, row.until).from else { continue };
                let floor = self.level_of_country(row, from, &own_levels);
                let floor = floor.max(level_of_kinds(benefits, row, from));
                if let Some(floor) = floor.filter(|floor| row.amount < *floor) {
                    let problem = Problem::LowerLevel(row.amount, floor, from);
                    self.flaw(instrument, "standard_level", index, problem);
                }
            }
            self.coefficients(instrument);
            self.benefits(instrument, benefits);
        }
    }

    fn coefficients(&mut self, instrument: &Instrument) {
        let tables = self.tables;
        for (index, row) in instrument.coefficient.iter().enumerate() {
            let Some(from) = instrument.days(row.from, row.until).from else { continue };
            let ending = format!("/{}.{}", row.group, row.id);
            let rows = entries(tables, from).iter().flat_map(|entry| entry.rows.of(&tables.rows));
            let national = rows.filter(|national| national.provision.ends_with(&ending));
            let floor = national.map(|national| national.value).max();
            if let Some(floor) = floor.filter(|floor| row.value < *floor) {
                let problem = Problem::LowerCoefficient(row.value, floor, from);
                self.flaw(instrument, "coefficient", index, problem);
            }
        }
    }

    /// The highest level of the country, for everyone, that a province's level is for too.
    fn level_of_country(&self, row: &StandardLevel, from: NaiveDate, own_levels: &[&str]) -> Option<Dong> {
        let tables = self.tables;
        let applies = |entry: &&Entry| {
            let Some(key) = tables.group(entry).map(|group| key(tables, group)) else { return false };
            match row.groups.is_empty() {
                true => !own_levels.contains(&key),
                false => row.groups.iter().any(|of| of == key),
            }
        };
        let entries = entries(tables, from).iter().filter(applies);
        entries.filter_map(|entry| of_everyone(tables, entry.national)).max()
    }

    /// A province's benefit gives no less than the country's that it raises, in the same unit and as often.
    fn benefits(&mut self, instrument: &Instrument, tables: &Tables) {
        let place = instrument.place.as_deref().and_then(|place| place.parse::<u8>().ok());
        let of_place = tables.provinces.iter().find(|(code, _)| Some(*code) == place);
        for (index, row) in instrument.benefit.iter().enumerate() {
            let Some(from) = instrument.days(row.from, row.until).from else { continue };
            let in_force = |regimes: Span| {
                let regime = regime_on(regimes.of(&tables.regimes), from);
                regime.map_or(Span::EMPTY, |regime| regime.benefits).of(&tables.benefit_entries)
            };
            let find = |regimes: Span, is: &dyn Fn(&tables::Benefit) -> bool| {
                let rows = in_force(regimes)
                    .iter()
                    .filter_map(|entry| Some((entry, tables.benefits.get(usize::from(entry.benefit))?)));
                rows.into_iter().find(|(_, benefit)| benefit.period.contains(from) && is(benefit))
            };
            let id = instrument.full_id(&row.id);
            let national = find(tables.national, &|it| row.raises.contains(&it.provision));
            let own = of_place.and_then(|(_, regimes)| find(*regimes, &|it| it.provision == id));
            let (Some((of_country, national)), Some((of_province, own))) = (national, own) else { continue };
            let (Some(least), Some(given)) = (national.gives, own.gives) else { continue };
            let fewer = given.months.is_some_and(|months| least.months.is_none_or(|least| months < least));
            let alike = (least.unit, least.per) == (given.unit, given.per) && national.payee == own.payee;
            if !alike || fewer {
                let expected =
                    "the payee, the unit and the period of the benefit that it raises, and no fewer months";
                self.flaw(instrument, "benefit", index, Problem::Benefit(expected));
                continue;
            }
            let (least_amount, amount) =
                (amount(tables, of_country, national), amount(tables, of_province, own));
            if amount < least_amount && least.bound != Bound::Ceiling {
                let problem = Problem::LowerBenefit(amount, least_amount, from);
                self.flaw(instrument, "benefit", index, problem);
            }
        }
    }
}

/// What is in force in the whole country.
fn entries(tables: &Tables, on: NaiveDate) -> &[Entry] {
    let regime = regime_on(tables.national.of(&tables.regimes), on);
    regime.map_or(Span::EMPTY, |regime| regime.entries).of(&tables.entries)
}

/// The highest of the levels that are for everyone.
fn of_everyone(tables: &Tables, levels: Span) -> Option<Dong> {
    let for_all = |level: &&Level| level.when.is_empty();
    levels.of(&tables.levels).iter().filter(for_all).map(|level| level.amount).max()
}

/// The highest level of the country for the kinds of benefit that a province's level is limited to.
fn level_of_kinds(tables: &Tables, row: &StandardLevel, on: NaiveDate) -> Option<Dong> {
    let regime = regime_on(tables.national.of(&tables.regimes), on)?;
    let entries = regime.benefits.of(&tables.benefit_entries).iter();
    let of_kind = entries.filter(|entry| {
        let benefit = tables.benefits.get(usize::from(entry.benefit));
        benefit.is_some_and(|it| it.period.contains(on) && row.groups.iter().any(|key| key == it.kind.name()))
    });
    of_kind.filter_map(|entry| of_everyone(tables, entry.national)).max()
}

/// What a benefit comes to, by the highest level for everyone.
fn amount(tables: &Tables, entry: &BenefitEntry, benefit: &tables::Benefit) -> u64 {
    let level = of_everyone(tables, entry.national).max(of_everyone(tables, entry.provincial));
    let Some(gives) = benefit.gives else { return 0 };
    let of_level = || gives.coefficient?.of(level?).map(Dong::get);
    gives.quantity.or_else(of_level).unwrap_or(0)
}
