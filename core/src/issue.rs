//! What is wrong with an input: a code, where, with which parameters. Never the value itself.
//!
//! Messages are not here: catalogues in Vietnamese and English turn a code and its parameters into a
//! sentence (`core/messages`). Codes are public API: never reused, listed in [`codes`].

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
    /// Row and column, for a value inside a list.
    cell: Option<(u16, Option<Cow<'static, str>>)>,
}

impl Path {
    /// A field of the form, by its path in the table.
    pub fn field(path: impl Into<Cow<'static, str>>) -> Self {
        Self { field: path.into(), cell: None }
    }

    /// A row of a list.
    pub fn row(path: impl Into<Cow<'static, str>>, row: u16) -> Self {
        Self { field: path.into(), cell: Some((row, None)) }
    }

    /// A value in a row of a list.
    pub fn cell(path: impl Into<Cow<'static, str>>, row: u16, column: impl Into<Cow<'static, str>>) -> Self {
        Self { field: path.into(), cell: Some((row, Some(column.into()))) }
    }

    /// The field's path in the form's table, without row numbers: the key of its label.
    pub fn table_path(&self) -> Cow<'_, str> {
        match &self.cell {
            Some((_, Some(column))) => Cow::Owned(format!("{}.{column}", self.field)),
            _ => Cow::Borrowed(&self.field),
        }
    }

    /// The JSON Pointer (RFC 6901) of the value.
    pub fn pointer(&self) -> String {
        let mut pointer = String::with_capacity(self.field.len() + 8);
        for segment in self.field.split('.') {
            pointer.push('/');
            push_escaped(&mut pointer, segment);
        }
        if let Some((row, column)) = &self.cell {
            pointer.push('/');
            pointer.push_str(&row.to_string());
            if let Some(column) = column {
                pointer.push('/');
                push_escaped(&mut pointer, column);
            }
        }
        pointer
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
        for segment in self.field.split('.') {
            list.serialize_element(segment)?;
        }
        if let Some((row, column)) = &self.cell {
            list.serialize_element(row)?;
            if let Some(column) = column {
                list.serialize_element(column.as_ref())?;
            }
        }
        list.end()
    }
}

/// A parameter of a message: a limit, a code of the field's own table, a date of the law. Never a value
/// that the person gave.
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
    /// What is wrong; see [`codes`].
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
