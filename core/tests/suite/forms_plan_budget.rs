//! The budget of a plan: what its cases do not say. They are in `tests/conformance/plan-budget`.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail in any way")]

use std::collections::BTreeSet;
use std::path::Path;

use ansinh::forms::{
    CHILD_DECLARATION, Dialect, Document, FormAt, OFFICER_FORMS, PLAN_BUDGET, form_schema, plan_budget,
};
use ansinh::messages::{Language, message};
use ansinh::programme::{BudgetIssue, Programme};
use ansinh::{Issue, parse_date};
use proptest::prelude::*;
use serde_json::{Value, json};

/// The issues of a table that is handed in.
fn issues(document: &Value) -> Vec<Issue> {
    let document = Document::from_json(&PLAN_BUDGET, document);
    document.validate(FormAt::submit(parse_date("2026-11-26").unwrap())).into_issues()
}

/// What the same table says as that of a plan, in the places of the form.
fn reconciled(document: &Value) -> BTreeSet<String> {
    let document = Document::from_json(&PLAN_BUDGET, document);
    let report = document.validate(FormAt::submit(parse_date("2026-11-26").unwrap()));
    let place = |issue: &BudgetIssue| match (issue.code, &issue.row, &issue.column) {
        ("budget_row", Some(row), None) => format!("/rows/{}/total", row.parse::<usize>().unwrap() - 1),
        ("budget_column", None, Some(source)) => format!("/totals/{source}"),
        ("budget_total", None, None) => "/totals/all".to_owned(),
        other => format!("{other:?}"),
    };
    plan_budget(&report).unwrap().reconcile().unwrap().issues.iter().map(place).collect()
}

fn places(issues: &[Issue]) -> BTreeSet<String> {
    issues.iter().map(|issue| issue.path.pointer()).collect()
}

#[test]
fn it_is_a_form_for_officers() {
    assert!(OFFICER_FORMS.contains(&&PLAN_BUDGET));
    assert!(PLAN_BUDGET.fields().iter().all(|field| !field.sensitive && field.fact.is_none()));
}

/// The table of Cà Mau 2014-2020 as the plan has it as data gives the issues that the form gives.
#[test]
fn the_published_table_is_wrong_in_the_same_places() {
    let programme = Programme::builtin().iter().find(|it| it.id == "ca-mau-2014-2020").unwrap();
    let budget = serde_json::to_value(&programme.budget[0]).unwrap();
    let mut rows = Vec::new();
    for row in budget["rows"].as_array().unwrap() {
        let mut made = row["cells"].clone();
        made["what"] = row["name"]["vi"].clone();
        made["total"] = row["total"].clone();
        rows.push(made);
    }
    let mut totals = budget["totals"]["cells"].clone();
    totals["all"] = budget["totals"]["total"].clone();
    let form = json!({
        "title": "x", "first_year": 2014, "last_year": 2020, "unit": "dong", "rows": rows, "totals": totals,
    });
    let issues = issues(&form);
    let expected = ["/rows/6/total", "/totals/all", "/totals/local"];
    assert_eq!(places(&issues).into_iter().collect::<Vec<_>>(), expected);
    // As a table of a plan it is the same again.
    let document = Document::from_json(&PLAN_BUDGET, &form);
    let report = document.validate(FormAt::submit(parse_date("2026-11-26").unwrap()));
    let (ours, theirs) = (plan_budget(&report).unwrap(), &programme.budget[0]);
    let (ours, theirs) = (ours.reconcile().unwrap(), theirs.reconcile().unwrap());
    assert_eq!(ours.columns[..3], theirs.columns);
    assert_eq!((ours.columns[3].stated, ours.columns[3].share.as_deref()), (None, Some("0/1")));
    assert_eq!((ours.total.sum, ours.total.difference), (theirs.total.sum, theirs.total.difference));
    let codes: Vec<_> = ours.issues.iter().map(|issue| issue.code).collect();
    assert_eq!(codes, ["budget_row", "budget_column", "budget_total"]);
    assert_eq!(
        message("plan-budget", &issues[0], Language::En),
        "Row 7: its sources come to 80\u{a0}000\u{a0}000; “Total of the row” is off by -5\u{a0}000\u{a0}000. \
         Please check each cell of the row."
    );
}

