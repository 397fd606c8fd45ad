//! Tables of children: which groups of children in special circumstances each is in.

use std::io::{self, Read, Write};

use ansinh::Verdict;
use ansinh::messages::Language;
use ansinh::protection::{ChildRecord, Classification, Group, Open, classify, contradictions};
use chrono::NaiveDate;

use super::Teller;
use super::cells;
use super::column::{Column, OF_CHILDREN};
use super::recorded::{Recorded, record};
use super::sheet::{Headings, Sheet, Words, harmless, joined};
use super::table::{Facts, Row, Table};
use crate::classify::KEYS;
use crate::line_error::LineError;
use crate::options::Job;
use crate::person::day;
use crate::request::{Defaults, Key, Request, text};

const CLASSIFIED: Headings = &[
    ("Dòng", "Row"),
    ("Mã", "Key"),
    ("Mã đơn vị", "Unit"),
    ("Ngày xét", "Day to decide"),
    ("Là trẻ em", "Is a child"),
    ("Có hoàn cảnh đặc biệt", "In special circumstances"),
    ("Có nguy cơ", "At risk"),
    ("Nhóm", "Groups"),
    ("Trường hợp", "Cases"),
    ("Trích dẫn", "Citation"),
    ("Nhóm chưa rõ", "Groups not decided"),
    ("Dữ kiện còn thiếu", "Missing facts"),
    ("Điều luật để ngỏ", "Left open by the law"),
    ("Dữ kiện mâu thuẫn", "Contradictions"),
];

/// Answers every row.
pub fn answer(mut table: Table, job: &Job, out: &mut impl Write, teller: &mut Teller<'_>) -> io::Result<()> {
    if !teller.has_all(&table, &[Column::On], &job.defaults) {
        return Ok(());
    }
    let mut sheet = Sheet::new(out, table.separator(), CLASSIFIED, job.language)?;
    while let Some((number, row)) = table.next()? {
        let answered = row.map_err(LineError::Table).and_then(|row| {
            let (record, on) = child(&row, job)?;
            let found = classify(&record, on).map_err(LineError::Classify)?;
            let [key, unit] =
                [Column::Key, Column::Unit].map(|column| row.cell(column).map(harmless).unwrap_or_default());
            Ok(classified(vec![number.to_string(), key, unit, sheet.words.day(on)], &found, sheet.words))
        });
        match answered {
            Ok(cells) => sheet.row(&cells)?,
            Err(error) => {
                sheet.flush()?;
                teller.tell(number, &error);
            }
        }
    }
    sheet.flush()
}

/// Reads every row as a record and the unit that it is of.
pub fn read(
    input: Box<dyn Read>,
    defaults: &Defaults,
    teller: &mut Teller<'_>,
    mut each: impl FnMut(u64, Result<(String, ChildRecord), LineError>),
) -> io::Result<()> {
    let Some(mut table) = teller.open(input, OF_CHILDREN, Facts::Child)? else { return Ok(()) };
    if !teller.has_all(&table, &[Column::Key, Column::Unit], defaults) {
        return Ok(());
    }
    let language = teller.language;
    while let Some((number, row)) = table.next()? {
        let child = row.map_err(LineError::Table).and_then(|row| {
            let request = Request::of(cells::request(&row, OF_CHILDREN), KEYS, defaults);
            let unit = request.and_then(|request| request.required(Key::Unit, text::<String>));
            let unit = unit.map_err(|error| cells::by_heading(error, &row, OF_CHILDREN, language))?;
            Ok((unit, record(&row, language)?))
        });
        each(number, child);
    }
    Ok(())
}

fn child(row: &Row, job: &Job) -> Result<(ChildRecord, NaiveDate), LineError> {
    let request = Request::of(cells::request(row, OF_CHILDREN), KEYS, &job.defaults);
    let on = request.and_then(|request| request.required(Key::On, day));
    let on = on.map_err(|error| cells::by_heading(error, row, OF_CHILDREN, job.language))?;
    Ok((record(row, job.language)?, on))
}

fn classified(mut cells: Vec<String>, found: &Classification, words: Words) -> Vec<String> {
    let said = |text: &'static ansinh::law::instrument::Text| words.of(&text.vi, &text.en);
    let groups = |verdict| {
        let groups = found.groups.iter().filter(move |row| row.verdict == verdict);
        joined(groups.filter_map(|row| Group::from_id(row.group)).map(|group| said(&group.name)))
    };
    let met = || found.cases.iter().filter(|row| row.verdict == Verdict::Yes);
    let case_name = |id: &str| {
        let group = Group::from_id(id.split('.').next().unwrap_or_default())?;
        group.case.iter().find(|case| group.case_id(case) == id).map(|case| said(&case.name))
    };
    let contradiction =
        |id: &&'static str| contradictions().iter().find(|it| it.id == **id).map(|it| said(&it.what));
    let heading = |fact: &ansinh::protection::Fact| Recorded::of(*fact).map(|it| it.heading(words.language));
    cells.extend([
        verdict(found.child, words),
        verdict(found.special, words),
        verdict(found.at_risk, words),
        groups(Verdict::Yes),
        joined(met().filter_map(|row| case_name(&row.case))),
        joined(met().map(|row| &row.citation)),
        groups(Verdict::Undetermined),
        joined(found.missing.iter().filter_map(heading)),
        joined(found.open_norms.iter().filter_map(|id| Open::from_id(id)).map(|open| said(&open.question))),
        joined(found.contradictions.iter().filter_map(contradiction)),
    ]);
    cells
}

fn verdict(verdict: Verdict, words: Words) -> String {
    match verdict {
        Verdict::Yes => words.flag(true),
        Verdict::No => words.flag(false),
        Verdict::Undetermined => words.of("Chưa rõ", "Not decided").to_owned(),
    }
}

/// The headings of a table of children.
pub fn headings(language: Language) -> Vec<&'static str> {
    let own = OF_CHILDREN.iter().map(|column| column.heading(language));
    own.chain(super::recorded::RECORDED.iter().map(|it| it.heading(language))).collect()
}
