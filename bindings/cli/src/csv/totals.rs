//! Totals as a table: a row for everybody, and one for each set of causes.

use std::io::{self, Write};

use ansinh::what_if::Totals;

use super::sheet::{Headings, Sheet};

pub const HEADINGS: Headings = &[
    ("Nguyên nhân", "Causes"),
    ("Số người", "People"),
    ("Tăng", "Gain"),
    ("Giảm", "Lose"),
    ("Khác nhau nhưng chưa được chi trả", "Differ, not due"),
    ("Không đổi", "Unchanged"),
    ("Chưa xác định được", "Undetermined"),
    ("Được hưởng, trước", "Due before"),
    ("Được hưởng, sau", "Due after"),
    ("Được hưởng, chênh lệch", "Due, difference"),
    ("Theo điều kiện, trước", "Entitled before"),
    ("Theo điều kiện, sau", "Entitled after"),
    ("Theo điều kiện, chênh lệch", "Entitled, difference"),
];

pub fn write(totals: &Totals, sheet: &mut Sheet<'_, impl Write>) -> io::Result<()> {
    let mut row = vec![sheet.words.of("Tất cả", "All").to_owned()];
    let counts =
        [totals.people, totals.gain, totals.lose, totals.not_due, totals.unchanged, totals.undetermined];
    row.extend(counts.map(|count| count.to_string()));
    for sums in [totals.due, totals.entitled] {
        row.extend([sums.before.to_string(), sums.after.to_string(), sums.difference.to_string()]);
    }
    sheet.row(&row)?;
    for cause in &totals.by_cause {
        let mut row = vec![String::new(); HEADINGS.len()];
        let cells = [
            (0, sheet.words.changes(&cause.causes)),
            (1, cause.people.to_string()),
            (9, cause.due.to_string()),
            (12, cause.entitled.to_string()),
        ];
        for (at, text) in cells {
            if let Some(cell) = row.get_mut(at) {
                *cell = text;
            }
        }
        sheet.row(&row)?;
    }
    Ok(())
}
