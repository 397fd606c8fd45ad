//! How long deciding takes: one JSON line per figure, the median of many samples. People are invented.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::float_arithmetic,
    reason = "a benchmark: it may stop at bad data of its own, and times are no amounts"
)]

use std::hint::black_box;
use std::time::Instant;

use ansinh::{At, Rulebook, Situation, parse_date};

/// Everything about a person to whom nothing applies; the people below differ from it.
const NOBODY: &str = r#"{"abandoned":false,"adopted":false,"father":"able","mother":"able","household":"neither","area":"other","disability":"none","hiv":false,"study":"none","unbroken_study":false,"allowance_held":false,"in_facility":false,"wage":false,"pension":false,"social_insurance":false,"merit_benefit":false,"social_allowance":false,"can_work":true,"marital_status":"married","children":[],"supporter":"other","can_live_in_community":true,"qualifies_for_facility":false,"taken_in":false}"#;

/// A mix of people as a register holds them: all facts known, save four of the last one's. The same people are also
/// judged with nothing known but what stands here: then more is undetermined, and what is missing has to be told.
const PEOPLE: &[(&str, &str)] = &[
    ("2026-11-22", r#"{"birth_date":"2024-02-10","father":"dead","mother":"missing","household":"poor"}"#),
    (
        "2026-11-22",
        r#"{"birth_date":"1990-02-10","household":"poor","marital_status":"widowed","disability":"severe","children":[{"birth_date":"2015-03-01"},{"birth_date":"2019-03-01"}]}"#,
    ),
    (
        "2025-03-10",
        r#"{"birth_date":"1948-02-10","household":"poor","supporter":"none","marital_status":"widowed"}"#,
    ),
    ("2023-06-01", r#"{"birth_date":"2010-02-10"}"#),
    ("2018-06-01", r#"{"birth_date":"1960-02-10","disability":"extremely_severe","household":"near_poor"}"#),
    (
        "2026-08-15",
        r#"{"birth_date":"2006-02-10","study":"first_degree","allowance_held":true,"unbroken_study":true}"#,
    ),
    ("2026-11-22", r#"{"birth_date":"2025-02-10","household":"near_poor","area":"extremely_difficult"}"#),
    (
        "2022-08-15",
        r#"{"birth_date":"2015-02-10","household":null,"father":null,"mother":null,"disability":null}"#,
    ),
];

/// Median nanoseconds per item of `work`, which does `items` of them.
fn median(items: u32, mut work: impl FnMut()) -> f64 {
    let mut samples = Vec::new();
    for _ in 0..200 {
        let start = Instant::now();
        for _ in 0..50 {
            work();
        }
        samples.push(start.elapsed().as_nanos() as f64 / f64::from(50 * items));
    }
    samples.sort_by(f64::total_cmp);
    samples[samples.len() / 2]
}

/// The people of the mix, with what is known of everyone.
fn people(everyone: &str) -> Vec<(Situation, At)> {
    let person = |(on, situation): &(&str, &str)| {
        let at = At::new(parse_date(on).expect("a date"), "96".parse().expect("a place"));
        let mut person: serde_json::Map<String, serde_json::Value> =
            serde_json::from_str(everyone).expect("a situation");
        person.extend(serde_json::from_str::<serde_json::Map<_, _>>(situation).expect("a situation"));
        (serde_json::from_value(person.into()).expect("a situation"), at)
    };
    PEOPLE.iter().map(person).collect()
}

fn main() {
    let rulebook = Rulebook::builtin();
    let people = self::people(NOBODY);
    let half_known = self::people("{}");
    let items = u32::try_from(people.len()).expect("few people");
    let assess = |people: &[(Situation, At)]| {
        median(items, || {
            for (situation, at) in people {
                if let Ok(answer) = rulebook.assess(black_box(situation), at) {
                    black_box(answer.judged());
                }
            }
        })
    };
    let amount = |people: &[(Situation, At)]| {
        median(items, || {
            for (situation, at) in people {
                black_box(rulebook.amount(black_box(situation), at).ok());
            }
        })
    };
    let written = median(items, || {
        for (situation, at) in &people {
            if let Ok(answer) = rulebook.assess(black_box(situation), at) {
                black_box(serde_json::to_string(&answer.explain()).ok());
            }
        }
    });
    for (name, value) in [
        ("assess_explained_ns", assess(&people)),
        ("assess_explained_half_known_ns", assess(&half_known)),
        ("assess_amount_ns", amount(&people)),
        ("assess_amount_half_known_ns", amount(&half_known)),
        ("assess_explanation_json_ns", written),
    ] {
        println!("{{\"name\":\"{name}\",\"value\":{value:.0},\"unit\":\"ns\"}}");
    }
}
