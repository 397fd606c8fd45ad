//! Is a rulebook sound? Everything that can be found wrong without a person to decide about.

use std::collections::BTreeSet;
use std::fmt;

use chrono::NaiveDate;

use super::benefit::BenefitKind;
use super::compile::{definition, level};
use super::condition::{AgeBand, Condition};
use super::instrument::{Evidence, Instrument};
use super::tables::{Entry, Group, Span, Tables, regime_on};
use crate::date::{IsoDate, Period};
use crate::money::{Coefficient, Dong};

/// Why instruments do not make a rulebook.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum LawError {
    /// The text is not an instrument, or not a list of them.
    #[error("expected an instrument in JSON: {message} at line {line}, column {column}")]
    Json {
        /// What was wrong.
        message: String,
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
    },
    /// A condition names something that no instrument defines.
    #[error("in `{instrument}`: a condition refers to `{id}`, and no term or group has that id")]
    Dangling {
        /// The instrument with the condition.
        instrument: String,
        /// The id that is not defined.
        id: String,
    },
    /// Definitions refer to one another in a circle.
    #[error("in `{instrument}`: its conditions refer to one another in a circle, or are nested too deep")]
    TooDeep {
        /// The instrument.
        instrument: String,
    },
    /// More conditions or rows than a rulebook can hold.
    #[error("expected at most 65535 conditions and rows, once all that conditions name is filled in")]
    TooLarge,
    /// The instruments were read, and something in them is wrong.
    #[error("{}", flaws(.0))]
    Flawed(Vec<Flaw>),
}

fn flaws(list: &[Flaw]) -> String {
    list.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}

/// A row of an instrument: `coefficient` number 3 of `nd-20-2021`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Row {
    /// Id of the instrument.
    pub instrument: String,
    /// Name of the table in the law file; empty for the instrument as a whole.
    pub table: &'static str,
    /// Number of the row in the table, from 0.
    pub index: usize,
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.table {
            "" => write!(f, "`{}`", self.instrument),
            table => write!(f, "`{}`, {table} {}", self.instrument, self.index + 1),
        }
    }
}

/// Something wrong with a row.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{row}: {problem}")]
pub struct Flaw {
    /// Where.
    pub row: Row,
    /// What.
    pub problem: Problem,
}

/// What can be wrong with a row.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Problem {
    /// Two rows have the same id.
    #[error("the id `{0}` is used twice")]
    DuplicateId(String),
    /// A row names something that is not defined.
    #[error("`{0}` is not defined; expected {1}")]
    Unknown(String, &'static str),
    /// A citation that names no place.
    #[error("expected a citation such as `Đ5 k1 a`, or `?` for a row whose text was not seen, found `{0}`")]
    Citation(String),
    /// A period without days.
    #[error("its days are over before they begin")]
    EmptyPeriod,
    /// Two rows for the same thing are in force at once.
    #[error("overlaps with `{0}` from {from}", from = IsoDate(*.1))]
    Overlap(String, NaiveDate),
    /// A group to which no coefficient belongs.
    #[error("no coefficient for the group `{0}` on {on}", on = IsoDate(*.1))]
    NoCoefficient(String, NaiveDate),
    /// An age band without a year in it.
    #[error("expected an age band with at least one end, and one year or more in it")]
    AgeBand,
    /// A fact of a child outside a count of children.
    #[error("`{0}` has a meaning only inside `children` or `per_child`")]
    NotAChild(String),
    /// A coefficient per child for a group that counts no children.
    #[error("`per_child` needs a group that says which children count")]
    NoChildren,
    /// A province's level below the country's on the day it begins.
    #[error("the level {0} đ is lower than the country's {1} đ on {on}", on = IsoDate(*.2))]
    LowerLevel(Dong, Dong, NaiveDate),
    /// A province's coefficient below the country's on the day it begins.
    #[error("the coefficient {0} is lower than the country's {1} on {on}", on = IsoDate(*.2))]
    LowerCoefficient(Coefficient, Coefficient, NaiveDate),
    /// A level that keeps another, with another amount.
    #[error("the level {0} đ keeps a level of {1} đ: expected the same amount")]
    OtherAmount(Dong, Dong),
    /// A level of the whole country that stands in for another.
    #[error("`instead_of` is for the instruments of a province")]
    NotOfAProvince,
    /// A benefit that does not fit together.
    #[error("expected {0}")]
    Benefit(&'static str),
    /// A fact of a carer or an occurrence where there is none.
    #[error("`{0}` has a meaning only in a benefit")]
    NotABenefit(String),
    /// A coefficient of a level that there is not.
    #[error("no standard level for the benefit on {on}", on = IsoDate(*.0))]
    NoLevel(NaiveDate),
    /// A province code that was never in use.
    #[error("expected the two digits of a province, found `{0}`")]
    Place(String),
}

/// Finds everything wrong with instruments that could be compiled; empty if they are sound.
pub(super) fn check(instruments: &[Instrument], tables: &Tables, benefits: &Tables) -> Vec<Flaw> {
    let mut checker = Checker { instruments, tables, flaws: Vec::new() };
    checker.ids();
    for instrument in instruments {
        checker.instrument(instrument);
    }
    checker.overlaps();
    checker.coverage();
    checker.floors();
    super::check_benefit::check(instruments, tables, benefits, &mut checker.flaws);
    checker.flaws
}

struct Checker<'a> {
    instruments: &'a [Instrument],
    tables: &'a Tables,
    flaws: Vec<Flaw>,
}

