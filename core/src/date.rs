//! Days, ages and periods.
//!
//! The core never asks what day it is: every date comes in as an argument.

use crate::opaque::opaque;
use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

/// A person's date of birth (ngày sinh), known to the day or only to the year.
///
/// A year alone counts as 1 January of that year, as registry practice does; [`BirthDate::is_year_only`]
/// tells the two apart so that a result can say so. Text form: `2019-05-01` or `1944`.
///
/// ```
/// use ansinh::BirthDate;
///
/// let known: BirthDate = "2019-05-01".parse()?;
/// let year_only: BirthDate = "1944".parse()?;
/// assert!(!known.is_year_only());
/// assert_eq!(year_only.day().to_string(), "1944-01-01");
/// # Ok::<(), ansinh::DateError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct BirthDate {
    day: NaiveDate,
    year_only: bool,
}

impl BirthDate {
    /// A birth date known to the day.
    pub const fn on(day: NaiveDate) -> Self {
        Self { day, year_only: false }
    }

    /// A birth year without a day: 1 January counts. `None` outside the years 1800 to 2200.
    pub fn in_year(year: i32) -> Option<Self> {
        let day = in_range(NaiveDate::from_ymd_opt(year, 1, 1)?)?;
        Some(Self { day, year_only: true })
    }

    /// The day that counts: the known one, or 1 January of the known year.
    pub const fn day(self) -> NaiveDate {
        self.day
    }

    /// Whether only the year is known.
    pub const fn is_year_only(self) -> bool {
        self.year_only
    }

    /// The age in completed years (tuổi tròn) on `on`, or `None` before birth.
    ///
    /// A person born on 29 February completes a year on 1 March of a year without that day.
    ///
    /// ```
    /// use ansinh::{BirthDate, parse_date};
    ///
    /// let leap: BirthDate = "2004-02-29".parse()?;
    /// assert_eq!(leap.age_on(parse_date("2020-02-28")?), Some(15));
    /// assert_eq!(leap.age_on(parse_date("2021-02-28")?), Some(16));
    /// assert_eq!(leap.age_on(parse_date("2021-03-01")?), Some(17));
    /// assert_eq!(leap.age_on(parse_date("2004-02-28")?), None);
    /// # Ok::<(), ansinh::DateError>(())
    /// ```
    pub fn age_on(self, on: NaiveDate) -> Option<u16> {
        let years = on.year().checked_sub(self.day.year())?;
        let before_birthday = (on.month(), on.day()) < (self.day.month(), self.day.day());
        u16::try_from(years.checked_sub(i32::from(before_birthday))?).ok()
    }
}

impl fmt::Display for BirthDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.year_only { write!(f, "{:04}", self.day.year()) } else { write!(f, "{}", IsoDate(self.day)) }
    }
}

// A birth date is personal data: `Debug` output, which ends up in logs, does not show it.
opaque! { BirthDate }

impl FromStr for BirthDate {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        if text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit()) {
            return text.parse().ok().and_then(Self::in_year).ok_or(DateError);
        }
        parse_date(text).map(Self::on)
    }
}

impl Serialize for BirthDate {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for BirthDate {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// A date that is not `yyyy-MM-dd`, does not exist, or lies outside the years 1800 to 2200.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("expected a date as yyyy-MM-dd between the years 1800 and 2200")]
pub struct DateError;

/// Reads an ISO date, `yyyy-MM-dd`, of the years 1800 to 2200.
///
/// # Errors
/// [`DateError`] for any other text, including days that do not exist.
pub fn parse_date(text: &str) -> Result<NaiveDate, DateError> {
    let mut parts = text.split('-');
    let (Some(year), Some(month), Some(day), None) = (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return Err(DateError);
    };
    if (year.len(), month.len(), day.len()) != (4, 2, 2) {
        return Err(DateError);
    }
    let number = |digits: &str| -> Result<u32, DateError> {
        if digits.bytes().all(|byte| byte.is_ascii_digit()) {
            digits.parse().map_err(|_| DateError)
        } else {
            Err(DateError)
        }
    };
    let year = i32::try_from(number(year)?).map_err(|_| DateError)?;
    NaiveDate::from_ymd_opt(year, number(month)?, number(day)?).and_then(in_range).ok_or(DateError)
}

fn in_range(day: NaiveDate) -> Option<NaiveDate> {
    (1800..=2200).contains(&day.year()).then_some(day)
}

/// A date as `yyyy-MM-dd`, for the years 0 to 9999. Not by the general formatter: every date of a document and of
/// an answer is written by it.
///
/// ```
/// use ansinh::{date::iso, parse_date};
///
/// assert_eq!(iso(parse_date("2026-07-01")?), "2026-07-01");
/// # Ok::<(), ansinh::DateError>(())
/// ```
pub fn iso(day: NaiveDate) -> String {
    let mut text = String::with_capacity(10);
    push_digits(&mut text, day.year().unsigned_abs(), 1000);
    text.push('-');
    push_digits(&mut text, day.month(), 10);
    text.push('-');
    push_digits(&mut text, day.day(), 10);
    text
}

/// The digits of a number from that of `unit` down.
fn push_digits(text: &mut String, number: u32, mut unit: u32) {
    while unit > 0 {
        text.push(char::from(b'0' + (number / unit % 10) as u8));
        unit /= 10;
    }
}

/// The same, to be displayed.
pub(crate) struct IsoDate(pub NaiveDate);

impl fmt::Display for IsoDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&iso(self.0))
    }
}

/// A span of days: `from` is the first day in it, `until` the first day after it; a missing end is open.
///
/// ```
/// use ansinh::{Period, parse_date};
///
/// let decree = Period { from: Some(parse_date("2021-07-01")?), until: Some(parse_date("2026-10-05")?) };
/// assert!(decree.contains(parse_date("2026-10-04")?));
/// assert!(!decree.contains(parse_date("2026-10-05")?));
/// # Ok::<(), ansinh::DateError>(())
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(
        description = "A span of days: `from` is the first day in it, `until` the first day after it; a missing end is open."
    )
)]
#[serde(deny_unknown_fields)]
pub struct Period {
    /// First day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<NaiveDate>,
    /// First day no longer in the period.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
}

impl Period {
    /// Whether `day` lies in the period.
    pub fn contains(&self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day < until)
    }

    /// The days that both periods have; empty (`from >= until`) where they do not meet.
    pub fn and(&self, other: &Self) -> Self {
        let until = match (self.until, other.until) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        };
        Self { from: self.from.max(other.from), until }
    }

    /// Whether no day lies in the period.
    pub fn is_empty(&self) -> bool {
        matches!((self.from, self.until), (Some(from), Some(until)) if from >= until)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for BirthDate {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "BirthDate".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "pattern": r"^\d{4}(-\d{2}-\d{2})?$",
            "description": "A date of birth as yyyy-MM-dd, or the year alone as yyyy."
        })
    }
}
