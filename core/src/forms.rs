//! Official forms: from anything a person may type to a judged, normalised document and a [`Situation`].
//!
//! A form is one table of [`Field`]s and a list of [`Check`]s, both data and both verified by the compiler: a
//! misspelt path does not compile. The engine is one for all forms:
//!
//! - a [`Document`] is what was given, whatever its types ([`Document::from_json`], [`Document::from_wire`]);
//! - [`Document::validate`] reads and normalises it and reports every [`Issue`](crate::Issue) at once;
//! - a [`Report`] has the canonical document and the situation that the answers describe;
//! - a [`Draft`] is a document that is being filled in: each change is judged, and only what changed is told;
//! - [`Form::describe`] says what a portal needs to show the form, and `form_schema` writes the JSON Schema.
//!
//! ```
//! use ansinh::forms::{CHILD_DECLARATION, Document, FormAt};
//!
//! let json = serde_json::json!({
//!     "name": "  Nguyễn   Văn A",
//!     "birth_date": "1/5/2019",
//!     "father": { "status": "dead" },
//!     "mother": { "status": "missing" },
//! });
//! let document = Document::from_json(&CHILD_DECLARATION, &json);
//! let report = document.validate(FormAt::partial(ansinh::parse_date("2026-11-22")?));
//! assert!(report.ok());
//! assert_eq!(report.situation().father, Some(ansinh::ParentStatus::Dead));
//! # Ok::<(), ansinh::DateError>(())
//! ```

pub mod codes;

mod answer;
mod check;
mod child_declaration;
mod condition;
mod describe;
mod document;
mod draft;
mod field;
mod filled;
mod follow_up;
mod index;
mod json;
mod plan_budget;
mod read;
mod report;
mod rules;
#[cfg(feature = "schema")]
mod schema;
mod situation;
mod wire;

use chrono::NaiveDate;
use serde::Serialize;

pub use answer::Answer;
pub use check::{Check, Sex};
pub use child_declaration::CHILD_DECLARATION;
pub use condition::Cond;
pub use describe::{Description, FieldDescription, OptionList, Required};
pub use document::{Document, Raw};
pub use draft::{Change, Draft, DraftError};
pub use field::{
    Field, Kind, Need, Options, amount, birth_date, choice, commune, count, date, flag, list, personal_id,
    phone, province, text,
};
pub use filled::Filled;
pub use follow_up::FOLLOW_UP;
pub use index::Slot;
pub use json::{JsonError, JsonProblem, MAX_DEPTH, parse_json};
pub use plan_budget::PLAN_BUDGET;
#[cfg(feature = "indicators")]
pub use plan_budget::plan_budget;
pub use report::Report;
pub use rules::{Coverage, Rule};
#[cfg(feature = "schema")]
pub use schema::{Dialect, form_schema};
pub use situation::SITUATION;
pub use wire::WireError;

use crate::assessment::Assumption;
use crate::date::Period;
use crate::place::Place;
use crate::situation::Situation;
use index::Index;

/// The forms that families fill in, and the facts: those of the module for portals, by their number there.
pub static FORMS: &[&Form] = &[&CHILD_DECLARATION, &SITUATION];

/// Text as people type, paste and scan it, made uniform: trimmed, with single spaces, composed Vietnamese letters and
/// ASCII digits, without invisible characters; `None` for text with control characters, or ones that did not survive a
/// conversion. The values of a form are read so.
///
/// ```
/// use ansinh::forms::cleaned;
///
/// assert_eq!(cleaned(" Ngày\u{a0} sinh ").as_deref(), Some("Ngày sinh"));
/// assert_eq!(cleaned("Nga\u{300}y"), Some("Ngày".into()));
/// assert_eq!(cleaned("a\u{0}"), None);
/// ```
pub fn cleaned(text: &str) -> Option<std::borrow::Cow<'_, str>> {
    crate::clean::clean(text).ok()
}

/// The forms that officers fill in, apart so that no page for families carries them.
pub static OFFICER_FORMS: &[&Form] = &[&FOLLOW_UP, &PLAN_BUDGET];

/// Every form.
pub fn forms() -> impl Iterator<Item = &'static Form> {
    FORMS.iter().chain(OFFICER_FORMS).copied()
}

/// The form of an id.
///
/// ```
/// assert!(ansinh::forms::form("child-declaration").is_some());
/// assert!(ansinh::forms::form("no-such-form").is_none());
/// ```
pub fn form(id: &str) -> Option<&'static Form> {
    forms().find(|form| form.id() == id)
}

