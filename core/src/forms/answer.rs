//! A judged form together with what the person is entitled to.

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use super::report::Report;
use crate::assessment::{Amount, AssessError, Assessment, At};
use crate::law::rulebook::Rulebook;
use crate::place::Place;

/// A report, and the assessment of the situation that the form describes.
///
/// Serialized: `{ form, edition, on, mode, ok, issues, assessment?, error? }`. Without a place there is no
/// assessment; where nothing can be decided, `error` says why.
#[derive(Debug)]
pub struct Answer<'a, 'r> {
    /// The report.
    pub report: &'a Report<'a>,
    /// What the person is entitled to, or why that cannot be decided; `None` while no place is known.
    pub assessment: Option<Result<Assessment<'r>, AssessError>>,
}

impl<'a> Report<'a> {
    /// What the person of the form is entitled to on the form's day: in `place`, or where the form says that
    /// the person lives. Facts that the form does not ask are assumed, and said to be.
    ///
    /// ```
    /// use ansinh::forms::{CHILD_DECLARATION, Document, FormAt};
    /// use ansinh::{Rulebook, parse_date};
    ///
    /// let json = serde_json::json!({
    ///     "birth_date": "1/5/2019", "living_with": "relatives", "residence": { "province": "96" },
    ///     "father": { "status": "dead" }, "mother": { "status": "missing" },
    /// });
    /// let document = Document::from_json(&CHILD_DECLARATION, &json);
    /// let report = document.validate(FormAt::partial(parse_date("2025-03-10")?));
    /// let answer = report.assess(Rulebook::builtin(), None);
    /// let assessment = answer.assessment.expect("the form names a place")?;
    /// assert_eq!(assessment.total().get(), 750_000);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn assess<'r>(&'a self, rulebook: &'r Rulebook, place: Option<Place>) -> Answer<'a, 'r> {
        let assessment = self.assessed_at(place).map(|at| rulebook.assess(&self.situation(), &at));
        Answer { report: self, assessment }
    }

    /// The amount of [`Report::assess`] without the reasons, for many forms at once; `None` while no place is
    /// known.
    ///
    /// # Errors
    /// As [`Rulebook::amount`].
    pub fn amount(&self, rulebook: &Rulebook, place: Option<Place>) -> Option<Result<Amount, AssessError>> {
        self.assessed_at(place).map(|at| rulebook.amount(&self.situation(), &at))
    }

    /// When and where the person is assessed; `None` while no place is known.
    fn assessed_at(&self, place: Option<Place>) -> Option<At> {
        let on = self.at().on;
        // A form that is not in force says nothing about anyone.
        let edition = self.form().edition_on(on)?;
        let place = place.or_else(|| self.place())?;
        Some(At::new(on, place).assuming(edition.assumes.to_vec()))
    }
}

impl Serialize for Answer<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let fields = if self.assessment.is_some() { 7 } else { 6 };
        let mut object = serializer.serialize_struct("Answer", fields)?;
        self.report.serialize_into(&mut object)?;
        match &self.assessment {
            Some(Ok(assessment)) => object.serialize_field("assessment", assessment)?,
            Some(Err(error)) => object.serialize_field("error", error)?,
            None => {}
        }
        object.end()
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Answer<'_, '_> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Report".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "A judged form, and what the person is entitled to.",
            "type": "object",
            "properties": {
                "form": { "type": "string", "description": "The form's id." },
                "edition": { "type": ["string", "null"], "description": "The edition in use on the day; null before the first." },
                "on": { "type": "string", "format": "date", "description": "The day the form is judged on." },
                "mode": { "enum": ["submit", "partial"], "description": "Whether answers may still be missing." },
                "ok": { "type": "boolean", "description": "Whether there is no error; warnings do not count." },
                "issues": { "type": "array", "items": generator.subschema_for::<crate::issue::Issue>() },
                "assessment": generator.subschema_for::<Assessment<'static>>(),
                "error": generator.subschema_for::<AssessError>()
            },
            "required": ["form", "edition", "on", "mode", "ok", "issues"],
            "additionalProperties": false
        })
    }
}
