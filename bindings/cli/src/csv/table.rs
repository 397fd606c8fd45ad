//! A table: its headings, and its rows as they come, in bounded memory.

use std::collections::VecDeque;
use std::io::{self, BufRead, BufReader, Cursor, Read};
use std::rc::Rc;

use ansinh::forms::{Field, SITUATION, cleaned};
use ansinh::messages::{Language, label};
use csv::{ByteRecord, Reader, ReaderBuilder};

use super::column::Column;
use super::error::{Expected, TableError};
use super::recorded::Recorded;
use crate::lines::MAX_LINE;

/// What a column holds.
#[derive(Clone, Copy)]
pub enum Heading {
    Own(Column),
    Fact(&'static Field),
    Recorded(&'static Recorded),
}

/// Whose facts a table has.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Facts {
    Situation,
    Child,
}

/// The headings of a table. A column that is not known has none.
pub struct Layout(Vec<Option<(Heading, String)>>);

/// A row of a table: its number, that of the headings being 1, and its cells that are not blank.
#[derive(Clone)]
pub struct Row {
    pub number: u64,
    layout: Rc<Layout>,
    cells: Vec<Option<String>>,
}

/// A table that is read row by row.
pub struct Table {
    reader: Reader<Limited>,
    layout: Rc<Layout>,
    separator: u8,
    first: u64,
    number: u64,
    ended: bool,
}

/// A table whose headings were read, and those that are not known.
pub struct Opened {
    pub table: Table,
    pub unknown: Vec<TableError>,
}

/// Input that ends a row which goes on and on.
struct Limited {
    input: Box<dyn Read>,
    left: usize,
}

/// What is read ahead of a row.
const AHEAD: usize = 1 << 16;

impl Read for Limited {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.left == 0 {
            return Err(io::Error::other(RowTooLong));
        }
        let most = buffer.len().min(self.left);
        let read = self.input.read(buffer.get_mut(..most).unwrap_or_default())?;
        self.left -= read;
        Ok(read)
    }
}

#[derive(Debug, thiserror::Error)]
#[error("the row is too long")]
struct RowTooLong;

impl Table {
    /// Reads the headings. What keeps the table from being read comes with its row.
    pub fn open(
        input: Box<dyn Read>,
        columns: &[Column],
        facts: Facts,
    ) -> io::Result<Result<Opened, (u64, TableError)>> {
        let mut input = BufReader::with_capacity(AHEAD, input);
        let mut line = first_line(&mut input)?;
        let mut first = 1;
        let mut separator = separator_of(&line);
        // Spreadsheets may say first by what cells are separated.
        let said = line.trim_ascii_end().strip_prefix(b"sep=").and_then(|rest| rest.first().copied());
        if let Some(said) = said {
            (separator, first) = (said, 2);
            line = first_line(&mut input)?;
        }
        let limited = Limited { input: Box::new(Cursor::new(line).chain(input)), left: MAX_LINE + AHEAD };
        let reader = ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(separator)
            .buffer_capacity(AHEAD)
            .from_reader(limited);
        let layout = Rc::new(Layout(Vec::new()));
        let mut table = Self { reader, layout, separator, first, number: first - 1, ended: false };
        let record = match table.record()? {
            Some(Ok(record)) => record,
            Some(Err(error)) => return Ok(Err((first, error))),
            None => return Ok(Err((first, TableError::NoHeadings))),
        };
        Ok(match Layout::of(&record, columns, facts) {
            Ok((layout, unknown)) => {
                table.layout = Rc::new(layout);
                Ok(Opened { table, unknown })
            }
            Err(error) => Err((first, error)),
        })
    }

    pub fn layout(&self) -> &Layout {
        &self.layout
    }

    pub const fn heading_row(&self) -> u64 {
        self.first
    }

    /// By what cells are separated.
    pub const fn separator(&self) -> u8 {
        self.separator
    }

    /// The next row that is not blank.
    pub fn next(&mut self) -> io::Result<Option<(u64, Result<Row, TableError>)>> {
        loop {
            let record = match self.record()? {
                None => return Ok(None),
                Some(Err(error)) => return Ok(Some((self.number, Err(error)))),
                Some(Ok(record)) => record,
            };
            if record.iter().any(|cell| !cell.trim_ascii().is_empty()) {
                return Ok(Some((self.number, self.row(&record))));
            }
        }
    }

