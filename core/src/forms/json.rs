//! Reading a document from JSON, for services. The module for forms uses the wire instead and holds no JSON parser.

use std::cell::Cell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::error::Category;
use serde_json::map::Entry;
use serde_json::{Map, Value};

use super::Form;
use super::document::{Document, MAX_KEY, MAX_SAFE_INTEGER, MAX_UNKNOWN, Raw, empty_row, keep_sorted};
use super::field::{Field, Kind};
use super::filled::group;

/// Most lists and objects within one another that a text may have. A form has three.
pub const MAX_DEPTH: usize = 16;

/// JSON that is not taken. Nothing of the text is in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{problem}: line {line}, column {column}")]
pub struct JsonError {
    /// What is wrong.
    pub problem: JsonProblem,
    /// Line of the fault, from 1.
    pub line: usize,
    /// Column of the fault in bytes, from 1; 0 at the end of a line.
    pub column: usize,
}

/// What is wrong with JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum JsonProblem {
    /// It is not JSON.
    #[error("not JSON")]
    Syntax,
    /// It ends in the middle.
    #[error("JSON that ends too soon")]
    Incomplete,
    /// An object has a key twice: whoever reads it next may take the other value.
    #[error("a key given twice in one object")]
    RepeatedKey,
    /// More than [`MAX_DEPTH`] lists and objects within one another.
    #[error("nested more deeply than {MAX_DEPTH} levels")]
    TooDeep,
}

/// Reads JSON as it was written: a key that is given twice in one object is an error, not the last value.
///
/// ```
/// use ansinh::forms::{JsonProblem, parse_json};
///
/// assert_eq!(parse_json(r#"{ "a": [1, "b"] }"#)?, serde_json::json!({ "a": [1, "b"] }));
/// let error = parse_json(r#"{ "a": 1, "a": 2 }"#).unwrap_err();
/// assert_eq!((error.problem, error.line, error.column), (JsonProblem::RepeatedKey, 1, 13));
/// # Ok::<(), ansinh::forms::JsonError>(())
/// ```
///
/// # Errors
/// [`JsonError`] if the text is not JSON in UTF-8, has a key twice, or is nested too deeply.
pub fn parse_json(text: impl AsRef<[u8]>) -> Result<Value, JsonError> {
    let problem = Cell::new(None);
    let mut deserializer = serde_json::Deserializer::from_slice(text.as_ref());
    let strict = Strict { depth: 0, problem: &problem };
    strict.deserialize(&mut deserializer).and_then(|value| deserializer.end().map(|()| value)).map_err(
        |error| JsonError {
            problem: problem.get().unwrap_or(match error.classify() {
                Category::Eof => JsonProblem::Incomplete,
                Category::Syntax | Category::Data | Category::Io => JsonProblem::Syntax,
            }),
            line: error.line(),
            column: error.column(),
        },
    )
}

/// Reads one value, `depth` lists and objects deep, and leaves word of what only it finds wrong.
#[derive(Clone, Copy)]
struct Strict<'p> {
    depth: usize,
    problem: &'p Cell<Option<JsonProblem>>,
}

impl Strict<'_> {
    fn fail<E: serde::de::Error>(self, problem: JsonProblem) -> E {
        self.problem.set(Some(problem));
        E::custom(problem)
    }

    /// For what is in a list or an object.
    fn deeper<E: serde::de::Error>(self) -> Result<Self, E> {
        if self.depth == MAX_DEPTH {
            return Err(self.fail(JsonProblem::TooDeep));
        }
        Ok(Self { depth: self.depth + 1, ..self })
    }
}

impl<'de> DeserializeSeed<'de> for Strict<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Strict<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let inside = self.deeper()?;
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(inside)? {
            list.push(item);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let inside = self.deeper()?;
        let mut map = Map::new();
        while let Some(key) = entries.next_key::<String>()? {
            let Entry::Vacant(entry) = map.entry(key) else {
                return Err(self.fail(JsonProblem::RepeatedKey));
            };
            entry.insert(entries.next_value_seed(inside)?);
        }
        Ok(Value::Object(map))
    }
}

impl Document<'static> {
    /// Reads a document from JSON text.
    ///
    /// # Errors
    /// [`JsonError`] as for [`parse_json`]. Nothing else is an error: JSON that does not fit the form becomes
    /// issues.
    pub fn from_json_text(form: &'static Form, text: impl AsRef<[u8]>) -> Result<Self, JsonError> {
        Ok(Document::from_json(form, &parse_json(text)?).into_owned())
    }
}

impl<'a> Document<'a> {
    /// Reads a document from a JSON value of any shape.
    ///
    /// ```
    /// use ansinh::forms::{CHILD_DECLARATION, Document, FormAt};
    ///
    /// let json = serde_json::json!({ "name": " Nguyễn  Văn A ", "birth_date": "1/5/2019" });
    /// let document = Document::from_json(&CHILD_DECLARATION, &json);
    /// let report = document.validate(FormAt::partial(ansinh::parse_date("2026-11-22")?));
    /// assert!(report.ok());
    /// let canonical = serde_json::to_string(report.value())?;
    /// assert_eq!(canonical, r#"{"name":"Nguyễn Văn A","birth_date":"2019-05-01"}"#);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn from_json(form: &'static Form, json: &'a Value) -> Self {
        let mut document = Self::empty(form);
        object(&mut document, form.fields(), 0, 0, json);
        document
    }
}

