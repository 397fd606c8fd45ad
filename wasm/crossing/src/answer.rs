//! What goes out.

use serde::Serialize;

/// What a function gives: JSON, thrown where it is a refusal.
pub type Answer = Result<String, String>;

/// The JSON of an answer.
///
/// # Errors
/// The JSON of the refusal.
pub fn answer<T: Serialize, E: Serialize>(ask: impl FnOnce() -> Result<T, E>) -> Answer {
    let text = |answer: T| serde_json::to_string(&answer).map_err(|error| error.to_string());
    ask().map_err(refused).and_then(text)
}

/// What is thrown.
pub fn refused(refusal: impl Serialize) -> String {
    serde_json::to_string(&refusal).unwrap_or_default()
}