    fn row(&self, record: &ByteRecord) -> Result<Row, TableError> {
        let expected = self.layout.0.len();
        if record.len() != expected {
            return Err(TableError::RowLength { expected, found: record.len() });
        }
        let mut cells = Vec::with_capacity(expected);
        for (heading, cell) in self.layout.0.iter().zip(record) {
            let Some((_, heading)) = heading else {
                cells.push(None);
                continue;
            };
            let text = std::str::from_utf8(cell).ok().and_then(cleaned);
            let error = || TableError::Cell { heading: heading.clone(), expected: Expected::Text };
            cells.push(Some(text.ok_or_else(error)?.into_owned()).filter(|text| !text.is_empty()));
        }
        Ok(Row { number: self.number, layout: Rc::clone(&self.layout), cells })
    }

    fn record(&mut self) -> io::Result<Option<Result<ByteRecord, TableError>>> {
        if self.ended {
            return Ok(None);
        }
        self.reader.get_mut().left = MAX_LINE + AHEAD;
        self.number += 1;
        let mut record = ByteRecord::new();
        match self.reader.read_byte_record(&mut record).map_err(unwrapped) {
            Ok(false) => Ok(None),
            Ok(true) => Ok(Some(Ok(record))),
            Err(error) if error.get_ref().is_some_and(|inner| inner.is::<RowTooLong>()) => {
                self.ended = true;
                Ok(Some(Err(TableError::RowTooLong)))
            }
            Err(error) => Err(error),
        }
    }
}

/// The error of reading or writing that CSV stumbled on.
pub fn unwrapped(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    }
}

/// The first line, as far as it may go, without the mark of UTF-8.
fn first_line(input: &mut impl BufRead) -> io::Result<Vec<u8>> {
    let mut line = Vec::new();
    input.take(MAX_LINE as u64).read_until(b'\n', &mut line)?;
    if line.starts_with("\u{feff}".as_bytes()) {
        line.drain(.."\u{feff}".len());
    }
    Ok(line)
}

/// What stands most often between the headings: a comma, a semicolon or a tab.
fn separator_of(line: &[u8]) -> u8 {
    let count = |separator: &u8| {
        let mut quoted = false;
        let is = |byte: &&u8| {
            quoted ^= **byte == b'"';
            !quoted && *byte == separator
        };
        line.iter().filter(is).count()
    };
    // Of equals, the last: the comma.
    [b'\t', b';', b','].into_iter().max_by_key(count).unwrap_or(b',')
}

impl Layout {
    fn of(
        record: &ByteRecord,
        columns: &[Column],
        facts: Facts,
    ) -> Result<(Self, Vec<TableError>), TableError> {
        let mut all: Vec<Option<(Heading, String)>> = Vec::new();
        let mut unknown = VecDeque::new();
        for cell in record {
            let text = std::str::from_utf8(cell).map_err(|_| TableError::NotUtf8)?;
            let text = cleaned(text).ok_or(TableError::NotUtf8)?;
            let heading = Heading::called(&text, columns, facts);
            if let Some(heading) = heading
                && all.iter().flatten().any(|(known, _)| known.is(heading))
            {
                return Err(TableError::RepeatedHeading { heading: text.into_owned() });
            }
            // A column without a heading is for notes.
            if heading.is_none() && !text.is_empty() {
                unknown.push_back(TableError::UnknownHeading { heading: text.chars().take(100).collect() });
            }
            all.push(heading.map(|heading| (heading, text.into_owned())));
        }
        // What may be no headings at all is not quoted.
        if all.iter().flatten().next().is_none() {
            return Err(TableError::NoHeadings);
        }
        Ok((Self(all), unknown.into()))
    }

    pub fn has(&self, column: Column) -> bool {
        self.0.iter().flatten().any(|(known, _)| known.is(Heading::Own(column)))
    }

    /// The heading of a column as it is written; one that the table does not have, in words.
    pub fn heading(&self, column: Column, language: Language) -> String {
        let known = self.0.iter().flatten().find(|(known, _)| known.is(Heading::Own(column)));
        known.map_or_else(|| column.heading(language).to_owned(), |(_, heading)| heading.clone())
    }
}

