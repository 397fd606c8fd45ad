//! Conditions between the fields of a form: evaluated by the engine, and exported as JSON Schema.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

/// A condition on other fields of the form, all of them earlier in the table.
///
/// Yes, no, or unknown: a field that is not answered, badly answered or not applicable makes the conditions on
/// it unknown, and an unknown condition neither requires a field nor rules it out.
///
/// In JSON: `{"path": "school.status", "in": ["attending"]}`, `{"path": "disability.has", "is": true}`,
/// `{"all": […]}`, `{"any": […]}`, `{"not": …}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cond {
    /// The choice has this code.
    Is(&'static str, &'static str),
    /// The choice has one of these codes.
    In(&'static str, &'static [&'static str]),
    /// The flag is yes.
    True(&'static str),
    /// All hold.
    All(&'static [Cond]),
    /// One holds.
    Any(&'static [Cond]),
    /// Does not hold.
    Not(&'static Cond),
}

impl Cond {
    /// Calls `visit` with the path of each field that the condition reads, in order.
    pub(super) fn each_path(&self, visit: &mut dyn FnMut(&'static str)) {
        match self {
            Self::Is(path, _) | Self::In(path, _) | Self::True(path) => visit(path),
            Self::All(parts) | Self::Any(parts) => parts.iter().for_each(|part| part.each_path(visit)),
            Self::Not(part) => part.each_path(visit),
        }
    }
}

impl Serialize for Cond {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        match self {
            Self::Is(path, code) => {
                map.serialize_entry("path", path)?;
                map.serialize_entry("in", &[code])?;
            }
            Self::In(path, codes) => {
                map.serialize_entry("path", path)?;
                map.serialize_entry("in", codes)?;
            }
            Self::True(path) => {
                map.serialize_entry("path", path)?;
                map.serialize_entry("is", &true)?;
            }
            Self::All(parts) => map.serialize_entry("all", parts)?,
            Self::Any(parts) => map.serialize_entry("any", parts)?,
            Self::Not(part) => map.serialize_entry("not", part)?,
        }
        map.end()
    }
}
