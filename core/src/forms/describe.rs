//! What a portal needs to show a form: everything but the words, which the message catalogues have.

use chrono::NaiveDate;
use serde::{Serialize, Serializer};

use super::Form;
use super::condition::Cond;
use super::field::{Field, Kind, Need};
use crate::date::Period;
use crate::situation::Fact;

/// A form as it is on a day, field by field.
///
/// The label of a field has the key `<form>.<path>` in the catalogues (`child-declaration.father.status`), that of
/// a column `<form>.<list>.<column>`; the label of an option has the key `<list of options>.<code>`.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Description {
    /// The form's id.
    pub form: &'static str,
    /// The edition's id.
    pub edition: &'static str,
    /// The instrument and the number of the form.
    pub cite: &'static str,
    /// Whether the fields follow the official layout.
    pub official: bool,
    /// The days on which the edition is used.
    pub period: Period,
    /// The fields, in the order of the paper.
    pub fields: Vec<FieldDescription>,
}

/// A field, or a column of a list.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FieldDescription {
    /// Segments joined by points; a column's is its name.
    pub path: &'static str,
    /// What the value is: `text`, `date`, `birth_date`, `personal_id`, `province`, `commune`, `choice`, `flag`,
    /// `count`, `amount`, `phone` or `list`.
    pub kind: &'static str,
    /// The options of a choice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<OptionList>,
    /// Smallest value of a number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min: Option<u64>,
    /// Largest value of a number, most characters of a text, most rows of a list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<u64>,
    /// The columns of a list.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub columns: Vec<FieldDescription>,
    /// `true`, `false`, or the condition on which an answer is required.
    pub required: Required,
    /// The condition on which the field is asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub only_when: Option<Cond>,
    /// Not on the official paper: asked because the law needs the fact.
    pub ours: bool,
    /// Never to be published or posted.
    pub sensitive: bool,
    /// For a list: no rows at all is an answer, *none*.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub none_is_an_answer: bool,
    /// The fact that the value answers, alone or with other fields.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub fact: Option<Fact>,
    /// The law behind the field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cite: Option<&'static str>,
}

/// A named list of codes.
#[derive(Debug, Clone, Copy, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OptionList {
    /// The list's name: the first part of the keys of the options' labels.
    pub name: &'static str,
    /// The codes, in the order of the paper.
    pub codes: &'static [&'static str],
}

/// Whether an answer is required: a boolean, or a condition.
#[derive(Debug, Clone, Copy)]
pub struct Required(pub Need);

impl Serialize for Required {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Need::Never => serializer.serialize_bool(false),
            Need::Always => serializer.serialize_bool(true),
            Need::When(condition) => condition.serialize(serializer),
        }
    }
}

impl Form {
    /// The form as it is on `day`; `None` before its first edition.
    ///
    /// ```
    /// use ansinh::forms::CHILD_DECLARATION;
    ///
    /// let form = CHILD_DECLARATION.describe(ansinh::parse_date("2026-11-22")?).unwrap();
    /// assert!(!form.official);
    /// assert_eq!((form.fields[0].path, form.fields[0].kind), ("name", "text"));
    /// # Ok::<(), ansinh::DateError>(())
    /// ```
    pub fn describe(&self, day: NaiveDate) -> Option<Description> {
        let edition = self.edition_on(day)?;
        Some(Description {
            form: self.id(),
            edition: edition.id,
            cite: edition.cite,
            official: edition.official,
            period: edition.period,
            fields: self.fields().iter().filter(|field| field.is_asked_on(day)).map(describe).collect(),
        })
    }
}

fn describe(field: &Field) -> FieldDescription {
    let (min, max) = match field.kind {
        Kind::Text { max } => (None, Some(u64::from(max))),
        Kind::List { max_rows, .. } => (None, Some(u64::from(max_rows))),
        kind => (kind.bounds().map(|(min, _)| min), kind.bounds().map(|(_, max)| max)),
    };
    let options = match field.kind {
        Kind::Choice(options) => Some(OptionList { name: options.name, codes: options.codes }),
        _ => None,
    };
    FieldDescription {
        path: field.path,
        kind: field.kind.name(),
        options,
        min,
        max,
        columns: field.columns().iter().map(describe).collect(),
        required: Required(field.need),
        only_when: field.only_when,
        ours: field.ours,
        sensitive: field.sensitive,
        none_is_an_answer: field.none_is_an_answer,
        fact: field.fact,
        cite: field.cite,
    }
}
