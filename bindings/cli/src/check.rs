//! `ansinh check`: what is wrong with a form, and what the person is entitled to.

use std::io::Write;

use ansinh::forms::{Document, Filled, FormAt, Mode};
use ansinh::messages::ToldIssue;
use ansinh::{Assessment, Explanation, Issue, Rulebook, parse_date};
use serde::Serialize;

use crate::Stop;
use crate::line_error::{Written, undecidable};
use crate::options::Job;
use crate::request::{Defaults, Key, Request, form, mode, object, text};
use crate::told;

const KEYS: &[Key] = &[Key::Form, Key::On, Key::Mode, Key::Place, Key::Data];

/// The keys of `ansinh::forms::Answer`, and what was asked for besides.
#[derive(Serialize)]
struct Checked<'a> {
    form: &'static str,
    edition: Option<&'static str>,
    on: &'a str,
    mode: Mode,
    ok: bool,
    issues: Vec<ToldIssue<&'a Issue>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    assessment: Option<&'a Assessment<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<Written<'static>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    explanation: Option<Explanation<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<&'a Filled<'a>>,
}

/// Writes the result of a line.
pub fn answer(line: &str, job: &Job, law: &Rulebook, out: &mut impl Write) -> Result<(), Stop> {
    let request = Request::read(line, KEYS, &Defaults::default())?;
    let form = request.required(Key::Form, form)?;
    let (day, on) = request.required(Key::On, |value| {
        let text = value.as_str()?;
        Some((text, parse_date(text).ok()?))
    })?;
    let mut at = FormAt::submit(on);
    if let Some(mode) = request.optional(Key::Mode, mode)? {
        at.mode = mode;
    }
    let place = request.optional(Key::Place, text)?;
    let document = Document::from_json(form, request.required(Key::Data, object)?);
    let report = document.validate(at);
    let answer = report.assess(law, place);
    let (assessment, error) = match &answer.assessment {
        Some(Ok(assessment)) => (Some(assessment), None),
        Some(Err(error)) => (None, Some(undecidable(error, job.language))),
        None => (None, None),
    };
    let checked = Checked {
        form: form.id(),
        edition: form.edition_on(on).map(|edition| edition.id),
        on: day,
        mode: at.mode,
        ok: report.ok(),
        issues: told::issues(form, report.issues(), job.language),
        assessment,
        error,
        explanation: assessment.filter(|_| job.explain).map(Assessment::explain),
        value: job.value.then(|| report.value()),
    };
    Ok(serde_json::to_writer(out, &checked)?)
}
