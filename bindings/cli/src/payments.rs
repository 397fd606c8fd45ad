//! `ansinh payments`: the payment list of a month.

use std::io::Write;

use ansinh::{PaymentRun, parse_date};

use crate::Stop;
use crate::laws::Laws;
use crate::line_error::LineError;
use crate::options::Job;
use crate::request::{Key, Request, object};

const KEYS: &[Key] = &[Key::Payments, Key::KnownOn];

/// Writes the result of a line.
pub fn answer(line: &str, job: &Job, laws: &mut Laws<'_>, out: &mut impl Write) -> Result<(), Stop> {
    let request = Request::read(line, KEYS, &job.defaults)?;
    let day = |value: &serde_json::Value| parse_date(value.as_str()?).ok();
    let known = request.optional(Key::KnownOn, day)?;
    let law = laws.known_on(known)?;
    let run = PaymentRun::from_value(request.required(Key::Payments, object)?);
    let run = run.map_err(LineError::Payments)?;
    let list = law.payment_list(&run).map_err(LineError::Payments)?;
    if job.text {
        return out.write_all(list.text(job.language).as_bytes()).map_err(Stop::Write);
    }
    Ok(serde_json::to_writer(out, &list)?)
}