impl<'a> Checker<'a> {
    fn flaw(&mut self, instrument: &Instrument, table: &'static str, index: usize, problem: Problem) {
        let row = Row { instrument: instrument.id.to_string(), table, index };
        self.flaws.push(Flaw { row, problem });
    }

    fn ids(&mut self) {
        let mut seen = BTreeSet::new();
        for instrument in self.instruments {
            if !seen.insert(instrument.id.to_string()) {
                self.flaw(instrument, "", 0, Problem::DuplicateId(instrument.id.to_string()));
            }
            let mut ids: Vec<(&'static str, usize, &str)> = Vec::new();
            ids.extend(instrument.caveat.iter().enumerate().map(|(at, row)| ("caveat", at, &*row.id)));
            ids.extend(instrument.open_norm.iter().enumerate().map(|(at, row)| ("open_norm", at, &*row.id)));
            ids.extend(instrument.term.iter().enumerate().map(|(at, row)| ("term", at, &*row.id)));
            ids.extend(instrument.group.iter().enumerate().map(|(at, row)| ("group", at, &*row.id)));
            let levels = instrument.standard_level.iter().enumerate();
            ids.extend(levels.map(|(at, row)| ("standard_level", at, &*row.id)));
            ids.extend(instrument.benefit.iter().enumerate().map(|(at, row)| ("benefit", at, &*row.id)));
            ids.extend(instrument.procedure.iter().enumerate().map(|(at, row)| ("procedure", at, &*row.id)));
            for (table, index, id) in ids {
                if !seen.insert(format!("{}/{id}", instrument.id)) {
                    self.flaw(instrument, table, index, Problem::DuplicateId(id.to_owned()));
                }
            }
            for (index, row) in instrument.coefficient.iter().enumerate() {
                let id = format!("{}.{}", row.group, row.id);
                if !seen.insert(format!("{}/{id}", instrument.id)) {
                    self.flaw(instrument, "coefficient", index, Problem::DuplicateId(id));
                }
            }
        }
    }

    fn instrument(&mut self, instrument: &'a Instrument) {
        if let Some(place) = &instrument.place
            && place.parse::<crate::place::Place>().ok().is_none_or(|place| place.commune().is_some())
        {
            self.flaw(instrument, "", 0, Problem::Place(place.to_string()));
        }
        if instrument.in_force.is_empty() {
            self.flaw(instrument, "", 0, Problem::EmptyPeriod);
        }
        for (index, term) in instrument.term.iter().enumerate() {
            self.citation(instrument, "term", index, &term.cite, term.evidence);
            // A term may be about a child; where it is used decides, and there it is looked at again.
            self.condition(instrument, "term", index, &term.when, true);
        }
        for (index, norm) in instrument.open_norm.iter().enumerate() {
            self.citation(instrument, "open_norm", index, &norm.cite, None);
        }
        for (index, group) in instrument.group.iter().enumerate() {
            self.citation(instrument, "group", index, &group.cite, group.evidence);
            self.days(instrument, "group", index, group.from, group.until);
            self.condition(instrument, "group", index, &group.when, false);
            if let Some(per_child) = &group.per_child {
                self.condition(instrument, "group", index, per_child, true);
            }
            self.caveats(instrument, "group", index, &group.caveats);
        }
        for (index, row) in instrument.coefficient.iter().enumerate() {
            self.citation(instrument, "coefficient", index, &row.cite, row.evidence);
            self.days(instrument, "coefficient", index, row.from, row.until);
            self.condition(instrument, "coefficient", index, &row.when, false);
            self.caveats(instrument, "coefficient", index, &row.caveats);
            self.group_keys(instrument, "coefficient", index, std::slice::from_ref(&row.group));
            let days = instrument.days(row.from, row.until);
            let counts_none = self.instruments.iter().any(|other| {
                let meets = |from, until| !other.days(from, until).and(&days).is_empty();
                let mut groups = other.group.iter().filter(|group| group.id == row.group);
                groups.any(|group| group.per_child.is_none() && meets(group.from, group.until))
            });
            if row.per_child && counts_none {
                self.flaw(instrument, "coefficient", index, Problem::NoChildren);
            }
        }
        for (index, level) in instrument.standard_level.iter().enumerate() {
            self.citation(instrument, "standard_level", index, &level.cite, level.evidence);
            self.days(instrument, "standard_level", index, level.from, level.until);
            self.condition(instrument, "standard_level", index, &level.when, false);
            self.caveats(instrument, "standard_level", index, &level.caveats);
            self.group_keys(instrument, "standard_level", index, &level.groups);
            self.other_level(instrument, index, level.keeps.as_deref(), Some(level.amount));
            self.other_level(instrument, index, level.instead_of.as_deref(), None);
            if level.instead_of.is_some() && instrument.place.is_none() {
                self.flaw(instrument, "standard_level", index, Problem::NotOfAProvince);
            }
        }
        for (index, choice) in instrument.choice.iter().enumerate() {
            self.citation(instrument, "choice", index, &choice.cite, choice.evidence);
            self.days(instrument, "choice", index, choice.from, choice.until);
            self.group_keys(instrument, "choice", index, choice.add.as_slice());
            self.group_keys(instrument, "choice", index, &choice.with);
        }
        for (index, row) in instrument.benefit.iter().enumerate() {
            self.citation(instrument, "benefit", index, &row.cite, row.evidence);
            self.days(instrument, "benefit", index, row.from, row.until);
            self.condition(instrument, "benefit", index, &row.when, false);
            self.caveats(instrument, "benefit", index, &row.caveats);
            self.group_keys(instrument, "benefit", index, row.level_of.as_slice());
        }
        for (index, row) in instrument.procedure.iter().enumerate() {
            self.citation(instrument, "procedure", index, &row.cite, row.evidence);
            self.days(instrument, "procedure", index, row.from, row.until);
        }
        for (index, gap) in instrument.gap.iter().enumerate() {
            self.citation(instrument, "gap", index, &gap.cite, None);
            self.days(instrument, "gap", index, gap.from, gap.until);
        }
        for (index, area) in instrument.area.iter().enumerate() {
            self.days(instrument, "area", index, area.from, area.until);
        }
    }

    fn citation(
        &mut self,
        instrument: &Instrument,
        table: &'static str,
        index: usize,
        cite: &str,
        evidence: Option<Evidence>,
    ) {
        let seen = evidence.unwrap_or(instrument.evidence) == Evidence::FullText;
        if !(is_citation(cite) || cite == "?" && !seen) {
            self.flaw(instrument, table, index, Problem::Citation(cite.to_owned()));
        }
    }

    fn days(
        &mut self,
        instrument: &Instrument,
        table: &'static str,
        index: usize,
        from: Option<NaiveDate>,
        until: Option<NaiveDate>,
    ) {
        if instrument.days(from, until).is_empty() {
            self.flaw(instrument, table, index, Problem::EmptyPeriod);
        }
    }

    fn caveats(
        &mut self,
        instrument: &Instrument,
        table: &'static str,
        index: usize,
        ids: &[super::instrument::Str],
    ) {
        for id in ids.iter().filter(|id| !instrument.caveat.iter().any(|caveat| caveat.id == **id)) {
            self.flaw(
                instrument,
                table,
                index,
                Problem::Unknown(id.to_string(), "a caveat of this instrument"),
            );
        }
    }

    fn group_keys(
        &mut self,
        instrument: &Instrument,
        table: &'static str,
        index: usize,
        keys: &[super::instrument::Str],
    ) {
        for key in keys {
            let mut groups = self.instruments.iter().flat_map(|other| other.group.iter());
            let kind = || table == "standard_level" && BenefitKind::from_name(key).is_some();
            if !groups.any(|group| group.id == *key) && !kind() {
                self.flaw(instrument, table, index, Problem::Unknown(key.to_string(), "the key of a group"));
            }
        }
    }

    /// The level of the whole country that a level names.
    fn other_level(&mut self, instrument: &Instrument, index: usize, id: Option<&str>, amount: Option<Dong>) {
        let Some(id) = id else { return };
        let known = level(self.instruments, id).filter(|(home, _)| home.place.is_none());
        let problem = match (known, amount) {
            (None, _) => Problem::Unknown(id.to_owned(), "a level of the whole country"),
            (Some((_, kept)), Some(amount)) if kept.amount != amount => {
                Problem::OtherAmount(amount, kept.amount)
            }
            _ => return,
        };
        self.flaw(instrument, "standard_level", index, problem);
    }

    fn condition(
        &mut self,
        instrument: &Instrument,
        table: &'static str,
        index: usize,
        condition: &Condition,
        of_child: bool,
    ) {
        let problem = match condition {
            Condition::Age(band) | Condition::ChildAge(band) if !is_band(*band) => Some(Problem::AgeBand),
            Condition::ChildAge(_) if !of_child => Some(Problem::NotAChild("child_age".to_owned())),
            Condition::Is(fact) if !of_child && fact.fact.name().starts_with("children.") => {
                Some(Problem::NotAChild(fact.fact.name().to_owned()))
            }
            Condition::Open(id) => {
                let id = instrument.full_id(id);
                let mut norms = self
                    .instruments
                    .iter()
                    .flat_map(|other| other.open_norm.iter().map(|norm| other.full_id(&norm.id)));
                let known = norms.any(|known| known == id);
                (!known).then_some(Problem::Unknown(id, "an open norm"))
            }
            Condition::Ref(id) if !of_child => {
                self.child_fact(&instrument.full_id(id), &mut BTreeSet::new()).map(Problem::NotAChild)
            }
            _ => None,
        };
        if let Some(problem) = problem {
            self.flaw(instrument, table, index, problem);
        }
        let of_child = of_child || matches!(condition, Condition::Children(_));
        for part in condition.parts() {
            self.condition(instrument, table, index, part, of_child);
        }
    }

    /// A fact of a child that a definition asks for outside a count of children.
    fn child_fact(&self, id: &str, seen: &mut BTreeSet<String>) -> Option<String> {
        let definition = definition(self.instruments, id)?;
        if !seen.insert(id.to_owned()) {
            return None;
        }
        let mut open = vec![definition.when];
        while let Some(condition) = open.pop() {
            let found = match condition {
                Condition::ChildAge(_) => Some("child_age".to_owned()),
                Condition::Is(is) if is.fact.name().starts_with("children.") => {
                    Some(is.fact.name().to_owned())
                }
                Condition::Ref(inner) => self.child_fact(&definition.home.full_id(inner), seen),
                _ => None,
            };
            if found.is_some() {
                return found;
            }
            if !matches!(condition, Condition::Children(_)) {
                open.extend(condition.parts());
            }
        }
        None
    }

    /// No two groups of one key, rows of one id or levels for the same people may be in force at once.
    fn overlaps(&mut self) {
        type Entry<'a> = (&'a Instrument, &'static str, usize, String, Period);
        let mut entries: Vec<Entry> = Vec::new();
        for instrument in self.instruments {
            let scope = instrument.place.as_deref().unwrap_or("");
            for (at, row) in instrument.group.iter().enumerate() {
                let days = instrument.days(row.from, row.until);
                entries.push((instrument, "group", at, format!("{scope}:{}", row.id), days));
            }
            for (at, row) in instrument.coefficient.iter().enumerate() {
                let days = instrument.days(row.from, row.until);
                entries.push((
                    instrument,
                    "coefficient",
                    at,
                    format!("{scope}:{}.{}", row.group, row.id),
                    days,
                ));
            }
            for (at, row) in instrument.standard_level.iter().enumerate() {
                let days = instrument.days(row.from, row.until);
                let people = format!("{scope}:{:?}{:?}", row.groups, row.when);
                entries.push((instrument, "standard_level", at, people, days));
            }
        }
        let mut found = Vec::new();
        for (at, (instrument, table, index, what, days)) in entries.iter().enumerate() {
            for (other, other_table, _, other_what, other_days) in entries.iter().take(at) {
                let both = days.and(other_days);
                if table == other_table && what == other_what && !both.is_empty() {
                    let from = both.from.unwrap_or(NaiveDate::MIN);
                    found.push((*instrument, *table, *index, Problem::Overlap(other.id.to_string(), from)));
                }
            }
        }
        for (instrument, table, index, problem) in found {
            self.flaw(instrument, table, index, problem);
        }
    }

    /// On every day a group is in force, it has a coefficient.
    fn coverage(&mut self) {
        let tables = self.tables;
        for regime in tables.national.of(&tables.regimes).iter().filter(|regime| regime.decidable) {
            let entries = regime.entries.of(&tables.entries).iter();
            for group in entries.filter(|entry| entry.rows.is_empty()).filter_map(|entry| tables.group(entry))
            {
                let home = self.instruments.iter().find_map(|instrument| {
                    let at = instrument
                        .group
                        .iter()
                        .position(|row| instrument.full_id(&row.id) == tables.group_id(group));
                    at.map(|at| (instrument, at))
                });
                if let Some((instrument, at)) = home {
                    let problem = Problem::NoCoefficient(key(tables, group).to_owned(), regime.from);
                    self.flaw(instrument, "group", at, problem);
                }
            }
        }
    }

    /// A province may raise, never lower: compared on the day its row begins.
    fn floors(&mut self) {
        let tables = self.tables;
        let entries = |on: NaiveDate| {
            let regime = regime_on(tables.national.of(&tables.regimes), on);
            regime.map_or(Span::EMPTY, |regime| regime.entries).of(&tables.entries)
        };
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
                let applies = |entry: &&Entry| {
                    let Some(key) = tables.group(entry).map(|group| key(tables, group)) else { return false };
                    match row.groups.is_empty() {
                        true => !own_levels.contains(&key),
                        false => row.groups.iter().any(|of| of == key),
                    }
                };
                let levels =
                    entries(from).iter().filter(applies).flat_map(|entry| entry.national.of(&tables.levels));
                let floor = levels.filter(|level| level.when.is_empty()).map(|level| level.amount).max();
                if let Some(floor) = floor.filter(|floor| row.amount < *floor) {
                    let problem = Problem::LowerLevel(row.amount, floor, from);
                    self.flaw(instrument, "standard_level", index, problem);
                }
            }
            for (index, row) in instrument.coefficient.iter().enumerate() {
                let Some(from) = instrument.days(row.from, row.until).from else { continue };
                let ending = format!("/{}.{}", row.group, row.id);
                let rows = entries(from).iter().flat_map(|entry| entry.rows.of(&tables.rows));
                let national = rows.filter(|national| national.provision.ends_with(&ending));
                let floor = national.map(|national| national.value).max();
                if let Some(floor) = floor.filter(|floor| row.value < *floor) {
                    let problem = Problem::LowerCoefficient(row.value, floor, from);
                    self.flaw(instrument, "coefficient", index, problem);
                }
            }
        }
    }
}

