//! What cannot be answered, and why.

use ansinh::messages::{Language, calendar_error};
use ansinh::receipt::ReceiptError;
use ansinh::{AssessError, CalendarError, LawError, PaymentsError, ProcedureError, TimelineError};
use ansinh_crossing::{Answer, BadInput};
use serde::Serialize;

/// Why there is no answer. Read by `bindings/npm/src/casework.ts`.
#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    History(TimelineError),
    Decision(AssessError),
    Procedure(ProcedureError),
    Payments(PaymentsError),
    Law(LawError),
    Holidays(String),
    Key(String),
    #[serde(untagged)]
    Input(BadInput),
}

/// The JSON of an answer.
pub fn answer<T: Serialize>(ask: impl FnOnce() -> Result<T, Refusal>) -> Answer {
    ansinh_crossing::answer(ask)
}

impl Refusal {
    pub const fn argument(name: &'static str) -> Self {
        Self::Input(BadInput::Argument(name))
    }
}

impl From<BadInput> for Refusal {
    fn from(error: BadInput) -> Self {
        Self::Input(error)
    }
}

impl From<TimelineError> for Refusal {
    fn from(error: TimelineError) -> Self {
        match error {
            TimelineError::Undecidable(error) => Self::Decision(error),
            error => Self::History(error),
        }
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
        Self::Holidays(calendar_error(&error, Language::En))
    }
}

impl From<ReceiptError> for Refusal {
    fn from(error: ReceiptError) -> Self {
        Self::Key(error.to_string())
    }
}
