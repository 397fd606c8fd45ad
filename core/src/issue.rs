//! What is wrong with an input: a code, where, with which parameters. Never the value itself.
//!
//! Messages are not here: catalogues in Vietnamese and English turn a code and its parameters into a
//! sentence (`core/messages`). Codes are public API: never reused, listed in `forms::codes`.

use std::borrow::Cow;

use serde::ser::{SerializeSeq, SerializeStruct};
use serde::{Serialize, Serializer};

/// How much an issue weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Must be mended before the form can be submitted.
    Error,
    /// Worth a second look; the form can be submitted as it is.
    Warning,
}

/// The place of a value in a document: `residence.commune`, or `benefits[2].kind`.
///
/// Written twice in JSON: as a JSON Pointer (`/benefits/2/kind`) and as a list of segments
/// (`["benefits", 2, "kind"]`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Path {
    /// Path of the field in the form's table, its segments joined by points.
    field: Cow<'static, str>,
    tail: Tail,
}

/// What follows the field's path.
#[derive(Clone, PartialEq, Eq)]
enum Tail {
    Nothing,
    Row(u32),
    /// Row and column, for a value inside a list.
    Cell(u32, Cow<'static, str>),
    /// A key that the table does not have; it may hold points.
    Key(Cow<'static, str>),
}

/// A key that no table has may be a name or a number of a person: it is for the form alone, and is not printed. Only
/// such a key is owned in a cell.
impl std::fmt::Debug for Tail {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Nothing => f.write_str("Nothing"),
            Self::Row(row) => f.debug_tuple("Row").field(row).finish(),
            Self::Cell(row, Cow::Borrowed(column)) => f.debug_tuple("Cell").field(row).field(column).finish(),
            Self::Cell(row, Cow::Owned(_)) => write!(f, "Cell({row}, ..)"),
            Self::Key(_) => f.write_str("Key(..)"),
        }
    }
}

impl Path {
    /// A field of the form, by its path in the table.
    pub fn field(path: impl Into<Cow<'static, str>>) -> Self {
        Self { field: path.into(), tail: Tail::Nothing }
    }

    /// A row of a list.
    pub fn row(path: impl Into<Cow<'static, str>>, row: impl Into<u32>) -> Self {
        Self { field: path.into(), tail: Tail::Row(row.into()) }
    }

    /// A value in a row of a list.
    pub fn cell(
        path: impl Into<Cow<'static, str>>,
        row: impl Into<u32>,
        column: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self { field: path.into(), tail: Tail::Cell(row.into(), column.into()) }
    }

    /// A key that the form does not have, in the object at `path`; an empty path is the document itself.
    pub fn key(path: impl Into<Cow<'static, str>>, key: impl Into<Cow<'static, str>>) -> Self {
        Self { field: path.into(), tail: Tail::Key(key.into()) }
    }

    /// The field's path in the form's table, without row numbers: the key of its label.
    pub fn table_path(&self) -> Cow<'_, str> {
        match &self.tail {
            Tail::Nothing | Tail::Row(_) => Cow::Borrowed(&self.field),
            Tail::Key(key) if self.field.is_empty() => Cow::Borrowed(key),
            Tail::Cell(_, last) | Tail::Key(last) => Cow::Owned(format!("{}.{last}", self.field)),
        }
    }

    /// The JSON Pointer (RFC 6901) of the value.
    pub fn pointer(&self) -> String {
        let mut pointer = String::with_capacity(self.field.len() + 8);
        for segment in self.segments() {
            pointer.push('/');
            push_escaped(&mut pointer, segment);
        }
        if let Tail::Row(row) | Tail::Cell(row, _) = &self.tail {
            pointer.push('/');
            pointer.push_str(&row.to_string());
        }
        if let Tail::Cell(_, last) | Tail::Key(last) = &self.tail {
            pointer.push('/');
            push_escaped(&mut pointer, last);
        }
        pointer
    }

    fn segments(&self) -> impl Iterator<Item = &str> {
        self.field.split('.').filter(|segment| !segment.is_empty())
    }
}

fn push_escaped(pointer: &mut String, segment: &str) {
    for character in segment.chars() {
        match character {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            other => pointer.push(other),
        }
    }
}

impl Serialize for Path {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(None)?;
        for segment in self.segments() {
            list.serialize_element(segment)?;
        }
        if let Tail::Row(row) | Tail::Cell(row, _) = &self.tail {
            list.serialize_element(row)?;
        }
        if let Tail::Cell(_, last) | Tail::Key(last) = &self.tail {
            list.serialize_element(last.as_ref())?;
        }
        list.end()
    }
}

/// A parameter of a message: a limit, a code of the field's own table, a date of the law, what the amounts of a budget
/// come to. Never a value that the person gave.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Param {
    /// A whole number.
    Number(i64),
    /// A name from a table: another field's path, an option's code, an ISO date.
    Text(Cow<'static, str>),
}

/// One thing that is wrong, or worth a second look.
///
/// In JSON: `{ code, pointer, path, params, severity, rule, cite?, related }`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issue {
    /// What is wrong; for forms see `forms::codes`.
    pub code: &'static str,
    /// Where. Never empty: an issue of the whole form stands at the first field that takes part.
    pub path: Path,
    /// What the message needs besides the label, by name.
    pub params: Vec<(&'static str, Param)>,
    /// Whether it blocks.
    pub severity: Severity,
    /// Stable id of the rule that found it, unique in its form: `personal_id.kind`, `disability.degree.required`.
    pub rule: Cow<'static, str>,
    /// The law behind the rule, where there is one.
    pub cite: Option<&'static str>,
    /// The other fields that take part.
    pub related: Vec<Path>,
}

impl Serialize for Issue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Issue", if self.cite.is_some() { 8 } else { 7 })?;
        object.serialize_field("code", self.code)?;
        object.serialize_field("pointer", &self.path.pointer())?;
        object.serialize_field("path", &self.path)?;
        object.serialize_field("params", &Params(&self.params))?;
        object.serialize_field("severity", &self.severity)?;
        object.serialize_field("rule", &self.rule)?;
        if let Some(cite) = self.cite {
            object.serialize_field("cite", cite)?;
        }
        let related: Vec<String> = self.related.iter().map(Path::pointer).collect();
        object.serialize_field("related", &related)?;
        object.end()
    }
}

struct Params<'a>(&'a [(&'static str, Param)]);

impl Serialize for Params<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Params", self.0.len())?;
        for (name, value) in self.0 {
            object.serialize_field(name, value)?;
        }
        object.end()
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Issue {
    fn schema_name() -> Cow<'static, str> {
        "Issue".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "One thing that is wrong, or worth a second look.",
            "type": "object",
            "properties": {
                "code": { "type": "string", "description": "What is wrong: stable, never reused." },
                "pointer": { "type": "string", "description": "Where, as a JSON Pointer." },
                "path": {
                    "type": "array", "items": { "type": ["string", "integer"] },
                    "description": "Where, segment by segment. Never empty."
                },
                "params": {
                    "type": "object", "additionalProperties": { "type": ["string", "integer"] },
                    "description": "What the message needs besides the label. Never a value that a person gave."
                },
                "severity": generator.subschema_for::<Severity>(),
                "rule": { "type": "string", "description": "Stable id of the rule that found it, unique in its form." },
                "cite": { "type": "string", "description": "The law behind the rule, where there is one." },
                "related": {
                    "type": "array", "items": { "type": "string" },
                    "description": "The other fields that take part, as JSON Pointers."
                }
            },
            "required": ["code", "pointer", "path", "params", "severity", "rule", "related"],
            "additionalProperties": false
        })
    }
}