impl Heading {
    /// What is called so: a column of its own or a fact, in either language or by its name, in capitals or not.
    fn called(heading: &str, columns: &[Column], facts: Facts) -> Option<Self> {
        if let Some(column) = Column::called(heading).filter(|column| columns.contains(column)) {
            return Some(Self::Own(column));
        }
        if facts == Facts::Child {
            return Recorded::called(heading).map(Self::Recorded);
        }
        let heading = heading.to_lowercase();
        let is = |field: &&Field| {
            let of =
                |language| label(SITUATION.id(), field.path, language).unwrap_or_default().to_lowercase();
            field.path == heading || of(Language::Vi) == heading || of(Language::En) == heading
        };
        SITUATION.fields().iter().find(is).map(Self::Fact)
    }

    fn is(self, other: Self) -> bool {
        match (self, other) {
            (Self::Own(one), Self::Own(other)) => one == other,
            (Self::Fact(one), Self::Fact(other)) => one.path == other.path,
            (Self::Recorded(one), Self::Recorded(other)) => one.fact == other.fact,
            _ => false,
        }
    }
}

impl Row {
    pub fn layout(&self) -> &Layout {
        &self.layout
    }

    pub fn cell(&self, column: Column) -> Option<&str> {
        let at = self.layout.0.iter().position(|known| match known {
            Some((heading, _)) => heading.is(Heading::Own(column)),
            None => false,
        })?;
        self.cells.get(at)?.as_deref()
    }

    /// The facts that are given: field, heading, cell.
    pub fn facts(&self) -> impl Iterator<Item = (&'static Field, &str, &str)> {
        self.layout.0.iter().zip(&self.cells).filter_map(|(heading, cell)| match (heading, cell) {
            (Some((Heading::Fact(field), heading)), Some(cell)) => {
                Some((*field, heading.as_str(), cell.as_str()))
            }
            _ => None,
        })
    }

    /// What is recorded of a child, likewise.
    pub fn recorded(&self) -> impl Iterator<Item = (&'static Recorded, &str, &str)> {
        self.layout.0.iter().zip(&self.cells).filter_map(|(heading, cell)| match (heading, cell) {
            (Some((Heading::Recorded(recorded), heading)), Some(cell)) => {
                Some((*recorded, heading.as_str(), cell.as_str()))
            }
            _ => None,
        })
    }

    /// The heading of a fact as it is written.
    pub fn fact_heading(&self, path: &str) -> Option<&str> {
        self.layout.0.iter().flatten().find_map(|(known, heading)| match known {
            Heading::Fact(field) if field.path == path => Some(heading.as_str()),
            _ => None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_heading_means_two_things() {
        let columns = [super::super::column::OF_PEOPLE, super::super::column::OF_HOUSEHOLDS].concat();
        for language in [Language::Vi, Language::En] {
            let own = columns.iter().map(|column| column.heading(language).to_lowercase());
            let facts = SITUATION.fields().iter();
            let facts =
                facts.map(|field| label(SITUATION.id(), field.path, language).unwrap().to_lowercase());
            let mut all: Vec<String> = own.chain(facts).collect();
            all.sort();
            // Each table has a place, and a day of the law.
            let repeated: Vec<_> = all.windows(2).filter(|two| two[0] == two[1]).map(|two| &two[0]).collect();
            assert_eq!(repeated.len(), 2, "{repeated:?}");
        }
        for language in [Language::Vi, Language::En] {
            let mut all: Vec<_> =
                super::super::children::headings(language).iter().map(|it| it.to_lowercase()).collect();
            let count = all.len();
            all.sort();
            all.dedup();
            assert_eq!(all.len(), count);
        }
        for field in SITUATION.fields() {
            assert!(Column::called(field.path).is_none(), "{}", field.path);
        }
    }

    #[test]
    fn the_separator_is_what_stands_most_often_between_headings() {
        for (line, separator) in
            [("a,b;c,d", b','), ("a;b", b';'), ("a\tb,c\td", b'\t'), ("\"a,b,c\";d", b';'), ("a", b',')]
        {
            assert_eq!(separator_of(line.as_bytes()), separator, "{line}");
        }
    }
}
