//! The shared cases of support for care: what was due month by month, worked out by hand from the law.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test")]

use std::collections::BTreeMap;

use ansinh::timeline::{PayeeTimeline, SupportTimeline};
use ansinh::{History, Months, Rulebook, TimelineError};
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    #[serde(rename = "law")]
    _law: String,
    place: String,
    period: Months,
    history: History,
    expect: Vec<Expected>,
    #[serde(default)]
    error: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    payee: String,
    #[serde(default)]
    paid_to: Option<String>,
    due: BTreeMap<String, u64>,
    #[serde(default)]
    status: BTreeMap<String, String>,
    #[serde(default)]
    causes: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    provisions: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    missing: BTreeMap<String, Vec<String>>,
}

fn cases() -> Vec<Case> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/conformance/support/support.json");
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn asked(case: &Case) -> Result<SupportTimeline<'static>, TimelineError> {
    Rulebook::builtin().support_timeline(&case.history, case.period, case.place.parse().unwrap())
}

fn differences(period: Months, expected: &Expected, found: &PayeeTimeline) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut differ = |month: &str, what: &str, expected: Value, actual: Value| {
        if expected != actual {
            wrong.push(format!("{month}: {what} {actual}, expected {expected}"));
        }
    };
    let segment = |month: &str| {
        let month = month.parse().unwrap();
        found.segments.iter().find(|it| Months::new(it.from, it.until).contains(month)).unwrap()
    };
    let months: Vec<String> = period.iter().map(|month| month.to_string()).collect();
    differ("period", "months", json!(expected.due.keys().collect::<Vec<_>>()), json!(months));
    for (month, due) in &expected.due {
        differ(month, "due", json!(due), json!(segment(month).due));
    }
    for (month, status) in &expected.status {
        differ(month, "status", json!(status), json!(segment(month).status));
    }
    for (month, causes) in &expected.causes {
        let it = segment(month);
        let begins = it.from.to_string() == *month;
        let actual: Vec<Value> = it.causes.iter().filter(|_| begins).map(|cause| json!(cause.kind)).collect();
        differ(month, "causes", json!(causes), json!(actual));
    }
    for (month, provisions) in &expected.provisions {
        let actual: Vec<&str> = segment(month).parts.iter().map(|part| part.benefit.provision).collect();
        differ(month, "provisions", json!(provisions), json!(actual));
    }
    for (month, missing) in &expected.missing {
        let parts = segment(month).parts.iter();
        let actual: Vec<&str> =
            parts.flat_map(|part| &part.benefit.missing).map(|fact| fact.name()).collect();
        differ(month, "missing", json!(missing), json!(actual));
    }
    wrong
}

#[test]
fn support_for_care_is_that_of_the_law_month_by_month() {
    let mut failed = Vec::new();
    for case in cases() {
        let mut wrong = match (asked(&case), &case.error) {
            (Ok(_), Some(code)) => vec![format!("expected the error {code}")],
            (Err(error), Some(code)) if error.code() == code => Vec::new(),
            (Err(error), _) => vec![format!("refused: {error}")],
            (Ok(found), None) => {
                let key = |it: &PayeeTimeline| (json!(it.payee), it.paid_to.clone());
                let keys: Vec<_> = found.payees.iter().map(key).collect();
                let expected: Vec<_> =
                    case.expect.iter().map(|it| (json!(it.payee), it.paid_to.clone())).collect();
                if keys == expected {
                    let both = case.expect.iter().zip(&found.payees);
                    both.flat_map(|(expected, found)| differences(case.period, expected, found)).collect()
                } else {
                    vec![format!("paid {keys:?}, expected {expected:?}")]
                }
            }
        };
        if !wrong.is_empty() {
            wrong.insert(0, case.name);
            failed.push(wrong.join("\n    "));
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

/// What holds of every case, whatever it is about.
#[test]
fn support_segments_follow_one_another_and_a_part_of_a_period_is_that_part() {
    for case in cases() {
        let Ok(whole) = asked(&case) else { continue };
        for payee in &whole.payees {
            let ends = payee.segments.first().zip(payee.segments.last()).unwrap();
            assert_eq!((ends.0.from, ends.1.until), (case.period.from, case.period.until), "{}", case.name);
            for pair in payee.segments.windows(2) {
                assert_eq!(pair[0].until, pair[1].from);
                let changed = (pair[0].status, pair[0].due) != (pair[1].status, pair[1].due);
                assert!(
                    !changed || !pair[1].causes.is_empty(),
                    "{}: {} has no cause",
                    case.name,
                    pair[1].from
                );
            }
        }
        for month in case.period.iter() {
            let law = Rulebook::builtin();
            let one = Months::new(month, month.next());
            // The place is that at the beginning of the period.
            if !case.history.moves.is_empty() {
                continue;
            }
            let part = law.support_timeline(&case.history, one, case.place.parse().unwrap()).unwrap();
            let due = |timeline: &SupportTimeline| -> Vec<(String, u64)> {
                let of_month = timeline.payees.iter().flat_map(|payee| {
                    let it = payee.segments.iter().find(|it| it.from <= month && month < it.until).unwrap();
                    it.parts
                        .iter()
                        .map(|part| (part.benefit.provision.to_owned(), it.due.get()))
                        .collect::<Vec<_>>()
                });
                of_month.collect()
            };
            assert_eq!(due(&part), due(&whole), "{}: {month}", case.name);
        }
    }
}

/// Two orphans taken in by an aunt, by an invented level: 2.5 times the level for each of them, both under 4.
#[test]
fn support_that_comes_to_too_much_is_an_error() {
    let child = |id: &str| {
        json!({ "id": id, "birth_date": "2026-01-15", "events": [
            { "on": "2027-01-10", "event": { "facts": { "father": "dead", "mother": "dead", "in_facility": false } } },
            { "on": "2027-01-20", "event": "support_granted" }
        ] })
    };
    let takes_in = |whom: &str| {
        json!({ "who": "aunt", "is": "takes_in", "whom": whom, "carer": {
            "capable": true, "willing": true, "stable_home": true, "able": true, "spouse_fit": true
        } })
    };
    let history: History = serde_json::from_value(json!({
        "members": [{ "id": "aunt" }, child("a"), child("b")], "relations": [takes_in("a"), takes_in("b")]
    }))
    .unwrap();
    let due = |level: u64| {
        let reform = json!({
            "id": "reform", "short": "VB mẫu", "number": "example", "evidence": "inferred",
            "in_force": { "from": "2027-01-01" },
            "standard_level": [{ "id": "standard", "cite": "?", "amount": level }]
        });
        let law = Rulebook::builtin().reformed_json(&reform.to_string()).unwrap();
        let period = Months::new("2027-02".parse().unwrap(), "2027-03".parse().unwrap());
        let support = law.support_timeline(&history, period, "96".parse().unwrap())?;
        Ok::<_, TimelineError>(support.payees[0].segments[0].due.get())
    };
    // Five times the level: below 2^53, and above.
    assert_eq!(due(1_801_439_850_948_198), Ok(9_007_199_254_740_990));
    assert_eq!(due(1_801_439_850_948_200), Err(TimelineError::TooMuch));
}