/// An official form, for as long as it exists: one table for all its editions.
///
/// The rows of each edition are those whose period covers the day; [`Form::new`] has the compiler verify the table.
pub struct Form {
    table: Table,
    index: Index,
}

/// What a form is made of.
pub struct Table {
    /// The form's id, the first part of the keys of its labels.
    pub id: &'static str,
    /// The editions, one after the other.
    pub editions: &'static [Edition],
    /// The fields, in the order of the paper.
    pub fields: &'static [Field],
    /// The checks between fields, in the order of the fields they stand at.
    pub checks: &'static [Check],
    /// What the answers say about the person.
    pub situation: fn(&Filled<'_>) -> Situation,
    /// Where the answers say that the person lives.
    pub place: fn(&Filled<'_>) -> Option<Place>,
}

/// The form as one legal instrument has it.
#[derive(Debug, Clone, Copy)]
pub struct Edition {
    /// The edition's id.
    pub id: &'static str,
    /// The instrument and the number of the form.
    pub cite: &'static str,
    /// The days on which it is used.
    pub period: Period,
    /// Whether the fields follow the official layout. Otherwise they are what the law itself needs to know.
    pub official: bool,
    /// Facts that this edition does not ask, each with the form that does.
    pub assumes: &'static [Assumption],
}

impl Edition {
    /// A day on which it is used: the first, if it has one.
    pub fn first_day(&self) -> NaiveDate {
        self.period.from.unwrap_or(NaiveDate::MIN)
    }
}

impl Form {
    /// A form from its table. In a `static`, the compiler verifies it.
    ///
    /// # Panics
    /// While compiling, if a path is misspelt, given twice or torn apart from its object; if a condition reads a
    /// field that is later in the table or a code that it does not have; if a check names a field that does not
    /// exist or is of another kind.
    pub const fn new(table: Table) -> Self {
        let index = Index::of(table.fields, table.checks);
        assert!(!table.editions.is_empty(), "a form has an edition");
        Self { table, index }
    }

    /// The form's id.
    pub const fn id(&self) -> &'static str {
        self.table.id
    }

    /// The editions, one after the other.
    pub const fn editions(&self) -> &'static [Edition] {
        self.table.editions
    }

    /// The fields of all editions, in the order of the paper.
    pub const fn fields(&self) -> &'static [Field] {
        self.table.fields
    }

    /// The checks between fields.
    pub const fn checks(&self) -> &'static [Check] {
        self.table.checks
    }

    /// The edition used on `day`; `None` before the first.
    pub fn edition_on(&self, day: NaiveDate) -> Option<&'static Edition> {
        self.editions().iter().find(|edition| edition.period.contains(day))
    }

    /// The table as the sender of the wire needs it: a line for each field, its path, and for a list also the
    /// most rows and the columns, separated by spaces: `benefits 20 kind amount since`.
    pub fn layout(&self) -> String {
        let mut layout = String::new();
        for field in self.fields() {
            if !layout.is_empty() {
                layout.push('\n');
            }
            layout.push_str(field.path);
            if let Kind::List { columns, max_rows } = field.kind {
                layout.push(' ');
                layout.push_str(&max_rows.to_string());
                for column in columns {
                    layout.push(' ');
                    layout.push_str(column.path);
                }
            }
        }
        layout
    }
}

impl std::fmt::Debug for Form {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Form").field(&self.id()).finish()
    }
}

// Each form is one static; its id names it.
impl PartialEq for Form {
    fn eq(&self, other: &Self) -> bool {
        self.id() == other.id()
    }
}

impl Eq for Form {}

/// When a form is judged, and how strictly.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct FormAt {
    /// The day: which edition, and what counts as the future.
    pub on: NaiveDate,
    /// Whether answers may still be missing.
    pub mode: Mode,
}

impl FormAt {
    /// As it is handed in: everything required must be there.
    pub const fn submit(on: NaiveDate) -> Self {
        Self { on, mode: Mode::Submit }
    }

    /// As it is being filled in: nothing is missing yet.
    pub const fn partial(on: NaiveDate) -> Self {
        Self { on, mode: Mode::Partial }
    }
}

/// Whether answers may still be missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// A required answer that is missing is an error.
    Submit,
    /// What is missing is no issue; everything else is.
    Partial,
}
