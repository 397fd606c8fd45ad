//! The child declaration: every code it can give, what it says of the child, and its two editions.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test may fail in any way"
)]

use std::collections::BTreeSet;

use crate::forms_common::*;
use ansinh::forms::{CHILD_DECLARATION, Document, codes as known, forms};
use ansinh::{Area, Disability, Fact, HouseholdClass, ParentStatus, Severity, Situation, Study};
use serde_json::{Value, json};

fn one(pointer: &str, code: &'static str) -> Vec<(String, &'static str)> {
    vec![(pointer.to_owned(), code)]
}

fn situation(json: &Value, on: &str) -> Situation {
    Document::from_json(&CHILD_DECLARATION, json).validate(partial(on)).situation()
}

fn canonical(json: &Value, on: &str) -> Value {
    let document = Document::from_json(&CHILD_DECLARATION, json);
    serde_json::to_value(document.validate(submit(on)).value()).unwrap()
}

#[test]
fn complete_declarations_pass_and_are_canonical() {
    for (json, on) in [(full_1a(), UNDER_1A), (full_01(), UNDER_01)] {
        assert_eq!(issues(&json, submit(on)), []);
        assert_eq!(canonical(&json, on), json);
        let document = Document::from_json(&CHILD_DECLARATION, &json);
        assert!(document.validate(submit(on)).ok());
    }
}

#[test]
fn what_a_person_types_becomes_canonical() {
    let mut json = full_1a();
    for (pointer, typed) in [
        ("/name", "  NGUYÊ\u{303}N   Văn\u{a0}A "),
        ("/birth_date", "1/5/2019"),
        ("/sex", "MALE"),
        ("/personal_id/number", "096 219 000 001"),
        ("/personal_id/issued_on", "01.03.2024"),
        ("/abandoned", "không"),
        ("/benefits/0/amount", "900.000 đồng"),
        ("/mother/birth_year", "1985"),
        ("/declarant/phone", "+84 912 345 678"),
    ] {
        set(&mut json, pointer, json!(typed));
    }
    let mut expected = full_1a();
    set(&mut expected, "/name", json!("NGUYỄN Văn A"));
    assert_eq!(issues(&json, submit(UNDER_1A)), []);
    assert_eq!(canonical(&json, UNDER_1A), expected);
}

#[test]
fn the_canonical_document_keeps_the_order_of_the_table() {
    let json = full_1a();
    let document = Document::from_json(&CHILD_DECLARATION, &json);
    let text = serde_json::to_string(document.validate(submit(UNDER_1A)).value()).unwrap();
    let keys = [
        "\"name\"",
        "\"birth_date\"",
        "\"personal_id\":{\"number\"",
        "\"residence\"",
        "\"father\":{\"status\"",
    ];
    let places: Vec<usize> = keys.iter().map(|key| text.find(key).unwrap()).collect();
    assert!(places.is_sorted(), "{text}");
}

