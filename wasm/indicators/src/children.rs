//! Children in special circumstances: classified, counted, and by when something is done for them.

use ansinh::Holidays;
use ansinh::indicators::MOST;
use ansinh::law::condition::AgeBand;
use ansinh::law::instrument::Text;
use ansinh::protection::deadline::{Step, steps};
use ansinh::protection::{ChildRecord, Predicate, bridge, predicates};
use ansinh_crossing::{Answer, BadInput, day, read, whole};
use chrono::NaiveDateTime;
use serde::Serialize;
use serde_json::Value;
use wasm_bindgen::prelude::*;

use crate::refusal::{Refusal, answer};

/// Something that children can be counted by.
#[derive(Serialize)]
struct Countable {
    id: String,
    name: &'static Text,
}

/// Which groups a child is in on a day; with `public`, only those that may be told to everybody.
#[wasm_bindgen]
pub fn classify(record: &str, on: &str, public: bool) -> Answer {
    let found = || -> Result<_, Refusal> {
        let record = ChildRecord::from_value(&read::<Value>("record", record)?)?;
        Ok(ansinh::protection::classify(&record, day("on", on)?)?)
    };
    if public { answer(|| Ok(found()?.public())) } else { answer(found) }
}

/// What children can be counted by.
#[wasm_bindgen]
pub fn countable() -> Answer {
    let all = predicates().map(|predicate| Countable { name: predicate.name, id: predicate.id });
    answer(|| Ok(all.collect::<Vec<_>>()))
}

/// How many children something holds of on a day.
#[wasm_bindgen]
pub fn count(records: &str, predicate: &str, on: &str, ages: Option<String>) -> Answer {
    answer(|| {
        let records: Vec<Value> = read("records", records)?;
        let record = |(at, value)| {
            ChildRecord::from_value(value).map_err(|error| match Refusal::from(error) {
                Refusal::Record(mut reason) => {
                    reason.record = Some(at);
                    Refusal::Record(reason)
                }
                other => other,
            })
        };
        let records = records.iter().enumerate().map(record).collect::<Result<Vec<_>, _>>()?;
        let ages: Option<AgeBand> = ages.map(|text| read("ages", &text)).transpose()?;
        let predicate = Predicate::from_id(predicate)?;
        Ok(ansinh::protection::count(&records, &predicate, day("on", on)?, ages))
    })
}

/// A count by the groups of QĐ 647, carried over to a group of the law.
#[wasm_bindgen(js_name = carryOver)]
pub fn carry_over(group: &str, count: f64) -> Answer {
    answer(|| Ok(bridge::carry_over(group, whole("count", count, 0..=MOST)?)?))
}

/// The steps of the procedure for a child that needs protection.
#[wasm_bindgen(js_name = protectionSteps)]
pub fn protection_steps() -> Answer {
    answer(|| Ok(steps()))
}

/// When a step is due, from a time on, through a day.
#[wasm_bindgen(js_name = stepDue)]
pub fn step_due(step: &str, event: &str, through: &str, holidays: Option<String>) -> Answer {
    answer(|| {
        let step = Step::from_id(step).ok_or(BadInput::Argument("step"))?;
        let event: NaiveDateTime = event.parse().map_err(|_| BadInput::Argument("event"))?;
        let supplied = holidays.map(|years| Holidays::builtin().with_json(&years)).transpose()?;
        let holidays = supplied.as_ref().unwrap_or_else(|| Holidays::builtin());
        Ok(step.due(event, day("through", through)?, holidays)?)
    })
}
