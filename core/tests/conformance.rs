//! The language-neutral cases of `tests/conformance`, run natively. Node and the browser run the same files;
//! what each writes for a case is compared byte for byte by `cargo xtask test`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test")]

use std::path::{Path, PathBuf};

use ansinh::{At, Place, Rulebook, Situation, parse_date};
use serde_json::{Value, json};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/conformance")
}

/// The cases of a folder, file by file in the order of names.
fn cases(kind: &str) -> Vec<(String, Value)> {
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder().join(kind)).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    let mut cases = Vec::new();
    for path in files {
        let file = path.file_stem().unwrap().to_string_lossy().into_owned();
        let list: Vec<Value> = serde_json::from_str(&std::fs::read_to_string(&path).unwrap())
            .unwrap_or_else(|error| panic!("{file}: {error}"));
        cases.extend(list.into_iter().map(|case| (format!("{file}: {}", case["name"].as_str().unwrap()), case)));
    }
    cases
}

/// What the runners write for a case: one line of JSON, to be the same bytes everywhere.
fn write(kind: &str, lines: &[String]) {
    let out = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/conformance");
    std::fs::create_dir_all(&out).unwrap();
    std::fs::write(out.join(format!("{kind}.native.jsonl")), lines.join("\n") + "\n").unwrap();
}

fn strings(value: &Value) -> Vec<&str> {
    value.as_array().into_iter().flatten().map(|item| item.as_str().unwrap()).collect()
}

/// Where the outcome differs from what the law gives.
fn differences(expect: &Value, got: &Value) -> Vec<String> {
    let mut wrong = Vec::new();
    for key in ["status", "total", "settled", "missing", "error"] {
        if let Some(expected) = expect.get(key)
            && got.get(key).unwrap_or(&Value::Null) != expected
        {
            wrong.push(format!("{key}: expected {expected}, got {}", got.get(key).unwrap_or(&Value::Null)));
        }
    }
    if let Some(expected) = expect.get("allowances") {
        let keys = ["provision", "coefficient", "level", "amount"];
        let short = |list: &Value| -> Vec<Vec<Value>> {
            let rows = list.as_array().into_iter().flatten();
            rows.map(|row| keys.iter().map(|key| row[*key].clone()).collect()).collect()
        };
        if short(expected) != short(&got["allowances"]) {
            wrong.push(format!("allowances: expected {:?}, got {:?}", short(expected), short(&got["allowances"])));
        }
    }
    for (key, list, wanted) in [
        ("caveats_include", "caveats", true),
        ("caveats_exclude", "caveats", false),
        ("open_norms_include", "open_norms", true),
    ] {
        for id in strings(&expect[key]) {
            if strings(&got[list]).contains(&id) != wanted {
                wrong.push(format!("{key}: `{id}`, got {}", got[list]));
            }
        }
    }
    for (provision, verdict) in expect["verdicts"].as_object().into_iter().flatten() {
        let found = got["verdicts"].as_array().into_iter().flatten().find(|row| row["provision"] == **provision);
        let found = found.map_or(&Value::Null, |row| &row["verdict"]);
        if found != verdict {
            wrong.push(format!("{provision}: expected {verdict}, got {found}"));
        }
    }
    wrong
}

#[test]
fn entitlements_are_those_of_the_law() {
    let rulebook = Rulebook::builtin();
    let mut lines = Vec::new();
    let mut failed = Vec::new();
    for (name, case) in cases("assess") {
        let situation: Situation =
            serde_json::from_value(case["situation"].clone()).unwrap_or_else(|error| panic!("{name}: {error}"));
        let place: Place = case["place"].as_str().unwrap().parse().unwrap_or_else(|error| panic!("{name}: {error}"));
        let at = At::new(parse_date(case["on"].as_str().unwrap()).unwrap(), place);
        let got = match rulebook.assess(&situation, &at) {
            Ok(assessment) => {
                let amount = rulebook.amount(&situation, &at).unwrap();
                assert_eq!(
                    (amount.status, amount.total, amount.settled),
                    (assessment.status(), assessment.total(), assessment.is_settled()),
                    "{name}: the amount alone differs from the explained one"
                );
                lines.push(serde_json::to_string(&assessment).unwrap());
                lines.push(serde_json::to_string(&assessment.explain()).unwrap());
                serde_json::to_value(&assessment).unwrap()
            }
            Err(error) => {
                lines.push(serde_json::to_string(&error).unwrap());
                json!({ "error": error.code() })
            }
        };
        let wrong = differences(&case["expect"], &got);
        if !wrong.is_empty() {
            failed.push(format!("{name}\n    {}", wrong.join("\n    ")));
        }
    }
    write("assess", &lines);
    assert!(failed.is_empty(), "{} cases differ from the law:\n{}", failed.len(), failed.join("\n"));
}
