//! Why the way of a file cannot be told.

use chrono::NaiveDate;
use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use super::Benefit;
use crate::date::IsoDate;
use crate::place::{Place, PlaceProblem};
use crate::written::Params;

/// Why the way of a file cannot be told.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ProcedureError {
    /// No procedure for the benefit is known on the day of receipt.
    #[error("no procedure for `{benefit}` is known on {on}: the first known day is {first}", benefit = .benefit.code(), on = IsoDate(*.on), first = first.map_or_else(|| "none".to_owned(), |day| IsoDate(day).to_string()))]
    NotCovered {
        /// The benefit.
        benefit: Benefit,
        /// The day of receipt.
        on: NaiveDate,
        /// The first day on which one is known.
        first: Option<NaiveDate>,
    },
    /// The place does not exist on the day of receipt.
    #[error("there is no place `{place}` on {on}: {problem}", on = IsoDate(*.on))]
    Place {
        /// The place.
        place: Place,
        /// The day of receipt.
        on: NaiveDate,
        /// What is wrong with it.
        problem: PlaceProblem,
    },
    /// The file is looked at before it is received.
    #[error("expected a day on or after the receipt on {received}, found {on}", received = IsoDate(*.received), on = IsoDate(*.on))]
    BeforeReceipt {
        /// The day of receipt.
        received: NaiveDate,
        /// The day it is looked at.
        on: NaiveDate,
    },
    /// No instrument has the group. It is not repeated: a group can reveal what a person has.
    #[error("expected the key of a group, or the id of a group or provision")]
    UnknownGroup,
}

impl ProcedureError {
    /// Stable code of the error, for programs.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotCovered { .. } => "procedure_not_covered",
            Self::Place { problem, .. } => problem.code(),
            Self::BeforeReceipt { .. } => "before_receipt",
            Self::UnknownGroup => "unknown_group",
        }
    }

    /// The parameters of its message, by name.
    pub fn params(&self) -> Vec<(&'static str, String)> {
        let day = |day: &NaiveDate| IsoDate(*day).to_string();
        match self {
            Self::NotCovered { benefit, on, first } => {
                let mut params = vec![("benefit", benefit.code().to_owned()), ("on", day(on))];
                params.extend(first.as_ref().map(|first| ("first", day(first))));
                params
            }
            Self::Place { place, on, .. } => vec![("place", place.to_string()), ("on", day(on))],
            Self::BeforeReceipt { received, on } => vec![("received", day(received)), ("on", day(on))],
            Self::UnknownGroup => Vec::new(),
        }
    }
}

/// In JSON: `{ code, message, params }`.
impl Serialize for ProcedureError {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("ProcedureError", 3)?;
        object.serialize_field("code", self.code())?;
        object.serialize_field("message", &self.to_string())?;
        object.serialize_field("params", &Params(self.params()))?;
        object.end()
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for ProcedureError {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "NoProcedure".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "Why the way of a file cannot be told.",
            "type": "object",
            "properties": {
                "code": { "type": "string", "description": "Stable code." },
                "message": { "type": "string", "description": "The error in English, for a log." },
                "params": { "type": "object", "additionalProperties": { "type": "string" }, "description": "What the message needs." }
            },
            "required": ["code", "message", "params"],
            "additionalProperties": false
        })
    }
}
