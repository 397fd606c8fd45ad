//! Is a rulebook sound? Everything that can be found wrong without a person to decide about.

mod benefits;
mod calendar;
mod floors;
mod in_force;
mod overlaps;
mod people;
mod powers;
mod procedure;
mod rows;
mod timing;

use std::fmt;

use chrono::NaiveDate;

use super::id::group_key;
use super::instrument::Instrument;
use super::tables::{Group, Tables};
use crate::date::IsoDate;
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
    /// A reform that does not say when it begins.
    #[error("expected a reform with the day it begins, `in_force.from`, in `{instrument}`")]
    NotAReform {
        /// The instrument.
        instrument: String,
    },
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
    /// A group to which no coefficient belongs, on a day that no `gap` covers.
    #[error("no coefficient for the group `{0}` on {on}", on = IsoDate(*.1))]
    NoCoefficient(String, NaiveDate),
    /// A group that no level of the country reaches, on a day that no `gap` covers.
    #[error("no level of the country for the group `{0}` on {on}", on = IsoDate(*.1))]
    NoLevel(String, NaiveDate),
    /// A coefficient or level for groups of which none is in force on any of its days.
    #[error("no group `{0}` is in force on any of its days")]
    NoGroup(String),
    /// A day between groups of the past and of the future on which there are none, and no `gap` says so.
    #[error("the last group ends, and nothing can be decided on {on}: expected a `gap`", on = IsoDate(*.0))]
    Undecidable(NaiveDate),
    /// A group that ends with its instrument, while another instrument takes over others of it.
    #[error(
        "the group `{0}` ends with its instrument on {on}, and others of it go on: expected `until` in its row, or the group in the next instrument",
        on = IsoDate(*.1)
    )]
    Lost(String, NaiveDate),
    /// Something that a row names is not law on all its days.
    #[error("`{0}` is not in force on {on}", on = IsoDate(*.1))]
    NotInForce(String, NaiveDate),
    /// A group, or a row of it, that nobody can be in while it is in force.
    #[error("no facts make it apply on {on}: expected conditions that somebody can meet", on = IsoDate(*.0))]
    Unreachable(NaiveDate),
    /// A term that nobody can meet.
    #[error("no facts make it true: expected conditions that do not contradict one another")]
    Contradiction,
    /// A term that is to make people members of a group, and that no member meets.
    #[error("no member of the group can meet `{0}`")]
    NobodysPoint(String),
    /// A level for some people, which is the first to count for nobody of any group.
    #[error("nobody whom it reaches meets its conditions, or another level counts before it")]
    NobodysLevel,
    /// People of a group who meet no coefficient of it, with one made up.
    #[error("no coefficient on {on} for some people of the group `{0}`: {2}", on = IsoDate(*.1))]
    NoCoefficientFor(String, NaiveDate, String),
    /// People of a group whom no level reaches, with one made up.
    #[error("no level on {on} for some people of the group `{0}`: {2}", on = IsoDate(*.1))]
    NoLevelFor(String, NaiveDate, String),
    /// People who meet two coefficients of a group, with one made up, and neither row says so.
    #[error("the coefficient `{0}` is for some of the same people on {on}: {2}; expected bands apart, or `overlaps`", on = IsoDate(*.1))]
    SamePeople(String, NaiveDate, String),
    /// A coefficient that is said to overlap with another and does not.
    #[error("says that it overlaps with `{0}`, and they have no people in common on any day")]
    NoOverlap(String),
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
    /// A province's benefit that gives less than the one that it raises on the day it begins, each in its unit.
    #[error("it gives {0}, less than the country's {1} on {on}", on = IsoDate(*.2))]
    LowerBenefit(u64, u64, NaiveDate),
    /// An instrument of a province that names nothing in the law of the country by which it may set what it sets.
    #[error("expected `basis`: what gives the province the power to set this")]
    NoBasis,
    /// A province that did not go into the one of the instrument.
    #[error("expected in `covers` the provinces that became `{1}`, found `{0}`")]
    NotMerged(String, String),
    /// A level that keeps another, with another amount.
    #[error("the level {0} đ keeps a level of {1} đ: expected the same amount")]
    OtherAmount(Dong, Dong),
    /// Something of an instrument of the whole country that only one of a province can say.
    #[error("`{0}` is for the instruments of a province")]
    NotOfAProvince(&'static str),
    /// A month of a start for a change or an end, or the other way round.
    #[error(
        "expected the month `decision` or `conditions` for a start, `same` or `next` for a change or a stop"
    )]
    TimingMonth,
    /// A caveat of months that a row on timing cannot have.
    #[error("expected a caveat of months that can count by this row")]
    TimingCaveat,
    /// A way of a file, or a date that comes back, that does not hold together.
    #[error("{0}")]
    Procedure(&'static str),
    /// A benefit that does not fit together.
    #[error("expected {0}")]
    Benefit(&'static str),
    /// A fact of a carer or an occurrence where there is none.
    #[error("`{0}` has a meaning only in a benefit")]
    NotABenefit(String),
    /// A coefficient of a level that there is not.
    #[error("no standard level for the benefit on {on}", on = IsoDate(*.0))]
    NoBenefitLevel(NaiveDate),
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
    checker.gaps();
    checker.succession();
    checker.without_group();
    checker.in_force();
    checker.floors(benefits);
    checker.powers();
    checker.flaws.extend(procedure::check(instruments));
    benefits::check(instruments, tables, benefits, &mut checker.flaws);
    // A search takes longer, and what is wrong already would be found again.
    if checker.flaws.is_empty() {
        checker.people();
    }
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

    /// The same, unless it is known.
    fn flaw_if_new(&mut self, instrument: &Instrument, table: &'static str, index: usize, problem: Problem) {
        if !self.of_row(instrument, table, index).any(|known| *known == problem) {
            self.flaw(instrument, table, index, problem);
        }
    }

    /// The same, unless the row has such a problem already: on another day, or in another place.
    fn flaw_once(&mut self, instrument: &Instrument, table: &'static str, index: usize, problem: Problem) {
        let kind = std::mem::discriminant(&problem);
        if !self.of_row(instrument, table, index).any(|known| std::mem::discriminant(known) == kind) {
            self.flaw(instrument, table, index, problem);
        }
    }

    fn of_row(
        &self,
        instrument: &Instrument,
        table: &'static str,
        index: usize,
    ) -> impl Iterator<Item = &Problem> {
        let of_row =
            move |row: &Row| row.instrument == instrument.id && (row.table, row.index) == (table, index);
        self.flaws.iter().filter(move |flaw| of_row(&flaw.row)).map(|flaw| &flaw.problem)
    }
}

fn key<'t>(tables: &'t Tables, group: &Group) -> &'t str {
    group_key(tables.group_id(group))
}
