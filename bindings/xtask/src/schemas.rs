//! The JSON Schemas that others build on: which there are, and the files they go to.

use std::path::{Path, PathBuf};

use ansinh::assessment::Provision;
use ansinh::assessment::PublicAssessment;
use ansinh::forms::{Answer, CHILD_DECLARATION, Description, Dialect, FOLLOW_UP, PLAN_BUDGET, form_schema};
use ansinh::indicators::report::WrittenReport;
use ansinh::indicators::standard::{CriterionScore, Recognition, Standard};
use ansinh::indicators::{Course, Figure, Measure, ReportingUnit, Rule, Score};
use ansinh::law::instrument::Instrument;
use ansinh::law::passage::Passage;
use ansinh::procedure::Procedure;
use ansinh::programme::{Due, Finding, Programme, Reconciliation, Scorecard};
use ansinh::protection::bridge::Carried;
use ansinh::protection::deadline::Step;
use ansinh::protection::{self, ChildRecord, Classification, Count, PublicClassification};
use ansinh::receipt::Receipt;
use ansinh::timeline::SupportTimeline;
use ansinh::what_if::{Comparison, Totals, WhatIf};
use ansinh::{
    AssessError, Assessment, Benefits, DecisionSheet, Explanation, History, Household, Issue, LawError,
    Occurrence, PaymentList, PaymentRun, PaymentsError, ProcedureError, Register, RegisterFlaw, Situation,
    Timeline, TimelineError,
};
use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema};
use serde_json::Value;

use crate::Failure;
use crate::holidays::Holidays;

/// Where the schemas are.
pub const FOLDER: &str = "bindings/schemas";

/// A schema and the name of its file.
type Entry = (&'static str, fn() -> Schema);

const SCHEMAS: &[Entry] = &[
    ("assessment", written::<Assessment<'static>>),
    ("child-count", written::<Count>),
    ("child-record", read::<ChildRecord>),
    ("classification", written::<Classification>),
    ("public-classification", written::<PublicClassification>),
    ("benefits", written::<Benefits<'static>>),
    ("comparison", written::<Comparison>),
    ("description", written::<Description>),
    ("history", read::<History>),
    ("no-timeline", written::<TimelineError>),
    ("support-timeline", written::<SupportTimeline<'static>>),
    ("timeline", written::<Timeline<'static>>),
    ("register", read::<Register>),
    ("register-flaw", written::<RegisterFlaw>),
    ("payment-run", read::<PaymentRun>),
    ("payment-list", written::<PaymentList<'static>>),
    ("no-payment-list", written::<PaymentsError>),
    ("decision-sheet", written::<DecisionSheet<'static>>),
    ("holidays", read::<Holidays>),
    ("explanation", written::<Explanation<'static>>),
    ("household", read::<Household>),
    ("indicator-figure", written::<Figure<'static>>),
    ("indicator-report", written::<WrittenReport<'static>>),
    ("indicator-score", written::<Score>),
    ("measure", read::<Measure>),
    ("measure-course", read::<Course>),
    ("report-rule", read::<Rule>),
    ("reporting-unit", read::<ReportingUnit>),
    ("commune-standard", read::<Standard>),
    ("commune-recognition", written::<Recognition>),
    ("criterion-score", read::<CriterionScore>),
    ("carried-count", written::<Carried>),
    ("protection-due", written::<protection::deadline::Due>),
    ("protection-step", written::<Step>),
    ("occurrence", read::<Occurrence>),
    ("provision", written::<Provision<'static>>),
    ("issue", written::<Issue>),
    ("law", read::<Instrument>),
    ("law-fault", written::<LawError>),
    ("no-procedure", written::<ProcedureError>),
    ("procedure", written::<Procedure<'static>>),
    ("passage", written::<Passage<'static>>),
    ("posting", written::<PublicAssessment<'static>>),
    ("programme", read::<Programme>),
    ("programme-budget", written::<Reconciliation>),
    ("programme-due", written::<Due>),
    ("programme-finding", written::<Finding>),
    ("programme-scorecard", written::<Scorecard>),
    ("receipt", written::<Receipt>),
    ("report", written::<Answer<'static, 'static>>),
    ("situation", read::<Situation>),
    ("totals", written::<Totals>),
    ("undecidable", written::<AssessError>),
    ("what-if", written::<WhatIf>),
];

/// The files and their contents.
pub fn generate(root: &Path) -> Result<Vec<(PathBuf, String)>, Failure> {
    let mut files = Vec::new();
    let mut file = |name: String, schema: &Value| -> Result<(), Failure> {
        files.push((root.join(FOLDER).join(name), serde_json::to_string_pretty(schema)? + "\n"));
        Ok(())
    };
    for (name, schema) in SCHEMAS {
        file(format!("{name}.schema.json"), schema().as_value())?;
    }
    // The edition in use has the form's plain name; the one before it names its decree.
    for form in [&CHILD_DECLARATION, &FOLLOW_UP, &PLAN_BUDGET] {
        let editions = form.editions();
        for (at, edition) in editions.iter().enumerate() {
            let name = match at + 1 == editions.len() {
                true => form.id().to_owned(),
                false => format!("{}.{}", form.id(), edition.id),
            };
            for (dialect, suffix) in [(Dialect::Draft2020_12, ""), (Dialect::Draft07, ".draft-07")] {
                let mut schema = form_schema(form, edition, dialect);
                if let Value::Object(object) = &mut schema {
                    object.insert("title".to_owned(), title(&name).into());
                    let of =
                        if edition.cite.is_empty() { "a form that no law lays down" } else { edition.cite };
                    let description = format!("The canonical document of {of}.");
                    object.insert("description".to_owned(), description.into());
                }
                file(format!("{name}{suffix}.schema.json"), &schema)?;
            }
        }
    }
    Ok(files)
}

/// `child-declaration` as the name of a type.
fn title(name: &str) -> String {
    let word = |word: &str| {
        let mut letters = word.chars();
        letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
    };
    name.split(['-', '.']).map(word).collect()
}

/// What is accepted for a `T`.
fn read<T: JsonSchema>() -> Schema {
    SchemaSettings::draft2020_12().for_deserialize().into_generator().into_root_schema_for::<T>()
}

/// What a `T` is written as.
fn written<T: JsonSchema>() -> Schema {
    SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<T>()
}
