//! Records from JSON, with errors that quote nothing of what they say.

use serde_json::{Map, Value};

use super::record::{ChildRecord, Fact};

/// Why a record cannot be read. No value is in it: only names of facts.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RecordError {
    /// Not an object.
    #[error("expected an object of facts")]
    NotAnObject,
    /// A key that a record does not have.
    #[error("a record has no fact `{name}`")]
    UnknownFact {
        /// The key, at most 100 characters of it.
        name: String,
    },
    /// A value that the fact cannot have.
    #[error("`{fact}` cannot be read: expected {expected}")]
    Value {
        /// The fact, or `key` or `age`.
        fact: String,
        /// What was expected.
        expected: String,
    },
}

impl RecordError {
    /// Stable code of the error, for programs.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotAnObject => "record_not_an_object",
            Self::UnknownFact { .. } => "record_unknown_fact",
            Self::Value { .. } => "record_value",
        }
    }
}

impl ChildRecord {
    /// A record from JSON: the first fact that is wrong is named, and its value is not.
    ///
    /// ```
    /// use ansinh::protection::ChildRecord;
    /// use serde_json::json;
    ///
    /// assert!(ChildRecord::from_value(&json!({ "father": "dead", "exploitation": [] })).is_ok());
    /// let error = ChildRecord::from_value(&json!({ "addiction": "sometimes" })).unwrap_err();
    /// assert_eq!(
    ///     error.to_string(),
    ///     "`addiction` cannot be read: expected one of none, in_facility, at_home, untreated"
    /// );
    /// ```
    ///
    /// # Errors
    /// [`RecordError`]
    pub fn from_value(value: &Value) -> Result<Self, RecordError> {
        let Value::Object(facts) = value else { return Err(RecordError::NotAnObject) };
        for (name, value) in facts {
            let Some(expected) = expected(name) else {
                return Err(RecordError::UnknownFact { name: name.chars().take(100).collect() });
            };
            let alone = Map::from_iter([(name.clone(), value.clone())]);
            if serde_json::from_value::<Self>(Value::Object(alone)).is_err() {
                return Err(RecordError::Value { fact: name.clone(), expected });
            }
        }
        serde_json::from_value(value.clone()).map_err(|_| RecordError::NotAnObject)
    }
}

/// What a fact is to be; `None` if there is no such fact.
fn expected(name: &str) -> Option<String> {
    match name {
        "key" => return Some("a text".to_owned()),
        "age" => return Some("an object with `years`, at most 255, and the day `on`".to_owned()),
        _ => {}
    }
    let fact = Fact::from_name(name)?;
    let codes = fact.values().join(", ");
    Some(match fact.values() {
        [] => "a day as yyyy-MM-dd, or a year as yyyy".to_owned(),
        ["false", "true"] => "true or false".to_owned(),
        _ if fact.is_list() => format!("a list of {codes}"),
        _ => format!("one of {codes}"),
    })
}
