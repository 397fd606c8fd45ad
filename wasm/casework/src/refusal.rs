//! What cannot be answered, and why.

use ansinh::receipt::ShortKey;
use ansinh::{AssessError, CalendarError, LawError, PaymentsError, ProcedureError, TimelineError};
use serde::Serialize;

/// Why there is no answer. Read by `bindings/npm/src/casework.ts`.
#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// An argument is not what it should be. It is not repeated.
    Argument(&'static str),
    /// An object is not of the shape that the schema of its name gives.
    Input {
        /// The argument.
        name: &'static str,
        /// Where in it: `members[0].situation`.
        at: String,
    },
    History(TimelineError),
    Decision(AssessError),
    Procedure(ProcedureError),
    Payments(PaymentsError),
    Law(LawError),
    Holidays(String),
    Key(String),
}

/// What every function gives: JSON, thrown where it is a refusal.
pub type Answer = Result<String, String>;

/// The JSON of an answer.
pub fn answer<T: Serialize>(ask: impl FnOnce() -> Result<T, Refusal>) -> Answer {
    let text = |answer: T| serde_json::to_string(&answer).map_err(|error| error.to_string());
    ask().map_err(Refusal::json).and_then(text)
}

impl Refusal {
    pub const fn argument(name: &'static str) -> Self {
        Self::Argument(name)
    }

    /// What is thrown.
    pub fn json(self) -> String {
        serde_json::to_string(&self).unwrap_or_default()
    }
}

impl From<TimelineError> for Refusal {
    fn from(error: TimelineError) -> Self {
        Self::History(error)
    }
}

impl From<AssessError> for Refusal {
    fn from(error: AssessError) -> Self {
        Self::Decision(error)
    }
}

impl From<ProcedureError> for Refusal {
    fn from(error: ProcedureError) -> Self {
        Self::Procedure(error)
    }
}

impl From<PaymentsError> for Refusal {
    fn from(error: PaymentsError) -> Self {
        Self::Payments(error)
    }
}

impl From<LawError> for Refusal {
    fn from(error: LawError) -> Self {
        Self::Law(error)
    }
}

impl From<CalendarError> for Refusal {
    fn from(error: CalendarError) -> Self {
        Self::Holidays(error.to_string())
    }
}

impl From<ShortKey> for Refusal {
    fn from(error: ShortKey) -> Self {
        Self::Key(error.to_string())
    }
}
