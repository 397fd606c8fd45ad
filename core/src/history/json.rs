//! Reading a history from JSON that others sent: what cannot be read is said by where it stands, never by what it is.

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
        serde_json::from_value(value.clone()).map_err(|_| TimelineError::History(unreadable(value)))
    }
}

fn unreadable(history: &Value) -> Vec<HistoryFlaw> {
    let flaw = |member, event| HistoryFlaw { member, event, problem: HistoryProblem::Unreadable };
    let rows = |of: &Value, key: &str| of.get(key).and_then(Value::as_array).cloned().unwrap_or_default();
    let mut flaws = Vec::new();
    for (number, member) in rows(history, "members").into_iter().enumerate() {
        let before = flaws.len();
        for (event, it) in rows(&member, "events").into_iter().enumerate() {
            if serde_json::from_value::<Event>(it).is_err() {
                flaws.push(flaw(Some(number), Some(event)));
            }
        }
        if flaws.len() == before && serde_json::from_value::<MemberHistory>(member).is_err() {
            flaws.push(flaw(Some(number), None));
        }
    }
    if flaws.is_empty() { vec![flaw(None, None)] } else { flaws }
}
