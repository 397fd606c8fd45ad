//! The rows of a household, gathered to its history.

use ansinh::forms::{Document, FormAt, SITUATION};
use ansinh::history::{
    DatedRelation, Event, EventKind, History, HouseholdFacts, MemberHistory, Move, Payment,
};
use ansinh::messages::Language;
use ansinh::timeline::{HistoryFlaw, HistoryProblem};
use ansinh::{Carer, Place, Severity, Situation};
use chrono::NaiveDate;
use serde_json::{Map, Value};

use super::cells;
use super::column::{self, Column, EVENTS, GROUNDS, Happening, OF_HOUSEHOLDS, OUTCOMES};
use super::error::{Expected, TableError};
use super::table::Row;
use crate::line_error::LineError;

/// Most rows of a household.
const MOST_ROWS: usize = 20_000;
/// Facts of a history are looked at without a day of their own; whether they fit its days is looked at with the rest.
const LAST_DAY: Option<NaiveDate> = NaiveDate::from_ymd_opt(2200, 12, 31);

/// A household, as far as its rows were read.
pub struct Gather {
    pub key: String,
    /// Its first row.
    pub first: Row,
    /// Whether a row could not be used, and the history is not whole.
    pub broken: bool,
    /// What the rows say for the request.
    pub said: Map<String, Value>,
    pub history: History,
    rows: usize,
    /// The rows of the lists of the household, and of the events of each member.
    facts: Vec<u64>,
    moves: Vec<u64>,
    relations: Vec<u64>,
    members: Vec<OfMember>,
}

struct OfMember {
    first: u64,
    events: Vec<u64>,
}

impl Gather {
    pub fn new(key: String, first: Row) -> Self {
        Self {
            key,
            first,
            broken: false,
            said: Map::new(),
            history: History::default(),
            rows: 0,
            facts: Vec::new(),
            moves: Vec::new(),
            relations: Vec::new(),
            members: Vec::new(),
        }
    }

    /// Takes what a row says.
    pub fn add(&mut self, row: &Row, language: Language) -> Result<(), LineError> {
        self.rows += 1;
        if self.rows > MOST_ROWS {
            return Err(TableError::TooManyRows { max: MOST_ROWS }.into());
        }
        let cells = Cells { row, language };
        for column in OF_HOUSEHOLDS {
            let (Some(key), Some(cell)) = (column.key(), row.cell(*column)) else { continue };
            let value = cells::value(key, cell);
            let known = self.said.entry(key.name()).or_insert_with(|| value.clone());
            if *known != value {
                return Err(cells.bad(*column, Expected::Same));
            }
        }
        let happening = match row.cell(Column::Event) {
            None => None,
            Some(cell) => {
                let event = column::called(EVENTS, cell);
                Some(event.ok_or_else(|| cells.bad(Column::Event, Expected::Event))?)
            }
        };
        match happening {
            Some(Happening::HouseholdFacts) => self.household_facts(&cells),
            Some(Happening::Moved) => {
                let place =
                    cells.required(Column::To, Expected::Place, |cell| cells::place(cell).parse().ok())?;
                let place: Place = place;
                self.history.moves.push(Move { on: cells.day()?, place });
                self.moves.push(row.number);
                Ok(())
            }
            Some(Happening::Related(is)) => {
                let text = |cell: &str| Some(cell.to_owned());
                self.history.relations.push(DatedRelation {
                    who: cells.required(Column::Person, Expected::Something, text)?,
                    is,
                    whom: cells.required(Column::Other, Expected::Something, text)?,
                    from: cells.optional(Column::Day, Expected::Day, cells::day)?,
                    until: None,
                    carer: Carer::default(),
                });
                self.relations.push(row.number);
                Ok(())
            }
            other => self.of_member(&cells, other),
        }
    }

    fn household_facts(&mut self, cells: &Cells<'_>) -> Result<(), LineError> {
        let of_household = ["household", "local_household", "area"];
        if let Some((_, heading, _)) =
            cells.row.facts().find(|(field, ..)| !of_household.contains(&field.path))
        {
            let heading = heading.to_owned();
            return Err(TableError::Cell { heading, expected: Expected::OfHousehold }.into());
        }
        let Situation { household, local_household, area, .. } = cells.facts()?;
        self.history.facts.push(HouseholdFacts { from: cells.day()?, household, local_household, area });
        self.facts.push(cells.row.number);
        Ok(())
    }

