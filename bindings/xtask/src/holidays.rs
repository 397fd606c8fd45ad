//! The holidays of each year: `core/calendar/holidays.toml`, checked and written as a static table.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use ansinh::HolidayYear;
use ansinh::law::instrument::Instrument;
use chrono::{Datelike, NaiveDate};
use serde::Deserialize;

use crate::Failure;
use crate::command::read;

const FILE: &str = "core/calendar/holidays.toml";

/// The file: one table for each year.
#[derive(Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Holidays {
    /// The years.
    year: Vec<HolidayYear>,
}

/// The generated file and its contents.
pub fn generate(root: &Path, instruments: &[Instrument]) -> Result<(PathBuf, String), Failure> {
    let text = read(&root.join(FILE))?;
    let years = checked(&text, instruments)?;
    let mut out = String::from(
        "//! The holidays of each year that a source was found for.\n//!\n\
         //! Written by `cargo xtask law` from `core/calendar/holidays.toml`; do not edit.\n\n\
         use std::borrow::Cow;\n\nuse chrono::NaiveDate;\n\n\
         use super::{HolidayYear, Unsettled};\nuse crate::date::Period;\nuse crate::law::instrument::Evidence;\n\n\
         const fn day<const Y: i32, const M: u32, const D: u32>() -> NaiveDate {\n    \
         const { NaiveDate::from_ymd_opt(Y, M, D).unwrap() }\n}\n\n\
         pub(super) static YEARS: &[HolidayYear] = &[\n",
    );
    for year in &years {
        let _ = writeln!(out, "    {},", written(year));
    }
    out.push_str("];\n");
    Ok((root.join("core/src/calendar/builtin.rs"), out))
}

/// The years of the file, or every problem with its line.
fn checked(text: &str, instruments: &[Instrument]) -> Result<Vec<HolidayYear>, Failure> {
    let file: Holidays = toml::from_str(text).map_err(|error| {
        let line =
            error.span().map_or(1, |span| text.bytes().take(span.start).filter(|b| *b == b'\n').count() + 1);
        Failure::new(format!("{FILE}:{line}: {}", error.message()))
    })?;
    let lines = text.lines().enumerate().filter(|(_, line)| line.trim() == "[[year]]");
    let lines: Vec<usize> = lines.map(|(at, _)| at + 1).collect();
    let mut problems = Vec::new();
    for (at, year) in file.year.iter().enumerate() {
        let line = lines.get(at).copied().unwrap_or(1);
        let mut problem = |text: String| problems.push(format!("{FILE}:{line}: {text}"));
        year.problems().into_iter().for_each(|found| problem(found.to_string()));
        if at.checked_sub(1).and_then(|at| file.year.get(at)).is_some_and(|before| before.year >= year.year) {
            problem("expected the years in order, each once".to_owned());
        }
        let known = |id: &str| {
            let caveats = instruments.iter().flat_map(|it| it.caveat.iter().map(move |row| (it, row)));
            caveats.into_iter().any(|(it, row)| format!("{}/{}", it.id, row.id) == id)
        };
        if let Some(unsettled) = &year.unsettled
            && !known(&unsettled.caveat)
        {
            problem(format!("`{}` is not defined; expected a caveat", unsettled.caveat));
        }
        if year.source.is_empty() {
            problem("expected a source".to_owned());
        }
    }
    if problems.is_empty() { Ok(file.year) } else { Err(Failure::new(problems.join("\n"))) }
}

fn written(it: &HolidayYear) -> String {
    let days = |days: &[NaiveDate]| {
        format!("Cow::Borrowed(&[{}])", days.iter().copied().map(day).collect::<Vec<_>>().join(", "))
    };
    let bound =
        |it: Option<NaiveDate>| it.map_or_else(|| "None".to_owned(), |it| format!("Some({})", day(it)));
    let unsettled = it.unsettled.as_ref().map_or_else(
        || "None".to_owned(),
        |it| {
            format!(
                "Some(Unsettled {{ days: Period {{ from: {}, until: {} }}, caveat: Cow::Borrowed({:?}) }})",
                bound(it.days.from),
                bound(it.days.until),
                it.caveat
            )
        },
    );
    format!(
        "HolidayYear {{ year: {}, tet: {}, hung_kings: {}, national_day: {}, others: {}, in_lieu: {}, swapped_off: {}, worked: {}, source: Cow::Borrowed({:?}), evidence: Evidence::{:?}, unsettled: {unsettled} }}",
        it.year,
        day(it.tet),
        day(it.hung_kings),
        bound(it.national_day),
        days(&it.others),
        days(&it.in_lieu),
        days(&it.swapped_off),
        days(&it.worked),
        it.source,
        it.evidence,
    )
}

fn day(it: NaiveDate) -> String {
    format!("day::<{}, {}, {}>()", it.year(), it.month(), it.day())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(text: &str) -> String {
        match checked(text, &[]) {
            Ok(_) => panic!("expected a problem"),
            Err(Failure(problems)) => problems,
        }
    }

    /// 2030, made up but sound: National Day and 1 September 2030 are a Monday and a Sunday.
    const SOUND: &str = "# a comment\n\n[[year]]\nyear = 2030\ntet = \"2030-02-04\"\nhung_kings = \"2030-04-12\"\n\
        national_day = \"2030-09-03\"\nsource = \"made up\"\nevidence = \"inferred\"\n";

    #[test]
    fn problems_name_file_and_line() {
        assert_eq!(checked(SOUND, &[]).map(|years| years.len()).unwrap_or_default(), 1);
        let moved = SOUND.replace("2030-09-03", "2030-09-01");
        assert_eq!(
            refused(&moved),
            "core/calendar/holidays.toml:3: expected 1 days in lieu of holidays on Saturdays and Sundays, found 0"
        );
        let worked = SOUND.replace("source", "worked = [\"2030-05-03\"]\nsource");
        assert_eq!(refused(&worked), "core/calendar/holidays.toml:3: 2030-05-03 is not a Saturday or Sunday");
        assert_eq!(
            refused(&SOUND.replace("source = \"made up\"", "source = \"\"")),
            "core/calendar/holidays.toml:3: expected a source"
        );
        assert_eq!(
            refused(&format!("{SOUND}{}", SOUND.trim_start_matches("# a comment\n\n"))),
            "core/calendar/holidays.toml:10: expected the years in order, each once"
        );
        let unsettled = format!("{SOUND}unsettled = {{ days = {{}}, caveat = \"x/y\" }}\n");
        assert_eq!(
            refused(&unsettled),
            "core/calendar/holidays.toml:3: `x/y` is not defined; expected a caveat"
        );
        let unknown = SOUND.replace("source", "sauce");
        assert!(refused(&unknown).starts_with("core/calendar/holidays.toml:8: unknown field `sauce`"));
    }
}
