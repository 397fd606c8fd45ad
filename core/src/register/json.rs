//! Reading a register from JSON that others sent: what cannot be read is said by where it stands, never by what it is.

use serde::Deserialize;
use serde_json::Value;

use super::{Register, RegisterEntry, RegisterFlaw, RegisterProblem};

impl Register {
    /// Reads a register from JSON. Unlike an error of serde, a flaw quotes nothing that was sent.
    ///
    /// ```
    /// use ansinh::Register;
    /// use serde_json::json;
    ///
    /// let flaws = Register::from_value(&json!({ "entries": [{ "id": "e1" }] })).unwrap_err();
    /// assert_eq!(flaws[0].to_string(), "/entries/0: expected what the schema of registers allows");
    /// ```
    ///
    /// # Errors
    /// A flaw for every entry that cannot be read; one without an entry if it is something else.
    pub fn from_value(value: &Value) -> Result<Self, Vec<RegisterFlaw>> {
        Self::deserialize(value).map_err(|_| {
            let entries = value.get("entries").and_then(Value::as_array).into_iter().flatten();
            let bad = entries.enumerate().filter(|(_, entry)| RegisterEntry::deserialize(*entry).is_err());
            let flaw = |at: &[usize]| RegisterFlaw::new(RegisterProblem::Unreadable, at);
            let flaws: Vec<RegisterFlaw> = bad.map(|(at, _)| flaw(&[at])).collect();
            if flaws.is_empty() { vec![flaw(&[])] } else { flaws }
        })
    }
}
