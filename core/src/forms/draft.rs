//! A form that is being filled in.

use super::document::{Document, MAX_UNKNOWN, Raw, empty_row, keep_sorted};
use super::field::{Field, Kind};
use super::report::{Report, applicable_paths};
use super::wire::{self, WireError};
use super::{Form, FormAt};
use crate::issue::Issue;
use crate::situation::Situation;

/// A document that is being filled in, and what it is worth so far.
///
/// Every change judges the whole form again, which takes microseconds, and tells what became different.
///
/// ```
/// use ansinh::forms::{CHILD_DECLARATION, Draft, FormAt, Raw};
///
/// let mut draft = Draft::new(&CHILD_DECLARATION, FormAt::partial(ansinh::parse_date("2026-11-22")?));
/// let change = draft.set("/school/status", Raw::text("attending"))?;
/// assert!(change.applicable && !change.issues);
/// assert!(draft.applicable().any(|path| path == "school.level"));
///
/// let change = draft.set("/birth_date", Raw::text("31/02/2019"))?;
/// assert!(change.issues);
/// assert_eq!(draft.issues()[0].code, "date.invalid");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Draft {
    document: Document<'static>,
    at: FormAt,
    issues: Vec<Issue>,
    applicable: u128,
    situation: Situation,
    place: Option<crate::place::Place>,
}

/// What became different by a change.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[must_use]
pub struct Change {
    /// [`Draft::issues`].
    pub issues: bool,
    /// [`Draft::applicable`].
    pub applicable: bool,
    /// [`Draft::situation`], or where the form says that the person lives.
    pub situation: bool,
}

/// A change that a form does not take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DraftError {
    /// The form has no value at the pointer.
    #[error("the form has no value at this pointer")]
    UnknownPointer,
    /// The row is neither one of the list nor the next, or the list can take no more.
    #[error("the list has no such row and cannot take it as its next")]
    NoSuchRow,
    /// The value is not a wire value of the field.
    #[error(transparent)]
    Wire(#[from] WireError),
}

impl Draft {
    /// A draft in which nothing is filled in.
    pub fn new(form: &'static Form, at: FormAt) -> Self {
        Self::from_document(Document::empty(form), at)
    }

    /// A draft that goes on from a document.
    pub fn from_document(document: Document<'_>, at: FormAt) -> Self {
        let document = document.into_owned();
        let situation = Situation::default();
        let mut draft = Self { document, at, issues: Vec::new(), applicable: 0, situation, place: None };
        let _first = draft.judge();
        draft
    }

    /// Puts a value in the place of another; [`Raw::Absent`] takes it away.
    ///
    /// The pointer is a JSON Pointer of a field (`/residence/commune`), of a cell (`/benefits/0/kind`) or of an
    /// unknown key, which can only be taken away. The row after a list's last is added by setting one of its
    /// cells; rows are taken out by setting the whole list.
    ///
    /// # Errors
    /// [`DraftError`] if the form has no such place; the draft is then as it was.
    pub fn set(&mut self, pointer: &str, raw: Raw<'_>) -> Result<Change, DraftError> {
        self.put(pointer, raw, Vec::new())
    }

    /// `keys`: those of a list's rows that the form does not have.
    fn put(&mut self, pointer: &str, raw: Raw<'_>, keys: Vec<String>) -> Result<Change, DraftError> {
        let Some(target) = Target::find(self.document.form, pointer) else {
            let unknown = &mut self.document.unknown;
            if !matches!(raw, Raw::Absent) || !unknown.iter().any(|known| known == pointer) {
                return Err(DraftError::UnknownPointer);
            }
            unknown.retain(|known| known != pointer);
            return Ok(self.judge());
        };
        let raw = raw.into_owned();
        match target {
            Target::Field { slot, .. } => {
                self.document.restore_object(slot);
                if let Some(value) = self.document.values.get_mut(slot) {
                    *value = raw;
                }
                // The rows that had them are gone.
                let in_rows =
                    |key: &String| key.strip_prefix(pointer).is_some_and(|rest| rest.starts_with('/'));
                self.document.unknown.retain(|key| !in_rows(key));
                for key in keys.into_iter().filter(in_rows) {
                    if self.document.unknown.len() < MAX_UNKNOWN {
                        keep_sorted(&mut self.document.unknown, key);
                    }
                }
            }
            Target::Cell { slot, list, row, column, .. } => self.set_cell(slot, list, row, column, raw)?,
        }
        Ok(self.judge())
    }

