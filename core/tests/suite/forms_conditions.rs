//! A form of one's own, and its conditions: the engine and the JSON Schema say the same of every document.
#![cfg(feature = "schema")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail in any way")]

use ansinh::forms::{
    Check, Cond, Dialect, Document, Edition, Field, Filled, Form, FormAt, Options, Slot, Table, choice,
    codes, date, flag, form_schema, list, text,
};
use ansinh::{Period, Situation, parse_date};
use serde_json::{Map, Value, json};

const LETTER: Options = Options::new("letter", &["x", "y", "z"]);
const A: Cond = Cond::True("o.a");
const B: Cond = Cond::True("b");
const X: Cond = Cond::Is("o.c", "x");

const FIELDS: &[Field] = &[
    flag("o.a"),
    choice("o.c", LETTER),
    flag("b"),
    text("all", 9).required_when(Cond::All(&[A, B])),
    text("any", 9).required_when(Cond::Any(&[A, X])),
    text("not", 9).required_when(Cond::Not(&Cond::In("o.c", &["x", "y"]))),
    text("deep", 9).required_when(Cond::Not(&Cond::All(&[Cond::Any(&[A, B]), Cond::Not(&X)]))),
    text("p.only", 9).only_when(Cond::Any(&[B, Cond::Not(&A)])),
    text("p.both", 9).required().only_when(A),
];

static FORM: Form = Form::new(Table {
    id: "conditions",
    editions: &[Edition {
        id: "conditions.1",
        cite: "",
        period: Period { from: None, until: None },
        official: false,
        assumes: &[],
    }],
    fields: FIELDS,
    checks: &[],
    situation: |_| Situation::default(),
    place: |_| None,
});

/// Each of the documents that leave every field out or give it one of its values.
fn documents() -> Vec<Value> {
    let choices: Vec<(&str, Vec<Value>)> = FIELDS
        .iter()
        .map(|field| match field.path {
            "o.a" | "b" => (field.path, vec![json!(true), json!(false)]),
            "o.c" => (field.path, vec![json!("x"), json!("y"), json!("z")]),
            path => (path, vec![json!("text")]),
        })
        .collect();
    let mut documents = vec![Map::new()];
    for (path, values) in choices {
        let mut more = Vec::new();
        for document in &documents {
            for value in &values {
                let mut document = document.clone();
                match path.split_once('.') {
                    Some((object, key)) => document.entry(object).or_insert(json!({}))[key] = value.clone(),
                    None => _ = document.insert(path.to_owned(), value.clone()),
                }
                more.push(document);
            }
        }
        documents.extend(more);
    }
    documents.into_iter().map(Value::Object).collect()
}

#[test]
fn the_engine_and_the_schema_agree_on_every_document() {
    let schema = form_schema(&FORM, &FORM.editions()[0], Dialect::Draft2020_12);
    let validator = jsonschema::validator_for(&schema).unwrap();
    let at = FormAt::submit(parse_date("2026-11-22").unwrap());
    let documents = documents();
    assert_eq!(documents.len(), 3 * 4 * 3 * 64);
    let mut accepted = 0;
    for json in documents {
        let document = Document::from_json(&FORM, &json);
        let report = document.validate(at);
        // Where it is not known whether a field applies, the engine asks for it and the schema cannot.
        let open = report
            .issues()
            .iter()
            .all(|issue| issue.path.pointer() == "/p/both" && json["o"].get("a").is_none());
        assert_eq!(
            validator.is_valid(&json),
            report.issues().is_empty() || open,
            "{json} {:?}",
            report.issues()
        );
        accepted += u32::from(report.issues().is_empty());
        if report.ok() {
            assert!(validator.is_valid(&serde_json::to_value(report.value()).unwrap()));
        }
    }
    assert!(accepted > 100);
}

const ROWS: &[Field] = &[text("name", 9).required(), date("since")];
const DATED: &[Field] = &[date("from"), list("rows", ROWS, 3), text("last", 9)];
const ROW_LIST: Slot = Slot::list(DATED, "rows");
const LAST: Slot = Slot::text(DATED, "last");

static LISTS: Form = Form::new(Table {
    id: "lists",
    editions: FORM_EDITIONS,
    fields: DATED,
    checks: &[
        Check::NotInFuture("from"),
        Check::NotInFuture("rows.since"),
        Check::NotBefore("rows.since", "from"),
        Check::Custom {
            code: &codes::PARENT_NOT_OLDER,
            inputs: &["rows", "last"],
            cite: Some("Đ1"),
            holds: names_last,
        },
    ],
    situation: |_| Situation::default(),
    place: |_| None,
});

const FORM_EDITIONS: &[Edition] = &[Edition {
    id: "lists.1",
    cite: "",
    period: Period { from: None, until: None },
    official: false,
    assumes: &[],
}];

fn names_last(filled: &Filled<'_>, _: chrono::NaiveDate) -> Option<bool> {
    let name = filled.rows(ROW_LIST)?.last()?.text(Slot::text(ROWS, "name"))?;
    Some(filled.text(LAST)? == name)
}

#[test]
fn rows_are_checked_one_by_one_and_in_order() {
    let at = FormAt::submit(parse_date("2026-11-22").unwrap());
    let json = json!({
        "from": "2024-01-01",
        "rows": [{ "since": "2023-01-01" }, { "name": "n", "since": "2027-01-01" }, { "name": 5, "since": "x" }],
        "last": "m",
    });
    let document = Document::from_json(&LISTS, &json);
    let found = |document: &Document<'_>| -> Vec<(String, String)> {
        let report = document.validate(at);
        report.issues().iter().map(|issue| (issue.path.pointer(), issue.rule.clone().into_owned())).collect()
    };
    let expected = [
        ("/rows/0/name", "rows.name.required"),
        ("/rows/0/since", "rows.since.not_before"),
        ("/rows/1/since", "rows.since.not_in_future"),
        ("/rows/2/name", "rows.name.kind"),
        ("/rows/2/since", "rows.since.kind"),
    ];
    let own = |issues: &[(&str, &str)]| -> Vec<(String, String)> {
        issues.iter().map(|(pointer, rule)| ((*pointer).to_owned(), (*rule).to_owned())).collect()
    };
    assert_eq!(found(&document), own(&expected));

    let json = json!({ "from": "x", "rows": [{ "name": "n", "since": "2023-01-01" }], "last": "m" });
    let document = Document::from_json(&LISTS, &json);
    let expected = [("/from", "from.kind"), ("/last", "last.parent.not_older")];
    assert_eq!(found(&document), own(&expected));
    let report = document.validate(at);
    let issue = report.issues().last().unwrap();
    assert_eq!((issue.cite, issue.related[0].pointer().as_str()), (Some("Đ1"), "/rows"));
}
