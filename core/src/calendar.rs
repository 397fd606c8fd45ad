//! Working days (ngày làm việc): which days offices are closed on, and periods counted in the others.
//!
//! Saturdays and Sundays are days off, and so are the public holidays of the Labour Code (BLLĐ 2012 Đ115, since 2021
//! BLLĐ 2019 Đ112). Those of the lunar calendar, the days off in lieu of a holiday on a weekend, and the weekdays that
//! are swapped with a Saturday are set anew for each year by a notice, and are data: `core/calendar/holidays.toml`. A year
//! without a list is an error, never a guess.
//!
//! A period begins on the day after the event (BLDS 2015 Đ147 k2, k3) and ends with its last day (Đ148 k1). That only
//! working days count, and that the day of receipt never does, however early in the day, is the choice made here.

#[rustfmt::skip]
mod builtin;

use std::borrow::Cow;

use chrono::{Datelike, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

use crate::date::{IsoDate, Period};
use crate::law::instrument::Evidence;

type Str = Cow<'static, str>;
type Days = Cow<'static, [NaiveDate]>;

/// The first year of the Labour Code of 2019, with a second day off at National Day.
const SECOND_NATIONAL_DAY_SINCE: i32 = 2021;

/// The days off of one year (ngày nghỉ lễ, tết), as its notices set them. New Year, 30 April, 1 May and 2 September
/// go without saying.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct HolidayYear {
    /// The year.
    pub year: i32,
    /// The first of the five days off at Tết.
    pub tet: NaiveDate,
    /// Hùng Kings' day (Giỗ Tổ Hùng Vương).
    pub hung_kings: NaiveDate,
    /// Since 2021, the day off beside 2 September: the day before or after it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub national_day: Option<NaiveDate>,
    /// Holidays that another law adds.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub others: Days,
    /// Days off in lieu of holidays on a Saturday or Sunday (nghỉ bù).
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub in_lieu: Days,
    /// Weekdays off that are worked on another day (hoán đổi).
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub swapped_off: Days,
    /// Saturdays and Sundays that are worked for them (làm bù).
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub worked: Days,
    /// Where it is known from.
    pub source: Str,
    /// How it is known.
    pub evidence: Evidence,
    /// Days that are not settled by the source, and the full id of the caveat that says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unsettled: Option<Unsettled>,
}

/// Days that no source settles. They are counted as the list has them, and results that reach them carry the caveat.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Unsettled {
    /// The days.
    pub days: Period,
    /// Full id of the caveat.
    pub caveat: Str,
}

impl HolidayYear {
    /// The public holidays, before any day in lieu: those that go without saying first.
    pub fn holidays(&self) -> impl Iterator<Item = NaiveDate> {
        let fixed = [(1, 1), (4, 30), (5, 1), (9, 2)];
        let fixed =
            fixed.into_iter().filter_map(|(month, day)| NaiveDate::from_ymd_opt(self.year, month, day));
        let tet = self.tet.iter_days().take(5);
        fixed.chain(tet).chain([self.hung_kings]).chain(self.national_day).chain(self.others.iter().copied())
    }

    /// What is wrong with the list; nothing if it is sound.
    pub fn problems(&self) -> Vec<HolidayProblem> {
        let mut problems = Vec::new();
        let set = [&self.others, &self.in_lieu, &self.swapped_off, &self.worked];
        let set = set.into_iter().flat_map(|days| days.iter().copied());
        let named = [self.tet, self.hung_kings].into_iter().chain(self.national_day).chain(set);
        problems.extend(named.filter(|day| day.year() != self.year).map(HolidayProblem::OtherYear));
        let second = (self.national_day.iter().copied())
            .filter(|day| day.month() == 9 && matches!(day.day(), 1 | 3))
            .count();
        let wanted = usize::from(self.year >= SECOND_NATIONAL_DAY_SINCE);
        if (self.national_day.iter().count(), second) != (wanted, wanted) {
            problems.push(HolidayProblem::NationalDay);
        }
        let free = self.in_lieu.iter().chain(self.swapped_off.iter()).copied();
        problems.extend(free.filter(|day| is_weekend(*day)).map(HolidayProblem::OnWeekend));
        let worked = self.worked.iter().copied();
        problems.extend(worked.filter(|day| !is_weekend(*day)).map(HolidayProblem::NotOnWeekend));
        let lost = self.holidays().filter(|day| is_weekend(*day)).count();
        if lost != self.in_lieu.len() {
            problems.push(HolidayProblem::InLieu { expected: lost, found: self.in_lieu.len() });
        }
        problems
    }

