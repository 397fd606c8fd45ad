//! The law of one span of days, ready to decide with: every row that is in force, and nothing else.

use chrono::{Datelike, Months, NaiveDate};

use super::condition::Condition;
use super::instrument::{Caveat, CoefficientRow, Evidence, Group, Instrument, StandardLevel};
use crate::date::Period;
use crate::money::{Coefficient, Dong};

/// The rows in force from one day to the next change, for the whole country or for one province.
#[derive(Debug)]
pub(crate) struct Regime {
    pub from: NaiveDate,
    pub groups: Vec<RegimeGroup>,
    pub choices: Vec<RegimeChoice>,
    /// Caveats that every result of these days carries.
    pub caveats: Vec<String>,
    /// Whether the province has a level of its own.
    pub provincial_level: bool,
}

#[derive(Debug)]
pub(crate) struct RegimeGroup {
    pub key: String,
    /// Id of the group as a reference: `nd-20-2021/child-without-support`.
    pub id: String,
    pub confidential: bool,
    pub role: Role,
    pub when: Condition,
    pub per_child: Option<Condition>,
    pub source: Source,
    pub rows: Vec<RegimeRow>,
    /// Levels of the whole country, those limited to some groups first.
    pub national: Vec<RegimeLevel>,
    pub provincial: Vec<RegimeLevel>,
}

#[derive(Debug)]
pub(crate) struct RegimeRow {
    /// Id of the provision: `nd-20-2021/child-without-support.under-4`.
    pub provision: String,
    pub value: Coefficient,
    pub when: Condition,
    pub per_child: bool,
    /// Where the coefficient stands; a province's decision that carries it out comes second.
    pub sources: Vec<Source>,
}

#[derive(Debug)]
pub(crate) struct RegimeLevel {
    pub amount: Dong,
    pub when: Condition,
    pub source: Source,
}

/// The rule of choice in force.
#[derive(Debug)]
pub(crate) struct RegimeChoice {
    pub source: Source,
}

/// What the rule of choice lets a group do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// Only the highest allowance counts.
    Single,
    /// Its allowance is added to a partner's.
    Added,
    /// The allowance that another is added to.
    Partner,
}

/// Where a row stands, and what to know of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Source {
    pub citation: String,
    pub evidence: Evidence,
    pub caveats: Vec<String>,
}

impl Source {
    fn new(
        instrument: &Instrument,
        cite: &str,
        evidence: Option<Evidence>,
        caveats: &[super::instrument::Str],
    ) -> Self {
        Self {
            citation: instrument.citation(cite),
            evidence: evidence.unwrap_or(instrument.evidence),
            caveats: caveats.iter().map(|id| format!("{}/{id}", instrument.id)).collect(),
        }
    }
}

/// Every regime of the country, or of one province, in order of time.
pub(crate) fn regimes(instruments: &[Instrument], place: Option<&str>) -> Vec<Regime> {
    let mut in_scope: Vec<&Instrument> = Vec::with_capacity(instruments.len());
    in_scope.extend(instruments.iter().filter(|instrument| instrument.place.is_none()));
    in_scope.extend(
        instruments.iter().filter(|instrument| place.is_some() && instrument.place.as_deref() == place),
    );
    boundaries(&in_scope).into_iter().map(|from| regime(&in_scope, from)).collect()
}

/// Every day on which a row comes into force or ends, in order.
fn boundaries(instruments: &[&Instrument]) -> Vec<NaiveDate> {
    let mut days: Vec<NaiveDate> = Vec::new();
    let mut add = |period: Period| {
        for day in period.from.into_iter().chain(period.until) {
            if let Err(at) = days.binary_search(&day) {
                days.insert(at, day);
            }
        }
    };
    for instrument in instruments {
        for row in instrument.group.iter() {
            add(instrument.days(row.from, row.until));
        }
        for row in instrument.coefficient.iter() {
            add(instrument.days(row.from, row.until));
        }
        for row in instrument.standard_level.iter() {
            add(months(instrument.days(row.from, row.until)));
        }
        for row in instrument.choice.iter() {
            add(instrument.days(row.from, row.until));
        }
        for row in instrument.caveat.iter().filter(|row| row.every_result) {
            add(instrument.days(row.from, row.until));
        }
    }
    days
}

