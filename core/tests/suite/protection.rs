//! Children in special circumstances: the cases of `tests/conformance/protection`, and what holds for every record.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail in any way"
)]

mod bridge;
mod counts;
mod deadlines;
mod properties;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use ansinh::Verdict;
use ansinh::parse_date;
use ansinh::protection::{
    ChildRecord, Classification, Fact, Open, RecordError, classify, contradictions, groups,
};
use serde_json::{Map, Value, json};

/// The cases of the folder, with their files' names.
fn cases() -> Vec<(String, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/conformance/protection");
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    let mut cases = Vec::new();
    for path in files {
        let file = path.file_stem().unwrap().to_string_lossy().into_owned();
        let list: Vec<Value> = serde_json::from_str(&std::fs::read_to_string(&path).unwrap())
            .unwrap_or_else(|error| panic!("{file}: {error}"));
        cases.extend(
            list.into_iter().map(|case| (format!("{file}: {}", case["name"].as_str().unwrap()), case)),
        );
    }
    cases
}

fn record(value: &Value) -> ChildRecord {
    ChildRecord::from_value(value).unwrap()
}

fn word(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Yes => "yes",
        Verdict::No => "no",
        Verdict::Undetermined => "undetermined",
    }
}

/// Where a classification differs from what the law gives.
fn differences(expect: &Map<String, Value>, found: &Classification) -> Vec<String> {
    let written = serde_json::to_value(found).unwrap();
    let mut wrong = Vec::new();
    let mut differ = |what: &str, expected: &Value, got: Value| {
        if *expected != got {
            wrong.push(format!("{what}: expected {expected}, got {got}"));
        }
    };
    for (key, expected) in expect {
        match key.as_str() {
            "child" | "special" | "at_risk" | "open_norms" => differ(key, expected, written[key].clone()),
            "contradictions" => {
                differ(key, expected, serde_json::to_value(&found.contradictions).unwrap());
            }
            "missing" => differ(key, expected, written["missing"].clone()),
            "public" => {
                differ(key, expected, serde_json::to_value(found.public()).unwrap()["groups"].clone())
            }
            "cases" | "groups" => {
                for (id, verdict) in expected.as_object().unwrap() {
                    let got = if key == "cases" { found.case(id) } else { found.group(id) };
                    differ(id, verdict, got.map_or(Value::Null, |got| word(got).into()));
                }
            }
            "missing_of" => {
                for (id, facts) in expected.as_object().unwrap() {
                    let of = found.cases.iter().find(|row| row.case == *id).unwrap();
                    differ(id, facts, serde_json::to_value(&of.missing).unwrap());
                }
            }
            other => panic!("unknown key `{other}`"),
        }
    }
    wrong
}