    fn is_off(&self, day: NaiveDate) -> bool {
        let weekend = is_weekend(day) && !self.worked.contains(&day);
        weekend
            || self.holidays().any(|holiday| holiday == day)
            || self.in_lieu.contains(&day)
            || self.swapped_off.contains(&day)
    }
}

/// What can be wrong with the list of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum HolidayProblem {
    /// Two lists for one year.
    #[error("the year has two lists")]
    Repeated,
    /// A day of another year.
    #[error("{} is not a day of the year", IsoDate(*.0))]
    OtherYear(NaiveDate),
    /// No second day off at National Day, or one too many.
    #[error("expected 1 or 3 September in `national_day` since 2021, and none before")]
    NationalDay,
    /// A day in lieu or swapped that is off anyway.
    #[error("{} is a Saturday or Sunday, and off anyway", IsoDate(*.0))]
    OnWeekend(NaiveDate),
    /// A swapped working day that is worked anyway.
    #[error("{} is not a Saturday or Sunday", IsoDate(*.0))]
    NotOnWeekend(NaiveDate),
    /// Not one day in lieu for each holiday on a weekend.
    #[error("expected {expected} days in lieu of holidays on Saturdays and Sundays, found {found}")]
    InLieu {
        /// Holidays on a Saturday or Sunday.
        expected: usize,
        /// Days in lieu.
        found: usize,
    },
}

/// Why working days cannot be counted.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CalendarError {
    /// The holidays of a year are not known.
    #[error("the list of holidays of {year} is missing: expected one to be supplied")]
    Missing {
        /// The year.
        year: i32,
    },
    /// A list that does not hold together.
    #[error("in the holidays of {year}: {problem}")]
    Flawed {
        /// The year.
        year: i32,
        /// What is wrong.
        problem: HolidayProblem,
    },
    /// The text is not a list of years.
    #[error(
        "expected a list of years with their holidays in JSON: {message} at line {line}, column {column}"
    )]
    Json {
        /// What was wrong.
        message: String,
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
    },
}

impl CalendarError {
    /// Stable code of the error, for programs.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Missing { .. } => "holiday_list_missing",
            Self::Flawed { .. } => "holiday_list_flawed",
            Self::Json { .. } => "holiday_list_json",
        }
    }

    /// The parameters of its message, by name.
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Missing { year } => vec![("year", year.to_string())],
            Self::Flawed { year, problem } => {
                vec![("year", year.to_string()), ("problem", problem.to_string())]
            }
            Self::Json { line, column, .. } => {
                vec![("line", line.to_string()), ("column", column.to_string())]
            }
        }
    }
}

/// The holidays of the years that are known.
///
/// ```
/// use ansinh::{Holidays, parse_date};
///
/// let holidays = Holidays::builtin();
/// // Tết 2026: off from Monday 16 to Friday 20 February, with a weekend on either side.
/// let friday = parse_date("2026-02-13")?;
/// assert_eq!(holidays.after(friday, 1)?, parse_date("2026-02-23")?);
/// assert_eq!(holidays.after(friday, 10)?, parse_date("2026-03-06")?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holidays {
    years: Cow<'static, [HolidayYear]>,
}

static BUILTIN: Holidays = Holidays { years: Cow::Borrowed(builtin::YEARS) };

