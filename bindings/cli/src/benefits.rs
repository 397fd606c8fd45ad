//! `ansinh benefits`: what a household is entitled to beside the monthly allowances.

use std::io::Write;

use ansinh::{At, Household, Occurrence};
use serde::de::DeserializeOwned;

use crate::Stop;
use crate::laws::Laws;
use crate::line_error::LineError;
use crate::person::day;
use crate::request::{Defaults, Key, Request, object, text};

const KEYS: &[Key] = &[Key::On, Key::Place, Key::Household, Key::Occurrence, Key::KnownOn];

/// Writes the result of a line: what stands, or with an occurrence what follows from it.
pub fn answer(line: &str, laws: &mut Laws<'_>, out: &mut impl Write) -> Result<(), Stop> {
    let request = Request::read(line, KEYS, &Defaults::default())?;
    let at = At::new(request.required(Key::On, day)?, request.required(Key::Place, text)?);
    let law = laws.known_on(request.optional(Key::KnownOn, day)?)?;
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
