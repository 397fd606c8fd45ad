//! `ansinh timeline`: what was due month by month, why it changed, and what is owed.

use std::io::Write;

use ansinh::{History, Month, Months, Rulebook, parse_date};

use crate::Stop;
use crate::line_error::LineError;
use crate::request::{Key, Request, object, text};

const KEYS: &[Key] = &[Key::History, Key::From, Key::Until, Key::Place, Key::KnownOn];

/// Writes the result of a line.
pub fn answer(line: &str, law: &Rulebook, out: &mut impl Write) -> Result<(), Stop> {
    let request = Request::read(line, KEYS)?;
    let month = text::<Month>;
    let period = Months::new(request.required(Key::From, month)?, request.required(Key::Until, month)?);
    let place = request.required(Key::Place, text)?;
    let day = |value: &serde_json::Value| parse_date(value.as_str()?).ok();
    let known = request.optional(Key::KnownOn, day)?.map(|day| law.known_on(day)).transpose();
    let known = known.map_err(LineError::Law)?;
    let history = request.required(Key::History, object)?;
    let history = History::from_value(history).map_err(LineError::Timeline)?;
    let timeline = known.as_ref().unwrap_or(law).timeline(&history, period, place);
    Ok(serde_json::to_writer(out, &timeline.map_err(LineError::Timeline)?)?)
}
