//! What was given for a form, from any source, before any judgement.

use std::borrow::Cow;

use super::Form;
use super::field::Field;

/// Longest text that is looked at, in UTF-16 code units, as JavaScript counts.
pub(super) const MAX_TEXT: usize = 4096;
/// Most unknown keys that are kept.
pub(super) const MAX_UNKNOWN: usize = 50;
/// Longest unknown key that is kept, in characters.
pub(super) const MAX_KEY: usize = 100;

/// The largest whole number that JavaScript tells from its neighbours.
pub(super) const MAX_SAFE_INTEGER: i64 = (1 << 53) - 1;

/// What was given for a form: one [`Raw`] for each field of the table, and the keys that the table does not have.
///
/// Made by [`Document::from_json`] or [`Document::from_wire`], which read the same JSON to the same document;
/// judged by [`Document::validate`]. Nothing is refused here and nothing is lost: whatever a document holds that
/// the form cannot use becomes an issue with a path.
#[derive(Clone, PartialEq, Eq)]
pub struct Document<'a> {
    pub(super) form: &'static Form,
    pub(super) values: Vec<Raw<'a>>,
    /// JSON pointers, sorted.
    pub(super) unknown: Vec<String>,
}

/// One value as it was given.
#[derive(Clone, Default, PartialEq, Eq)]
pub enum Raw<'a> {
    /// Missing: no key, `null`, `undefined`, not a number, or text with nothing but blanks in it.
    #[default]
    Absent,
    /// Text.
    Text(Cow<'a, str>),
    /// A number: whole and within ±(2^53 - 1), or any other.
    Number(Option<i64>),
    /// `true` or `false`.
    Flag(bool),
    /// Text of more than 4096 UTF-16 code units; it is not kept.
    Oversized,
    /// An object, a list where none belongs, a function and so on.
    Other,
    /// Reading it threw.
    Unreadable,
    /// The rows of a list, each with a value for every column; at most one more than the form takes.
    Rows(Vec<Vec<Raw<'a>>>),
    /// Stands at the first field of an object in whose place something else was given: the first so many
    /// segments of the field's path are the object's. In the first column of a list: the row itself (0).
    NotObject(u8),
    /// Nothing can be said, because of a [`Raw::NotObject`] earlier in the table.
    Lost,
}

// What people enter is personal data: `Debug` output, which ends up in logs, does not show it.
impl std::fmt::Debug for Document<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Document")
            .field("form", &self.form.id())
            .field("given", &self.values.iter().filter(|raw| **raw != Raw::Absent).count())
            .field("unknown", &self.unknown.len())
            .finish()
    }
}

impl std::fmt::Debug for Raw<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Absent => "Absent",
            Self::Text(_) => "Text(..)",
            Self::Number(_) => "Number(..)",
            Self::Flag(_) => "Flag(..)",
            Self::Oversized => "Oversized",
            Self::Other => "Other",
            Self::Unreadable => "Unreadable",
            Self::Rows(_) => "Rows(..)",
            Self::NotObject(_) => "NotObject",
            Self::Lost => "Lost",
        })
    }
}

impl<'a> Raw<'a> {
    /// A text as it was typed: blank is absent, too long is not kept.
    pub fn text(text: &'a str) -> Self {
        match Self::text_without_separator(text) {
            // The wire's separator: the same invalid character whichever way the text came.
            Self::Text(text) if text.contains('\u{1F}') => {
                let replace = |character| if character == '\u{1F}' { '\u{1}' } else { character };
                Self::Text(Cow::Owned(text.chars().map(replace).collect()))
            }
            raw => raw,
        }
    }

    /// The same, for text that came between separators.
    pub(super) fn text_without_separator(text: &'a str) -> Self {
        if text.len() > MAX_TEXT && text.encode_utf16().count() > MAX_TEXT {
            Self::Oversized
        } else if crate::clean::is_blank(text) {
            Self::Absent
        } else {
            Self::Text(Cow::Borrowed(text))
        }
    }

    /// A whole number.
    pub fn number(number: i64) -> Self {
        Self::Number((-MAX_SAFE_INTEGER..=MAX_SAFE_INTEGER).contains(&number).then_some(number))
    }

    /// The same value, holding its own text.
    pub fn into_owned(self) -> Raw<'static> {
        match self {
            Self::Absent => Raw::Absent,
            Self::Text(text) => Raw::Text(Cow::Owned(text.into_owned())),
            Self::Number(number) => Raw::Number(number),
            Self::Flag(flag) => Raw::Flag(flag),
            Self::Oversized => Raw::Oversized,
            Self::Other => Raw::Other,
            Self::Unreadable => Raw::Unreadable,
            Self::Rows(rows) => {
                let own = |row: Vec<Raw<'_>>| row.into_iter().map(Raw::into_owned).collect();
                Raw::Rows(rows.into_iter().map(own).collect())
            }
            Self::NotObject(depth) => Raw::NotObject(depth),
            Self::Lost => Raw::Lost,
        }
    }
}

/// Adds an unknown key at its place: those after it move on, each in place of the next. Keys of which the same is
/// kept are one.
pub(super) fn keep_sorted(unknown: &mut Vec<String>, mut pointer: String) {
    if unknown.contains(&pointer) {
        return;
    }
    for known in unknown.iter_mut() {
        if *known > pointer {
            std::mem::swap(known, &mut pointer);
        }
    }
    unknown.push(pointer);
}

/// A row of which nothing is given.
pub(super) fn empty_row(columns: &[Field]) -> Vec<Raw<'static>> {
    columns.iter().map(|_| Raw::Absent).collect()
}

impl<'a> Document<'a> {
    /// A document in which nothing is given.
    pub fn empty(form: &'static Form) -> Self {
        Self { form, values: form.fields().iter().map(|_| Raw::Absent).collect(), unknown: Vec::new() }
    }

    /// The form that the document is for.
    pub const fn form(&self) -> &'static Form {
        self.form
    }

    /// JSON pointers of the keys that the form does not have: at most 50, each key cut to 100 characters.
    pub fn unknown(&self) -> &[String] {
        &self.unknown
    }

    /// The same document, holding its own text.
    pub fn into_owned(self) -> Document<'static> {
        let values = self.values.into_iter().map(Raw::into_owned).collect();
        Document { form: self.form, values, unknown: self.unknown }
    }

    /// Makes the object in which a field lies an empty one, if something else was given in its place.
    pub(super) fn restore_object(&mut self, slot: usize) {
        if !matches!(self.values.get(slot), Some(Raw::NotObject(_) | Raw::Lost)) {
            return;
        }
        let before = self.values.get(..=slot).unwrap_or_default();
        let Some(first) = before.iter().rposition(|raw| matches!(raw, Raw::NotObject(_))) else { return };
        let mut lost = self.values.iter_mut().skip(first);
        if let Some(raw) = lost.next() {
            *raw = Raw::Absent;
        }
        lost.take_while(|raw| **raw == Raw::Lost).for_each(|raw| *raw = Raw::Absent);
    }
}