/// For each code the change to a complete declaration that gives exactly it, and where.
#[test]
fn every_code_can_be_reached() {
    let long = "x".repeat(101);
    let rows = |count| Value::Array(vec![json!({ "kind": "wage" }); count]);
    let cases: Vec<(&str, Value, &str, &str)> = vec![
        ("/nickname", json!("x"), "field.unknown", "/nickname"),
        ("/residence/x.y", json!(1), "field.unknown", "/residence/x.y"),
        ("/benefits/0/x", json!(1), "field.unknown", "/benefits/0/x"),
        ("/name", json!(" "), "value.required", "/name"),
        ("/name", json!(5), "value.wrong_type", "/name"),
        ("/abandoned", json!(0), "value.wrong_type", "/abandoned"),
        ("/mother/birth_year", json!(true), "value.wrong_type", "/mother/birth_year"),
        ("/benefits", json!("x"), "value.wrong_type", "/benefits"),
        ("/benefits/1", json!("x"), "value.wrong_type", "/benefits/1"),
        ("/father", json!("x"), "value.wrong_type", "/father"),
        ("/disability/certificate", json!([]), "value.wrong_type", "/disability/certificate"),
        ("/adopted", json!(true), "value.not_applicable", "/adopted"),
        ("/hiv", json!(true), "value.not_asked", "/hiv"),
        ("/name", json!(long), "text.too_long", "/name"),
        ("/name", json!("a\u{fffd}"), "text.invalid_character", "/name"),
        ("/birth_date", json!("31/02/2019"), "date.invalid", "/birth_date"),
        ("/birth_date", json!("1/1/1700"), "date.out_of_range", "/birth_date"),
        (
            "/disability/certificate/issued_on",
            json!("3/3/2026"),
            "date.in_future",
            "/disability/certificate/issued_on",
        ),
        ("/birth_date", json!("2019"), "date.year_only", "/birth_date"),
        ("/benefits/0/since", json!("1/1/2018"), "date.order", "/benefits/0/since"),
        ("/sex", json!("boy"), "choice.unknown", "/sex"),
        ("/abandoned", json!("maybe"), "flag.invalid", "/abandoned"),
        ("/benefits/0/amount", json!("500,5"), "number.invalid", "/benefits/0/amount"),
        ("/benefits", rows(21), "list.too_long", "/benefits"),
        ("/personal_id/number", json!("096"), "personal_id.invalid", "/personal_id/number"),
        ("/personal_id/number", json!("003219000001"), "personal_id.place_unknown", "/personal_id/number"),
        ("/personal_id/number", json!("100219000001"), "personal_id.place_unverified", "/personal_id/number"),
        (
            "/personal_id/number",
            json!("096218000001"),
            "personal_id.birth_year_mismatch",
            "/personal_id/number",
        ),
        ("/personal_id/number", json!("096319000001"), "personal_id.sex_mismatch", "/personal_id/number"),
        ("/declarant/personal_id", json!("096219000001"), "personal_id.repeated", "/declarant/personal_id"),
        ("/residence/province", json!("03"), "province.unknown", "/residence/province"),
        ("/residence/province", json!("95"), "province.not_in_force", "/residence/province"),
        ("/residence/commune", json!("99999"), "commune.unknown", "/residence/commune"),
        ("/residence/commune", json!("4"), "commune.unknown", "/residence/commune"),
        ("/residence/commune", json!("00004"), "commune.not_in_province", "/residence/commune"),
        ("/declarant/phone", json!("12345"), "phone.invalid", "/declarant/phone"),
    ];
    let mut reached: Vec<&str> = vec![];
    for (pointer, value, code, at) in cases {
        let found = issues_with(UNDER_1A, pointer, value);
        assert_eq!(found, one(at, known::find(code).unwrap().code), "{pointer}");
        reached.push(code);
    }

    let mut json = full_1a();
    set(&mut json, "/birth_date", json!("2009-05-01"));
    set(&mut json, "/school", json!({ "status": "left" }));
    remove(&mut json, "/personal_id");
    assert_eq!(issues(&json, submit(UNDER_1A)), one("/school/status", "child.over_16_not_studying"));

    let mut json = full_1a();
    set(&mut json, "/abandoned", json!(true));
    set(&mut json, "/adopted", json!(false));
    set(&mut json, "/living_with", json!("mother"));
    set(&mut json, "/mother/status", json!("able"));
    assert_eq!(issues(&json, submit(UNDER_1A)), one("/abandoned", "child.abandoned_with_parent"));
    set(&mut json, "/abandoned", json!(false));
    remove(&mut json, "/adopted");
    set(&mut json, "/mother/status", json!("dead"));
    assert_eq!(issues(&json, submit(UNDER_1A)), one("/mother/status", "child.lives_with_absent_parent"));

    let mut json = full_1a();
    set(&mut json, "/father/birth_year", json!(2019));
    remove(&mut json, "/father/personal_id");
    assert_eq!(issues(&json, submit(UNDER_1A)), one("/father/birth_year", "parent.not_older"));

    let mut json = full_1a();
    set(&mut json, "/residence/commune", json!("32251"));
    let verified_to = "2026-08-01";
    assert_eq!(issues(&json, submit(verified_to)), one("/residence/commune", "commune.not_verified"));

    let before = ansinh::forms::FormAt::partial(ansinh::parse_date("2021-06-30").unwrap());
    assert_eq!(issues(&full_1a(), before), one("/name", "form.not_in_force"));

    let wire = to_wire(&CHILD_DECLARATION, &json!({})).replacen("\u{1f}", "!\u{1f}", 1);
    let document = Document::from_wire(&CHILD_DECLARATION, &wire).unwrap();
    assert_eq!(codes(document.validate(partial(UNDER_1A)).issues()), one("/name", "value.unreadable"));

    reached.extend([
        "child.over_16_not_studying",
        "child.abandoned_with_parent",
        "child.lives_with_absent_parent",
        "parent.not_older",
        "commune.not_verified",
        "form.not_in_force",
        "value.unreadable",
    ]);
    // What only the forms of officers give is in `forms_follow_up.rs` and `forms_plan_budget.rs`.
    let of_officers = |code: &str| code.starts_with("follow_up.") || code.starts_with("budget.");
    for code in known::ALL_CODES.iter().filter(|code| !of_officers(code.code)) {
        assert!(reached.contains(&code.code), "no test reaches {}", code.code);
    }
}

