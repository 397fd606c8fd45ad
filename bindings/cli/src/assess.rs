//! `ansinh assess`: what a person is entitled to.

use std::io::Write;

use ansinh::forms::SITUATION;
use ansinh::messages::ToldIssue;
use ansinh::{Assessment, Explanation, Issue};
use serde::Serialize;

use crate::Stop;
use crate::laws::Laws;
use crate::line_error::LineError;
use crate::options::Job;
use crate::person::Person;
use crate::request::{Key, Request};
use crate::told;

pub const KEYS: &[Key] = &[Key::On, Key::Place, Key::Situation, Key::KnownOn];

#[derive(Serialize)]
struct Decided<'a> {
    #[serde(flatten)]
    assessment: &'a Assessment<'a>,
    /// Warnings about the facts.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    issues: Vec<ToldIssue<&'a Issue>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    explanation: Option<Explanation<'a>>,
}

/// Writes the result of a line.
pub fn answer(line: &str, job: &Job, laws: &mut Laws<'_>, out: &mut impl Write) -> Result<(), Stop> {
    let person = Person::read(&Request::read(line, KEYS, &job.defaults)?)?;
    let law = laws.known_on(person.known_on)?;
    let assessment = law.assess(&person.situation, &person.at).map_err(LineError::Undecidable)?;
    let explanation = job.explain.then(|| assessment.explain());
    let issues = told::issues(&SITUATION, &person.warnings, job.language);
    Ok(serde_json::to_writer(out, &Decided { assessment: &assessment, issues, explanation })?)
}
