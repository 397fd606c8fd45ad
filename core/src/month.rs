//! Months: what is due is due for a month.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

/// A month of a year (tháng). Text form: `2026-07`.
///
/// ```
/// use ansinh::{Month, parse_date};
///
/// let july: Month = "2026-07".parse()?;
/// assert_eq!(Month::of(parse_date("2026-07-31")?), july);
/// assert_eq!(july.next().to_string(), "2026-08");
/// assert_eq!(july.last_day().to_string(), "2026-07-31");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
// Months since year 0, so that the next is one more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Month(i32);

impl Month {
    /// The month of a day.
    pub fn of(day: NaiveDate) -> Self {
        // A month is from 1 to 12.
        Self(day.year() * 12 + day.month0() as i32)
    }

    /// The month after.
    #[must_use]
    pub const fn next(self) -> Self {
        self.plus(1)
    }

    /// The month before.
    #[must_use]
    pub const fn previous(self) -> Self {
        self.plus(-1)
    }

    /// So many months later, or earlier.
    #[must_use]
    pub const fn plus(self, months: i32) -> Self {
        Self(self.0.saturating_add(months))
    }

    /// How many months this is after another; negative if it is before.
    pub const fn since(self, other: Self) -> i32 {
        self.0.saturating_sub(other.0)
    }

    /// The year.
    pub const fn year(self) -> i32 {
        self.0.div_euclid(12)
    }

    /// The number in the year, 1 for January.
    pub const fn number(self) -> u32 {
        self.0.rem_euclid(12).unsigned_abs() + 1
    }

    /// The first day.
    pub fn first_day(self) -> NaiveDate {
        NaiveDate::from_ymd_opt(self.year(), self.number(), 1).unwrap_or(NaiveDate::MAX)
    }

    /// The last day.
    pub fn last_day(self) -> NaiveDate {
        self.next().first_day().pred_opt().unwrap_or(NaiveDate::MAX)
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year(), self.number())
    }
}

impl FromStr for Month {
    type Err = MonthError;

    fn from_str(text: &str) -> Result<Self, MonthError> {
        let (year, month) = text.split_once('-').ok_or(MonthError)?;
        let digits =
            |part: &str, length| part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
        if !digits(year, 4) || !digits(month, 2) {
            return Err(MonthError);
        }
        let year: i32 = year.parse().map_err(|_| MonthError)?;
        let month: u32 = month.parse().map_err(|_| MonthError)?;
        let day = NaiveDate::from_ymd_opt(year, month, 1).filter(|_| (1900..=2200).contains(&year));
        day.map(Self::of).ok_or(MonthError)
    }
}

impl Serialize for Month {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Month {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// A month that is not `yyyy-MM`, or outside the years 1900 to 2200.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("expected a month as yyyy-MM between the years 1900 and 2200")]
pub struct MonthError;

/// A span of months: `from` is the first in it, `until` the first after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Months {
    /// The first month.
    pub from: Month,
    /// The first month no longer in the span.
    pub until: Month,
}

impl Months {
    /// A span of months.
    pub const fn new(from: Month, until: Month) -> Self {
        Self { from, until }
    }

    /// Whether a month lies in the span.
    pub fn contains(self, month: Month) -> bool {
        self.from <= month && month < self.until
    }

    /// The months, in order.
    pub fn iter(self) -> impl Iterator<Item = Month> {
        (self.from.0..self.until.0).map(Month)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Month {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Month".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "pattern": r"^\d{4}-\d{2}$",
            "description": "A month as yyyy-MM."
        })
    }
}