    fn set_cell(
        &mut self,
        slot: usize,
        (columns, max_rows): (&'static [Field], u16),
        row: usize,
        column: usize,
        raw: Raw<'static>,
    ) -> Result<(), DraftError> {
        let known = match self.document.values.get(slot) {
            Some(Raw::Rows(rows)) => rows.len(),
            _ => 0,
        };
        if row > known || row >= usize::from(max_rows) {
            return Err(DraftError::NoSuchRow);
        }
        self.document.restore_object(slot);
        let Some(value) = self.document.values.get_mut(slot) else { return Err(DraftError::UnknownPointer) };
        if !matches!(value, Raw::Rows(_)) {
            *value = Raw::Rows(Vec::new());
        }
        if let Raw::Rows(rows) = value {
            if row == rows.len() {
                rows.push(empty_row(columns));
            }
            if let Some(cells) = rows.get_mut(row) {
                if matches!(cells.first(), Some(Raw::NotObject(_))) {
                    *cells = empty_row(columns);
                }
                if let Some(cell) = cells.get_mut(column) {
                    *cell = raw;
                }
            }
        }
        Ok(())
    }

    /// Like [`Draft::set`], from the wire's tokens for the value (see the wire's table at
    /// [`Document::from_wire`]).
    ///
    /// # Errors
    /// [`DraftError`] if the form has no such place or the tokens do not fit it; the draft is then as it was.
    pub fn set_wire(&mut self, pointer: &str, wire: &str) -> Result<Change, DraftError> {
        match Target::find(self.document.form, pointer) {
            Some(Target::Field { field, .. } | Target::Cell { field, .. }) => {
                let (raw, keys) = wire::value(field, wire)?;
                self.put(pointer, raw, keys)
            }
            // An unknown key can only be taken away.
            None if wire.is_empty() => self.set(pointer, Raw::Absent),
            None => Err(DraftError::UnknownPointer),
        }
    }

    /// Judges the draft on another day, or in the other mode.
    pub fn judge_at(&mut self, at: FormAt) -> Change {
        self.at = at;
        self.judge()
    }

    /// What is wrong, or worth a second look.
    pub fn issues(&self) -> &[Issue] {
        &self.issues
    }

    /// The paths of the fields that apply as far as the answers go; see [`Report::applicable`].
    pub fn applicable(&self) -> impl Iterator<Item = &'static str> {
        applicable_paths(self.document.form, self.applicable)
    }

    /// What the answers say about the person so far.
    pub const fn situation(&self) -> &Situation {
        &self.situation
    }

    /// What was given so far.
    pub const fn document(&self) -> &Document<'static> {
        &self.document
    }

    /// Everything about the draft, its canonical document included.
    pub fn report(&self) -> Report<'_> {
        self.document.validate(self.at)
    }

    fn judge(&mut self) -> Change {
        let report = self.document.validate(self.at);
        let (applicable, situation, place) = (report.applicable_set(), report.situation(), report.place());
        let issues = report.into_issues();
        let change = Change {
            issues: issues != self.issues,
            applicable: applicable != self.applicable,
            situation: situation != self.situation || place != self.place,
        };
        (self.issues, self.applicable, self.situation, self.place) = (issues, applicable, situation, place);
        change
    }
}

/// What a JSON Pointer names.
enum Target {
    Field { slot: usize, field: &'static Field },
    Cell { slot: usize, list: (&'static [Field], u16), row: usize, column: usize, field: &'static Field },
}

impl Target {
    fn find(form: &'static Form, pointer: &str) -> Option<Self> {
        let pointer = pointer.strip_prefix('/')?;
        for (slot, field) in form.fields().iter().enumerate() {
            let Some(rest) = after(pointer, field.path) else { continue };
            if rest.is_empty() {
                return Some(Self::Field { slot, field });
            }
            let (row, column) = rest.strip_prefix('/')?.split_once('/')?;
            let Kind::List { columns, max_rows } = field.kind else { return None };
            let plain =
                row.bytes().all(|byte| byte.is_ascii_digit()) && (row == "0" || !row.starts_with('0'));
            let row = if plain { row.parse().ok()? } else { return None };
            let column = columns.iter().position(|known| known.path == column)?;
            let field = columns.get(column)?;
            return Some(Self::Cell { slot, list: (columns, max_rows), row, column, field });
        }
        None
    }
}

/// What follows a field's path in a pointer: nothing, or a slash and more.
fn after<'a>(pointer: &'a str, path: &str) -> Option<&'a str> {
    let (start, rest) = pointer.split_at_checked(path.len())?;
    let same = |(one, other): (u8, u8)| one == other || (one == b'/' && other == b'.');
    let fits = start.bytes().zip(path.bytes()).all(same) && !start.contains('.');
    (fits && (rest.is_empty() || rest.starts_with('/'))).then_some(rest)
}
