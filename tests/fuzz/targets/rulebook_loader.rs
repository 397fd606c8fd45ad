//! Any bytes as a rulebook, and as an instrument added to the built-in law: an error, or a rulebook that decides.
//! libFuzzer sees to time and memory.
#![no_main]

use ansinh::{At, Rulebook, Situation, parse_date};
use libfuzzer_sys::fuzz_target;
use serde_json::json;

fuzz_target!(|data: &[u8]| {
    let Ok(text) = str::from_utf8(data) else { return };
    for loaded in [Rulebook::from_json(text), Rulebook::builtin().with_json(text)] {
        match loaded {
            Ok(rulebook) => decide(&rulebook),
            Err(error) => drop(error.to_string()),
        }
    }
});

fn decide(rulebook: &Rulebook) {
    let people = [
        json!({}),
        json!({ "birth_date": "2020-02-29", "father": "dead", "mother": "missing", "hiv": true, "household": "poor" }),
        json!({ "birth_date": "1940", "disability": "extremely_severe", "pension": false, "supporter": "none" }),
        json!({ "birth_date": "1990-05-01", "marital_status": "widowed", "household": "poor",
            "children": [{ "birth_date": "2015-01-01" }, {}] }),
    ];
    for person in people {
        let situation: Situation = serde_json::from_value(person).unwrap();
        for day in ["1900-01-01", "2015-01-01", "2021-07-01", "2026-10-05", "2200-12-31"] {
            for place in ["96", "96/32248", "01", "79"] {
                let at = At::new(parse_date(day).unwrap(), place.parse().unwrap());
                match (rulebook.assess(&situation, &at), rulebook.amount(&situation, &at)) {
                    (Ok(assessment), Ok(amount)) => {
                        assert_eq!(
                            (amount.status, amount.total, amount.settled),
                            (assessment.status(), assessment.total(), assessment.is_settled())
                        );
                        serde_json::to_string(&assessment.explain()).unwrap();
                    }
                    (Err(one), Err(other)) => assert_eq!(one, other),
                    (one, other) => panic!("{one:?}, and of the amount {:?}", other.map(|_| ())),
                }
            }
        }
    }
}
