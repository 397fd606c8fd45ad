//! A person on a day, and a household over time, as a line or the rows of a table ask about them.

use ansinh::forms::{Document, FormAt, SITUATION};
use ansinh::{At, History, Issue, Month, Months, Place, Severity, Situation, parse_date};
use chrono::NaiveDate;
use serde_json::Value;

use crate::line_error::LineError;
use crate::request::{Key, Request, object, text};

/// A person on a day in a place.
pub struct Person {
    pub at: At,
    pub known_on: Option<NaiveDate>,
    pub situation: Situation,
    /// Warnings about the facts.
    pub warnings: Vec<Issue>,
}

impl Person {
    pub fn read(request: &Request) -> Result<Self, LineError> {
        let on = request.required(Key::On, day)?;
        let at = At::new(on, request.required(Key::Place, text)?);
        let document = Document::from_json(&SITUATION, request.required(Key::Situation, object)?);
        let report = document.validate(FormAt::partial(on));
        if !report.ok() {
            let errors = report.into_issues().into_iter().filter(|issue| issue.severity == Severity::Error);
            return Err(LineError::Situation(errors.collect()));
        }
        let known_on = request.optional(Key::KnownOn, day)?;
        Ok(Self { at, known_on, situation: report.situation(), warnings: report.into_issues() })
    }
}

/// A household in the months of a period.
pub struct Course {
    pub history: History,
    pub period: Months,
    /// Where it lived at first.
    pub place: Place,
    pub known_on: Option<NaiveDate>,
}

impl Course {
    pub fn read(request: &Request) -> Result<Self, LineError> {
        let history = |value| object(value).map(History::from_value);
        let course = Self::of(request, History::default())?;
        let history = request.required(Key::History, history)?.map_err(LineError::Timeline)?;
        Ok(Self { history, ..course })
    }

    /// With a history that is known.
    pub fn of(request: &Request, history: History) -> Result<Self, LineError> {
        let month = text::<Month>;
        Ok(Self {
            history,
            period: Months::new(request.required(Key::From, month)?, request.required(Key::Until, month)?),
            place: request.required(Key::Place, text)?,
            known_on: request.optional(Key::KnownOn, day)?,
        })
    }
}

pub fn day(value: &Value) -> Option<NaiveDate> {
    parse_date(value.as_str()?).ok()
}
