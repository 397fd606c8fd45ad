//! Why there is no payment list.

use serde::Serialize;

use super::MOST_MONTHS;
use crate::month::Month;
use crate::timeline::TimelineError;

/// Why there is no payment list. A household is named by its number, from 0, never by its key.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PaymentsError {
    /// The months are reversed, or too many.
    #[error("expected a month in or after {since}, and at most {MOST_MONTHS} months, found {month}")]
    Months {
        /// The first month.
        since: Month,
        /// The month of the list.
        month: Month,
    },
    /// A household is listed twice.
    #[error("households[{household}]: expected a key of its own: another household has the same")]
    DuplicateHousehold {
        /// Its number.
        household: usize,
    },
    /// A payee of someone who is not a member.
    #[error("households[{household}]: expected the payees of members alone")]
    UnknownMember {
        /// Its number.
        household: usize,
    },
    /// Histories that give no timeline.
    #[error("{}", list(.0))]
    Households(Vec<(usize, TimelineError)>),
    /// More than a number holds.
    #[error("households[{household}]: expected amounts of at most 2^53 - 1 đồng")]
    Amount {
        /// Its number.
        household: usize,
    },
    /// A total that is more than a number holds.
    #[error("expected totals of at most 2^53 - 1 đồng")]
    TotalAmount,
    /// Something that the schema of payment runs does not allow.
    #[error("{}expected what the schema of payment runs allows", at(.household))]
    Unreadable {
        /// The number of the household, if it is in one.
        household: Option<usize>,
    },
}

fn list(bad: &[(usize, TimelineError)]) -> String {
    let told = bad.iter().map(|(number, error)| format!("households[{number}]: {error}"));
    told.collect::<Vec<_>>().join("; ")
}

fn at(household: &Option<usize>) -> String {
    household.map_or_else(String::new, |number| format!("households[{number}]: "))
}

impl PaymentsError {
    /// Stable code of the error, for programs; of histories, that of the first that cannot be used.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Months { .. } => "reversed_period",
            Self::DuplicateHousehold { .. } => "duplicate_household",
            Self::UnknownMember { .. } => "unknown_member",
            Self::Households(bad) => bad.first().map_or("history", |(_, error)| error.code()),
            Self::Amount { .. } | Self::TotalAmount => "amount",
            Self::Unreadable { .. } => "unreadable",
        }
    }

    /// Numbers of the households that it is about, from 0.
    pub fn households(&self) -> Vec<usize> {
        match self {
            Self::Households(bad) => bad.iter().map(|(number, _)| *number).collect(),
            Self::DuplicateHousehold { household }
            | Self::UnknownMember { household }
            | Self::Amount { household } => vec![*household],
            Self::Unreadable { household } => household.iter().copied().collect(),
            Self::Months { .. } | Self::TotalAmount => Vec::new(),
        }
    }
}

/// An error as it is written.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "NoPaymentList"))]
struct Written {
    /// Stable code; of histories, that of the first that cannot be used.
    code: &'static str,
    /// The error in English, for a log.
    message: String,
    /// Numbers of the households that it is about, from 0.
    households: Vec<usize>,
}

/// In JSON: `{ code, message, households }`.
impl Serialize for PaymentsError {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Written { code: self.code(), message: self.to_string(), households: self.households() }
            .serialize(serializer)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for PaymentsError {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        Written::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        Written::json_schema(generator)
    }
}