#[test]
fn cases_by_hand() {
    let mut wrong = Vec::new();
    for (name, case) in cases() {
        let on = parse_date(case["on"].as_str().unwrap()).unwrap();
        let found = classify(&record(&case["record"]), on).unwrap_or_else(|error| panic!("{name}: {error}"));
        let differ = differences(case["expect"].as_object().unwrap(), &found);
        wrong.extend(differ.into_iter().map(|differ| format!("{name}: {differ}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The facts in which two records differ.
fn apart(one: &Value, other: &Value) -> usize {
    let (one, other) = (one.as_object().unwrap(), other.as_object().unwrap());
    let keys: BTreeSet<&String> = one.keys().chain(other.keys()).collect();
    keys.into_iter().filter(|key| one.get(*key) != other.get(*key)).count()
}

#[test]
fn every_case_is_met_and_missed_by_a_single_fact() {
    let mut of: BTreeMap<(String, &str), Vec<Value>> = BTreeMap::new();
    for (_, case) in cases() {
        for (id, verdict) in case["expect"]["cases"].as_object().into_iter().flatten() {
            let verdict = match verdict.as_str() {
                Some("yes") => "yes",
                Some("no") => "no",
                _ => continue,
            };
            of.entry((id.clone(), verdict)).or_default().push(case["record"].clone());
        }
    }
    let none = Vec::new();
    let mut lacking = Vec::new();
    for group in groups() {
        for case in group.case.iter() {
            let id = group.case_id(case);
            let of = |verdict| of.get(&(id.clone(), verdict)).unwrap_or(&none);
            let near = of("yes").iter().any(|met| of("no").iter().any(|missed| apart(met, missed) == 1));
            if !near {
                lacking.push(id);
            }
        }
    }
    assert!(lacking.is_empty(), "no pair of cases a single fact apart for {lacking:?}");
}

#[test]
fn there_are_14_groups_and_48_cases_each_at_its_place() {
    let letters: Vec<&str> = groups().iter().map(|group| &*group.letter).collect();
    assert_eq!(letters, ["a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o"]);
    let counts: Vec<usize> = groups().iter().map(|group| group.case.len()).collect();
    assert_eq!(counts, [4, 2, 12, 3, 1, 4, 2, 2, 1, 5, 5, 2, 2, 3]);
    let articles: Vec<u8> = groups().iter().map(|group| group.article).collect();
    assert_eq!(articles, (3..=16).collect::<Vec<_>>());
    let group = &groups()[2];
    assert_eq!(group.citation(), "Luật Trẻ em 2016 Đ10 c; NĐ 56/2017 Đ5");
    assert_eq!(group.case_citation(&group.case[11]), "NĐ 56/2017 Đ5 k12");
    let hiv = &groups()[4];
    assert_eq!(
        (hiv.case_id(&hiv.case[0]).as_str(), hiv.case_citation(&hiv.case[0]).as_str()),
        ("hiv.1", "NĐ 56/2017 Đ7")
    );
}

#[test]
fn every_open_norm_is_asked_in_some_case_and_has_a_question() {
    let asked: BTreeSet<String> = cases()
        .iter()
        .flat_map(|(_, case)| case["expect"]["open_norms"].as_array().cloned().unwrap_or_default())
        .map(|id| id.as_str().unwrap().to_owned())
        .collect();
    let known: BTreeSet<String> =
        groups().iter().flat_map(|group| group.open.iter().map(|open| open.id.to_string())).collect();
    assert_eq!(asked, known);
    let pair = Open::from_id("pair-not-listed").unwrap();
    assert_eq!(pair.citation(), "NĐ 56/2017 Đ5");
    assert!(pair.question.en.contains("does not list this pair"));
    assert_eq!(Open::from_id("nothing"), None);
}

#[test]
fn every_contradiction_is_in_some_case() {
    let seen: BTreeSet<String> = cases()
        .iter()
        .flat_map(|(_, case)| case["expect"]["contradictions"].as_array().cloned().unwrap_or_default())
        .map(|id| id.as_str().unwrap().to_owned())
        .collect();
    let known: BTreeSet<String> = contradictions().iter().map(|row| row.id.to_string()).collect();
    assert_eq!(seen, known);
}

#[test]
fn nobody_is_classified_before_birth() {
    let child: ChildRecord = serde_json::from_str(r#"{"birth_date": "2026-11-26", "hiv": true}"#).unwrap();
    let error = classify(&child, parse_date("2026-11-25").unwrap()).unwrap_err();
    assert_eq!(error.code(), "not_born");
    assert_eq!(error.to_string(), "not born on 2026-11-25: expected a day from the birth date on");
}

#[test]
fn unknown_facts_and_values_are_refused_without_being_quoted() {
    for (bad, code, text) in [
        (
            json!({ "hivv": true }),
            "record_unknown_fact",
            "expected only facts of a record; one key may be meant as `hiv`",
        ),
        (
            json!({ "brith_date": "2015" }),
            "record_unknown_fact",
            "expected only facts of a record; one key may be meant as `birth_date`",
        ),
        (json!({ "Kín Đáo 739173": true }), "record_unknown_fact", "expected only facts of a record"),
        (json!({ "": true }), "record_unknown_fact", "expected only facts of a record"),
        (json!({ "hiv": "kín" }), "record_value", "`hiv` cannot be read: expected true or false"),
        (
            json!({ "hiv": false, "care": "kín" }),
            "record_value",
            "`care` cannot be read: expected one of none, parents, relative, non_relative, facility",
        ),
        (
            json!({ "risks": "violence" }),
            "record_value",
            "`risks` cannot be read: expected a list of violence, exploitation, abandonment",
        ),
        (
            json!({ "birth_date": "10/2/2015" }),
            "record_value",
            "`birth_date` cannot be read: expected a day as yyyy-MM-dd, or a year as yyyy",
        ),
        (
            json!({ "age": 9 }),
            "record_value",
            "`age` cannot be read: expected an object with `years`, at most 255, and the day `on`",
        ),
        (json!({ "key": 739_173 }), "record_value", "`key` cannot be read: expected a text"),
        (json!([]), "record_not_an_object", "expected an object of facts"),
    ] {
        let error = ChildRecord::from_value(&bad).unwrap_err();
        assert_eq!((error.code(), error.to_string().as_str()), (code, text));
    }
    let long = ChildRecord::from_value(&json!({ "ă".repeat(200): 1 })).unwrap_err();
    assert_eq!(long, RecordError::UnknownFact { nearest: None });
    assert_eq!(RecordError::UnknownFact { nearest: Some("hiv") }.params(), [("nearest", "hiv".to_owned())]);
    let null = ChildRecord::from_value(&json!({ "hiv": null, "age": null })).unwrap();
    assert!(null == ChildRecord::default());
    let lists: Vec<&str> = Fact::ALL.iter().filter(|fact| fact.is_list()).map(|fact| fact.name()).collect();
    assert_eq!(lists, properties::LISTS);
}

#[test]
fn debug_output_shows_nothing() {
    let text = r#"{"key": "k-739173", "age": {"years": 9, "on": "2026-11-23"}, "hiv": true, "sexual_abuse": ["rape"],
        "exploitation": ["prostitution"], "father": "detained"}"#;
    let child: ChildRecord = serde_json::from_str(text).unwrap();
    let found = classify(&child, parse_date("2026-11-25").unwrap()).unwrap();
    let shown = format!("{child:?} {found:?} {:?} {:?} {:?}", found.groups, found.cases[0], child.age);
    let expected = "ChildRecord(..) Classification(..) [GroupFound(..), ";
    assert!(shown.starts_with(expected), "{shown}");
    for needle in ["739173", "hiv", "rape", "prostitution", "detained", "2026", "9"] {
        assert!(!shown.contains(needle), "{needle} in {shown}");
    }
}
