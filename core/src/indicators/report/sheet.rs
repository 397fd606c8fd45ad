//! Sheets to be filled in, and reports as files.

use super::csv::push_cell;
use super::{HEADINGS, Report, Sex};
use crate::indicators::measure::Measure;
use crate::indicators::period::ReportPeriod;
use crate::indicators::unit::Units;

/// A sheet to collect numbers on: a row for each of these units, measures and periods of which units and measures are there on
/// the last day, without numbers; with `by_sex`, and one for each sex. A row that comes back empty is no zero: it is not there.
///
/// A text that a spreadsheet would take for a formula is kept from it by a quote, which is left out when the sheet is
/// read.
pub fn blank_sheet(
    measures: &[Measure],
    units: &Units,
    of: impl IntoIterator<Item = u32>,
    periods: &[ReportPeriod],
    by_sex: bool,
) -> String {
    let mut out = HEADINGS.join(",") + "\r\n";
    let sexes: &[Option<Sex>] = match by_sex {
        true => &[None, Some(Sex::Male), Some(Sex::Female)],
        false => &[None],
    };
    for at in of {
        let Some(unit) = units.get(at) else { continue };
        for period in periods.iter().filter(|period| unit.days().contains(period.last_day())) {
            for measure in measures.iter().filter(|measure| measure.holds_on(period.last_day())) {
                for sex in sexes {
                    let sex = sex.map_or("", Sex::code);
                    push_row(&mut out, [&unit.id, &period.to_string(), &measure.id, "", "", sex, "", ""]);
                }
            }
        }
    }
    out
}

/// The numbers of a report as a file.
pub fn rows_as_csv(report: &Report, measures: &[Measure], units: &Units) -> String {
    let mut out = HEADINGS.join(",") + "\r\n";
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

fn push_row(out: &mut String, cells: [&str; HEADINGS.len()]) {
    for (at, cell) in cells.into_iter().enumerate() {
        if at > 0 {
            out.push(',');
        }
        push_cell(out, cell);
    }
    out.push_str("\r\n");
}
