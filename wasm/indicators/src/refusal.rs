//! What cannot be answered, and why.

use ansinh::Issue;
use ansinh::indicators::RollupError;
use ansinh::messages::{Language, ToldIssue, calendar_error};
use ansinh::programme::ProgrammeError;
use ansinh::protection::bridge::BridgeError;
use ansinh::protection::{ClassifyError, NoPredicate, RecordError};
use ansinh::{CalendarError, indicators};
use ansinh_crossing::{Answer, BadInput};
use serde::Serialize;

/// Why there is no answer. Read by `bindings/npm/src/indicators-errors.ts`.
#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// What is wrong with a list of units, in words of both languages.
    Units(Vec<ToldIssue<Issue>>),
    Rollup(Reason),
    Programme(Reason),
    Record(Reason),
    Bridge(Reason),
    Holidays(String),
    #[serde(untagged)]
    Input(BadInput),
}

/// The JSON of an answer.
pub fn answer<T: Serialize>(ask: impl FnOnce() -> Result<T, Refusal>) -> Answer {
    ansinh_crossing::answer(ask)
}

/// Why, as a code, and in words for those who write programs.
#[derive(Serialize)]
pub struct Reason {
    code: &'static str,
    message: String,
    /// The record that is at fault, from 0, where there are several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record: Option<usize>,
}

/// Issues in words.
pub fn told(issues: Vec<Issue>, language: Language) -> Vec<ToldIssue<Issue>> {
    let told = |issue| ToldIssue { message: indicators::report::message(&issue, language), issue };
    issues.into_iter().map(told).collect()
}

fn reason(code: &'static str, error: &dyn std::error::Error) -> Reason {
    Reason { code, message: error.to_string(), record: None }
}

impl From<BadInput> for Refusal {
    fn from(error: BadInput) -> Self {
        Self::Input(error)
    }
}

impl From<RollupError> for Refusal {
    fn from(error: RollupError) -> Self {
        Self::Rollup(reason(error.code(), &error))
    }
}

impl From<ProgrammeError> for Refusal {
    fn from(error: ProgrammeError) -> Self {
        Self::Programme(reason(error.code(), &error))
    }
}

impl From<RecordError> for Refusal {
    fn from(error: RecordError) -> Self {
        Self::Record(reason(error.code(), &error))
    }
}

impl From<ClassifyError> for Refusal {
    fn from(error: ClassifyError) -> Self {
        Self::Record(reason(error.code(), &error))
    }
}

impl From<NoPredicate> for Refusal {
    fn from(error: NoPredicate) -> Self {
        Self::Record(reason(error.code(), &error))
    }
}

impl From<BridgeError> for Refusal {
    fn from(error: BridgeError) -> Self {
        Self::Bridge(reason(error.code(), &error))
    }
}

impl From<CalendarError> for Refusal {
    fn from(error: CalendarError) -> Self {
        Self::Holidays(calendar_error(&error, Language::En))
    }
}
