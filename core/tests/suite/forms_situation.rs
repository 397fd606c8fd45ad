//! The facts themselves as a form: what a strict reader would refuse becomes issues, and nothing is lost.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test may fail in any way"
)]

use ansinh::forms::{Document, FormAt, SITUATION};
use ansinh::{
    Area, Child, Disability, Draws, HouseholdClass, MaritalStatus, ParentStatus, Protection, Situation,
    Study, Supporter, parse_date,
};
use serde_json::{Value, json};

fn at() -> FormAt {
    FormAt::submit(parse_date("2026-11-22").unwrap())
}

fn read(json: &Value) -> (Situation, Value, Vec<(String, &'static str)>) {
    let document = Document::from_json(&SITUATION, json);
    let report = document.validate(at());
    let issues = report.issues().iter().map(|issue| (issue.path.pointer(), issue.code)).collect();
    (report.situation(), serde_json::to_value(report.value()).unwrap(), issues)
}

fn everything() -> Situation {
    Situation {
        birth_date: Some("1944".parse().unwrap()),
        abandoned: Some(false),
        adopted: Some(false),
        father: Some(ParentStatus::Dead),
        mother: Some(ParentStatus::Unidentified),
        household: Some(HouseholdClass::NearPoor),
        local_household: Some(HouseholdClass::Poor),
        area: Some(Area::ExtremelyDifficult),
        disability: Some(Disability::ExtremelySevere),
        hiv: Some(true),
        study: Some(Study::None),
        unbroken_study: Some(false),
        allowance_held: Some(true),
        in_facility: Some(false),
        wage: Some(false),
        pension: Some(true),
        social_insurance: Some(false),
        low_pension: Some(true),
        merit_benefit: Some(false),
        social_allowance: Some(true),
        can_work: Some(false),
        marital_status: Some(MaritalStatus::Widowed),
        children: Some(vec![
            Child { birth_date: Some("2019-05-01".parse().unwrap()), ..Child::default() },
            Child { study: Some(Study::Vocational), unbroken_study: Some(true), ..Child::default() },
            Child::default(),
        ]),
        supporter: Some(Supporter::OnAllowance),
        can_live_in_community: Some(false),
        qualifies_for_facility: Some(true),
        taken_in: Some(true),
        cared_for: Some(false),
        pregnant: Some(true),
        draws: Some(Draws::Applied),
        survivor_pension: Some(true),
        single_parent_child: Some(false),
        protection: Some(Protection::Begging),
    }
}

#[test]
fn a_situation_is_its_own_canonical_document() {
    for situation in [everything(), Situation::default()] {
        let json = serde_json::to_value(&situation).unwrap();
        let (read, canonical, issues) = read(&json);
        assert!(read == situation);
        assert_eq!(canonical, json);
        assert!(issues.iter().all(|(_, code)| *code == "date.year_only"), "{issues:?}");
    }
}

#[test]
fn every_fact_has_a_field_of_its_name() {
    let json = serde_json::to_value(everything()).unwrap();
    let keys: Vec<&String> = json.as_object().unwrap().keys().collect();
    let mut paths: Vec<&str> = SITUATION.fields().iter().map(|field| field.path).collect();
    paths.sort_unstable();
    assert_eq!(keys, paths);
}

#[test]
fn no_children_and_children_of_whom_nothing_is_known() {
    assert!(read(&json!({})).0.children.is_none());
    assert!(read(&json!({ "children": [] })).0.children == Some(vec![]));
    assert!(
        read(&json!({ "children": [{}, null] })).0.children == Some(vec![Child::default(), Child::default()])
    );
    assert!(read(&json!({ "children": vec![json!({}); 31] })).0.children.is_none());
}

#[test]
fn mistakes_are_issues_and_the_rest_is_read() {
    let (situation, _, issues) = read(&json!({
        "birth_date": "1/5/1944",
        "hiv": "maybe",
        "father": "gone",
        "children": [{ "study": 5 }],
        "mothr": "dead",
    }));
    assert_eq!(
        issues,
        [
            ("/father".to_owned(), "choice.unknown"),
            ("/hiv".to_owned(), "flag.invalid"),
            ("/children/0/study".to_owned(), "value.wrong_type"),
            ("/mothr".to_owned(), "field.unknown"),
        ]
    );
    let expected = Situation {
        birth_date: Some("1944-05-01".parse().unwrap()),
        children: Some(vec![Child::default()]),
        ..Situation::default()
    };
    assert!(situation == expected);
}
