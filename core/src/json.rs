//! What is wrong with a text in JSON.

/// What is wrong, without the place: that is told apart, by line and column.
pub(crate) fn message(error: &serde_json::Error) -> String {
    let said = error.to_string();
    said.split(" at line ").next().unwrap_or(&said).to_owned()
}
