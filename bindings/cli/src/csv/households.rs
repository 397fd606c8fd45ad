//! Tables of what happened to households, a row for each event: what was due month by month, and what a reform would change.

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};
use std::io::{self, Write};

use ansinh::timeline::{HistoryFlaw, Timeline};
use ansinh::what_if::Comparison;
use ansinh::{Rulebook, TimelineError};

use super::cells;
use super::column::{Column, OF_HOUSEHOLDS};
use super::error::{Expected, TableError};
use super::gather::Gather;
use super::sheet::{Headings, Sheet, harmless, joined};
use super::table::{Row, Table};
use super::{Teller, totals};
use crate::laws::Laws;
use crate::line_error::LineError;
use crate::options::{Job, Verb};
use crate::person::Course;
use crate::request::{Key, Request};
use crate::whatif;

const DUE: Headings = &[
    ("Mã hộ", "Household key"),
    ("Mã người", "Person"),
    ("Từ tháng", "From month"),
    ("Đến trước tháng", "Until month"),
    ("Tình trạng", "Status"),
    ("Được hưởng mỗi tháng", "Due a month"),
    ("Theo điều kiện mỗi tháng", "Entitled a month"),
    ("Không còn thay đổi", "Settled"),
    ("Trợ cấp", "Allowance"),
    ("Trích dẫn", "Citation"),
    ("Mã nơi cư trú", "Place of residence"),
    ("Nguyên nhân", "Causes"),
    ("Còn phải chi trả", "Owed"),
    ("Dữ kiện còn thiếu", "Missing facts"),
    ("Điều luật để ngỏ", "Left open by the law"),
    ("Lưu ý", "Caveats"),
];

const COMPARED: Headings = &[
    ("Mã hộ", "Household key"),
    ("Mã người", "Person"),
    ("Từ tháng", "From month"),
    ("Đến trước tháng", "Until month"),
    ("Tình trạng trước", "Status before"),
    ("Tình trạng sau", "Status after"),
    ("Được hưởng mỗi tháng, trước", "Due a month before"),
    ("Được hưởng mỗi tháng, sau", "Due a month after"),
    ("Chênh lệch mỗi tháng", "Difference a month"),
    ("Theo điều kiện mỗi tháng, trước", "Entitled a month before"),
    ("Theo điều kiện mỗi tháng, sau", "Entitled a month after"),
    ("Không còn thay đổi", "Settled"),
    ("Nguyên nhân", "Causes"),
];

const KEYS: &[Key] = &[Key::From, Key::Until, Key::Place, Key::KnownOn];

/// Answers every household: the rows of one stand together.
pub fn answer(
    mut table: Table,
    job: &Job,
    laws: &mut Laws<'_>,
    out: &mut impl Write,
    teller: &mut Teller<'_>,
) -> io::Result<()> {
    let what_if = job.verb == Verb::WhatIf;
    let mut needed = vec![Column::Person, Column::Event, Column::From, Column::Until, Column::Place];
    if what_if && job.reform.is_empty() {
        needed.push(Column::KnownOn);
    }
    if !teller.has_all(&table, &needed, &job.defaults) {
        return Ok(());
    }
    let headings = match what_if {
        true if job.totals => totals::HEADINGS,
        true => COMPARED,
        false => DUE,
    };
    let sheet = Sheet::new(out, table.separator(), headings, job.language)?;
    let mut answerer = Answerer { job, laws, sheet, sum: whatif::Sum::default() };
    // Without keys of households, each person is one.
    let key_column = match table.layout().has(Column::Household) {
        true => Column::Household,
        false => Column::Person,
    };
    let (hasher, mut seen) = (RandomState::new(), HashSet::new());
    let mut current: Option<Gather> = None;
    // A row that cannot be read may be of the household before it, or of the one after it.
    let mut lost = false;
    while let Some((number, row)) = table.next()? {
        let added = match keyed(row, key_column, job) {
            Err(error) => {
                lost = true;
                Err(error)
            }
            Ok((key, row)) if current.as_ref().is_some_and(|current| current.key == key) => {
                lost = false;
                current.as_mut().map_or(Ok(()), |current| current.add(&row, job.language))
            }
            Ok((key, row)) => {
                if let Some(before) = current.take() {
                    answerer.household(&before, teller)?;
                }
                let new = seen.insert(hasher.hash_one(&key));
                let current = current.insert(Gather::new(key, row.clone()));
                match (new, std::mem::take(&mut lost)) {
                    (false, _) => Err(TableError::HouseholdAgain.into()),
                    (true, true) => Err(TableError::RowBefore.into()),
                    (true, false) => current.add(&row, job.language),
                }
            }
        };
        if let Err(error) = added {
            if let Some(current) = &mut current {
                current.broken = true;
            }
            answerer.sheet.flush()?;
            teller.tell(number, &error);
        }
    }
    if let Some(last) = current {
        answerer.household(&last, teller)?;
    }
    if job.totals {
        totals::write(&answerer.sum.histories, &mut answerer.sheet)?;
    }
    answerer.sheet.flush()
}

