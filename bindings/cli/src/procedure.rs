//! `ansinh procedure`: the way of a file.

use std::io::Write;

use ansinh::procedure::{Benefit, Filing};
use ansinh::{Holidays, Rulebook, parse_date};

use crate::Stop;
use crate::line_error::LineError;
use crate::request::{Defaults, Key, Request, text};

const KEYS: &[Key] = &[Key::Benefit, Key::Received, Key::On, Key::Place, Key::Group];

/// Writes the result of a line.
pub fn answer(line: &str, law: &Rulebook, holidays: &Holidays, out: &mut impl Write) -> Result<(), Stop> {
    let request = Request::read(line, KEYS, &Defaults::default())?;
    let day = |value: &serde_json::Value| parse_date(value.as_str()?).ok();
    let benefit = request.required(Key::Benefit, |value| Benefit::from_code(value.as_str()?))?;
    let mut filing = Filing::new(request.required(Key::Received, day)?);
    filing.on = request.optional(Key::On, day)?;
    filing.place = request.optional(Key::Place, text)?;
    filing.group = request.optional(Key::Group, text)?;
    let procedure = law.procedure(benefit, &filing, holidays).map_err(LineError::Procedure)?;
    Ok(serde_json::to_writer(out, &procedure)?)
}
