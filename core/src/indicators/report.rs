//! Reports: counts by unit, period and measure, events and funds, checked like declarations: everything that is wrong
//! is said at once, by row and column, and the rows that are good are kept.

mod check;
mod csv;
mod others;
mod raw;
mod sheet;
mod text;

pub use check::Asked;
pub use others::{
    Event, EventKind, Flow, Fund, FundSource, Participants, RawEvent, RawFund, RawParticipants, Role,
};
pub use raw::{Cell, RawReport, RawRow};
pub use sheet::{SheetStyle, blank_sheet, csv_cell, rows_as_csv};
pub use text::{message, printable};

use serde::{Deserialize, Serialize};

use super::measure::Measure;
use super::period::ReportPeriod;
use super::rollup::Columns;
use super::unit::Units;
use crate::issue::Issue;
use crate::opaque::opaque;

/// The headings of the file, in its order; a file may have them in any.
pub const HEADINGS: [&str; 8] =
    ["unit", "period", "measure", "numerator", "denominator", "sex", "age", "source"];

/// The headings of what a sheet tells whoever fills it in: nothing that is read.
pub const WORDS: [&str; 4] = ["unit_name", "measure_name", "counted", "out_of"];

/// Most issues that are told one by one.
pub const MOST_ISSUES: usize = 10_000;

/// One number of one unit in one period. Units and measures are indices in the lists that it was read against. A small
/// number can be one child's: `Debug` shows none, and no text.
#[derive(Clone, PartialEq, Eq)]
pub struct Row {
    /// The unit.
    pub unit: u32,
    /// The period.
    pub period: ReportPeriod,
    /// The measure.
    pub measure: u16,
    /// What was counted.
    pub numerator: u64,
    /// Out of how many; nothing for a count.
    pub denominator: Option<u64>,
    /// Only these; nothing: all.
    pub sex: Option<Sex>,
    /// Only these; nothing: all.
    pub age: Option<AgeGroup>,
    /// Where the number is from.
    pub source: Option<Box<str>>,
    /// Number of the row, from 0.
    pub row: u32,
    /// Line of the file where it stands, from 1; in JSON the number of the row, from 1.
    pub line: u32,
}

impl std::fmt::Debug for Row {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { unit, measure, row, .. } = self;
        f.debug_struct("Row")
            .field("row", row)
            .field("unit", unit)
            .field("measure", measure)
            .finish_non_exhaustive()
    }
}

impl Row {
    /// Whether it is about all, of whichever sex and age.
    pub const fn is_total(&self) -> bool {
        self.sex.is_none() && self.age.is_none()
    }
}

/// Sex, as a row is broken down by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ReportSex"))]
#[serde(rename_all = "snake_case")]
pub enum Sex {
    /// Male (nam).
    Male,
    /// Female (nữ).
    Female,
    /// Not known (không biết).
    Unknown,
}

impl Sex {
    /// The code in a file.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Male => "male",
            Self::Female => "female",
            Self::Unknown => "unknown",
        }
    }
}

/// An age group in completed years, both ends included: `0-4`, `5`, or `16+` without an upper end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct AgeGroup {
    /// From this age.
    pub from: u8,
    /// Up to this age; nothing: without end.
    pub through: Option<u8>,
}

impl std::str::FromStr for AgeGroup {
    type Err = AgeGroupError;

    fn from_str(text: &str) -> Result<Self, AgeGroupError> {
        let age = |text: &str| {
            let is_number = (1..=3).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
            text.parse::<u8>().ok().filter(|_| is_number).ok_or(AgeGroupError)
        };
        if let Some(from) = text.strip_suffix('+') {
            return Ok(Self { from: age(from)?, through: None });
        }
        let (from, through) = text.split_once('-').unwrap_or((text, text));
        let (from, through) = (age(from)?, age(through)?);
        if from > through { Err(AgeGroupError) } else { Ok(Self { from, through: Some(through) }) }
    }
}

impl std::fmt::Display for AgeGroup {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.through {
            None => write!(f, "{}+", self.from),
            Some(through) if through == self.from => write!(f, "{through}"),
            Some(through) => write!(f, "{}-{through}", self.from),
        }
    }
}