/// A row and the key of its household.
fn keyed(row: Result<Row, TableError>, column: Column, job: &Job) -> Result<(String, Row), LineError> {
    let row = row?;
    match row.cell(column) {
        Some(key) => Ok((key.to_owned(), row)),
        None => {
            let heading = row.layout().heading(column, job.language);
            Err(TableError::Cell { heading, expected: Expected::Something }.into())
        }
    }
}

struct Answerer<'a, 'l, 'o, W: Write> {
    job: &'a Job,
    laws: &'a mut Laws<'l>,
    sheet: Sheet<'o, W>,
    sum: whatif::Sum,
}

impl<W: Write> Answerer<'_, '_, '_, W> {
    /// Writes what is found for a household, or tells what is wrong with it. One of which a row could not be used has
    /// been told of.
    fn household(&mut self, of: &Gather, teller: &mut Teller<'_>) -> io::Result<()> {
        if of.broken {
            return Ok(());
        }
        match self.found(of) {
            Ok(rows) => {
                for row in rows {
                    self.sheet.row(&row)?;
                }
            }
            Err(LineError::Timeline(TimelineError::History(flaws))) => {
                self.sheet.flush()?;
                for flaw in flaws {
                    // By the row alone: nobody counts events.
                    let problem = HistoryFlaw { member: None, event: None, problem: flaw.problem };
                    let error = LineError::Timeline(TimelineError::History(vec![problem]));
                    teller.tell(of.row_of(&flaw), &error);
                }
            }
            Err(error) => {
                self.sheet.flush()?;
                teller.tell(of.first.number, &error);
            }
        }
        Ok(())
    }

    fn found(&mut self, of: &Gather) -> Result<Vec<Vec<String>>, LineError> {
        let course = Request::of(of.said.clone(), KEYS, &self.job.defaults).and_then(|request| {
            if self.job.verb == Verb::WhatIf {
                whatif::has_two_sides(&request, self.job)?;
            }
            Course::of(&request, of.history.clone())
        });
        let language = self.job.language;
        let course = course.map_err(|error| cells::by_heading(error, &of.first, OF_HOUSEHOLDS, language))?;
        // Without keys of households, the person's is told beside it.
        let key = if of.first.layout().has(Column::Household) { harmless(&of.key) } else { String::new() };
        if self.job.verb == Verb::WhatIf {
            let found = whatif::of_household(&course, self.laws)?;
            if self.job.totals {
                self.sum.add_household(&found)?;
                return Ok(Vec::new());
            }
            return Ok(compared(&key, &found, &self.sheet));
        }
        let law = self.laws.known_on(course.known_on)?;
        let found = law.timeline(&course.history, course.period, course.place);
        Ok(due(&key, &found.map_err(LineError::Timeline)?, law, &self.sheet))
    }
}

fn due(key: &str, found: &Timeline<'_>, law: &Rulebook, sheet: &Sheet<'_, impl Write>) -> Vec<Vec<String>> {
    let words = sheet.words;
    let mut rows = Vec::new();
    for member in &found.members {
        for (number, segment) in member.segments.iter().enumerate() {
            let owed = member.arrears.months.iter().filter(|month| month.segment == number);
            let owed: i64 = owed.map(|month| month.difference).fold(0, i64::saturating_add);
            let provisions: Vec<&str> = segment.allowances.iter().map(|it| it.provision).collect();
            rows.push(vec![
                key.to_owned(),
                harmless(&member.id),
                words.month(segment.from),
                words.month(segment.until),
                words.month_status(segment.status).to_owned(),
                segment.due.to_string(),
                segment.entitled.to_string(),
                words.flag(segment.settled),
                words.texts(law, &provisions),
                joined(segment.allowances.iter().map(|it| &it.citation)),
                segment.place.to_string(),
                words.causes(&segment.causes),
                owed.to_string(),
                words.facts(&segment.missing),
                words.texts(law, &segment.open_norms),
                words.texts(law, &segment.caveats),
            ]);
        }
    }
    rows
}

fn compared(key: &str, found: &Comparison, sheet: &Sheet<'_, impl Write>) -> Vec<Vec<String>> {
    let words = sheet.words;
    let rows = found.members.iter().flat_map(|member| member.runs.iter().map(move |run| (member, run)));
    rows.map(|(member, run)| {
        vec![
            key.to_owned(),
            harmless(&member.id),
            words.month(run.from),
            words.month(run.until),
            words.month_status(run.before.status).to_owned(),
            words.month_status(run.after.status).to_owned(),
            run.before.due.to_string(),
            run.after.due.to_string(),
            run.difference.to_string(),
            run.before.entitled.to_string(),
            run.after.entitled.to_string(),
            words.flag(run.settled),
            words.changes(&run.causes),
        ]
    })
    .collect()
}
