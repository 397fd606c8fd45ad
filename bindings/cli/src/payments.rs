//! `ansinh payments`: the payment list of a month.

use std::io::Write;

use ansinh::{PaymentRun, Rulebook, parse_date};

use crate::Stop;
use crate::line_error::LineError;
use crate::options::Job;
use crate::request::{Key, Request, object};

const KEYS: &[Key] = &[Key::Payments, Key::KnownOn];

/// Writes the result of a line.
pub fn answer(line: &str, job: &Job, law: &Rulebook, out: &mut impl Write) -> Result<(), Stop> {
    let request = Request::read(line, KEYS)?;
    let day = |value: &serde_json::Value| parse_date(value.as_str()?).ok();
    let known = request.optional(Key::KnownOn, day)?.map(|day| law.known_on(day)).transpose();
    let known = known.map_err(LineError::Law)?;
    let run = PaymentRun::from_value(request.required(Key::Payments, object)?);
    let run = run.map_err(LineError::Payments)?;
    let list = known.as_ref().unwrap_or(law).payment_list(&run).map_err(LineError::Payments)?;
    if job.text {
        return out.write_all(list.text(job.language).as_bytes()).map_err(Stop::Write);
    }
    Ok(serde_json::to_writer(out, &list)?)
}
