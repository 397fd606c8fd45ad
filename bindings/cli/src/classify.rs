//! `ansinh classify`: which groups of children in special circumstances a child is in.

use std::io::Write;

use ansinh::Verdict;
use ansinh::messages::Language;
use ansinh::protection::{ChildRecord, Classification, Fact, Open, classify};
use chrono::NaiveDate;
use serde::Serialize;

use crate::Stop;
use crate::line_error::LineError;
use crate::options::Job;
use crate::person::day;
use crate::request::{Key, Request, object};

pub const KEYS: &[Key] = &[Key::On, Key::Record, Key::Unit];

/// What is certain and what is not, in short.
#[derive(Serialize)]
struct Found<'a> {
    /// As the line says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<&'a str>,
    on: NaiveDate,
    child: Verdict,
    special: Verdict,
    at_risk: Verdict,
    /// Ids of the groups and cases that are met.
    groups: Vec<&'a str>,
    cases: Vec<&'a str>,
    /// Ids of the groups that are not decided.
    undetermined: Vec<&'a str>,
    missing: &'a [Fact],
    open_norms: &'a [&'static str],
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    contradictions: &'a [&'static str],
    #[serde(skip_serializing_if = "Option::is_none")]
    explanation: Option<&'a Classification>,
    /// The open norms in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    questions: Option<Vec<Question>>,
}

/// A question that the decree leaves open.
#[derive(Serialize)]
struct Question {
    open_norm: &'static str,
    citation: String,
    question: &'static str,
}

fn questions(found: &Classification, language: Language) -> Vec<Question> {
    let open = found.open_norms.iter().filter_map(|id| Open::from_id(id));
    open.map(|open| Question {
        open_norm: &open.id,
        citation: open.citation(),
        question: open.question.in_language(language),
    })
    .collect()
}

/// Writes the result of a line.
pub fn answer(line: &str, job: &Job, out: &mut impl Write) -> Result<(), Stop> {
    let request = Request::read(line, KEYS, &job.defaults)?;
    let on = request.required(Key::On, day)?;
    let record =
        ChildRecord::from_value(request.required(Key::Record, object)?).map_err(LineError::Record)?;
    let found = classify(&record, on).map_err(LineError::Classify)?;
    let groups = |verdict| {
        let groups = found.groups.iter().filter(move |row| row.verdict == verdict);
        groups.map(|row| row.group).collect()
    };
    let cases = found.cases.iter().filter(|row| row.verdict == Verdict::Yes);
    let short = Found {
        unit: request.optional(Key::Unit, serde_json::Value::as_str)?,
        on,
        child: found.child,
        special: found.special,
        at_risk: found.at_risk,
        groups: groups(Verdict::Yes),
        cases: cases.map(|row| row.case.as_str()).collect(),
        undetermined: groups(Verdict::Undetermined),
        missing: &found.missing,
        open_norms: &found.open_norms,
        contradictions: &found.contradictions,
        explanation: job.explain.then_some(&found),
        questions: job.explain.then(|| questions(&found, job.language)),
    };
    Ok(serde_json::to_writer(out, &short)?)
}
