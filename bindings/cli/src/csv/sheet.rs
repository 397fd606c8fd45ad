//! Rows for a spreadsheet: what they say, in words.

use std::io::{self, Write};

use ansinh::assessment::Status;
use ansinh::forms::SITUATION;
use ansinh::messages::{self, Language, text};
use ansinh::timeline::{Cause, MonthStatus};
use ansinh::what_if::Change;
use ansinh::{Fact, Month, Rulebook};
use chrono::NaiveDate;

use super::table::unwrapped;

/// The headings of a table that is written.
pub type Headings = &'static [(&'static str, &'static str)];

/// A table that is written. It begins with the mark of UTF-8: without it, Excel would take the words for another encoding.
pub struct Sheet<'o, W: Write> {
    writer: csv::Writer<&'o mut W>,
    pub words: Words,
}

impl<'o, W: Write> Sheet<'o, W> {
    pub fn new(out: &'o mut W, separator: u8, headings: Headings, language: Language) -> io::Result<Self> {
        let words = Words { language };
        let headings: Vec<&str> = headings.iter().map(|(vi, en)| words.of(vi, en)).collect();
        Self::with(out, separator, &headings, language)
    }

    pub fn with(out: &'o mut W, separator: u8, headings: &[&str], language: Language) -> io::Result<Self> {
        out.write_all("\u{feff}".as_bytes())?;
        let mut writer = csv::WriterBuilder::new().delimiter(separator).from_writer(out);
        writer.write_record(headings).map_err(unwrapped)?;
        Ok(Self { writer, words: Words { language } })
    }

    pub fn row(&mut self, cells: &[String]) -> io::Result<()> {
        self.writer.write_record(cells).map_err(unwrapped)
    }

    /// Hands on all that was written.
    pub fn flush(&mut self) -> io::Result<()> {
        self.writer.flush()
    }
}

/// Text that came from a table, so that no spreadsheet takes it for a formula.
pub fn harmless(text: &str) -> String {
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']);
    if formula { format!("'{text}") } else { text.to_owned() }
}

/// The words of a language.
#[derive(Clone, Copy)]
pub struct Words {
    pub language: Language,
}

impl Words {
    pub fn of<'t>(self, vi: &'t str, en: &'t str) -> &'t str {
        if self.language == Language::Vi { vi } else { en }
    }

    pub fn day(self, day: NaiveDate) -> String {
        day.format(self.of("%d/%m/%Y", "%Y-%m-%d")).to_string()
    }

    pub fn month(self, month: Month) -> String {
        match self.language {
            Language::Vi => format!("{:02}/{}", month.number(), month.year()),
            Language::En => month.to_string(),
        }
    }

    pub fn flag(self, flag: bool) -> String {
        let key = if flag { "option.flag.true" } else { "option.flag.false" };
        text(key, self.language).unwrap_or_default().to_owned()
    }

    pub fn status(self, status: Status) -> &'static str {
        match status {
            Status::Eligible => self.of("Được hưởng", "Eligible"),
            Status::NotEligible => self.month_status(MonthStatus::NotEligible),
            Status::Undetermined => self.month_status(MonthStatus::Undetermined),
        }
    }

    pub fn month_status(self, status: MonthStatus) -> &'static str {
        text(&format!("timeline.status.{}", status.code()), self.language).unwrap_or_default()
    }

    pub fn changes(self, causes: &[Change]) -> String {
        let word = |cause: &Change| text(&format!("timeline.change.{}", cause.code()), self.language);
        joined(causes.iter().filter_map(word))
    }

    /// Why a month is not as the month before: `Đến tuổi 16 (05/03/2024)`.
    pub fn causes(self, causes: &[Cause]) -> String {
        joined(causes.iter().map(|cause| {
            let kind = text(&format!("timeline.cause.{}", cause.kind.code()), self.language);
            let mut words = kind.unwrap_or_default().to_owned();
            if let Some(age) = cause.age {
                words += &format!(" {age}");
            }
            words += &format!(" ({})", self.day(cause.on));
            if let Some(of) = &cause.of {
                words += &format!(", {} {of}", self.of("người", "person"));
            }
            if !cause.facts.is_empty() {
                words += &format!(": {}", self.facts(&cause.facts));
            }
            if let Some(citation) = &cause.citation {
                words += &format!(": {citation}");
            }
            words
        }))
    }

    /// Facts by the headings of their columns.
    pub fn facts(self, facts: &[Fact]) -> String {
        let label = |fact: &Fact| messages::label(SITUATION.id(), fact.name(), self.language);
        joined(facts.iter().map(|fact| label(fact).unwrap_or(messages::fact(*fact, self.language))))
    }

    /// What provisions, open norms and caveats say, by their ids.
    pub fn texts(self, law: &Rulebook, ids: &[&str]) -> String {
        joined(ids.iter().map(|id| {
            let of_law = law.text(id).map(|it| self.of(&it.vi, &it.en).to_owned());
            let of_all = || text(&format!("caveat.{id}"), self.language).map(str::to_owned);
            of_law.or_else(of_all).unwrap_or_else(|| (*id).to_owned())
        }))
    }
}

/// Words one after another.
pub fn joined(words: impl Iterator<Item = impl AsRef<str>>) -> String {
    let mut all = String::new();
    for word in words {
        if !all.is_empty() {
            // After a sentence, the next.
            all.push_str(if all.ends_with('.') { " " } else { "; " });
        }
        all.push_str(word.as_ref());
    }
    all
}
