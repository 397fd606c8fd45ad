//! The payment list as text, for printing.

use super::{MonthOwed, PaymentList, PlaceTotal, Total};
use crate::messages::{Language, day, filled, money, month};
use crate::money::Dong;
use crate::timeline::MonthStatus;

impl PaymentList<'_> {
    /// The list as text in columns, with the keys of the caller: who that is, whoever prints it fills in. It tells no
    /// provision, so that it does not say why someone is paid.
    ///
    /// Columns line up by characters; amounts are grouped with points. Control characters of keys become spaces.
    ///
    /// ```
    /// use ansinh::Rulebook;
    /// use ansinh::messages::Language;
    /// use ansinh::payments::PaymentRun;
    ///
    /// let run: PaymentRun = serde_json::from_str(r#"{ "month": "2026-12", "since": "2026-12", "households": [] }"#)?;
    /// let text = Rulebook::builtin().payment_list(&run)?.text(Language::Vi);
    /// assert!(text.starts_with("DANH SÁCH CHI TRẢ TRỢ CẤP XÃ HỘI HẰNG THÁNG, THÁNG 12/2026\n"));
    /// assert!(text.contains("trước ngày 25/11/2026 (NĐ 335/2026 Đ28)"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn text(&self, language: Language) -> String {
        let say = |key: &str, params: &[(&str, &str)]| filled(&format!("payments.{key}"), params, language);
        let column = |key: &str| say(&format!("column.{key}"), &[]);
        let of_month = month(self.month, language);
        let mut out = say("title", &[("month", &of_month)]) + "\n";
        if let Some(due) = &self.due {
            let before = day(due.before, language);
            out += &say("due", &[("before", &before), ("citation", &due.citation)]);
            out.push('\n');
        }
        out += &say("since", &[("since", &month(self.since, language))]);
        out.push('\n');
        let sum = |key: &str, total: &Total| {
            let people = say(key, &[("people", &total.people.to_string())]);
            let amounts = [total.due, total.arrears, total.total].map(money);
            [vec![String::new(), people, String::new(), String::new()], amounts.to_vec(), vec![String::new()]]
                .concat()
        };
        let heads = ["number", "household", "person", "payee", "due", "arrears", "total", "months"];
        let mut table = Table::new(heads.map(column).to_vec(), &[0, 4, 5, 6]);
        let mut number = 0_usize;
        // The rows are in order of their places.
        let places = self.rows.chunk_by(|a, b| a.place == b.place).zip(&self.places);
        for (rows, PlaceTotal { place, total }) in places {
            table.line(say("place", &[("place", &place.to_string())]));
            table.heads();
            for row in rows {
                number += 1;
                let keys = [&row.household, &row.person, &row.payee].map(|key| clean(key));
                let amounts = [row.due, row.arrears_total, row.total].map(money);
                let months = vec![runs(&row.arrears, language)];
                table.row([vec![number.to_string()], keys.to_vec(), amounts.to_vec(), months].concat());
            }
            table.row(sum("subtotal", total));
        }
        if self.rows.is_empty() {
            table.line(say("nobody", &[]));
        } else {
            table.line(String::new());
            table.row(sum("total", &self.total));
        }
        out += &table.text();
        if !self.held.is_empty() {
            let heads = ["household", "person", "reason"].map(column).to_vec();
            let mut table = Table::new(heads, &[]);
            table.line(say("held", &[]));
            table.heads();
            for row in &self.held {
                let reason = say(&format!("reason.{}", status(row.reason)), &[]);
                table.row(vec![clean(&row.household), clean(&row.person), reason]);
            }
            out += &table.text();
        }
        if !self.overpaid.is_empty() {
            let heads = ["household", "person", "amount", "overpaid_months"].map(column).to_vec();
            let mut table = Table::new(heads, &[2]);
            table.line(say("overpaid", &[]));
            table.heads();
            for row in &self.overpaid {
                let (amount, months) = (money(row.total), runs(&row.months, language));
                table.row(vec![clean(&row.household), clean(&row.person), amount, months]);
            }
            out += &table.text();
            out += &say("not_deducted", &[]);
            out.push('\n');
        }
        out
    }
}

const fn status(status: MonthStatus) -> &'static str {
    match status {
        MonthStatus::Due => "due",
        MonthStatus::Undecided => "undecided",
        MonthStatus::Suspended => "suspended",
        MonthStatus::Stopped => "stopped",
        MonthStatus::NotEligible => "not_eligible",
        MonthStatus::Undetermined => "undetermined",
    }
}

/// Months, those that follow one another as one: `07/2026 - 09/2026, 11/2026`.
fn runs(months: &[MonthOwed], language: Language) -> String {
    let mut runs: Vec<(crate::month::Month, crate::month::Month)> = Vec::new();
    for owed in months.iter().filter(|owed| owed.amount > Dong::ZERO) {
        match runs.last_mut().filter(|(_, last)| last.next() == owed.month) {
            Some((_, last)) => *last = owed.month,
            None => runs.push((owed.month, owed.month)),
        }
    }
    let told = runs.into_iter().map(|(first, last)| match first == last {
        true => month(first, language),
        false => format!("{} - {}", month(first, language), month(last, language)),
    });
    told.collect::<Vec<_>>().join(", ")
}

/// A key without anything that would break a line.
fn clean(key: &str) -> String {
    key.chars().map(|it| if it.is_control() { ' ' } else { it }).collect()
}

enum Line {
    /// A line of its own, after an empty one.
    Free(String),
    Heads,
    Cells(Vec<String>),
}

/// Lines in columns that are as wide as what stands in them.
struct Table {
    heads: Vec<String>,
    /// The columns that line up at their end.
    numbers: &'static [usize],
    lines: Vec<Line>,
}

impl Table {
    const fn new(heads: Vec<String>, numbers: &'static [usize]) -> Self {
        Self { heads, numbers, lines: Vec::new() }
    }

    fn line(&mut self, text: String) {
        self.lines.push(Line::Free(text));
    }

    fn heads(&mut self) {
        self.lines.push(Line::Heads);
    }

    fn row(&mut self, cells: Vec<String>) {
        self.lines.push(Line::Cells(cells));
    }

    fn text(&self) -> String {
        let length = |text: &String| text.chars().count();
        let mut widths: Vec<usize> = self.heads.iter().map(length).collect();
        for line in &self.lines {
            if let Line::Cells(cells) = line {
                for (width, cell) in widths.iter_mut().zip(cells) {
                    *width = length(cell).max(*width);
                }
            }
        }
        let mut out = String::new();
        for line in &self.lines {
            match line {
                Line::Free(text) if text.is_empty() => out.push('\n'),
                Line::Free(text) => {
                    out.push('\n');
                    out += text;
                    out.push('\n');
                }
                Line::Heads => self.write(&self.heads, &widths, &mut out),
                Line::Cells(cells) => self.write(cells, &widths, &mut out),
            }
        }
        out
    }

    fn write(&self, cells: &[String], widths: &[usize], out: &mut String) {
        let mut line = String::new();
        for (at, (cell, width)) in cells.iter().zip(widths).enumerate() {
            let space = " ".repeat(width.saturating_sub(cell.chars().count()));
            if at > 0 {
                line += "  ";
            }
            if self.numbers.contains(&at) {
                line += &space;
                line += cell;
            } else {
                line += cell;
                line += &space;
            }
        }
        *out += line.trim_end();
        out.push('\n');
    }
}