/// A text that is no age group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("expected an age group in completed years such as 0-4, 5 or 16+")]
pub struct AgeGroupError;

/// What was good of a report.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Numbers.
    pub rows: Vec<Row>,
    /// Training and communication.
    pub events: Vec<Event>,
    /// Income and spending of funds.
    pub funds: Vec<Fund>,
}

/// A report that was read: what was good, and all that was not.
#[derive(Debug, Clone, Default)]
pub struct Checked {
    /// What was good: rows without an error of their own, in the order of the file.
    pub report: Report,
    /// What was wrong, in the order of the rows, then what rows have to do with one another.
    pub issues: Vec<Issue>,
    /// How many more issues there were than are told.
    pub untold: usize,
    /// How many rows of a sheet were not filled in: a missing number is no zero.
    pub blank: usize,
}

/// A row as it is written in JSON.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "ReportRow", deny_unknown_fields)
)]
pub struct WrittenRow<'a> {
    /// Id of the unit.
    pub unit: &'a str,
    /// The period.
    pub period: ReportPeriod,
    /// Id of the measure.
    pub measure: &'a str,
    /// What was counted.
    pub numerator: u64,
    /// Out of how many.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub denominator: Option<u64>,
    /// Only these.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sex: Option<Sex>,
    /// Only these: `0-4`, `5`, `16+`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub age: Option<String>,
    /// Where the number is from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<&'a str>,
}

/// A report as it is written in JSON: the twin of the file.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "IndicatorReport", deny_unknown_fields)
)]
pub struct WrittenReport<'a> {
    /// Numbers.
    pub rows: Vec<WrittenRow<'a>>,
    /// Training and communication.
    pub events: &'a [Event],
    /// Income and spending of funds.
    pub funds: &'a [Fund],
}

/// Columns that own their numbers.
#[derive(Clone, Default)]
pub struct OwnedColumns {
    unit: Vec<u32>,
    measure: Vec<u16>,
    period: Vec<u16>,
    numerator: Vec<u64>,
    denominator: Vec<u64>,
}

opaque! { OwnedColumns }

impl OwnedColumns {
    /// The columns, to be added up.
    pub fn columns(&self) -> Columns<'_> {
        Columns {
            unit: &self.unit,
            measure: &self.measure,
            period: &self.period,
            numerator: &self.numerator,
            denominator: &self.denominator,
        }
    }
}

impl Report {
    /// The periods that there are numbers for, in their order.
    pub fn periods(&self) -> Vec<ReportPeriod> {
        let periods: std::collections::BTreeSet<_> = self.rows.iter().map(|row| row.period).collect();
        periods.into_iter().collect()
    }

    /// The numbers for all, without those by sex and age, as columns for adding up; periods by their place in the list.
    pub fn columns(&self, periods: &[ReportPeriod]) -> OwnedColumns {
        let mut columns = OwnedColumns::default();
        for row in self.rows.iter().filter(|row| row.is_total()) {
            let period = periods.iter().position(|period| *period == row.period);
            let Some(period) = period.and_then(|at| u16::try_from(at).ok()) else { continue };
            columns.unit.push(row.unit);
            columns.measure.push(row.measure);
            columns.period.push(period);
            columns.numerator.push(row.numerator);
            // What is to be done by one is done by one or not.
            columns.denominator.push(row.denominator.unwrap_or(1));
        }
        columns
    }

    /// The report with ids in place of indices.
    pub fn written<'a>(&'a self, measures: &'a [Measure], units: &'a Units) -> WrittenReport<'a> {
        let row = |row: &'a Row| {
            Some(WrittenRow {
                unit: &units.get(row.unit)?.id,
                period: row.period,
                measure: &measures.get(usize::from(row.measure))?.id,
                numerator: row.numerator,
                denominator: row.denominator,
                sex: row.sex,
                age: row.age.map(|age| age.to_string()),
                source: row.source.as_deref(),
            })
        };
        WrittenReport {
            rows: self.rows.iter().filter_map(row).collect(),
            events: &self.events,
            funds: &self.funds,
        }
    }
}
