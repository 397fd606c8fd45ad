//! The JSON Schema of the law format, against the law files and against what the reader takes.
#![cfg(feature = "schema")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail in any way")]

use std::path::Path;

use ansinh::law::instrument::Instrument;
use jsonschema::Validator;
use serde_json::{Value, json};

fn schema() -> Value {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../bindings/schemas/law.schema.json");
    serde_json::from_str(&std::fs::read_to_string(folder).unwrap()).unwrap()
}

fn law_files() -> Vec<(String, Value)> {
    let mut files = Vec::new();
    for folder in std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("law")).unwrap() {
        for file in std::fs::read_dir(folder.unwrap().path()).unwrap() {
            let path = file.unwrap().path();
            let text = std::fs::read_to_string(&path).unwrap();
            files.push((path.display().to_string(), toml::from_str(&text).unwrap()));
        }
    }
    files
}

#[test]
fn every_law_file_passes_and_names_the_schema() {
    let schema: Validator = jsonschema::validator_for(&schema()).unwrap();
    let files = law_files();
    assert!(files.len() >= 16, "{}", files.len());
    for (path, file) in files {
        let flaws: Vec<String> = schema.iter_errors(&file).map(|error| error.to_string()).collect();
        assert!(flaws.is_empty(), "{path}: {flaws:?}");
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(text.starts_with("#:schema ../../../bindings/schemas/law.schema.json\n"), "{path}");
    }
}

#[test]
fn everything_in_it_is_described() {
    fn look(at: &Value, path: &str, bare: &mut Vec<String>) {
        if let Some(properties) = at.get("properties").and_then(Value::as_object) {
            for (name, property) in properties {
                // What is only a reference is described where it is defined.
                let of = |part: &Value| part.get("$ref").is_some() || part.get("description").is_some();
                let parts = property.get("anyOf").and_then(Value::as_array);
                if !of(property) && !parts.is_some_and(|parts| parts.iter().any(of)) {
                    bare.push(format!("{path}/{name}"));
                }
            }
        }
    }
    let schema = schema();
    let mut bare = Vec::new();
    look(&schema, "", &mut bare);
    for (name, definition) in schema["$defs"].as_object().unwrap() {
        // The facts are described by their questions in the catalogues.
        if name != "FactIn" {
            look(definition, name, &mut bare);
        }
        assert!(definition.get("description").is_some(), "{name}");
    }
    assert!(bare.is_empty(), "{bare:?}");
}

#[test]
fn it_refuses_what_the_reader_refuses() {
    let schema = jsonschema::validator_for(&schema()).unwrap();
    let (_, good) = law_files().into_iter().find(|(path, _)| path.ends_with("nd-20-2021.toml")).unwrap();
    let changed = |pointer: &str, value: Value| {
        let mut file = good.clone();
        let (parent, key) = pointer.rsplit_once('/').unwrap();
        match file.pointer_mut(parent).unwrap() {
            Value::Object(object) => _ = object.insert(key.to_owned(), value),
            Value::Array(list) => list.push(value),
            other => *other = value,
        }
        file
    };
    for (pointer, value) in [
        ("/colour", json!("red")),
        ("/evidence", json!("guessed")),
        ("/in_force/since", json!("2021-07-01")),
        ("/group/0/when", json!({ "is": { "household": "rich" } })),
        ("/group/0/when", json!({ "is": { "wealth": "poor" } })),
        ("/group/0/when", json!({ "is": {} })),
        ("/group/0/when", json!({ "is": { "household": "poor", "hiv": true } })),
        ("/group/0/when", json!({ "always": [] })),
        ("/group/0/when", json!({ "parents": [["dead"]] })),
        ("/group/0/when", json!({ "parents": [["dead"], ["asleep"]] })),
        ("/group/0/when", json!({ "age": { "from": -1 } })),
        ("/group/0/when", json!({ "age": { "from": 4, "to": 16 } })),
        ("/group/0/when", json!({ "children": { "that": { "child_age": { "under": 16 } } } })),
        ("/benefit/0/kind", json!("holiday")),
        ("/benefit/0/payee", json!("neighbour")),
        ("/benefit/0/gives", json!({ "coefficient": 2.5, "per": "month" })),
        ("/benefit/0/gives", json!({ "coefficient": "2.5" })),
        ("/benefit/0/gives", json!({ "quantity": -1, "per": "once" })),
        ("/benefit/0/gives", json!({ "quantity": 1, "per": "week" })),
        ("/benefit/0/gives", json!({ "quantity": 1, "per": "once", "bound": "about" })),
        ("/benefit/0/people", json!({ "at_most": 2 })),
        ("/coefficient/0/value", json!(2.5)),
        ("/coefficient/0/value", json!("2,5")),
        ("/standard_level/0/amount", json!("360000")),
        ("/standard_level/0/amount", json!(360_000.5)),
        ("/standard_level/0/amount", json!(-1)),
    ] {
        let file = changed(pointer, value.clone());
        assert!(serde_json::from_value::<Instrument>(file.clone()).is_err(), "read: {pointer} {value}");
        assert!(!schema.is_valid(&file), "passed: {pointer} {value}");
    }
    assert!(schema.is_valid(&good));
}
