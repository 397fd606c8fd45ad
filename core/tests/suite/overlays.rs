//! What provinces set of their own: cases of `tests/conformance/overlays`, each with the overlays that are loaded.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test")]

use std::collections::BTreeMap;

use ansinh::law::instrument::Instrument;
use ansinh::{At, History, Household, Months, Occurrence, Place, Rulebook, Situation, parse_date};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

fn cases() -> Value {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/conformance/overlays/overlays.json");
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn read<T: DeserializeOwned>(value: &Value) -> T {
    serde_json::from_value(value.clone()).unwrap()
}

/// Where what is found of one thing differs from what is expected of it.
fn differ(expect: &Value, got: &Value, wrong: &mut Vec<String>) {
    for (key, expected) in expect.as_object().unwrap() {
        let list = |of: &str| got[of].as_array().cloned().unwrap_or_default();
        let right = match key.as_str() {
            "caveats_include" => expected.as_array().unwrap().iter().all(|id| list("caveats").contains(id)),
            "caveats_exclude" => !expected.as_array().unwrap().iter().any(|id| list("caveats").contains(id)),
            "open_norms" | "missing" => *expected == Value::from(list(key)),
            "quantity" => got["amount"]["quantity"] == *expected,
            _ => got[key] == *expected,
        };
        if !right {
            wrong.push(format!("{key}: expected {expected} of {got}"));
        }
    }
}

fn timeline(law: &Rulebook, case: &Value, place: Place, wrong: &mut Vec<String>) {
    let history: History = read(&case["history"]);
    let answer = law.timeline(&history, read(&case["period"]), place).unwrap();
    let member = &answer.members[0];
    let segment = |month: &str| {
        let month = month.parse().unwrap();
        member.segments.iter().find(|it| Months::new(it.from, it.until).contains(month)).unwrap()
    };
    for (what, of_months) in case["expect"].as_object().unwrap() {
        for (month, expected) in of_months.as_object().unwrap() {
            let it = segment(month);
            let got = serde_json::to_value(it).unwrap();
            let causes: Vec<&Value> = match it.from.to_string() == *month {
                true => got["causes"].as_array().unwrap().iter().map(|cause| &cause["kind"]).collect(),
                false => Vec::new(),
            };
            match what.as_str() {
                "causes" if expected.as_array().unwrap().iter().collect::<Vec<_>>() != causes => {
                    wrong.push(format!("{month}: causes {causes:?}, expected {expected}"));
                }
                "causes" => {}
                "open" => differ(&serde_json::json!({ "open_norms": expected }), &got, wrong),
                key => differ(&serde_json::json!({ key: expected }), &got, wrong),
            }
        }
    }
}

#[test]
fn overlays_raise_are_overtaken_and_need_a_decision_after_a_merger() {
    let file = cases();
    let mut failed = Vec::new();
    let mut laws: BTreeMap<String, Rulebook> = BTreeMap::new();
    for case in file["cases"].as_array().unwrap() {
        let law = laws
            .entry(case["overlays"].to_string())
            .or_insert_with(|| with_overlays(&file, &case["overlays"]));
        let place: Place = case["place"].as_str().unwrap().parse().unwrap();
        let at = || At::new(parse_date(case["on"].as_str().unwrap()).unwrap(), place);
        let mut wrong = Vec::new();
        match case["ask"].as_str().unwrap() {
            "assess" => {
                let situation: Situation = read(&case["situation"]);
                let answer = law.assess(&situation, &at()).unwrap();
                let amount = law.amount(&situation, &at()).unwrap();
                assert_eq!((amount.total, amount.settled), (answer.total(), answer.is_settled()));
                for norm in answer.open_norms() {
                    assert!(law.text(norm).is_some(), "{norm} has no text");
                }
                // The explanation can be written.
                serde_json::to_string(&answer.explain()).unwrap();
                differ(&case["expect"], &serde_json::to_value(&answer).unwrap(), &mut wrong);
            }
            "timeline" => timeline(law, case, place, &mut wrong),
            _ => {
                let household: Household = read(&case["household"]);
                let occurrence: Occurrence = read(&case["occurrence"]);
                let answer = law.relief(&household, &occurrence, &at()).unwrap();
                let got = serde_json::to_value(&answer).unwrap();
                for (list, verdict) in [("due", "yes"), ("undetermined", "undetermined")] {
                    let found =
                        got["benefits"].as_array().unwrap().iter().filter(|it| it["verdict"] == verdict);
                    let found: Vec<&Value> = found.filter(|it| it["kind"] == "emergency").collect();
                    let expected = case["expect"][list].as_array().unwrap();
                    if found.len() == expected.len() {
                        expected.iter().zip(found).for_each(|(expect, got)| differ(expect, got, &mut wrong));
                    } else {
                        wrong.push(format!("{list}: {found:?}"));
                    }
                }
            }
        }
        if !wrong.is_empty() {
            failed.push(format!("{}\n    {}", case["name"], wrong.join("\n    ")));
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

fn with_overlays(file: &Value, names: &Value) -> Rulebook {
    let names = names.as_array().unwrap().iter();
    let overlays = names.map(|name| read::<Instrument>(&file["overlays"][name.as_str().unwrap()]));
    let instruments = Rulebook::builtin().instruments().iter().cloned().chain(overlays);
    Rulebook::new(instruments.collect()).unwrap()
}

/// A month that is paid as before, because a fact of its first day leaves it open, rests on the questions of before too. The
/// person and the level are invented.
#[test]
fn a_month_paid_as_before_asks_what_was_asked_before() {
    let level = json!({
        "id": "example-96", "short": "NQ mẫu", "number": "example", "place": "96", "evidence": "second_hand",
        "in_force": { "from": "2021-07-01" }, "basis": [{ "of": "nd-136-2013", "cite": "?" }],
        "standard_level": [{ "id": "level", "cite": "Đ1", "amount": 705_000 }]
    });
    let law = Rulebook::builtin().with_json(&level.to_string()).unwrap();
    let history = json!({
        "facts": [
            { "from": "2025-08-01", "household": "poor" },
            { "from": "2027-06-01", "household": "near_poor" }
        ],
        "members": [{ "id": "p", "birth_date": "1945-07-02", "events": [
            { "on": "2010-01-01", "event": { "facts": {
                "household": "poor", "area": "other", "hiv": false, "study": "none", "in_facility": false, "wage": false,
                "pension": false, "low_pension": false, "merit_benefit": false, "social_allowance": false,
                "can_work": false, "marital_status": "widowed", "children": [], "supporter": "none", "disability": "mild",
                "can_live_in_community": true, "qualifies_for_facility": false, "taken_in": false
            } } },
            { "on": "2025-07-10", "event": "granted" }
        ] }]
    });
    let history = History::from_value(&history).unwrap();
    let period = Months::new("2027-05".parse().unwrap(), "2027-07".parse().unwrap());
    let timeline = law.timeline(&history, period, "96".parse().unwrap()).unwrap();
    let june = timeline.members[0].segments.last().unwrap();
    assert_eq!((june.due.get(), june.settled), (1_080_000, false));
    assert!(
        june.open_norms.iter().any(|id| id == &"example-96/overlay-after-merger"),
        "{:?}",
        june.open_norms
    );
}