/// A level applies to whole months: one that begins within a month begins with the next.
fn months(days: Period) -> Period {
    let first_of_month = |day: NaiveDate| match day.day() {
        1 => Some(day),
        _ => day.with_day(1)?.checked_add_months(Months::new(1)),
    };
    Period { from: days.from.and_then(first_of_month), until: days.until.and_then(first_of_month) }
}

fn regime(instruments: &[&Instrument], on: NaiveDate) -> Regime {
    let mut groups: Vec<RegimeGroup> = Vec::new();
    for instrument in instruments {
        for group in instrument.group.iter().filter(|row| instrument.days(row.from, row.until).contains(on)) {
            groups.push(regime_group(instruments, instrument, group, on));
        }
    }
    let caveats = instruments.iter().flat_map(|instrument| {
        let carried = |row: &&Caveat| row.every_result && instrument.days(row.from, row.until).contains(on);
        instrument.caveat.iter().filter(carried).map(|row| format!("{}/{}", instrument.id, row.id))
    });
    let mut choices = Vec::new();
    for instrument in instruments {
        for row in instrument.choice.iter().filter(|row| instrument.days(row.from, row.until).contains(on)) {
            for group in &mut groups {
                if row.add == group.key {
                    group.role = Role::Added;
                } else if row.with.iter().any(|key| *key == group.key) {
                    group.role = Role::Partner;
                }
            }
            choices.push(RegimeChoice { source: Source::new(instrument, &row.cite, row.evidence, &[]) });
        }
    }
    Regime {
        from: on,
        choices,
        caveats: caveats.collect(),
        provincial_level: groups.iter().any(|group| !group.provincial.is_empty()),
        groups,
    }
}

fn rows(instrument: &Instrument, on: NaiveDate) -> impl Iterator<Item = &CoefficientRow> {
    instrument.coefficient.iter().filter(move |row| instrument.days(row.from, row.until).contains(on))
}

fn levels(instrument: &Instrument, on: NaiveDate) -> impl Iterator<Item = &StandardLevel> {
    instrument
        .standard_level
        .iter()
        .filter(move |row| months(instrument.days(row.from, row.until)).contains(on))
}

fn regime_group(instruments: &[&Instrument], of: &Instrument, group: &Group, on: NaiveDate) -> RegimeGroup {
    let mut merged: Vec<RegimeRow> = Vec::new();
    for instrument in instruments {
        for row in rows(instrument, on).filter(|row| row.group == group.id) {
            let source = Source::new(instrument, &row.cite, row.evidence, &row.caveats);
            let ending = format!("{}.{}", group.id, row.id);
            let national = merged.iter_mut().find(|national| {
                national.provision.split_once('/').is_some_and(|(_, provision)| provision == ending)
            });
            match national {
                // A province's decision may raise a coefficient; once the country's is higher, that one counts.
                Some(national) if row.value >= national.value => {
                    national.value = row.value;
                    national.sources.push(source);
                }
                Some(_) => {}
                None => merged.push(RegimeRow {
                    provision: format!("{}/{ending}", instrument.id),
                    value: row.value,
                    when: row.when.clone(),
                    per_child: row.per_child,
                    sources: vec![source],
                }),
            }
        }
    }
    let mut national = Vec::new();
    let mut provincial = Vec::new();
    for limited in [true, false] {
        for instrument in instruments {
            let applies = |row: &&StandardLevel| {
                row.groups.is_empty() != limited && (row.groups.is_empty() || row.groups.contains(&group.id))
            };
            for row in levels(instrument, on).filter(applies) {
                let list = if instrument.place.is_some() { &mut provincial } else { &mut national };
                list.push(RegimeLevel {
                    amount: row.amount,
                    when: row.when.clone(),
                    source: Source::new(instrument, &row.cite, row.evidence, &row.caveats),
                });
            }
        }
    }
    RegimeGroup {
        key: group.id.to_string(),
        id: format!("{}/{}", of.id, group.id),
        confidential: group.confidential,
        role: Role::Single,
        when: group.when.clone(),
        per_child: group.per_child.clone(),
        source: Source::new(of, &group.cite, group.evidence, &group.caveats),
        rows: merged,
        national,
        provincial,
    }
}
