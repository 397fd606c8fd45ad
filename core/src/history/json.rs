//! Reading a history from JSON that others sent: what cannot be read is said by where it stands, never by what it is.

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{Event, History, MemberHistory};
use crate::timeline::{HistoryFlaw, HistoryProblem, TimelineError};

impl History {
    /// Reads a history from JSON. Unlike an error of serde, this one quotes nothing that was sent.
    ///
    /// ```
    /// use ansinh::History;
    /// use serde_json::json;
    ///
    /// let sent = json!({ "members": [{ "id": "1", "events": [
    ///     { "on": "2024-03-28", "event": "granted" },
    ///     { "on": "2024-04-01", "event": "grnated" }
    /// ] }] });
    /// let error = History::from_value(&sent).unwrap_err();
    /// assert_eq!(error.to_string(), "members[0].events[1]: expected what the schema of histories allows");
    /// ```
    ///
    /// # Errors
    /// [`TimelineError::History`] with every member and event that cannot be read.
    pub fn from_value(value: &Value) -> Result<Self, TimelineError> {
        Self::deserialize(value).map_err(|_| TimelineError::History(unreadable(value)))
    }

    /// The same from the text.
    ///
    /// # Errors
    /// As [`History::from_value`].
    pub fn from_json(text: &str) -> Result<Self, TimelineError> {
        serde_json::from_str(text).map_err(|_| {
            let value = serde_json::from_str(text).unwrap_or_default();
            TimelineError::History(unreadable(&value))
        })
    }
}

fn unreadable(history: &Value) -> Vec<HistoryFlaw> {
    let flaw = |member, event| HistoryFlaw { member, event, problem: HistoryProblem::Unreadable };
    let rows = |of: &Value, key: &str| of.get(key).and_then(Value::as_array).cloned().unwrap_or_default();
    let mut flaws = Vec::new();
    for (number, member) in rows(history, "members").iter().enumerate() {
        let before = flaws.len();
        for (event, it) in rows(member, "events").iter().enumerate() {
            if !is_readable::<Event>(it) {
                flaws.push(flaw(Some(number), Some(event)));
            }
        }
        if flaws.len() == before && !is_readable::<MemberHistory>(member) {
            flaws.push(flaw(Some(number), None));
        }
    }
    if flaws.is_empty() { vec![flaw(None, None)] } else { flaws }
}

/// By way of the text: reading from it is what a program has in it already, and reading values would be as much again.
fn is_readable<T: DeserializeOwned>(value: &Value) -> bool {
    serde_json::from_str::<T>(&value.to_string()).is_ok()
}