fn key<'t>(tables: &'t Tables, group: &Group) -> &'t str {
    tables.group_id(group).split_once('/').map_or("", |(_, key)| key)
}

fn is_band(band: AgeBand) -> bool {
    let AgeBand { from, under, through } = band;
    let last = match (under, through) {
        (Some(under), Some(through)) => under.checked_sub(1).map(|last| Some(last.min(through))),
        (Some(under), None) => under.checked_sub(1).map(Some),
        (None, through) => Some(through),
    };
    match (from, last) {
        (_, None) | (None, Some(None)) => false,
        (Some(from), Some(Some(last))) => from <= last,
        _ => true,
    }
}

/// `Đ5 k1 a`: article, then clause and point where there are any; several joined by `; `.
fn is_citation(cite: &str) -> bool {
    !cite.is_empty()
        && cite.split("; ").all(|place| {
            let mut parts = place.split(' ');
            let numbered = |part: &str, mark: char| {
                part.strip_prefix(mark)
                    .is_some_and(|number| !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit()))
            };
            let article = parts.next().is_some_and(|part| numbered(part, 'Đ'));
            let mut rest = parts.peekable();
            if rest.peek().is_some_and(|part| numbered(part, 'k')) {
                rest.next();
            }
            let point =
                rest.next().is_none_or(|part| part.chars().all(|c| c.is_lowercase() || c == '-' || c == ','));
            article && point && rest.next().is_none()
        })
}
