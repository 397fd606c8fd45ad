//! The values of a form, read and normalised, and the canonical document that they make.

use std::borrow::Cow;

use chrono::NaiveDate;
use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};

use super::field::{Field, Kind};
use super::index::Slot;
use crate::date::{BirthDate, iso};

/// One value of a form, normalised.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Value<'a> {
    /// Not given, not asked, or not applicable.
    Absent,
    /// Given, and not usable.
    Bad,
    Text(Cow<'a, str>),
    Date(NaiveDate),
    BirthDate(BirthDate),
    /// Position in the field's options.
    Choice(u8),
    Flag(bool),
    Number(u64),
    Rows(Vec<Filled<'a>>),
}

impl Value<'_> {
    pub fn is_good(&self) -> bool {
        !matches!(self, Self::Absent | Self::Bad)
    }
}

/// The values of a form, or of one row of a list.
///
/// A value that is absent, unusable or not applicable reads as `None`. Serialized, it is the canonical document:
/// nested by the segments of the paths, in the order of the table, absent values left out, dates as
/// `yyyy-MM-dd`, amounts as numbers.
#[derive(Clone)]
pub struct Filled<'a> {
    pub(super) fields: &'static [Field],
    pub(super) values: Vec<Value<'a>>,
}

// Equal when the values are: the table is the same for two values of one place.
impl PartialEq for Filled<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.values == other.values
    }
}

impl Eq for Filled<'_> {}

// Values are personal data: `Debug` output, which ends up in logs, names only the fields that have one.
impl std::fmt::Debug for Filled<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let given = self.fields.iter().zip(&self.values).filter(|(_, value)| value.is_good());
        f.write_str("Filled ")?;
        f.debug_set().entries(given.map(|(field, _)| field.path)).finish()
    }
}

impl Filled<'_> {
    pub(super) fn value(&self, slot: Slot) -> &Value<'_> {
        self.values.get(usize::from(slot.0)).unwrap_or(&Value::Absent)
    }

    /// A text, number of a person or phone, or code of a place.
    pub fn text(&self, slot: Slot) -> Option<&str> {
        match self.value(slot) {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// A date.
    pub fn date(&self, slot: Slot) -> Option<NaiveDate> {
        match self.value(slot) {
            Value::Date(day) => Some(*day),
            _ => None,
        }
    }

    /// A birth date.
    pub fn birth_date(&self, slot: Slot) -> Option<BirthDate> {
        match self.value(slot) {
            Value::BirthDate(day) => Some(*day),
            _ => None,
        }
    }

    /// A choice's code.
    pub fn choice(&self, slot: Slot) -> Option<&'static str> {
        match self.value(slot) {
            Value::Choice(option) => {
                self.fields.get(usize::from(slot.0))?.codes().get(usize::from(*option)).copied()
            }
            _ => None,
        }
    }

    /// A flag.
    pub fn flag(&self, slot: Slot) -> Option<bool> {
        match self.value(slot) {
            Value::Flag(flag) => Some(*flag),
            _ => None,
        }
    }

    /// A count, or an amount in đồng.
    pub fn number(&self, slot: Slot) -> Option<u64> {
        match self.value(slot) {
            Value::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// The rows of a list, in which single values may be unusable; `None` if there are more than the form takes.
    pub fn rows(&self, slot: Slot) -> Option<&[Filled<'_>]> {
        match self.value(slot) {
            Value::Rows(rows) => Some(rows),
            _ => None,
        }
    }
}

impl Serialize for Filled<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Object { fields: self.fields, values: &self.values, start: 0 }.serialize(serializer)
    }
}

/// Fields of one object: their paths are the same up to `start`.
struct Object<'a> {
    fields: &'static [Field],
    values: &'a [Value<'a>],
    start: usize,
}

impl Serialize for Object<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        let mut at = 0;
        while let Some(group) = group(self.fields, at, self.start) {
            let values = self.values.get(at..group.end).unwrap_or_default();
            match (group.inner, group.fields, values) {
                (None, [field], [value]) if value.is_good() => {
                    map.serialize_entry(group.segment, &Leaf(field, value))?;
                }
                (Some(start), fields, values) if values.iter().any(Value::is_good) => {
                    map.serialize_entry(group.segment, &Object { fields, values, start })?;
                }
                _ => {}
            }
            at = group.end;
        }
        map.end()
    }
}

/// Neighbouring fields with the same segment in their paths: one value, or one object.
pub(super) struct Group {
    pub segment: &'static str,
    pub fields: &'static [Field],
    /// The position after the last of them.
    pub end: usize,
    /// Where the next segments start, if this is an object.
    pub inner: Option<usize>,
}

/// The group at a position among the fields of one object, whose paths are the same up to `start`.
pub(super) fn group(fields: &'static [Field], at: usize, start: usize) -> Option<Group> {
    let rest = fields.get(at..)?;
    let path = rest.first()?.path;
    let segments = path.get(start..)?;
    let Some((segment, _)) = segments.split_once('.') else {
        return Some(Group { segment: segments, fields: rest.get(..1)?, end: at + 1, inner: None });
    };
    let inner = start + segment.len() + 1;
    let object = path.get(..inner)?;
    let same = rest.iter().take_while(|field| field.path.starts_with(object)).count();
    Some(Group { segment, fields: rest.get(..same)?, end: at + same, inner: Some(inner) })
}

struct Leaf<'a>(&'static Field, &'a Value<'a>);

impl Serialize for Leaf<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.1 {
            Value::Absent | Value::Bad => serializer.serialize_unit(),
            Value::Text(text) => serializer.serialize_str(text),
            Value::Date(day) => serializer.serialize_str(&iso(*day)),
            Value::BirthDate(birth) if birth.is_year_only() => {
                serializer.serialize_str(iso(birth.day()).get(..4).unwrap_or_default())
            }
            Value::BirthDate(birth) => serializer.serialize_str(&iso(birth.day())),
            Value::Choice(option) => {
                serializer.serialize_str(self.0.codes().get(usize::from(*option)).unwrap_or(&""))
            }
            Value::Flag(flag) => serializer.serialize_bool(*flag),
            Value::Number(number) => serializer.serialize_u64(*number),
            Value::Rows(rows) => {
                let mut list = serializer.serialize_seq(Some(rows.len()))?;
                for row in rows {
                    list.serialize_element(row)?;
                }
                list.end()
            }
        }
    }
}

/// What a value of a kind is in JSON, as the issue of a wrong type names it.
pub(super) const fn expected(kind: &Kind) -> &'static str {
    match kind {
        Kind::Flag => "boolean",
        Kind::Count { .. } | Kind::Amount { .. } => "number",
        Kind::List { .. } => "list",
        _ => "text",
    }
}
