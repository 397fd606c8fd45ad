//! An invented plan, and changes to it.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail in any way")]

use ansinh::programme::{Finding, Programme};
use serde_json::Value;

/// The plan as JSON.
pub fn invented() -> Value {
    let table: toml::Table = include_str!("data/invented-plan.toml").parse().unwrap();
    serde_json::to_value(table).unwrap()
}

/// The plan with changes: a value by its pointer, or none to take it out.
pub fn changed(changes: &[(&str, Option<Value>)]) -> Value {
    let mut plan = invented();
    for (pointer, value) in changes {
        let (above, last) = pointer.rsplit_once('/').unwrap();
        let above = plan.pointer_mut(above).unwrap_or_else(|| panic!("{pointer}"));
        match (above, value) {
            (Value::Object(above), Some(value)) => _ = above.insert(last.to_owned(), value.clone()),
            (Value::Object(above), None) => _ = above.remove(last).unwrap_or_else(|| panic!("{pointer}")),
            (Value::Array(above), Some(value)) if last == "-" => above.push(value.clone()),
            (Value::Array(above), Some(value)) => above[last.parse::<usize>().unwrap()] = value.clone(),
            (Value::Array(above), None) => _ = above.remove(last.parse().unwrap()),
            _ => panic!("{pointer}"),
        }
    }
    plan
}

pub fn plan(changes: &[(&str, Option<Value>)]) -> Programme {
    Programme::from_json(&changed(changes).to_string()).unwrap()
}

pub fn codes(found: &[Finding]) -> Vec<&'static str> {
    found.iter().map(|found| found.code).collect()
}