/// Reads the fields of one object, whose paths are the same up to `start`; the first of them is at `slot`.
fn object<'a>(
    document: &mut Document<'a>,
    fields: &'static [Field],
    slot: usize,
    start: usize,
    json: &'a Value,
) {
    let prefix = fields.first().and_then(|field| field.path.get(..start)).unwrap_or_default();
    let map = match json {
        Value::Object(map) => map,
        Value::Null => return,
        _ => {
            let depth = u8::try_from(prefix.matches('.').count()).unwrap_or_default();
            for (at, raw) in document.values.iter_mut().skip(slot).take(fields.len()).enumerate() {
                *raw = if at == 0 { Raw::NotObject(depth) } else { Raw::Lost };
            }
            return;
        }
    };
    let mut at = 0;
    let mut known = 0;
    while let Some(group) = group(fields, at, start) {
        if let Some(json) = map.get(group.segment) {
            known += 1;
            match (group.inner, group.fields) {
                (None, [field]) => {
                    let raw = value(document, field, json);
                    if let Some(value) = document.values.get_mut(slot + at) {
                        *value = raw;
                    }
                }
                (start, fields) => object(document, fields, slot + at, start.unwrap_or_default(), json),
            }
        }
        at = group.end;
    }
    if known < map.len() {
        let segment = |field: &Field| field.path.get(start..).and_then(|path| path.split('.').next());
        let is_known = |key: &str| fields.iter().any(|field| segment(field) == Some(key));
        unknown(document, map, is_known, prefix, None);
    }
}

fn value<'a>(document: &mut Document<'a>, field: &Field, json: &'a Value) -> Raw<'a> {
    let (Kind::List { columns, max_rows }, Value::Array(items)) = (field.kind, json) else {
        return scalar(json);
    };
    let kept = items.iter().take(usize::from(max_rows) + 1).enumerate();
    let rows = kept.map(|(at, item)| match item {
        Value::Null => empty_row(columns),
        Value::Object(map) => {
            let cell = |column: &Field| map.get(column.path).map_or(Raw::Absent, scalar);
            let is_known = |key: &str| columns.iter().any(|column| column.path == key);
            unknown(document, map, is_known, field.path, Some(at));
            columns.iter().map(cell).collect()
        }
        _ => lost_row(columns),
    });
    Raw::Rows(rows.collect())
}

/// A row that is not an object.
fn lost_row(columns: &[Field]) -> Vec<Raw<'static>> {
    let mut row: Vec<_> = columns.iter().map(|_| Raw::Lost).collect();
    if let Some(first) = row.first_mut() {
        *first = Raw::NotObject(0);
    }
    row
}

fn scalar(json: &Value) -> Raw<'_> {
    match json {
        Value::Null => Raw::Absent,
        Value::Bool(flag) => Raw::Flag(*flag),
        Value::Number(number) => number_of(number),
        Value::String(text) => Raw::text(text),
        Value::Array(_) | Value::Object(_) => Raw::Other,
    }
}

/// As JavaScript reads it: `5.0` and `5e0` are 5.
fn number_of(number: &serde_json::Number) -> Raw<'static> {
    if let Some(number) = number.as_i64() {
        return Raw::number(number);
    }
    let whole = number.as_f64().and_then(|double| {
        // Saturating; comparing back tells whether anything was lost.
        let whole = double as i64;
        (whole as f64 == double && whole.unsigned_abs() <= MAX_SAFE_INTEGER.unsigned_abs()).then_some(whole)
    });
    Raw::Number(whole)
}

/// Keeps the keys that the form does not have, of the object at `path` or of one row of the list there.
fn unknown(
    document: &mut Document<'_>,
    map: &Map<String, Value>,
    is_known: impl Fn(&str) -> bool,
    path: &str,
    row: Option<usize>,
) {
    for key in map.keys().filter(|key| !is_known(key)) {
        if document.unknown.len() >= MAX_UNKNOWN {
            return;
        }
        let mut pointer = String::new();
        for segment in path.split('.').filter(|segment| !segment.is_empty()) {
            pointer.push('/');
            pointer.push_str(segment);
        }
        if let Some(row) = row {
            pointer.push('/');
            pointer.push_str(&row.to_string());
        }
        pointer.push('/');
        for character in key.chars().take(MAX_KEY) {
            match character {
                '~' => pointer.push_str("~0"),
                '/' => pointer.push_str("~1"),
                '\u{1F}' => pointer.push('\u{1}'),
                other => pointer.push(other),
            }
        }
        keep_sorted(&mut document.unknown, pointer);
    }
}