#[test]
fn issues_carry_what_their_message_needs() {
    let json = json!({
        "name": "x".repeat(101),
        "sex": "boy",
        "mother": { "birth_year": 5 },
        "personal_id": { "issued_on": "2018-01-01" },
        "birth_date": "2019-05-01",
        "nickname": 1,
    });
    let document = Document::from_json(&CHILD_DECLARATION, &json);
    let report = document.validate(partial(UNDER_1A));
    for issue in report.issues() {
        let code = known::find(issue.code).unwrap();
        let names: Vec<&str> = issue.params.iter().map(|(name, _)| *name).collect();
        assert_eq!(names, code.params, "{}", issue.code);
        assert_eq!(issue.severity, code.severity);
        assert_ne!(issue.path.pointer(), "");
    }
    assert_eq!(
        serde_json::to_value(&report).unwrap(),
        json!({
            "form": "child-declaration", "edition": "nd-20-2021.1a", "on": UNDER_1A, "mode": "partial", "ok": false,
            "issues": [
                {
                    "code": "text.too_long", "pointer": "/name", "path": ["name"], "params": { "max": 100 },
                    "severity": "error", "rule": "name.kind", "related": [],
                },
                {
                    "code": "choice.unknown", "pointer": "/sex", "path": ["sex"],
                    "params": { "options": "male, female, unknown", "list": "sex" },
                    "severity": "error", "rule": "sex.kind", "related": [],
                },
                {
                    "code": "date.order", "pointer": "/personal_id/issued_on", "path": ["personal_id", "issued_on"],
                    "params": { "earlier": "birth_date" },
                    "severity": "error", "rule": "personal_id.issued_on.not_before", "related": ["/birth_date"],
                },
                {
                    "code": "number.invalid", "pointer": "/mother/birth_year", "path": ["mother", "birth_year"],
                    "params": { "min": 1900, "max": 2200 },
                    "severity": "error", "rule": "mother.birth_year.kind", "related": [],
                },
                {
                    "code": "field.unknown", "pointer": "/nickname", "path": ["nickname"], "params": {},
                    "severity": "error", "rule": "known", "related": [],
                },
            ],
        })
    );
}

