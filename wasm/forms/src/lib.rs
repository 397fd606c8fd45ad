//! The core for JavaScript: values in, values out. No rule lives here.
//!
//! What is asked for often crosses as one flat string each way (`flat`); what is asked for now and then crosses
//! as an object, by serde-wasm-bindgen. The JavaScript face in `bindings/npm` writes the one and
//! reads the other; nothing else calls these functions.

mod draft;
mod flat;

use ansinh::forms::{Document, FORMS, Form, FormAt, forms};
use ansinh::{Place, Rulebook};
use chrono::NaiveDate;
use serde::Serialize;
use wasm_bindgen::prelude::*;

#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// What every function gives for a call that the face should not have made.
type Answer<T> = Result<T, JsError>;

/// A form, a day and a document: what most functions are asked about.
pub(crate) struct Asked<'a> {
    at: FormAt,
    place: Option<Place>,
    document: Document<'a>,
}

impl<'a> Asked<'a> {
    /// `day` as the number yyyymmdd; `input` is the place, or nothing, and the document's wire string.
    fn read(form: usize, day: u32, submit: bool, input: &'a str) -> Answer<Self> {
        let (at, place, wire) = read_input(day, submit, input)?;
        Ok(Self { at, place, document: Document::from_wire(read_form(form)?, wire)? })
    }
}

/// When, where, and what is left of the input: documents.
fn read_input(day: u32, submit: bool, input: &str) -> Answer<(FormAt, Option<Place>, &str)> {
    let on = read_day(day)?;
    let at = if submit { FormAt::submit(on) } else { FormAt::partial(on) };
    let (place, wire) =
        input.split_once(flat::SEPARATOR).ok_or_else(|| JsError::new("expected a place and a document"))?;
    Ok((at, read_place(place)?, wire))
}

fn read_form(form: usize) -> Answer<&'static Form> {
    let known = if cfg!(feature = "officers") { forms().nth(form) } else { FORMS.get(form).copied() };
    known.ok_or_else(|| JsError::new("expected the number of a form"))
}

fn read_day(day: u32) -> Answer<NaiveDate> {
    let year = i32::try_from(day / 10_000)?;
    NaiveDate::from_ymd_opt(year, day / 100 % 100, day % 100)
        .ok_or_else(|| JsError::new("expected a day that exists"))
}

fn read_place(place: &str) -> Answer<Option<Place>> {
    if place.is_empty() { Ok(None) } else { Ok(Some(place.parse()?)) }
}

/// An object as `JSON.stringify` would write it natively: no `Map`, nothing undefined.
fn object(value: &impl Serialize) -> Answer<JsValue> {
    value
        .serialize(&serde_wasm_bindgen::Serializer::json_compatible())
        .map_err(|error| JsError::new(&error.to_string()))
}

/// Judges a document and assesses the person: see `flat::answer`.
#[wasm_bindgen]
pub fn check(form: usize, day: u32, submit: bool, input: &str) -> Answer<String> {
    let asked = Asked::read(form, day, submit, input)?;
    let report = asked.document.validate(asked.at);
    let mut flat = flat::Flat::new();
    flat.answer(&report.assess(Rulebook::builtin(), asked.place));
    Ok(flat.text())
}

/// Judges many documents, one after the other in `input`, and gives a summary of each: see `Flat::outline`.
#[wasm_bindgen]
pub fn check_many(form: usize, day: u32, submit: bool, input: &str) -> Answer<String> {
    let (at, place, wire) = read_input(day, submit, input)?;
    let mut flat = flat::Flat::new();
    for document in Document::each_from_wire(read_form(form)?, wire) {
        let document = document?;
        flat.outline(&document.validate(at), place);
    }
    Ok(flat.text())
}

/// The canonical document.
#[wasm_bindgen]
pub fn canonical(form: usize, day: u32, input: &str) -> Answer<JsValue> {
    let asked = Asked::read(form, day, false, input)?;
    object(asked.document.validate(asked.at).value())
}

/// The explanation of the assessment, see `flat::explanation`; nothing where there is none.
#[wasm_bindgen]
pub fn explain(form: usize, day: u32, input: &str) -> Answer<String> {
    let asked = Asked::read(form, day, false, input)?;
    let report = asked.document.validate(asked.at);
    Ok(flat::explanation(&report.assess(Rulebook::builtin(), asked.place)))
}

/// The provisions in force on a day in a place, in the order of an assessment's verdicts: see
/// `flat::provisions`.
#[wasm_bindgen]
pub fn provisions(day: u32, place: &str) -> Answer<String> {
    let rulebook = Rulebook::builtin();
    Ok(flat::provisions(rulebook.tables(), rulebook.entries(read_day(day)?, place.parse()?)))
}
