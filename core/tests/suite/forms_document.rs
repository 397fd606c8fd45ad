//! Reading documents: from JSON, from the wire, and whatever else arrives.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test may fail in any way"
)]

use crate::forms_common::*;
use ansinh::forms::{
    CHILD_DECLARATION, Document, JsonError, JsonProblem, Kind, MAX_DEPTH, Raw, WireError, parse_json,
};
use serde_json::{Value, json};

fn both(json: &Value) -> Document<'_> {
    let wire = to_wire(&CHILD_DECLARATION, json);
    let native = Document::from_json(&CHILD_DECLARATION, json);
    let document = Document::from_wire(&CHILD_DECLARATION, &wire).unwrap();
    assert!(document == native, "{json}");
    native
}

#[test]
fn the_wire_says_what_json_says() {
    for json in [
        full_1a(),
        full_01(),
        json!({}),
        json!(null),
        json!("text"),
        json!([]),
        json!({ "father": "x", "mother": null, "personal_id": [] }),
        json!({ "disability": { "certificate": 5 } }),
        json!({ "payment": true }),
        json!({ "benefits": "x" }),
        json!({ "benefits": {} }),
        json!({ "benefits": [] }),
        json!({ "benefits": [null, 5, {}, { "kind": "wage", "more": 1 }, []] }),
        json!({ "benefits": vec![json!({ "kind": "wage" }); 50] }),
        json!({ "name": 5.0, "birth_date": 1e3, "sex": -0.0, "abandoned": 0.1, "household": 1e300 }),
        json!({ "mother": { "birth_year": 9_007_199_254_740_993_u64 }, "father": { "birth_year": u64::MAX } }),
        json!({ "mother": { "birth_year": i64::MIN }, "father": { "birth_year": -9_007_199_254_740_991_i64 } }),
        json!({ "name": " \u{a0}\u{200b}", "ethnicity": "a\u{1f}b", "residence": { "address": "x".repeat(4097) } }),
        json!({ "residence": { "address": "ế".repeat(4096) }, "living_with": "😀".repeat(2049) }),
        json!({ "a.b": 1, "c/d": 2, "e~f": 3, "": 4, "residence": { "x.y": null }, "\u{1f}": 0 }),
        json!({ "x".repeat(200): 1 }),
    ] {
        both(&json);
    }
}

#[test]
fn a_table_is_told_to_the_sender() {
    let layout = CHILD_DECLARATION.layout();
    let lines: Vec<&str> = layout.lines().collect();
    assert_eq!(lines.len(), CHILD_DECLARATION.fields().len());
    assert_eq!(lines[0], "name");
    assert!(lines.contains(&"benefits 20 kind amount since"));
    assert!(lines.contains(&"disability.certificate.number"));
}

#[test]
fn unknown_keys_are_kept_and_capped() {
    let json = json!({ "residence": { "foo": 1 }, "a/b": 2, "benefits": [{ "kind": "wage", "x": 1 }] });
    assert_eq!(both(&json).unknown(), ["/a~1b", "/benefits/0/x", "/residence/foo"]);
    let many = Value::Object((0..80).map(|at| (format!("key{at}"), json!(1))).collect());
    assert_eq!(both(&many).unknown().len(), 50);
    // Of long keys the beginning is kept: those that begin alike are told once.
    let long = "k".repeat(100);
    let alike = json!({ format!("{long}1"): 1, format!("{long}2"): 2 });
    assert_eq!(both(&alike).unknown(), [format!("/{long}")]);
}

#[test]
fn json_values_are_those_of_serde_json() {
    let text = r#"{"a":[1,-2,2.5,1e3,18446744073709551615,true,null,"\u00e9\n"],"b":{"a":{}}}"#;
    assert_eq!(parse_json(text).unwrap(), serde_json::from_str::<Value>(text).unwrap());
    let document = Document::from_json_text(&CHILD_DECLARATION, full_1a().to_string()).unwrap();
    assert!(document == Document::from_json(&CHILD_DECLARATION, &full_1a()));
}

