//! Sheets to be filled in, and reports as files.

use super::csv::push_cell;
use super::{HEADINGS, Report, Sex, WORDS};
use crate::indicators::measure::Measure;
use crate::indicators::period::ReportPeriod;
use crate::indicators::unit::Units;
use crate::messages::Language;

/// How a sheet to be filled in is written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SheetStyle {
    /// Whether the numbers of people are asked for by sex as well: those of the measures with [`Measure::ages`].
    pub by_sex: bool,
    /// The language of four more columns for whoever fills it in: what the unit and the measure are called, what is to be
    /// counted, and out of what. They are not read. Spreadsheets then also need the mark of UTF-8, which the file begins
    /// with.
    pub words: Option<Language>,
}

/// A sheet to collect numbers on, as CSV: a row for each of these units, measures and periods of which units and measures are
/// there on the last day, without numbers. A row that comes back empty is no zero: it is not there.
///
/// A text that a spreadsheet would take for a formula is kept from it by a quote, which is left out when the sheet is
/// read.
///
/// ```
/// use ansinh::indicators::{Units, report::{SheetStyle, blank_sheet}};
/// use ansinh::{messages::Language, parse_date, programme::Programme};
///
/// let plan = Programme::by_id("ca-mau-2021-2030").unwrap();
/// let units = Units::of_province(96, &[parse_date("2025-12-31")?]);
/// let commune = units.find("96/32248", ansinh::Period::default());
/// let style = SheetStyle { words: Some(Language::En), ..SheetStyle::default() };
/// let sheet = blank_sheet(&plan.measure[..1], &units, commune, &["2025".parse()?], style);
/// let rows: Vec<&str> = sheet.lines().collect();
/// assert!(rows[0].ends_with("sex,age,source,unit_name,measure_name,counted,out_of"));
/// assert!(rows[1].starts_with("96/32248,2025,m01,,,,,,"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn blank_sheet(
    measures: &[Measure],
    units: &Units,
    of: impl IntoIterator<Item = u32>,
    periods: &[ReportPeriod],
    style: SheetStyle,
) -> String {
    let mut out = String::new();
    if style.words.is_some() {
        out.push('\u{feff}');
    }
    let words = if style.words.is_some() { &WORDS[..] } else { &[] };
    push_row(&mut out, HEADINGS.iter().chain(words).copied());
    for at in of {
        let Some(unit) = units.get(at) else { continue };
        for period in periods.iter().filter(|period| unit.days().contains(period.last_day())) {
            for measure in measures.iter().filter(|measure| measure.holds_on(period.last_day())) {
                let sexes: &[Option<Sex>] = match style.by_sex && measure.ages.is_some() {
                    true => &[None, Some(Sex::Male), Some(Sex::Female)],
                    false => &[None],
                };
                for sex in sexes {
                    let sex = sex.map_or("", Sex::code);
                    let period = period.to_string();
                    let cells = [&unit.id, &period, &measure.id, "", "", sex, "", ""];
                    let words = style.words.map(|language| {
                        let out_of = measure.denominator.as_ref().map_or("", |it| it.in_language(language));
                        let name = unit.name.as_deref().unwrap_or_default();
                        [
                            name,
                            measure.name.in_language(language),
                            measure.numerator.in_language(language),
                            out_of,
                        ]
                    });
                    push_row(&mut out, cells.into_iter().chain(words.into_iter().flatten()));
                }
            }
        }
    }
    out
}

/// The numbers of a report as a file.
pub fn rows_as_csv(report: &Report, measures: &[Measure], units: &Units) -> String {
    let mut out = String::new();
    push_row(&mut out, HEADINGS);
    for row in report.written(measures, units).rows {
        let denominator = row.denominator.map(|count| count.to_string()).unwrap_or_default();
        let cells = [
            row.unit,
            &row.period.to_string(),
            row.measure,
            &row.numerator.to_string(),
            &denominator,
            row.sex.map_or("", Sex::code),
            // Ages such as 10-14 stay text only where nothing takes them for a day; the file says them as they are.
            &row.age.unwrap_or_default(),
            row.source.unwrap_or_default(),
        ];
        push_row(&mut out, cells);
    }
    out
}

/// A text as the cell of a file: in quotes where it must be, and no formula.
pub fn csv_cell(text: &str) -> String {
    let mut out = String::new();
    push_cell(&mut out, text);
    out
}

fn push_row<'a>(out: &mut String, cells: impl IntoIterator<Item = &'a str>) {
    for (at, cell) in cells.into_iter().enumerate() {
        if at > 0 {
            out.push(',');
        }
        push_cell(out, cell);
    }
    out.push_str("\r\n");
}