#[test]
fn what_is_missing_is_an_issue_only_when_submitting() {
    assert_eq!(issues(&json!({}), partial(UNDER_1A)), []);
    let missing = issues(&json!({}), submit(UNDER_1A));
    assert!(missing.iter().all(|(_, code)| *code == "value.required"));
    let pointers: Vec<&str> = missing.iter().map(|(pointer, _)| pointer.as_str()).collect();
    assert_eq!(
        pointers,
        [
            "/name",
            "/birth_date",
            "/sex",
            "/residence/province",
            "/residence/commune",
            "/living_with",
            "/abandoned",
            "/school/status",
            "/health_insurance",
            "/receives_benefits",
            "/household",
            "/disability/has",
            "/mother/status",
            "/father/status",
            "/declarant/relationship",
        ]
    );
    let missing = issues(&json!({}), submit(UNDER_01));
    assert!(missing.contains(&("/payment/method".to_owned(), "value.required")));
    assert!(!missing.iter().any(|(pointer, _)| pointer == "/health_insurance"));
}

#[test]
fn other_answers_make_an_answer_required_and_are_named() {
    let mut json = full_1a();
    remove(&mut json, "/school/level");
    let document = Document::from_json(&CHILD_DECLARATION, &json);
    let report = document.validate(submit(UNDER_1A));
    assert_eq!(codes(report.issues()), one("/school/level", "value.required"));
    assert_eq!(report.issues()[0].related[0].pointer(), "/school/status");
    assert_eq!(report.issues()[0].rule, "school.level.required");
    // While the other answer is not known, neither required nor ruled out.
    set(&mut json, "/school", json!({ "name": "Trường A" }));
    assert_eq!(issues(&json, submit(UNDER_1A)), one("/school/status", "value.required"));
    set(&mut json, "/school", json!({ "status": "?", "name": "Trường A" }));
    assert_eq!(issues(&json, submit(UNDER_1A)), one("/school/status", "choice.unknown"));
    // An empty list is no answer.
    set(&mut json, "/school", full_1a()["school"].clone());
    for nothing in [json!([]), json!(null)] {
        set(&mut json, "/benefits", nothing);
        assert_eq!(issues(&json, submit(UNDER_1A)), one("/benefits", "value.required"));
    }
    set(&mut json, "/benefits", json!([{}]));
    assert_eq!(issues(&json, submit(UNDER_1A)), one("/benefits/0/kind", "value.required"));
}

#[test]
fn a_bad_value_silences_only_the_rules_that_read_it() {
    let mut json = full_1a();
    set(&mut json, "/birth_date", json!("hôm qua"));
    set(&mut json, "/personal_id/number", json!("096318000001"));
    set(&mut json, "/personal_id/issued_on", json!("2027-01-01"));
    assert_eq!(
        issues(&json, submit(UNDER_1A)),
        [
            ("/birth_date".to_owned(), "date.invalid"),
            ("/personal_id/number".to_owned(), "personal_id.sex_mismatch"),
            ("/personal_id/issued_on".to_owned(), "date.in_future"),
        ]
    );
}

#[test]
fn what_does_not_apply_is_left_out() {
    let mut json = full_1a();
    set(&mut json, "/disability/has", json!(false));
    let found = issues(&json, submit(UNDER_1A));
    let expected: Vec<(String, &str)> =
        ["degree", "kind", "certificate/number", "certificate/issued_on", "certificate/issued_by"]
            .iter()
            .map(|field| (format!("/disability/{field}"), "value.not_applicable"))
            .collect();
    assert_eq!(found, expected);
    assert_eq!(canonical(&json, UNDER_1A)["disability"], json!({ "has": false }));
    let document = Document::from_json(&CHILD_DECLARATION, &json);
    let report = document.validate(submit(UNDER_1A));
    assert!(report.ok());
    assert!(!report.applicable().any(|path| path.starts_with("disability.certificate")));
    assert!(report.applicable().any(|path| path == "disability.has"));
    assert_eq!(report.situation().disability, Some(Disability::None));
}