#[test]
fn broken_json_has_a_kind_and_a_place() {
    let error = Document::from_json_text(&CHILD_DECLARATION, "{\n  \"name\": }").unwrap_err();
    assert_eq!(error, JsonError { problem: JsonProblem::Syntax, line: 2, column: 11 });
    assert_eq!(error.to_string(), "not JSON: line 2, column 11");

    let problem = |text: &str| {
        let error = parse_json(text).unwrap_err();
        (error.problem, error.column)
    };
    assert_eq!(problem(r#"{"a":1,"a":2}"#), (JsonProblem::RepeatedKey, 10));
    assert_eq!(problem(r#"{"x":{"a":1,"a":1}}"#), (JsonProblem::RepeatedKey, 15));
    assert_eq!(problem(r#"{"a":"#), (JsonProblem::Incomplete, 5));
    assert_eq!(problem(""), (JsonProblem::Incomplete, 0));
    assert_eq!(problem("{a}"), (JsonProblem::Syntax, 2));
    assert_eq!(problem("{} {}"), (JsonProblem::Syntax, 4));
    for text in ["NaN", r#""\ud800""#, "1e999", "'a'", "{\"a\":1,}", "\u{feff}{}"] {
        assert_eq!(problem(text).0, JsonProblem::Syntax, "{text}");
    }
    let error = parse_json(b"[\n\"\xff\"]").unwrap_err();
    assert_eq!((error.problem, error.line), (JsonProblem::Syntax, 2));
}

#[test]
fn json_is_nested_so_deep_and_no_deeper() {
    for (open, close) in [("[", "]"), (r#"{"a":"#, "}")] {
        let nested = |depth: usize| open.repeat(depth) + "1" + &close.repeat(depth);
        assert!(parse_json(nested(MAX_DEPTH)).is_ok());
        for depth in [MAX_DEPTH + 1, 100_000] {
            let error = parse_json(nested(depth)).unwrap_err();
            assert_eq!(error.problem, JsonProblem::TooDeep);
            assert!(error.column <= (MAX_DEPTH + 1) * open.len());
        }
    }
}

#[test]
fn a_malformed_wire_is_an_error_with_a_place() {
    let fields = CHILD_DECLARATION.fields();
    let read = |wire: &str| Document::from_wire(&CHILD_DECLARATION, wire).map(|_| ());
    let list = fields.iter().position(|field| matches!(field.kind, Kind::List { .. })).unwrap();
    let wire = |slot: usize, value: &str| {
        let mut tokens = vec![""; fields.len()];
        tokens[slot] = value;
        tokens.join("\u{1f}")
    };
    assert_eq!(read(""), Err(WireError { token: 1 }));
    assert_eq!(read(&wire(0, "sname")), Ok(()));
    for bad in [
        "x",
        "n",
        "n-",
        "n1.5",
        "n99999999999999999",
        "f1",
        "t",
        "t2",
        ">a",
        "^1",
        "^x",
        "[0",
        "é",
        "^300",
        "k/a",
    ] {
        assert_eq!(read(&wire(0, bad)), Err(WireError { token: 0 }), "{bad}");
    }
    assert_eq!(read(&wire(list, "[0")), Ok(()));
    assert_eq!(read(&wire(list, "[1\u{1f}swage\u{1f}\u{1f}")), Ok(()));
    assert_eq!(read(&wire(list, "[22")), Err(WireError { token: list }));
    assert!(read(&wire(list, "[1")).is_err());
    let end = fields.len();
    assert_eq!(read(&(wire(0, "") + "\u{1f}k/foo")), Ok(()));
    for bad in ["", "x", "kfoo", "s"] {
        let wire = wire(0, "") + "\u{1f}" + bad;
        assert_eq!(read(&wire), Err(WireError { token: end }), "{bad}");
    }
    assert_eq!(WireError { token: 3 }.to_string(), "the wire string does not fit the form at token 3");
}

#[test]
fn nothing_that_was_entered_shows_in_debug_output() {
    let mut json = full_1a();
    set(&mut json, "/name", json!("SECRET"));
    set(&mut json, "/birth_date", json!("SECRET"));
    set(&mut json, "/benefits/0/kind", json!("SECRET"));
    let document = Document::from_json(&CHILD_DECLARATION, &json);
    let report = document.validate(submit(UNDER_1A));
    let shown = format!(
        "{document:?} {report:?} {:?} {:?} {:?} {:?}",
        report.value(),
        report.situation(),
        Raw::text("SECRET"),
        CHILD_DECLARATION
    );
    for secret in ["SECRET", "Nguyễn", "096219000001", "grandparent", "2024-01-01", "vision"] {
        assert!(!shown.contains(secret), "{secret}");
    }
    let issues = serde_json::to_string(&report).unwrap();
    assert!(!issues.contains("SECRET"));
}
