//! Periods that are reported on: years, halves, quarters and months.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Months, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::date::Period;

/// A period that is reported on (kỳ báo cáo): a year `2025`, a half `2025-H1`, a quarter `2025-Q3` or a month
/// `2025-04`.
///
/// ```
/// use ansinh::indicators::ReportPeriod;
///
/// let half: ReportPeriod = "2025-H2".parse()?;
/// assert_eq!(half.first_day().to_string(), "2025-07-01");
/// assert!(half.overlaps("2025".parse()?) && !half.overlaps("2025-Q2".parse()?));
/// assert_eq!(half.previous().map(|it| it.to_string()).as_deref(), Some("2025-H1"));
/// # Ok::<(), ansinh::indicators::ReportPeriodError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReportPeriod {
    first_day: NaiveDate,
    /// How many months: 12, 6, 3 or 1.
    months: u8,
}

/// A text that is no period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "expected a year, half, quarter or month from 1900 to 2200, such as 2025, 2025-H1, 2025-Q3 or 2025-04"
)]
pub struct ReportPeriodError;

impl ReportPeriod {
    /// The first day.
    pub const fn first_day(self) -> NaiveDate {
        self.first_day
    }

    /// The days of the period.
    pub fn days(self) -> Period {
        let until = self.first_day.checked_add_months(Months::new(u32::from(self.months)));
        Period { from: Some(self.first_day), until }
    }

    /// The last day.
    pub fn last_day(self) -> NaiveDate {
        self.days().until.and_then(|until| until.pred_opt()).unwrap_or(self.first_day)
    }

    /// The year that it lies in.
    pub fn year(self) -> u16 {
        u16::try_from(self.first_day.year()).unwrap_or(0)
    }

    /// How many months it has: 12, 6, 3 or 1.
    pub const fn months(self) -> u8 {
        self.months
    }

    /// The period of the same length before it; nothing before 1900.
    #[must_use]
    pub fn previous(self) -> Option<Self> {
        let first_day = self.first_day.checked_sub_months(Months::new(u32::from(self.months)))?;
        (first_day.year() >= 1900).then_some(Self { first_day, ..self })
    }

    /// Whether the two have a day in common.
    pub fn overlaps(self, other: Self) -> bool {
        !self.days().and(&other.days()).is_empty()
    }
}

impl FromStr for ReportPeriod {
    type Err = ReportPeriodError;

    fn from_str(text: &str) -> Result<Self, ReportPeriodError> {
        let (year, part) = match text.split_once('-') {
            Some((year, part)) => (year, Some(part)),
            None => (text, None),
        };
        let number = |text: &str, digits: usize, most: u32| {
            let is_number = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
            let number = text.parse().ok().filter(|number| is_number && (1..=most).contains(number));
            number.ok_or(ReportPeriodError)
        };
        let year = number(year, 4, 2200)?;
        let (month, months) = match part {
            None => (1, 12),
            Some(part) => match (part.strip_prefix('H'), part.strip_prefix('Q')) {
                (Some(half), _) => (number(half, 1, 2)? * 6 - 5, 6),
                (_, Some(quarter)) => (number(quarter, 1, 4)? * 3 - 2, 3),
                _ => (number(part, 2, 12)?, 1),
            },
        };
        let first_day = i32::try_from(year).ok().filter(|year| *year >= 1900);
        let first_day = first_day.and_then(|year| NaiveDate::from_ymd_opt(year, month, 1));
        Ok(Self { first_day: first_day.ok_or(ReportPeriodError)?, months })
    }
}

impl fmt::Display for ReportPeriod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month) = (self.first_day.year(), self.first_day.month0());
        match self.months {
            12 => write!(f, "{year:04}"),
            6 => write!(f, "{year:04}-H{}", month / 6 + 1),
            3 => write!(f, "{year:04}-Q{}", month / 3 + 1),
            _ => write!(f, "{year:04}-{:02}", month + 1),
        }
    }
}

impl Serialize for ReportPeriod {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for ReportPeriod {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for ReportPeriod {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ReportPeriod".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "pattern": "^[0-9]{4}(-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?$",
            "description": "A year, half, quarter or month: 2025, 2025-H1, 2025-Q3, 2025-04."
        })
    }
}
