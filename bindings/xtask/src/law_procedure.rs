//! The rules of procedure of the built-in law, written as Rust.

use std::borrow::Cow;
use std::fmt::Debug;

use ansinh::law::procedure::{Recurring, Route, Rule};

/// A rule, as an `Option`; `strings` writes a list of texts.
pub fn rule(it: Option<&Rule>, strings: &mut dyn FnMut(&[Cow<'static, str>]) -> String) -> String {
    let Some(it) = it else { return "None".to_owned() };
    let of = match it {
        Rule::Counting => "Counting".to_owned(),
        Rule::Route(Route { benefits, channels, forms, papers, steps }) => {
            let steps = steps.iter().map(|step| {
                format!(
                    "Step {{ act: Act::{:?}, who: Actor::{:?}, working_days: {:?}, on_complaint: {} }}",
                    step.act, step.who, step.working_days, step.on_complaint
                )
            });
            format!(
                "Route(Route {{ benefits: {}, channels: {}, forms: {}, papers: {}, steps: {} }})",
                names("Benefit", benefits),
                names("Channel", channels),
                strings(forms),
                names("Paper", papers),
                list(steps),
            )
        }
        Rule::Recurring(Recurring { benefits, act, who, before, forms }) => {
            let before =
                before.iter().map(|day| format!("DayOfYear {{ day: {}, month: {:?} }}", day.day, day.month));
            format!(
                "Recurring(Recurring {{ benefits: {}, act: Act::{act:?}, who: Actor::{who:?}, before: {}, forms: {} }})",
                names("Benefit", benefits),
                list(before),
                strings(forms),
            )
        }
        Rule::Pending(pending) => format!(
            "Pending(Pending {{ benefits: {}, finished: Finished::{:?} }})",
            names("Benefit", &pending.benefits),
            pending.finished
        ),
    };
    format!("Some(Rule::{of})")
}

fn names(of: &str, list_of: &[impl Debug]) -> String {
    list(list_of.iter().map(|name| format!("{of}::{name:?}")))
}

fn list(items: impl Iterator<Item = String>) -> String {
    format!("Cow::Borrowed(&[{}])", items.collect::<Vec<_>>().join(", "))
}