#[test]
fn only_a_budget_of_its_size_is_a_table_of_a_plan() {
    let at = FormAt::submit(parse_date("2026-11-26").unwrap());
    assert!(plan_budget(&Document::empty(&CHILD_DECLARATION).validate(at)).is_none());
    assert!(plan_budget(&Document::empty(&PLAN_BUDGET).validate(at)).is_none());
    let of = |amount: u64| {
        let json =
            json!({ "unit": "thousand_dong", "rows": [{ "what": "x", "central": amount, "local": "?" }] });
        let document = Document::from_json(&PLAN_BUDGET, &json);
        plan_budget(&document.validate(at))
    };
    assert!(of(1_000_000_000_000).is_none());
    let budget = of(999_999_999_999).unwrap();
    assert_eq!((budget.unit, budget.years.len(), budget.rows[0].cells.len()), (1_000, 0, 1));
    assert_eq!(budget.sources[0].name.en, "Central budget");
}

#[test]
fn its_schema_takes_what_the_form_takes() {
    let schema = form_schema(&PLAN_BUDGET, &PLAN_BUDGET.editions()[0], Dialect::Draft2020_12);
    let schema = jsonschema::validator_for(&schema).unwrap();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/conformance/plan-budget/tables.json");
    let cases: Vec<Value> = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let mut taken = 0;
    for case in cases.iter().filter(|case| case["mode"] == "submit") {
        let document = Document::from_json(&PLAN_BUDGET, &case["data"]);
        let report = document.validate(FormAt::submit(parse_date("2026-11-26").unwrap()));
        let valid = schema.is_valid(&serde_json::to_value(report.value()).unwrap());
        assert!(valid || !report.ok(), "{}", case["name"]);
        taken += usize::from(valid);
    }
    assert!(taken > 20, "{taken}");
}

/// A number that is often blank, so small that sums are often right.
fn amount() -> impl Strategy<Value = Option<u64>> {
    prop_oneof![1 => Just(None), 3 => (0_u64..3).prop_map(Some)]
}

fn object(keys: &[&str], values: &[Option<u64>]) -> Value {
    let given =
        keys.iter().zip(values).filter_map(|(key, value)| Some(((*key).to_owned(), (*value)?.into())));
    Value::Object(given.collect())
}

fn tables() -> impl Strategy<Value = Value> {
    const ROW: [&str; 5] = ["central", "local", "raised", "other", "total"];
    const TOTALS: [&str; 5] = ["central", "local", "raised", "other", "all"];
    let row = prop::array::uniform5(amount()).prop_filter_map("blank", |values| {
        let mut row = object(&ROW, &values);
        row["what"] = "x".into();
        values.iter().any(Option::is_some).then_some(row)
    });
    let totals = prop::array::uniform5(prop_oneof![Just(None), (0_u64..9).prop_map(Some)]);
    (prop::collection::vec(row, 1..4), totals).prop_map(|(rows, totals)| {
        json!({
            "title": "x", "first_year": 2026, "last_year": 2030, "unit": "dong",
            "rows": rows, "totals": object(&TOTALS, &totals),
        })
    })
}

proptest! {
    /// The form and the plan as data find the same rows and totals wrong; beside them the form compares totals with totals.
    #[test]
    fn it_finds_what_the_plan_as_data_finds(table in tables()) {
        let mut found = issues(&table);
        found.retain(|issue| issue.code != "budget.parts");
        prop_assert_eq!(places(&found), reconciled(&table));
    }

    /// Each issue says by how much: the total mended by that, it is gone.
    #[test]
    fn mending_by_the_difference_mends(table in tables()) {
        let before = issues(&table);
        for issue in before.iter().filter(|issue| issue.code != "budget.parts") {
            let mut mended = table.clone();
            let (_, difference) = issue.params.iter().find(|(name, _)| *name == "difference").unwrap();
            let difference = serde_json::to_value(difference).unwrap().as_i64().unwrap();
            let stated = mended.pointer_mut(&issue.path.pointer()).unwrap();
            *stated = (stated.as_i64().unwrap() - difference).into();
            let mut after = issues(&mended);
            after.retain(|issue| issue.code != "budget.parts");
            let mut expected = before.clone();
            expected.retain(|other| other.code != "budget.parts" && other != issue);
            prop_assert_eq!(after, expected);
        }
    }
}
