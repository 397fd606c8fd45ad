//! Tables of people, each on a day: what they are entitled to, and what a reform would change.

use std::io::{self, Write};

use ansinh::Assessment;
use ansinh::Rulebook;
use ansinh::what_if::WhatIf;
use serde_json::{Map, Value};

use super::cells;
use super::column::{Column, OF_PEOPLE};
use super::sheet::{Headings, Sheet, harmless, joined};
use super::table::{Row, Table};
use super::{Teller, totals};
use crate::laws::Laws;
use crate::line_error::LineError;
use crate::options::{Job, Verb};
use crate::person::Person;
use crate::request::{Key, Request};
use crate::{assess, whatif};

const ASSESSED: Headings = &[
    ("Dòng", "Row"),
    ("Mã", "Key"),
    ("Ngày xét", "Day to decide"),
    ("Mã nơi cư trú", "Place of residence"),
    ("Kết quả", "Result"),
    ("Số tiền mỗi tháng", "Amount a month"),
    ("Không còn thay đổi", "Settled"),
    ("Trợ cấp", "Allowance"),
    ("Hệ số", "Coefficient"),
    ("Mức chuẩn", "Standard level"),
    ("Trích dẫn", "Citation"),
    ("Dữ kiện còn thiếu", "Missing facts"),
    ("Điều luật để ngỏ", "Left open by the law"),
    ("Lưu ý", "Caveats"),
];

const COMPARED: Headings = &[
    ("Dòng", "Row"),
    ("Mã", "Key"),
    ("Ngày xét", "Day to decide"),
    ("Mã nơi cư trú", "Place of residence"),
    ("Trước", "Before"),
    ("Sau", "After"),
    ("Chênh lệch", "Difference"),
    ("Không còn thay đổi", "Settled"),
    ("Nguyên nhân", "Causes"),
];

/// Answers every row.
pub fn answer(
    mut table: Table,
    job: &Job,
    laws: &mut Laws<'_>,
    out: &mut impl Write,
    teller: &mut Teller<'_>,
) -> io::Result<()> {
    let what_if = job.verb == Verb::WhatIf;
    let mut needed = vec![Column::On, Column::Place];
    if what_if && job.reform.is_empty() {
        needed.push(Column::KnownOn);
    }
    if !teller.has_all(&table, &needed, &job.defaults) {
        return Ok(());
    }
    let keys = if what_if { whatif::keys(false, job) } else { assess::KEYS };
    let headings = match what_if {
        true if job.totals => totals::HEADINGS,
        true => COMPARED,
        false => ASSESSED,
    };
    let mut sheet = Sheet::new(out, table.separator(), headings, job.language)?;
    let mut sum = whatif::Sum::default();
    while let Some((number, row)) = table.next()? {
        let read = row.map_err(LineError::Table).and_then(|row| {
            let person = person(&row, job, keys)?;
            Ok((row.cell(Column::Key).map(harmless).unwrap_or_default(), person))
        });
        let answered = read.and_then(|(key, person)| {
            let start =
                vec![number.to_string(), key, sheet.words.day(person.at.on), person.at.place.to_string()];
            if what_if {
                let found = whatif::of_person(&person, laws)?;
                if job.totals {
                    sum.add(&found)?;
                    return Ok(None);
                }
                return Ok(Some(compared(start, &found, &sheet)));
            }
            let law = laws.known_on(person.known_on)?;
            let found = law.assess(&person.situation, &person.at).map_err(LineError::Undecidable)?;
            Ok(Some(assessed(start, &found, law, &sheet)))
        });
        match answered {
            Ok(Some(cells)) => sheet.row(&cells)?,
            Ok(None) => {}
            Err(error) => {
                sheet.flush()?;
                teller.tell(number, &error);
            }
        }
    }
    if job.totals {
        totals::write(&sum.situations, &mut sheet)?;
    }
    sheet.flush()
}

fn person(row: &Row, job: &Job, keys: &'static [Key]) -> Result<Person, LineError> {
    let facts: Map<String, Value> =
        row.facts().map(|(field, _, cell)| (field.path.to_owned(), cells::fact(field, cell))).collect();
    let mut said = cells::request(row, OF_PEOPLE);
    said.insert(Key::Situation.name().to_owned(), facts.into());
    let person = Request::of(said, keys, &job.defaults).and_then(|request| {
        if job.verb == Verb::WhatIf {
            whatif::has_two_sides(&request, job)?;
        }
        Person::read(&request)
    });
    person.map_err(|error| cells::by_heading(error, row, OF_PEOPLE, job.language))
}

fn assessed(
    mut cells: Vec<String>,
    found: &Assessment<'_>,
    law: &Rulebook,
    sheet: &Sheet<'_, impl Write>,
) -> Vec<String> {
    let words = sheet.words;
    let allowances = found.allowances();
    let provisions: Vec<&str> = allowances.iter().map(|it| it.provision).collect();
    cells.extend([
        words.status(found.status()).to_owned(),
        found.total().to_string(),
        words.flag(found.is_settled()),
        words.texts(law, &provisions),
        joined(allowances.iter().map(|it| it.coefficient.to_string())),
        joined(allowances.iter().map(|it| it.level.to_string())),
        joined(allowances.iter().map(|it| &it.citation)),
        words.facts(found.missing()),
        words.texts(law, found.open_norms()),
        words.texts(law, found.caveats()),
    ]);
    cells
}

fn compared(mut cells: Vec<String>, found: &WhatIf, sheet: &Sheet<'_, impl Write>) -> Vec<String> {
    cells.extend([
        found.before.to_string(),
        found.after.to_string(),
        found.difference.to_string(),
        sheet.words.flag(found.settled),
        sheet.words.changes(&found.causes),
    ]);
    cells
}
