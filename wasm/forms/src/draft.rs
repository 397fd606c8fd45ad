//! Drafts held here while a form is being filled in, so that a keystroke carries one value and not the form.

use std::cell::RefCell;
use std::mem::ManuallyDrop;

use ansinh::forms::{Draft, Report};
use ansinh::{Place, Rulebook};
use wasm_bindgen::prelude::*;

use super::{Answer, Asked, flat, object};

struct Held {
    draft: Draft,
    place: Option<Place>,
    /// The last assessment handed over, to tell whether it changed.
    assessment: String,
}

thread_local! {
    // The module ends with its page, and nothing is torn down: without a destructor, none need be kept in mind.
    static HELD: RefCell<ManuallyDrop<Vec<Option<Held>>>> = const { RefCell::new(ManuallyDrop::new(Vec::new())) };
}

fn closed() -> JsError {
    JsError::new("the draft is closed")
}

fn with<T>(handle: usize, ask: impl FnOnce(&mut Held) -> Answer<T>) -> Answer<T> {
    HELD.with_borrow_mut(|held| {
        held.get_mut(handle).and_then(Option::as_mut).ok_or_else(closed).and_then(ask)
    })
}

impl Held {
    fn assess(&self, report: &Report) -> String {
        let mut flat = flat::Flat::new();
        flat.assessment(report.assess(Rulebook::builtin(), self.place).assessment.as_ref());
        flat.text()
    }
}

/// Holds a draft and gives its handle.
#[wasm_bindgen]
pub fn open_draft(form: usize, day: u32, submit: bool, input: &str) -> Answer<usize> {
    let asked = Asked::read(form, day, submit, input)?;
    let draft = Draft::from_document(asked.document, asked.at);
    let mut held = Held { draft, place: asked.place, assessment: String::new() };
    held.assessment = held.assess(&held.draft.report());
    Ok(HELD.with_borrow_mut(|list| {
        let free = list.iter().position(Option::is_none).unwrap_or(list.len());
        if free == list.len() {
            list.push(None);
        }
        if let Some(place) = list.get_mut(free) {
            *place = Some(held);
        }
        free
    }))
}

/// Sets a value; gives nothing if nothing else changed, or what did: `i` and the issues, `f` and the fields
/// that apply, `a` and the assessment, each or a 0.
#[wasm_bindgen]
pub fn set_in_draft(handle: usize, pointer: &str, wire: &str) -> Answer<String> {
    with(handle, |held| {
        let change = held.draft.set_wire(pointer, wire)?;
        let mut assessment = None;
        if change.situation {
            let now = held.assess(&held.draft.report());
            if now != held.assessment {
                held.assessment = now;
                assessment = Some(&held.assessment);
            }
        }
        if !change.issues && !change.applicable && assessment.is_none() {
            return Ok(String::new());
        }
        let mut flat = flat::Flat::new();
        if change.issues {
            flat.token("i");
            flat.issues(held.draft.issues());
        } else {
            flat.token("0");
        }
        if change.applicable {
            flat.token("f");
            flat.fields(held.draft.applicable());
        } else {
            flat.token("0");
        }
        match assessment {
            Some(assessment) => {
                flat.token("a");
                flat.token(assessment);
            }
            None => flat.token("0"),
        }
        Ok(flat.text())
    })
}

/// Everything about a draft: what `check` gives, then the fields that apply.
#[wasm_bindgen]
pub fn draft_report(handle: usize) -> Answer<String> {
    with(handle, |held| {
        let report = held.draft.report();
        let mut flat = flat::Flat::new();
        flat.answer(&report.assess(Rulebook::builtin(), held.place));
        flat.fields(report.applicable());
        Ok(flat.text())
    })
}

/// The canonical document of a draft.
#[wasm_bindgen]
pub fn draft_value(handle: usize) -> Answer<JsValue> {
    with(handle, |held| object(held.draft.report().value()))
}

/// The explanation of a draft's assessment, see `flat::explanation`; nothing where there is none.
#[wasm_bindgen]
pub fn draft_explanation(handle: usize) -> Answer<String> {
    with(handle, |held| {
        let report = held.draft.report();
        Ok(flat::explanation(&report.assess(Rulebook::builtin(), held.place)))
    })
}

/// Lets a draft go.
#[wasm_bindgen]
pub fn close_draft(handle: usize) {
    HELD.with_borrow_mut(|list| {
        if let Some(place) = list.get_mut(handle) {
            *place = None;
        }
    });
}