impl Holidays {
    /// The lists that this library has found.
    pub fn builtin() -> &'static Self {
        &BUILTIN
    }

    /// These years alone.
    ///
    /// # Errors
    /// [`CalendarError::Flawed`] for the first flaw of a list.
    pub fn new(years: Vec<HolidayYear>) -> Result<Self, CalendarError> {
        for (at, list) in years.iter().enumerate() {
            let repeated = years.iter().take(at).any(|other| other.year == list.year);
            let problem = repeated.then_some(HolidayProblem::Repeated).or(list.problems().into_iter().next());
            if let Some(problem) = problem {
                return Err(CalendarError::Flawed { year: list.year, problem });
            }
        }
        Ok(Self { years: Cow::Owned(years) })
    }

    /// These holidays with further years; the list of a year that is known already is replaced.
    ///
    /// # Errors
    /// As [`Holidays::new`].
    pub fn with(&self, more: Vec<HolidayYear>) -> Result<Self, CalendarError> {
        let kept = self.years.iter().filter(|known| !more.iter().any(|list| list.year == known.year));
        let mut years: Vec<HolidayYear> = kept.cloned().collect();
        years.extend(more);
        Self::new(years)
    }

    /// The same, from a JSON list of years.
    ///
    /// ```
    /// use ansinh::{Holidays, parse_date};
    ///
    /// // Days off of a year that nobody has announced, made up.
    /// let supplied = r#"[{
    ///     "year": 2040, "tet": "2040-02-10", "hung_kings": "2040-04-20", "national_day": "2040-09-03",
    ///     "in_lieu": ["2040-01-02", "2040-02-15", "2040-02-16", "2040-09-04"],
    ///     "source": "made up", "evidence": "inferred"
    /// }]"#;
    /// let holidays = Holidays::builtin().with_json(supplied)?;
    /// assert_eq!(holidays.after(parse_date("2040-02-09")?, 1)?, parse_date("2040-02-17")?);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// As [`Holidays::new`], and [`CalendarError::Json`] with line and column for a text of another shape.
    pub fn with_json(&self, text: &str) -> Result<Self, CalendarError> {
        self.with(serde_json::from_str(text).map_err(|error| {
            let message = crate::json::message(&error);
            CalendarError::Json { message, line: error.line(), column: error.column() }
        })?)
    }

    /// The years that are known, in no order.
    pub fn years(&self) -> &[HolidayYear] {
        &self.years
    }

    /// The list of a year.
    ///
    /// # Errors
    /// [`CalendarError::Missing`] if there is none.
    pub fn year(&self, year: i32) -> Result<&HolidayYear, CalendarError> {
        self.years.iter().find(|known| known.year == year).ok_or(CalendarError::Missing { year })
    }

    /// Whether offices work on a day.
    ///
    /// # Errors
    /// [`CalendarError::Missing`] if the year's list is not known, even for a Sunday: it might have been swapped.
    pub fn is_working_day(&self, day: NaiveDate) -> Result<bool, CalendarError> {
        Ok(!self.year(day.year())?.is_off(day))
    }

    /// The last day of a period of so many working days after the day of an event, such as the receipt of a file.
    /// Of none: the day itself, or the next working day if it is a day off.
    ///
    /// # Errors
    /// [`CalendarError::Missing`] if the period reaches a year whose list is not known.
    pub fn after(&self, event: NaiveDate, working_days: u16) -> Result<NaiveDate, CalendarError> {
        let mut left = working_days;
        let mut day = event;
        if left == 0 && self.is_working_day(day)? {
            return Ok(day);
        }
        loop {
            let missing = CalendarError::Missing { year: day.year() };
            day = day.succ_opt().ok_or(missing)?;
            if self.is_working_day(day)? {
                left = left.saturating_sub(1);
                if left == 0 {
                    return Ok(day);
                }
            }
        }
    }
}

fn is_weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}
