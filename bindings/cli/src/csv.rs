//! Tables for spreadsheets: CSV in and CSV out, with headings in words.

mod cells;
pub mod children;
mod column;
mod error;
mod gather;
mod households;
mod people;
mod recorded;
mod sheet;
mod table;
mod totals;

use std::io::{self, Read, Write};

use ansinh::forms::SITUATION;
use ansinh::messages::{self, Language};

use crate::laws::Laws;
use crate::line_error::LineError;
use crate::options::{Job, Verb};
use crate::progress::Progress;
use crate::request::Defaults;

use column::{Column, OF_CHILDREN, OF_HOUSEHOLDS, OF_PEOPLE};
pub use error::TableError;
use sheet::Sheet;
use table::{Facts, Opened, Table};

/// The input could not be read: unlike an error of writing, this is about the file.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub struct Unreadable(pub io::Error);

/// Input whose errors say that they are of the input.
struct Input(Box<dyn Read>);

impl Read for Input {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.0.read(buffer).map_err(|error| io::Error::other(Unreadable(error)))
    }
}

/// Answers every row of a table; whether all were good. Results go to `out`, and what is wrong to standard error.
pub fn answer(
    job: &Job,
    laws: &mut Laws<'_>,
    input: Box<dyn Read>,
    out: &mut impl Write,
    progress: &Progress,
) -> io::Result<bool> {
    let mut teller = Teller { language: job.language, progress, good: true };
    let columns = match job.verb {
        Verb::Timeline => columns(job, &[OF_HOUSEHOLDS]),
        Verb::WhatIf => columns(job, &[OF_PEOPLE, OF_HOUSEHOLDS]),
        Verb::Classify => columns(job, &[OF_CHILDREN]),
        _ => columns(job, &[OF_PEOPLE]),
    };
    let facts = if job.verb == Verb::Classify { Facts::Child } else { Facts::Situation };
    let Some(table) = teller.open(input, &columns, facts)? else { return Ok(false) };
    if job.verb == Verb::Classify {
        children::answer(table, job, out, &mut teller)?;
        return Ok(teller.good);
    }
    let of_households = match job.verb {
        Verb::WhatIf => table.layout().has(Column::Event),
        verb => verb == Verb::Timeline,
    };
    match of_households {
        true => households::answer(table, job, laws, out, &mut teller)?,
        false => people::answer(table, job, laws, out, &mut teller)?,
    }
    Ok(teller.good)
}

/// The columns beside those of facts, of one list or of two.
fn columns(job: &Job, lists: &[&[Column]]) -> Vec<Column> {
    let mut columns = lists.concat();
    // With a reform, the other side is said.
    columns.retain(|column| *column != Column::KnownOn || job.reform.is_empty());
    columns
}

/// Writes a table without rows, with every heading that is read: of people, or for timelines of households.
pub fn headings(job: &Job, out: &mut impl Write) -> io::Result<()> {
    if job.verb == Verb::Classify {
        return headings_of_children(job.language, out);
    }
    let list = if job.verb == Verb::Timeline { OF_HOUSEHOLDS } else { OF_PEOPLE };
    let own = columns(job, &[list]).into_iter().map(|column| column.heading(job.language));
    let label = |path| messages::label(SITUATION.id(), path, job.language);
    let facts = SITUATION.fields().iter().filter_map(|field| label(field.path));
    let headings: Vec<&str> = own.chain(facts).collect();
    Sheet::with(out, b',', &headings, job.language)?.flush()
}

/// Writes a table of children without rows.
pub fn headings_of_children(language: Language, out: &mut impl Write) -> io::Result<()> {
    Sheet::with(out, b',', &children::headings(language), language)?.flush()
}

/// Tells what is wrong with rows.
pub struct Teller<'p> {
    pub language: Language,
    pub progress: &'p Progress,
    pub good: bool,
}

impl Teller<'_> {
    /// A table whose headings are good, as far as they are.
    fn open(&mut self, input: Box<dyn Read>, columns: &[Column], facts: Facts) -> io::Result<Option<Table>> {
        match Table::open(Box::new(Input(input)), columns, facts)? {
            Ok(Opened { table, unknown }) => {
                for heading in unknown {
                    self.tell(table.heading_row(), &heading.into());
                }
                Ok(Some(table))
            }
            Err((row, error)) => {
                self.tell(row, &error.into());
                Ok(None)
            }
        }
    }

    /// Results that come before it are to be written out, in order, where both end up in one place.
    fn tell(&mut self, row: u64, error: &LineError) {
        self.good = false;
        self.progress.aside(|| _ = io::stderr().write_all(error.row(row, self.language).as_bytes()));
    }

    /// Tells of each column that is needed and not there, unless the command line says it for every row.
    fn has_all(&mut self, table: &Table, needed: &[Column], defaults: &Defaults) -> bool {
        let said = |column: &Column| column.key().is_some_and(|key| defaults.has(key));
        let missing = needed.iter().filter(|column| !table.layout().has(**column) && !said(column));
        let missing: Vec<Column> = missing.copied().collect();
        for column in &missing {
            self.tell(table.heading_row(), &TableError::MissingHeading { column: *column }.into());
        }
        missing.is_empty()
    }
}
