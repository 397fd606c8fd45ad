//! `ansinh benefits`: what a household is entitled to beside the monthly allowances.

use std::io::Write;

use ansinh::{At, Household, Occurrence, Rulebook, parse_date};
use serde::de::DeserializeOwned;

use crate::Stop;
use crate::line_error::LineError;
use crate::request::{Key, Request, object, text};

const KEYS: &[Key] = &[Key::On, Key::Place, Key::Household, Key::Occurrence, Key::KnownOn];

/// Writes the result of a line: what stands, or with an occurrence what follows from it.
pub fn answer(line: &str, law: &Rulebook, out: &mut impl Write) -> Result<(), Stop> {
    let request = Request::read(line, KEYS)?;
    let day = |value: &serde_json::Value| parse_date(value.as_str()?).ok();
    let at = At::new(request.required(Key::On, day)?, request.required(Key::Place, text)?);
    let known = request.optional(Key::KnownOn, day)?.map(|day| law.known_on(day)).transpose();
    let known = known.map_err(LineError::Law)?;
    let law = known.as_ref().unwrap_or(law);
    let household: Household = request.required(Key::Household, whole)?;
    let occurrence: Option<Occurrence> = request.optional(Key::Occurrence, whole)?;
    let benefits = match &occurrence {
        Some(occurrence) => law.relief(&household, occurrence, &at),
        None => law.benefits(&household, &at),
    };
    Ok(serde_json::to_writer(out, &benefits.map_err(LineError::Undecidable)?)?)
}

/// An object that is of the type as a whole. What serde says of one that is not may quote it, and is not told.
fn whole<T: DeserializeOwned>(value: &serde_json::Value) -> Option<T> {
    T::deserialize(object(value)?).ok()
}
