//! A document as one flat string, for JavaScript: one crossing, no JSON, nothing that can throw.
//!
//! The sender walks the form's table ([`super::Form::layout`]) and writes one *token* after another, joined by
//! U+001F. First a value for every field, in table order; then, for each key that the form does not have, a token
//! `k` and its JSON pointer.
//!
//! | token | value |
//! | --- | --- |
//! | nothing | absent: no such key, `undefined`, `null`, `NaN` |
//! | `s` and text | a string; the sender need not trim it or look whether it is blank |
//! | `n` and digits | a number that is a safe integer, as `String(value)` writes it; `-0` is `n0` |
//! | `f` | any other number |
//! | `t` | `true` or `false`: `t1`, `t0` |
//! | `>` | a string whose `length` is above 4096 |
//! | `?` | anything else: an object, an array where the table has no list, a function, a symbol, a bigint |
//! | `!` | reading it threw |
//! | `[` and a number | a list and how many rows follow: at most one more than the table takes. Each row is one token for every column, in order |
//! | `^` and a digit | at the first field of an object, where something else than an object is given: how many segments of the path lead there; `^0` if it is the document or the row itself |
//! | `^` | every further field of that object |
//!
//! - `null` and `undefined` in the place of an object, a row or the document mean an empty one.
//! - If reading an object throws, all its fields are `!`.
//! - A list's field may hold any other token when the value is not an array.
//! - In text and keys, U+001F is replaced by U+0001 (which the engine reports); lone surrogates become U+FFFD on
//!   the way into WebAssembly and are reported too.
//! - Unknown keys whose value is `undefined` are not sent; of the others at most 50, keys cut to 100 characters
//!   (code points) before `~` and `/` are escaped (RFC 6901).

use std::fmt;

use super::Form;
use super::document::{Document, MAX_KEY, MAX_UNKNOWN, Raw, keep_sorted};
use super::field::{Field, Kind};

/// Joins the tokens.
const SEPARATOR: u8 = 0x1F;

/// A wire string that does not fit the form: a fault of the sender, never of what a person typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WireError {
    /// The position of the first bad token, from 0.
    pub token: usize,
}

impl fmt::Display for WireError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the wire string does not fit the form at token {}", self.token)
    }
}

impl std::error::Error for WireError {}

impl<'a> Document<'a> {
    /// Reads a document from the wire string that the JavaScript face makes of an object.
    ///
    /// ```
    /// use ansinh::forms::{CHILD_DECLARATION, Document};
    ///
    /// let absent = "\u{1f}".repeat(CHILD_DECLARATION.fields().len() - 1);
    /// let document = Document::from_wire(&CHILD_DECLARATION, &absent)?;
    /// assert_eq!(document, Document::empty(&CHILD_DECLARATION));
    /// # Ok::<(), ansinh::forms::WireError>(())
    /// ```
    ///
    /// # Errors
    /// [`WireError`] if the string was not made for this form.
    pub fn from_wire(form: &'static Form, wire: &'a str) -> Result<Self, WireError> {
        let mut reader = Reader { rest: Some(wire), read: 0 };
        let document = reader.document(form)?;
        reader.end().map(|()| document)
    }

    /// Reads one document after another from their wire strings, joined by U+001F: where a document ends is
    /// plain from the form. After an error there is nothing more.
    ///
    /// ```
    /// use ansinh::forms::{CHILD_DECLARATION, Document};
    ///
    /// let absent = "\u{1f}".repeat(CHILD_DECLARATION.fields().len() - 1);
    /// let two = format!("{absent}\u{1f}{absent}");
    /// assert_eq!(Document::each_from_wire(&CHILD_DECLARATION, &two).count(), 2);
    /// ```
    pub fn each_from_wire(
        form: &'static Form,
        wire: &'a str,
    ) -> impl Iterator<Item = Result<Self, WireError>> {
        let mut reader = Reader { rest: Some(wire), read: 0 };
        std::iter::from_fn(move || {
            reader.rest?;
            let document = reader.document(form);
            if document.is_err() {
                reader.rest = None;
            }
            Some(document)
        })
    }
}

