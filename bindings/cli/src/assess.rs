//! `ansinh assess`: what a person is entitled to.

use std::io::Write;

use ansinh::forms::{Document, FormAt, SITUATION};
use ansinh::{Assessment, At, Explanation, Rulebook, Severity, parse_date};
use serde::Serialize;

use crate::Stop;
use crate::line_error::LineError;
use crate::options::Job;
use crate::request::{Key, Request, object, text};
use crate::told::{self, Told};

const KEYS: &[Key] = &[Key::On, Key::Place, Key::Situation, Key::KnownOn];

#[derive(Serialize)]
struct Decided<'a> {
    #[serde(flatten)]
    assessment: &'a Assessment<'a>,
    /// Warnings about the facts.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    issues: Vec<Told<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    explanation: Option<Explanation<'a>>,
}

/// Writes the result of a line.
pub fn answer(line: &str, job: &Job, law: &Rulebook, out: &mut impl Write) -> Result<(), Stop> {
    let request = Request::read(line, KEYS)?;
    let day = |value: &serde_json::Value| parse_date(value.as_str()?).ok();
    let on = request.required(Key::On, day)?;
    let at = At::new(on, request.required(Key::Place, text)?);
    let document = Document::from_json(&SITUATION, request.required(Key::Situation, object)?);
    let report = document.validate(FormAt::partial(on));
    if !report.ok() {
        let errors = report.into_issues().into_iter().filter(|issue| issue.severity == Severity::Error);
        return Err(LineError::Situation(errors.collect()).into());
    }
    let known = request.optional(Key::KnownOn, day)?.map(|day| law.known_on(day)).transpose();
    let known = known.map_err(LineError::Law)?;
    let law = known.as_ref().unwrap_or(law);
    let assessment = law.assess(&report.situation(), &at).map_err(LineError::Undecidable)?;
    let explanation = job.explain.then(|| assessment.explain());
    let issues = told::issues(&SITUATION, report.issues(), job.language);
    Ok(serde_json::to_writer(out, &Decided { assessment: &assessment, issues, explanation })?)
}