    fn of_member(&mut self, cells: &Cells<'_>, happening: Option<Happening>) -> Result<(), LineError> {
        let row = cells.row;
        let id = cells.required(Column::Person, Expected::Something, |cell| Some(cell.to_owned()))?;
        let at = self.history.members.iter().position(|member| member.id == id).unwrap_or_else(|| {
            self.history.members.push(MemberHistory { id, ..MemberHistory::default() });
            self.members.push(OfMember { first: row.number, events: Vec::new() });
            self.history.members.len() - 1
        });
        let (Some(member), Some(rows)) = (self.history.members.get_mut(at), self.members.get_mut(at)) else {
            return Ok(());
        };
        let mut facts = cells.facts()?;
        if let Some(birth) = facts.birth_date.take()
            && *member.birth_date.get_or_insert(birth) != birth
        {
            let given = row.facts().find(|(field, ..)| field.path == "birth_date");
            let heading = given.map(|(_, heading, _)| heading.to_owned()).unwrap_or_default();
            return Err(TableError::Cell { heading, expected: Expected::Same }.into());
        }
        let mut event = |event| {
            member.events.push(Event { on: cells.day()?, event });
            rows.events.push(row.number);
            Ok::<(), LineError>(())
        };
        if facts != Situation::default() {
            event(EventKind::Facts(Box::new(facts)))?;
        }
        let month = || cells.required(Column::Month, Expected::Month, cells::month);
        match happening {
            None | Some(Happening::Facts) => Ok(()),
            Some(Happening::Granted) => event(EventKind::Granted),
            Some(Happening::Stopped) => event(EventKind::Stopped),
            Some(Happening::Died) => event(EventKind::Died),
            Some(Happening::DeclaredMissing) => event(EventKind::DeclaredMissing),
            Some(Happening::Imprisoned) => event(EventKind::Imprisoned),
            Some(Happening::Renounced) => event(EventKind::Renounced),
            Some(Happening::Detained) => event(EventKind::Detained),
            Some(Happening::Released) => event(EventKind::Released),
            Some(Happening::Suspended) => {
                let ground = |cell: &str| column::called(GROUNDS, cell);
                event(EventKind::Suspended(cells.required(Column::Detail, Expected::Ground, ground)?))
            }
            Some(Happening::Reviewed) => {
                let outcome = |cell: &str| column::called(OUTCOMES, cell);
                event(EventKind::Reviewed(cells.required(Column::Detail, Expected::Outcome, outcome)?))
            }
            Some(Happening::BackPaidFrom) => event(EventKind::BackPaidFrom(month()?)),
            Some(Happening::Uncollected) => {
                member.uncollected.push(month()?);
                Ok(())
            }
            Some(Happening::Paid) => {
                let amount = cells.required(Column::Amount, Expected::Amount, cells::dong)?;
                member.paid.push(Payment { month: month()?, amount });
                Ok(())
            }
            // Of the household; taken before.
            Some(Happening::HouseholdFacts | Happening::Moved | Happening::Related(_)) => Ok(()),
        }
    }

    /// The row that a flaw of the history is in.
    pub fn row_of(&self, flaw: &HistoryFlaw) -> u64 {
        let row = match (flaw.member, flaw.event) {
            (Some(member), event) => self.members.get(member).map(|member| {
                event.and_then(|event| member.events.get(event)).copied().unwrap_or(member.first)
            }),
            (None, Some(at)) => {
                let list = match flaw.problem {
                    HistoryProblem::Place(_)
                    | HistoryProblem::MovedTwice
                    | HistoryProblem::MovedOutOfRange => &self.moves,
                    HistoryProblem::UnknownMember | HistoryProblem::EmptyPeriod => &self.relations,
                    _ => &self.facts,
                };
                list.get(at).copied()
            }
            (None, None) => None,
        };
        row.unwrap_or(self.first.number)
    }
}

/// The cells of a row.
struct Cells<'r> {
    row: &'r Row,
    language: Language,
}

impl Cells<'_> {
    fn bad(&self, column: Column, expected: Expected) -> LineError {
        TableError::Cell { heading: self.row.layout().heading(column, self.language), expected }.into()
    }

    fn optional<T>(
        &self,
        column: Column,
        expected: Expected,
        read: impl Fn(&str) -> Option<T>,
    ) -> Result<Option<T>, LineError> {
        let cell = self.row.cell(column);
        cell.map(|cell| read(cell).ok_or_else(|| self.bad(column, expected))).transpose()
    }

    fn required<T>(
        &self,
        column: Column,
        expected: Expected,
        read: impl Fn(&str) -> Option<T>,
    ) -> Result<T, LineError> {
        self.optional(column, expected, read)?.ok_or_else(|| self.bad(column, Expected::Something))
    }

    fn day(&self) -> Result<NaiveDate, LineError> {
        self.required(Column::Day, Expected::Day, cells::day)
    }

    fn facts(&self) -> Result<Situation, LineError> {
        let facts: Map<String, Value> = self
            .row
            .facts()
            .map(|(field, _, cell)| (field.path.to_owned(), cells::fact(field, cell)))
            .collect();
        let facts = Value::Object(facts);
        let document = Document::from_json(&SITUATION, &facts);
        let report = document.validate(FormAt::partial(LAST_DAY.unwrap_or(NaiveDate::MAX)));
        if report.ok() {
            return Ok(report.situation());
        }
        let errors = report.into_issues().into_iter().filter(|issue| issue.severity == Severity::Error);
        let error = LineError::Situation(errors.collect());
        Err(cells::by_heading(error, self.row, OF_HOUSEHOLDS, self.language))
    }
}