/// Reads one value from the tokens that the wire has for it, and the unknown keys of a list's rows.
pub(super) fn value<'a>(field: &Field, wire: &'a str) -> Result<(Raw<'a>, Vec<String>), WireError> {
    let mut reader = Reader { rest: Some(wire), read: 0 };
    let read = (reader.value(field)?, reader.unknown()?);
    reader.end().map(|()| read)
}

struct Reader<'a> {
    /// What follows the last separator read; `None` after the last token.
    rest: Option<&'a str>,
    read: usize,
}

impl<'a> Reader<'a> {
    fn error(&self) -> WireError {
        WireError { token: self.read.saturating_sub(1) }
    }

    fn token(&mut self) -> Result<&'a str, WireError> {
        let rest = self.rest.ok_or(WireError { token: self.read })?;
        self.read += 1;
        // Tokens are short: looking byte by byte beats a search made for long texts.
        let Some(end) = rest.bytes().position(|byte| byte == SEPARATOR) else {
            self.rest = None;
            return Ok(rest);
        };
        self.rest = rest.get(end + 1..);
        Ok(rest.get(..end).unwrap_or_default())
    }

    /// Fails if there are more tokens.
    fn end(&self) -> Result<(), WireError> {
        if self.rest.is_none() { Ok(()) } else { Err(WireError { token: self.read }) }
    }

    fn document(&mut self, form: &'static Form) -> Result<Document<'a>, WireError> {
        let mut values = Vec::with_capacity(form.fields().len());
        for field in form.fields() {
            values.push(self.value(field)?);
        }
        let unknown = self.unknown()?;
        Ok(Document { form, values, unknown })
    }

    /// The keys that the form does not have: all tokens that follow with a `k`, as no value has.
    fn unknown(&mut self) -> Result<Vec<String>, WireError> {
        let mut unknown = Vec::new();
        while self.rest.is_some_and(|rest| rest.starts_with('k')) {
            let pointer = self.token()?.strip_prefix('k').unwrap_or_default();
            let key = pointer.rsplit('/').next().unwrap_or_default();
            // Escapes make a key of 100 characters longer.
            let fits = key.chars().count() <= 2 * MAX_KEY && unknown.len() < MAX_UNKNOWN;
            if !pointer.starts_with('/') || !fits {
                return Err(self.error());
            }
            keep_sorted(&mut unknown, pointer.to_owned());
        }
        Ok(unknown)
    }

    fn value(&mut self, field: &Field) -> Result<Raw<'a>, WireError> {
        let token = self.token()?;
        let (Kind::List { columns, max_rows }, Some(count)) = (field.kind, token.strip_prefix('[')) else {
            return scalar(field, token).ok_or(self.error());
        };
        let count = digits(count).filter(|count| *count <= i64::from(max_rows) + 1).ok_or(self.error())?;
        let mut rows = Vec::new();
        for _ in 0..count {
            let mut row = Vec::with_capacity(columns.len());
            for column in columns {
                let token = self.token()?;
                row.push(scalar(column, token).ok_or(self.error())?);
            }
            rows.push(row);
        }
        Ok(Raw::Rows(rows))
    }
}

/// The value of a token that stands alone.
fn scalar<'a>(field: &Field, token: &'a str) -> Option<Raw<'a>> {
    let mut characters = token.chars();
    let tag = characters.next();
    let rest = characters.as_str();
    Some(match (tag, rest) {
        (None, _) => Raw::Absent,
        (Some('s'), text) => Raw::text_without_separator(text),
        (Some('n'), text) => match text.strip_prefix('-') {
            Some(text) => Raw::number(-digits(text)?),
            None => Raw::number(digits(text)?),
        },
        (Some('f'), "") => Raw::Number(None),
        (Some('t'), "1") => Raw::Flag(true),
        (Some('t'), "0") => Raw::Flag(false),
        (Some('>'), "") => Raw::Oversized,
        (Some('?'), "") => Raw::Other,
        (Some('!'), "") => Raw::Unreadable,
        (Some('^'), "") => Raw::Lost,
        (Some('^'), depth) => {
            let depth = u8::try_from(digits(depth)?).ok()?;
            if usize::from(depth) >= field.path.split('.').count() {
                return None;
            }
            Raw::NotObject(depth)
        }
        _ => return None,
    })
}

/// At most 16 digits, so that the number is exact.
fn digits(text: &str) -> Option<i64> {
    let plain = (1..=16).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    if plain { text.parse().ok() } else { None }
}
