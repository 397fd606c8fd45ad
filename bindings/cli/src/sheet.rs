//! `ansinh sheet`: what a person is granted or refused, and why, for printing.

use std::io::Write;

use ansinh::forms::{Document, FormAt, SITUATION};
use ansinh::procedure::{Benefit, Filing};
use ansinh::{At, Holidays, Severity, SheetError, SheetRequest, parse_date};
use serde_json::Value;

use crate::Stop;
use crate::laws::Laws;
use crate::line_error::LineError;
use crate::options::Job;
use crate::request::{Defaults, Key, Request, object, text};

const KEYS: &[Key] =
    &[Key::On, Key::Place, Key::Situation, Key::Signed, Key::File, Key::Posting, Key::KnownOn];
const FILE_KEYS: &[Key] = &[Key::Benefit, Key::Received, Key::On, Key::Group];

fn day(value: &Value) -> Option<chrono::NaiveDate> {
    parse_date(value.as_str()?).ok()
}

/// Writes the result of a line: `null`, or no text, for a posting of what may not be posted.
pub fn answer(
    line: &str,
    job: &Job,
    laws: &mut Laws<'_>,
    holidays: &Holidays,
    out: &mut impl Write,
) -> Result<(), Stop> {
    let request = Request::read(line, KEYS, &job.defaults)?;
    let on = request.required(Key::On, day)?;
    let at = At::new(on, request.required(Key::Place, text)?);
    let document = Document::from_json(&SITUATION, request.required(Key::Situation, object)?);
    let report = document.validate(FormAt::partial(on));
    if !report.ok() {
        let errors = report.into_issues().into_iter().filter(|issue| issue.severity == Severity::Error);
        return Err(LineError::Situation(errors.collect()).into());
    }
    let mut asked = SheetRequest::new(at);
    asked.signed = request.optional(Key::Signed, day)?;
    if let Some(file) = request.optional(Key::File, Value::as_object)? {
        let file = Request::of(file.clone(), FILE_KEYS, &Defaults::default())?;
        let benefit = file.required(Key::Benefit, |value| Benefit::from_code(value.as_str()?))?;
        let mut filing = Filing::new(file.required(Key::Received, day)?);
        filing.on = file.optional(Key::On, day)?;
        filing.group = file.optional(Key::Group, text)?;
        filing.place = Some(asked.at.place);
        asked = asked.about(benefit, filing);
    }
    let posting = request.optional(Key::Posting, Value::as_bool)?.unwrap_or(false);
    let known = request.optional(Key::KnownOn, day)?;
    let law = laws.known_on(known)?;
    let sheet = law.decision_sheet(&report.situation(), &asked, holidays).map_err(|error| match error {
        SheetError::Procedure(error) => LineError::Procedure(error),
        SheetError::Undecidable(error) => LineError::Undecidable(error),
        other => LineError::Sheet(other),
    })?;
    let sheet = if posting { sheet.for_posting() } else { Some(sheet) };
    if !job.text {
        return Ok(serde_json::to_writer(out, &sheet)?);
    }
    let text = sheet.map(|sheet| sheet.text(law, job.language)).unwrap_or_default();
    out.write_all(text.as_bytes()).map_err(Stop::Write)
}
