//! Reading instruments from JSON.

use super::check::LawError;
use super::instrument::Instrument;
use super::rulebook::Rulebook;

impl Rulebook {
    /// Reads a whole rulebook: a JSON list of instruments, in the shape of the law files.
    ///
    /// # Errors
    /// [`LawError`], with line and column for a text that is not of that shape.
    pub fn from_json(text: &str) -> Result<Self, LawError> {
        let instruments: Vec<Instrument> = serde_json::from_str(text).map_err(json_error)?;
        Self::new(instruments)
    }

    /// This rulebook with an instrument read from JSON: added, or in place of the one with the same id.
    ///
    /// ```
    /// use ansinh::Rulebook;
    ///
    /// let supplied = r#"{
    ///     "id": "nq-example", "short": "NQ mẫu", "number": "example", "place": "96", "evidence": "full_text",
    ///     "in_force": { "from": "2025-01-01" }, "basis": [{ "of": "nd-20-2021", "cite": "Đ4 k3" }],
    ///     "standard_level": [{ "id": "level", "cite": "Đ1", "amount": 600000 }]
    /// }"#;
    /// let rulebook = Rulebook::builtin().with_json(supplied)?;
    /// # Ok::<(), ansinh::LawError>(())
    /// ```
    ///
    /// # Errors
    /// As [`Rulebook::from_json`] and [`Rulebook::with`].
    pub fn with_json(&self, text: &str) -> Result<Self, LawError> {
        self.with(serde_json::from_str(text).map_err(json_error)?)
    }

    /// This rulebook as a reform read from JSON would leave it: see [`Rulebook::reformed`].
    ///
    /// # Errors
    /// As [`Rulebook::from_json`] and [`Rulebook::reformed`].
    pub fn reformed_json(&self, text: &str) -> Result<Self, LawError> {
        self.reformed(serde_json::from_str(text).map_err(json_error)?)
    }
}

fn json_error(error: serde_json::Error) -> LawError {
    let message = crate::json::message(&error);
    LawError::Json { message, line: error.line(), column: error.column() }
}
