//! The follow-up record of a child: what its cases do not say. They are in `tests/conformance/follow-up`.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail in any way")]

use std::path::Path;

use ansinh::forms::{
    Dialect, Document, FOLLOW_UP, FORMS, FormAt, Kind, OFFICER_FORMS, form, form_schema, forms,
};
use ansinh::parse_date;
use ansinh::protection::{Care, Risk, groups};
use serde_json::Value;

fn codes(path: &str, column: Option<&str>) -> Vec<&'static str> {
    let field = FOLLOW_UP.fields().iter().find(|field| field.path == path).unwrap();
    let field =
        column.map_or(field, |column| field.columns().iter().find(|field| field.path == column).unwrap());
    field.codes().to_vec()
}

#[test]
fn its_options_are_those_of_the_classification() {
    let ids: Vec<&str> = groups().iter().map(|group| &*group.id).collect();
    assert_eq!(codes("groups", Some("group")), ids);
    assert_eq!(codes("risks", Some("risk")), Risk::CODES);
    assert_eq!(codes("care.kind", None), Care::CODES);
}

#[test]
fn it_is_a_form_for_officers() {
    assert!(form("follow-up") == Some(&FOLLOW_UP));
    assert!(OFFICER_FORMS.contains(&&FOLLOW_UP) && !FORMS.contains(&&FOLLOW_UP));
    assert_eq!(
        forms().map(|form| form.id()).collect::<Vec<_>>(),
        ["child-declaration", "situation", "follow-up", "plan-budget"]
    );
    let described = FOLLOW_UP.describe(parse_date("2026-11-25").unwrap()).unwrap();
    let described = serde_json::to_value(described).unwrap();
    assert_eq!(described["official"], false);
    assert_eq!(described["fields"].as_array().unwrap().len(), FOLLOW_UP.fields().len());
}

/// What reveals HIV, abuse or what the child said is never to be published.
#[test]
fn what_is_sensitive_is_marked() {
    for field in FOLLOW_UP.fields() {
        let object = field.path.split('.').next().unwrap();
        let marked =
            matches!(object, "groups" | "risks" | "harm" | "harm_tally" | "recovery" | "recovery_tally")
                || field.path == "visit.child_opinion";
        assert_eq!(field.sensitive, marked, "{}", field.path);
    }
}

#[test]
fn its_schema_takes_what_the_form_takes() {
    let schema = form_schema(&FOLLOW_UP, &FOLLOW_UP.editions()[0], Dialect::Draft2020_12);
    let schema = jsonschema::validator_for(&schema).unwrap();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/conformance/follow-up/records.json");
    let cases: Vec<Value> = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let (mut taken, mut refused) = (0, 0);
    for case in cases.iter().filter(|case| case["mode"] == "submit") {
        let on = parse_date(case["on"].as_str().unwrap()).unwrap();
        let document = Document::from_json(&FOLLOW_UP, &case["data"]);
        let report = document.validate(FormAt::submit(on));
        let valid = schema.is_valid(&serde_json::to_value(report.value()).unwrap());
        assert!(valid || !report.ok(), "{}", case["name"]);
        // What is missing or no option is refused by the schema too.
        let by_schema = |code: &str| matches!(code, "value.required" | "choice.unknown");
        if report.issues().iter().any(|issue| by_schema(issue.code)) {
            assert!(!valid, "{}", case["name"]);
            refused += 1;
        }
        taken += usize::from(valid);
    }
    assert!(taken > 8 && refused > 2, "{taken} {refused}");
    assert!(FOLLOW_UP.fields().iter().any(|field| matches!(field.kind, Kind::List { .. })));
}
