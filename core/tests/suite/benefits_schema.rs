//! The JSON Schemas of a household, an occurrence and the answer, against the cases and what is answered.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail in any way")]

use std::path::Path;

use ansinh::{At, Household, Occurrence, Rulebook, parse_date};
use jsonschema::Validator;
use serde_json::{Value, json};

fn schema(name: &str) -> Validator {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../bindings/schemas");
    let text = std::fs::read_to_string(folder.join(format!("{name}.schema.json"))).unwrap();
    jsonschema::validator_for(&serde_json::from_str(&text).unwrap()).unwrap()
}

#[test]
fn the_cases_and_their_answers_pass() {
    let [household, occurrence, benefits] = ["household", "occurrence", "benefits"].map(schema);
    let flaws = |schema: &Validator, value: &Value| -> Vec<String> {
        schema.iter_errors(value).map(|error| error.to_string()).collect()
    };
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/conformance/benefits");
    let mut answered = 0;
    for file in ["care-support", "facility", "referrals", "relief"] {
        let text = std::fs::read_to_string(folder.join(format!("{file}.json"))).unwrap();
        for case in serde_json::from_str::<Vec<Value>>(&text).unwrap() {
            let name = &case["name"];
            assert_eq!(flaws(&household, &case["household"]), [""; 0], "{name}");
            let people: Household = serde_json::from_value(case["household"].clone()).unwrap();
            let at = At::new(
                parse_date(case["on"].as_str().unwrap()).unwrap(),
                case["place"].as_str().unwrap().parse().unwrap(),
            );
            let answer = match case.get("occurrence") {
                None => Rulebook::builtin().benefits(&people, &at),
                Some(told) => {
                    assert_eq!(flaws(&occurrence, told), [""; 0], "{name}");
                    let told: Occurrence = serde_json::from_value(told.clone()).unwrap();
                    Rulebook::builtin().relief(&people, &told, &at)
                }
            };
            if let Ok(answer) = answer {
                answered += 1;
                assert_eq!(flaws(&benefits, &serde_json::to_value(&answer).unwrap()), [""; 0], "{name}");
            }
        }
    }
    assert!(answered > 300, "{answered}");
}

#[test]
fn they_refuse_what_the_reader_refuses() {
    let (household, occurrence) = (schema("household"), schema("occurrence"));
    for wrong in [
        json!({ "member": [] }),
        json!({ "members": [{}] }),
        json!({ "members": [{ "id": "a", "situation": { "draws": "everything" } }] }),
        json!({ "relations": [{ "who": "a", "is": "knows", "whom": "b" }] }),
        json!({ "relations": [{ "who": "a", "is": "takes_in", "whom": "b", "carer": { "rich": true } }] }),
        json!({ "relations": [{ "who": "a", "is": "takes_in" }] }),
    ] {
        assert!(!household.is_valid(&wrong), "{wrong}");
        assert!(serde_json::from_value::<Household>(wrong.clone()).is_err(), "{wrong}");
    }
    for wrong in [
        json!({ "cause": "bad luck" }),
        json!({ "people": [{ "harm": "dead" }] }),
        json!({ "people": [{ "who": "a", "harm": "injured" }] }),
        json!({ "weather": "rain" }),
    ] {
        assert!(!occurrence.is_valid(&wrong), "{wrong}");
        assert!(serde_json::from_value::<Occurrence>(wrong.clone()).is_err(), "{wrong}");
    }
}
