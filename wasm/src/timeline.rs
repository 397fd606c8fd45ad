//! Timelines: a history in, runs of months out.

use ansinh::history::{Event, History};
use ansinh::timeline::{HistoryFlaw, HistoryProblem, TimelineError};
use ansinh::{Month, Months, Rulebook};
use serde::Serialize;
use serde_wasm_bindgen::from_value;
use wasm_bindgen::prelude::*;

use crate::{Answer, object, read_place};

/// A timeline, or why there is none.
#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum Outcome<T> {
    Timeline(T),
    Error(TimelineError),
}

/// What was due month by month. The face hands over plain objects: what `JSON.parse` gives.
#[wasm_bindgen]
pub fn timeline(history: JsValue, from: &str, until: &str, place: &str) -> Answer<JsValue> {
    let period = Months::new(read_month(from)?, read_month(until)?);
    let place = read_place(place)?.ok_or_else(|| JsError::new("expected a place"))?;
    let read = match from_value::<History>(history.clone()) {
        Ok(history) => history,
        Err(_) => return object(&Outcome::<()>::Error(TimelineError::History(unreadable(&history)))),
    };
    match Rulebook::builtin().timeline(&read, period, place) {
        Ok(timeline) => object(&Outcome::Timeline(timeline)),
        Err(error) => object(&Outcome::<()>::Error(error)),
    }
}

fn read_month(text: &str) -> Answer<Month> {
    Ok(text.parse()?)
}

/// Which members and events cannot be read. What stands there is not told.
fn unreadable(history: &JsValue) -> Vec<HistoryFlaw> {
    let items = |of: &JsValue, key: &str| {
        let list = js_sys::Reflect::get(of, &key.into()).unwrap_or_default();
        if js_sys::Array::is_array(&list) { js_sys::Array::from(&list).to_vec() } else { Vec::new() }
    };
    let flaw = |member, event| HistoryFlaw { member, event, problem: HistoryProblem::Unreadable };
    let mut flaws = Vec::new();
    for (number, member) in items(history, "members").iter().enumerate() {
        let events = items(member, "events");
        let bad =
            events.into_iter().enumerate().filter(|(_, event)| from_value::<Event>(event.clone()).is_err());
        let of_member: Vec<HistoryFlaw> = bad.map(|(event, _)| flaw(Some(number), Some(event))).collect();
        if of_member.is_empty() && from_value::<ansinh::history::MemberHistory>(member.clone()).is_err() {
            flaws.push(flaw(Some(number), None));
        }
        flaws.extend(of_member);
    }
    if flaws.is_empty() { vec![flaw(None, None)] } else { flaws }
}
