//! The JSON Schema of the canonical document, against the engine.
#![cfg(feature = "schema")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test may fail in any way"
)]

use std::collections::BTreeMap;

use crate::forms_common::mutants::mutants;
use crate::forms_common::*;
use ansinh::forms::{CHILD_DECLARATION, Coverage, Dialect, Document, Edition, form_schema};
use jsonschema::Validator;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};

const DIALECTS: [Dialect; 2] = [Dialect::Draft2020_12, Dialect::Draft07];

fn edition_on(on: &str) -> &'static Edition {
    CHILD_DECLARATION.edition_on(ansinh::parse_date(on).unwrap()).unwrap()
}

fn schema(on: &str, dialect: Dialect) -> Value {
    form_schema(&CHILD_DECLARATION, edition_on(on), dialect)
}

fn validators() -> BTreeMap<&'static str, [Validator; 2]> {
    let of = |on| DIALECTS.map(|dialect| jsonschema::validator_for(&schema(on, dialect)).unwrap());
    [(UNDER_1A, of(UNDER_1A)), (UNDER_01, of(UNDER_01))].into()
}

#[test]
fn the_schemas_are_schemas() {
    for on in [UNDER_1A, UNDER_01] {
        for dialect in DIALECTS {
            let schema = schema(on, dialect);
            assert!(jsonschema::meta::is_valid(&schema));
        }
        let [new, old] = DIALECTS.map(|dialect| {
            let mut schema = schema(on, dialect);
            let uri = schema.as_object_mut().unwrap().remove("$schema").unwrap();
            (uri, schema)
        });
        assert_eq!(new.0, "https://json-schema.org/draft/2020-12/schema");
        assert_eq!(old.0, "http://json-schema.org/draft-07/schema#");
        assert_eq!(new.1, old.1);
    }
}

#[test]
fn complete_declarations_pass_and_their_faults_do_not() {
    let validators = validators();
    for (json, on) in [(full_1a(), UNDER_1A), (full_01(), UNDER_01)] {
        for validator in &validators[on] {
            assert!(validator.is_valid(&json));
            for (pointer, value) in [
                ("/name", json!("")),
                ("/birth_date", json!("1/5/2019")),
                ("/sex", json!("boy")),
                ("/adopted", json!(true)),
                ("/school", json!({ "status": "attending" })),
                ("/school", json!({ "status": "left", "level": "general" })),
                ("/disability", json!({ "has": false, "certificate": { "number": "1" } })),
                ("/disability/certificate", json!({ "number": "1" })),
                ("/declarant", json!({ "relationship": "self", "name": "A" })),
                ("/declarant", json!({ "relationship": "mother" })),
                ("/mother", json!({ "status": "dead" })),
                ("/benefits", json!([])),
                ("/nickname", json!("x")),
            ] {
                let mut json = json.clone();
                set(&mut json, pointer, value);
                assert!(!validator.is_valid(&json), "{on} {pointer}");
            }
        }
    }
}

/// Strict readers (Ajv) want the type of every object that has properties, and every required key among them.
#[test]
fn the_schemas_are_strict_at_every_level() {
    fn walk(schema: &Value, path: &str) {
        let Value::Object(object) = schema else { return };
        if object.contains_key("properties") || object.contains_key("required") {
            assert_eq!(object.get("type"), Some(&json!("object")), "{path}");
        }
        for key in object.get("required").and_then(Value::as_array).into_iter().flatten() {
            assert!(object["properties"].get(key.as_str().unwrap()).is_some(), "{path} {key}");
        }
        for (key, value) in object {
            match value {
                Value::Object(inner) if key == "properties" => {
                    inner.iter().for_each(|(key, value)| walk(value, &format!("{path}/properties/{key}")));
                }
                Value::Array(list) => {
                    list.iter().for_each(|value| walk(value, &format!("{path}/{key}")));
                }
                value => walk(value, &format!("{path}/{key}")),
            }
        }
    }
    for on in [UNDER_1A, UNDER_01] {
        walk(&schema(on, Dialect::Draft2020_12), "");
    }
}

#[test]
fn what_the_engine_accepts_the_schema_accepts_and_rules_said_to_be_in_it_are() {
    let validators = validators();
    let rules: BTreeMap<String, Coverage> =
        CHILD_DECLARATION.rules().into_iter().map(|rule| (rule.id, rule.schema)).collect();
    // Accepted, rejected by the engine, and of those rejected by the schema.
    let counts = std::cell::Cell::new((0, 0, 0));
    let config = ProptestConfig { cases: 1500, failure_persistence: None, ..Default::default() };
    TestRunner::new(config)
        .run(&mutants(), |(json, on)| {
            let document = Document::from_json(&CHILD_DECLARATION, &json);
            let report = document.validate(submit(on));
            let canonical = serde_json::to_value(report.value()).unwrap();
            for validator in &validators[on] {
                if report.ok() {
                    prop_assert!(validator.is_valid(&canonical), "{canonical}");
                }
                for issue in report.issues() {
                    if rules[&*issue.rule] == Coverage::Full {
                        prop_assert!(!validator.is_valid(&json), "{} {}", issue.rule, issue.code);
                    }
                }
            }
            let (accepted, rejected, by_both) = counts.get();
            counts.set(if report.ok() {
                (accepted + 1, rejected, by_both)
            } else {
                (accepted, rejected + 1, by_both + i32::from(!validators[on][0].is_valid(&json)))
            });
            Ok(())
        })
        .unwrap();
    let (accepted, rejected, by_both) = counts.get();
    println!("{accepted} accepted, {rejected} rejected by the engine, {by_both} of them by the schema too");
    assert!(accepted > 100 && rejected > 100);
}
