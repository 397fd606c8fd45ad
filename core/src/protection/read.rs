//! Records from JSON, with errors that quote nothing of what they say.

use serde_json::{Map, Value};

use super::record::{ChildRecord, Fact};

/// Why a record cannot be read. Nothing of what was sent is in it: only names of facts, and what was expected.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RecordError {
    /// Not an object.
    #[error("expected an object of facts")]
    NotAnObject,
    /// A key that a record does not have. It may be a name or a number of a person, and is not told.
    #[error("expected only facts of a record{}", .nearest.map(|name| format!("; one key may be meant as `{name}`")).unwrap_or_default())]
    UnknownFact {
        /// The fact, or `key` or `age`, that is spelled nearly so.
        nearest: Option<&'static str>,
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

    /// The parameters of its message, by name: `nearest`; `fact` and `expected`.
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::NotAnObject => Vec::new(),
            Self::UnknownFact { nearest } => {
                nearest.iter().map(|name| ("nearest", (*name).to_owned())).collect()
            }
            Self::Value { fact, expected } => {
                vec![("fact", fact.clone()), ("expected", expected.clone())]
            }
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
                return Err(RecordError::UnknownFact { nearest: nearest(name) });
            };
            let alone = Map::from_iter([(name.clone(), value.clone())]);
            if serde_json::from_value::<Self>(Value::Object(alone)).is_err() {
                return Err(RecordError::Value { fact: name.clone(), expected });
            }
        }
        serde_json::from_value(value.clone()).map_err(|_| RecordError::NotAnObject)
    }
}

/// Most letters that are changed, added or left out in a name that is nearly another.
const MOST_CHANGES: usize = 2;

/// The name that is nearly this one.
fn nearest(name: &str) -> Option<&'static str> {
    let names = Fact::ALL.iter().map(|fact| fact.name()).chain(["key", "age"]);
    let near = |known: &&str| known.len().abs_diff(name.len()) <= MOST_CHANGES;
    let of = |known: &'static str| (changes(name, known), known);
    let (changes, known) = names.filter(near).map(of).min_by_key(|(changes, _)| *changes)?;
    // In a short name two letters make another word.
    (changes <= MOST_CHANGES.min(known.len() / 3)).then_some(known)
}

/// How many letters are changed, added or left out between two words (Levenshtein's distance).
fn changes(one: &str, other: &str) -> usize {
    let mut row: Vec<usize> = (0..=other.chars().count()).collect();
    for (at, letter) in one.chars().enumerate() {
        let (mut diagonal, mut left) = (at, at + 1);
        for (cell, of_other) in row.iter_mut().skip(1).zip(other.chars()) {
            let changed = diagonal + usize::from(letter != of_other);
            diagonal = *cell;
            *cell = changed.min(*cell + 1).min(left + 1);
            left = *cell;
        }
    }
    row.last().copied().unwrap_or_default()
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