#[test]
fn a_draft_outlives_its_edition() {
    let found = issues(&full_1a(), partial("2026-10-05"));
    assert!(found.iter().all(|(_, code)| *code == "value.not_asked"), "{found:?}");
    assert_eq!(found.len(), 12);
    let document = full_1a();
    let document = Document::from_json(&CHILD_DECLARATION, &document);
    assert!(document.validate(partial("2026-10-05")).ok());
    let edition = |on: &str| CHILD_DECLARATION.edition_on(ansinh::parse_date(on).unwrap());
    assert_eq!(edition("2021-06-30").map(|edition| edition.id), None);
    assert_eq!(edition("2021-07-01").map(|edition| edition.id), Some("nd-20-2021.1a"));
    assert_eq!(edition("2026-10-04").map(|edition| edition.official), Some(true));
    assert_eq!(
        edition("2026-10-05").map(|edition| (edition.id, edition.official)),
        Some(("nd-335-2026.01", false))
    );
}

#[test]
fn what_is_not_asked_is_assumed_and_named() {
    let assumed = |on: &str| {
        let assumes = CHILD_DECLARATION
            .edition_on(ansinh::parse_date(on).unwrap())
            .map_or(&[][..], |edition| edition.assumes);
        assumes.iter().map(|assumption| (assumption.fact, assumption.form)).collect::<Vec<_>>()
    };
    assert_eq!(assumed(UNDER_1A), [(Fact::Hiv, "1b"), (Fact::Children, "1c")]);
    assert_eq!(assumed(UNDER_01), [(Fact::Children, "01")]);
    assert_eq!(assumed("2020-01-01"), []);
}

#[test]
fn the_answers_say_what_is_known_of_the_child() {
    let known = situation(&full_1a(), UNDER_1A);
    let expected = Situation {
        birth_date: Some("2019-05-01".parse().unwrap()),
        abandoned: Some(false),
        father: Some(ParentStatus::Dead),
        mother: Some(ParentStatus::Missing),
        household: Some(HouseholdClass::Poor),
        area: Some(Area::Other),
        disability: Some(Disability::Severe),
        study: Some(Study::General),
        unbroken_study: Some(true),
        allowance_held: Some(false),
        in_facility: Some(false),
        wage: Some(false),
        pension: Some(false),
        social_insurance: Some(true),
        merit_benefit: Some(false),
        social_allowance: Some(false),
        ..Situation::default()
    };
    assert!(known == expected);
    assert_eq!(situation(&full_01(), UNDER_01).hiv, Some(false));
    assert!(situation(&json!({}), UNDER_1A) == Situation::default());
}

#[test]
fn unknown_stays_unknown() {
    let ask = |json: Value| situation(&json, UNDER_1A);
    // Whether there are benefits is not answered; or it is, and not which.
    for json in [json!({}), json!({ "receives_benefits": true }), json!({ "benefits": [{ "kind": "wage" }] })]
    {
        assert_eq!(ask(json.clone()).pension, None, "{json}");
    }
    let none = ask(json!({ "receives_benefits": false }));
    assert_eq!(
        (none.wage, none.merit_benefit, none.social_insurance),
        (Some(false), Some(false), Some(false))
    );
    // One row cannot be read: it may be of any kind.
    let some = ask(json!({ "receives_benefits": true, "benefits": [{ "kind": "wage" }, { "kind": "?" }] }));
    assert_eq!((some.wage, some.pension), (Some(true), None));
    let many = vec![json!({ "kind": "wage" }); 21];
    assert_eq!(ask(json!({ "receives_benefits": true, "benefits": many })).wage, None);
    assert_eq!(ask(json!({ "school": { "status": "left" } })).study, Some(Study::None));
    assert_eq!(ask(json!({ "school": { "status": "attending" } })).study, None);
    assert_eq!(ask(json!({ "disability": { "has": true } })).disability, None);
    assert_eq!(ask(json!({ "living_with": "facility" })).in_facility, Some(true));
    // An answer that does not apply says nothing.
    assert_eq!(ask(json!({ "abandoned": false, "adopted": true })).adopted, None);
}

