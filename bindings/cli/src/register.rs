//! `ansinh register`: what is at odds in a register.

use std::io::Write;

use ansinh::messages::{ToldFlaw, register_flaw};
use ansinh::{Register, RegisterFlaw, parse_date};
use serde::Serialize;

use crate::Stop;
use crate::laws::Laws;
use crate::line_error::LineError;
use crate::options::Job;
use crate::request::{Key, Request, object};

const KEYS: &[Key] = &[Key::Register, Key::KnownOn];

#[derive(Serialize)]
struct Looked<'a> {
    /// How many entries were looked at.
    entries: usize,
    flaws: Vec<ToldFlaw<&'a RegisterFlaw>>,
}

/// Writes the result of a line.
pub fn answer(line: &str, job: &Job, laws: &mut Laws<'_>, out: &mut impl Write) -> Result<(), Stop> {
    let request = Request::read(line, KEYS, &job.defaults)?;
    let day = |value: &serde_json::Value| parse_date(value.as_str()?).ok();
    let known = request.optional(Key::KnownOn, day)?;
    let law = laws.known_on(known)?;
    let register = Register::from_value(request.required(Key::Register, object)?);
    let register = register.map_err(LineError::Register)?;
    let flaws = law.check_register(&register);
    let told = |flaw| ToldFlaw { text: register_flaw(flaw, job.language), flaw };
    let flaws = flaws.iter().map(told).collect();
    Ok(serde_json::to_writer(out, &Looked { entries: register.entries.len(), flaws })?)
}
