//! What cells say: days, months, amounts, facts.

use ansinh::forms::{Field, Kind};
use ansinh::messages::{Language, text};
use ansinh::{Dong, Issue, Month, parse_date};
use chrono::NaiveDate;
use serde_json::{Map, Value, json};

use super::column::Column;
use super::error::{Expected, TableError};
use super::table::Row;
use crate::line_error::LineError;
use crate::request::Key;

/// A day, as dd/mm/yyyy or yyyy-MM-dd.
pub fn day(cell: &str) -> Option<NaiveDate> {
    if let Ok(day) = parse_date(cell) {
        return Some(day);
    }
    let mut parts = cell.split(['/', '-', '.']).map(str::trim);
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    let short = |part: &str| matches!(part.len(), 1 | 2);
    if parts.next().is_some() || !short(day) || !short(month) || year.len() != 4 {
        return None;
    }
    parse_date(&format!("{year}-{month:0>2}-{day:0>2}")).ok()
}

/// A month, as mm/yyyy or yyyy-MM.
pub fn month(cell: &str) -> Option<Month> {
    let (first, last) = cell.split_once(['/', '-', '.'])?;
    let (year, month) = if first.len() == 4 { (first, last) } else { (last, first) };
    format!("{}-{:0>2}", year.trim(), month.trim()).parse().ok()
}

/// Whole đồng, plain or grouped by three with points or spaces, with or without the unit.
pub fn dong(cell: &str) -> Option<Dong> {
    let units = ["đồng", "Đồng", "VND", "VNĐ", "vnđ", "đ", "₫"];
    let number = units.iter().find_map(|unit| cell.strip_suffix(unit)).unwrap_or(cell).trim_end();
    let separator = if number.contains('.') { '.' } else { ' ' };
    let groups: Vec<&str> = number.split(separator).collect();
    let (first, others) = groups.split_first()?;
    let grouped = others.is_empty() || (first.len() <= 3 && others.iter().all(|group| group.len() == 3));
    let digits = groups.concat();
    if !grouped || first.is_empty() || digits.len() > 16 || !digits.bytes().all(|byte| byte.is_ascii_digit())
    {
        return None;
    }
    digits.parse().ok().and_then(Dong::new)
}

/// A place. Spreadsheets take the zero from `01`.
pub fn place(cell: &str) -> String {
    if cell.len() == 1 { format!("0{cell}") } else { cell.to_owned() }
}

/// What a column says, as the key of a request has it; what is not such a value stays as it is, and is refused there.
pub fn value(key: Key, cell: &str) -> Value {
    let read = match key {
        Key::On | Key::KnownOn => day(cell).map(|day| day.to_string()),
        Key::From | Key::Until => month(cell).map(|month| month.to_string()),
        Key::Place => Some(place(cell)),
        _ => None,
    };
    read.unwrap_or_else(|| cell.to_owned()).into()
}

/// What the columns of a row say for a request.
pub fn request(row: &Row, columns: &[Column]) -> Map<String, Value> {
    let said = columns.iter().filter_map(|column| {
        let key = column.key()?;
        Some((key.name().to_owned(), value(key, row.cell(*column)?)))
    });
    said.collect()
}

/// The error of a request, by the headings that its key or its facts came from.
pub fn by_heading(error: LineError, row: &Row, columns: &[Column], language: Language) -> LineError {
    let (key, missing) = match error {
        LineError::InvalidValue { key } => (key, false),
        LineError::MissingKey { key } => (key, true),
        LineError::Situation(issues) => return by_headings(issues, row),
        _ => return error,
    };
    let Some(column) = columns.iter().copied().find(|column| column.key() == Some(key)) else { return error };
    let expected = match key {
        _ if missing => Expected::Something,
        Key::Unit => Expected::Text,
        Key::From | Key::Until => Expected::Month,
        Key::Place => Expected::Place,
        _ => Expected::Day,
    };
    TableError::Cell { heading: row.layout().heading(column, language), expected }.into()
}

fn by_headings(issues: Vec<Issue>, row: &Row) -> LineError {
    let heading = |issue: &Issue| {
        let path = issue.path.table_path();
        let fact = path.split('.').next().unwrap_or_default();
        row.fact_heading(fact).unwrap_or(fact).to_owned()
    };
    TableError::Facts(issues.into_iter().map(|issue| (heading(&issue), issue)).collect()).into()
}

/// A fact as a document of the form has it; what is no option stays as it is, and is an issue there.
pub fn fact(field: &Field, cell: &str) -> Value {
    match field.kind {
        Kind::Choice(options) => option(options.name, options.codes, cell).into(),
        Kind::List { columns, .. } => children(columns, cell),
        _ => cell.into(),
    }
}

/// The code of an option, which may be given by its label in either language.
fn option<'c>(list: &str, codes: &[&'c str], cell: &'c str) -> &'c str {
    let words = cell.to_lowercase();
    let is = |code: &&&str| {
        let label = |language| text(&format!("option.{list}.{code}"), language).map(str::to_lowercase);
        code.eq_ignore_ascii_case(cell)
            || [Language::Vi, Language::En].into_iter().any(|it| label(it).as_deref() == Some(&words))
    };
    codes.iter().find(is).copied().unwrap_or(cell)
}

/// The children of a person: `12/3/2015 | 2018: Phổ thông`, day or year of birth and what the child studies; none by
/// the word for no.
fn children(columns: &[Field], cell: &str) -> Value {
    if ["không", "no", "none", "0"].contains(&cell.to_lowercase().as_str()) {
        return json!([]);
    }
    let study = columns.iter().find(|column| column.path == "study");
    let child = |child: &str| {
        let (born, studies) =
            child.split_once(':').map_or((child, None), |(born, it)| (born, Some(it.trim())));
        let mut row = json!({ "birth_date": born.trim() });
        if let (Some(study), Some(studies), Some(row)) = (study, studies, row.as_object_mut()) {
            row.insert(study.path.to_owned(), fact(study, studies));
        }
        row
    };
    cell.split('|').map(child).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_months_and_amounts() {
        for text in ["2024-03-05", "5/3/2024", "05/03/2024", "05-03-2024", "5.3.2024"] {
            assert_eq!(day(text).map(|day| day.to_string()).as_deref(), Some("2024-03-05"), "{text}");
        }
        for text in ["31/02/2024", "5/3/24", "5/3", "2024", "5/3/2024/1", "a/b/2024", "", "005/3/2024"] {
            assert_eq!(day(text), None, "{text}");
        }
        for text in ["2024-03", "3/2024", "03/2024", "03-2024"] {
            assert_eq!(month(text).map(|month| month.to_string()).as_deref(), Some("2024-03"), "{text}");
        }
        for text in ["13/2024", "2024", "3/24", "", "03/2024/1"] {
            assert_eq!(month(text), None, "{text}");
        }
        for text in ["540000", "540.000", "540 000", "540.000 đ", "540000 đồng"] {
            assert_eq!(dong(text).map(Dong::get), Some(540_000), "{text}");
        }
        for text in ["", "đ", "540,000", "54.00", "5400.000", "-1", "1.5", "x", "99999999999999999", ".000"]
        {
            assert_eq!(dong(text), None, "{text}");
        }
    }
}