#[test]
fn the_form_serves_children_and_students() {
    let ask = |birth_date: &str, status: &str, on: &str| {
        let json = json!({ "birth_date": birth_date, "school": { "status": status } });
        issues(&json, partial(on)).iter().any(|(_, code)| *code == "child.over_16_not_studying")
    };
    assert!(!ask("2010-03-03", "left", "2026-03-02"));
    assert!(ask("2010-03-03", "left", "2026-03-03"));
    assert!(ask("2010-03-03", "not_yet", "2026-03-03"));
    assert!(!ask("2010-03-03", "attending", "2026-03-03"));
}

#[test]
fn issues_stand_in_the_order_of_the_table() {
    let mut json = full_1a();
    for field in ["/declarant/phone", "/father/name", "/birth_date", "/school/name", "/name"] {
        set(&mut json, field, json!(5));
    }
    let pointers: Vec<String> =
        issues(&json, submit(UNDER_1A)).into_iter().map(|(pointer, _)| pointer).collect();
    assert_eq!(pointers, ["/name", "/birth_date", "/school/name", "/father/name", "/declarant/phone"]);
}

#[test]
fn something_that_is_no_object_is_one_issue() {
    for json in [json!("x"), json!([]), json!(5), json!(true)] {
        assert_eq!(issues(&json, submit(UNDER_1A)), one("/name", "value.wrong_type"), "{json}");
    }
    assert_eq!(issues(&json!(null), partial(UNDER_1A)), []);
}

#[test]
fn the_description_has_what_a_portal_needs() {
    let on = |day: &str| CHILD_DECLARATION.describe(ansinh::parse_date(day).unwrap());
    assert!(on("2021-06-30").is_none());
    let old = serde_json::to_value(on(UNDER_1A).unwrap()).unwrap();
    assert_eq!(old["edition"], "nd-20-2021.1a");
    assert_eq!(old["period"], json!({ "from": "2021-07-01", "until": "2026-10-05" }));
    let field = |form: &Value, path: &str| {
        form["fields"].as_array().unwrap().iter().find(|field| field["path"] == path).cloned()
    };
    assert_eq!(
        field(&old, "school.level").unwrap(),
        json!({
            "path": "school.level",
            "kind": "choice",
            "options": {
                "name": "study",
                "codes": ["preschool", "general", "continuing", "vocational", "college", "first_degree", "further_degree"],
            },
            "required": { "path": "school.status", "in": ["attending"] },
            "only_when": { "path": "school.status", "in": ["attending"] },
            "ours": true,
            "sensitive": false,
            "fact": "study",
            "cite": "NĐ 20/2021 Đ5 k2; NĐ 335/2026 Đ5 k2",
        })
    );
    assert_eq!(
        field(&old, "mother.name").unwrap()["required"],
        json!({ "not": { "path": "mother.status", "in": ["unidentified"] } })
    );
    assert_eq!(field(&old, "benefits").unwrap()["columns"][1]["kind"], "amount");
    assert_eq!(field(&old, "hiv"), None);
    let new = serde_json::to_value(on(UNDER_01).unwrap()).unwrap();
    assert_eq!(new["official"], false);
    assert_eq!(field(&new, "hiv").unwrap()["sensitive"], true);
    assert_eq!(field(&new, "ethnicity"), None);
}

#[test]
fn every_rule_has_an_id_of_its_own() {
    let mut codes = BTreeSet::new();
    for form in forms() {
        let rules = form.rules();
        let ids: BTreeSet<&str> = rules.iter().map(|rule| rule.id.as_str()).collect();
        assert_eq!(ids.len(), rules.len(), "{}", form.id());
        for rule in &rules {
            assert!(rule.codes.iter().all(|code| known::find(code).is_some()), "{}", rule.id);
        }
        codes.extend(rules.iter().flat_map(|rule| rule.codes.clone()));
    }
    for code in known::ALL_CODES {
        assert!(codes.contains(code.code), "{}", code.code);
    }
    assert!(known::ALL_CODES.iter().any(|code| code.severity == Severity::Warning));
}
