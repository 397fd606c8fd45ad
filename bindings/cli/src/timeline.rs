//! `ansinh timeline`: what was due month by month, why it changed, and what is owed.

use std::io::Write;

use crate::Stop;
use crate::laws::Laws;
use crate::line_error::LineError;
use crate::options::Job;
use crate::person::Course;
use crate::request::{Key, Request};

const KEYS: &[Key] = &[Key::History, Key::From, Key::Until, Key::Place, Key::KnownOn];

/// Writes the result of a line.
pub fn answer(line: &str, job: &Job, laws: &mut Laws<'_>, out: &mut impl Write) -> Result<(), Stop> {
    let Course { history, period, place, known_on } =
        Course::read(&Request::read(line, KEYS, &job.defaults)?)?;
    let timeline = laws.known_on(known_on)?.timeline(&history, period, place);
    Ok(serde_json::to_writer(out, &timeline.map_err(LineError::Timeline)?)?)
}
