//! The way of a file: the cases of `tests/conformance/procedure`, errors, and what a rulebook is refused for.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test"
)]

use std::collections::BTreeSet;
use std::path::Path;

use ansinh::law::{Flaw, Problem};
use ansinh::procedure::{Benefit, Filing};
use ansinh::{Holidays, LawError, ProcedureError, Rulebook, parse_date};
use serde_json::{Value, json};

/// The filing of a case.
fn filing(case: &Value) -> (Benefit, Filing) {
    let day = |key: &str| case.get(key).map(|day| parse_date(day.as_str().unwrap()).unwrap());
    let mut filing = Filing::new(day("received").unwrap());
    filing.on = day("on");
    filing.place = case.get("place").map(|place| place.as_str().unwrap().parse().unwrap());
    filing.group = case.get("group").map(|group| group.as_str().unwrap().to_owned());
    (Benefit::from_code(case["benefit"].as_str().unwrap()).unwrap(), filing)
}

/// Whether an answer holds what is expected: objects key by key, `null` for a key that is left out.
fn holds(got: &Value, expected: &Value) -> bool {
    match (got, expected) {
        (Value::Object(got), Value::Object(expected)) => {
            expected.iter().all(|(key, expected)| holds(got.get(key).unwrap_or(&Value::Null), expected))
        }
        (Value::Array(got), Value::Array(expected)) => {
            got.len() == expected.len()
                && got.iter().zip(expected).all(|(got, expected)| holds(got, expected))
        }
        (got, expected) => got == expected,
    }
}

#[test]
fn files_go_the_way_of_the_law() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/conformance/procedure");
    let mut failed = Vec::new();
    let mut errors = BTreeSet::new();
    let mut count = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let cases: Vec<Value> = serde_json::from_str(&std::fs::read_to_string(&path).unwrap())
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        for case in cases {
            count += 1;
            let (benefit, filing) = filing(&case);
            let supplied =
                case.get("holidays").map(|list| Holidays::builtin().with_json(&list.to_string()).unwrap());
            let holidays = supplied.as_ref().unwrap_or_else(|| Holidays::builtin());
            let got = match Rulebook::builtin().procedure(benefit, &filing, holidays) {
                Ok(answer) => serde_json::to_value(&answer).unwrap(),
                Err(error) => {
                    errors.insert(error.code());
                    json!({ "error": error.code() })
                }
            };
            let expected = case["expect"].as_object().unwrap();
            for (key, expected) in expected {
                let got = got.get(key).unwrap_or(&Value::Null);
                if !holds(got, expected) {
                    failed.push(format!("{}\n    {key}: expected {expected}, got {got}", case["name"]));
                }
            }
        }
    }
    assert!(failed.is_empty(), "{} differ from the law:\n{}", failed.len(), failed.join("\n"));
    assert!(count > 50, "{count} cases");
    let codes = [
        "before_receipt",
        "commune_not_in_province",
        "place_not_in_force",
        "procedure_not_covered",
        "unknown_commune",
        "unknown_group",
        "unknown_place",
    ];
    assert_eq!(errors, BTreeSet::from(codes), "every code has a case");
}

/// The flaws of the built-in law with an instrument that has one rule of procedure.
fn flaws(rule: Value) -> Vec<Problem> {
    let instrument = json!({
        "id": "qd-example", "short": "QĐ mẫu", "number": "example", "place": "96", "evidence": "full_text",
        "in_force": { "from": "2026-10-05" }, "basis": [{ "of": "nd-335-2026", "cite": "Đ4" }],
        "procedure": [{ "id": "way", "cite": "Đ1", "rule": rule }]
    });
    match Rulebook::builtin().with_json(&instrument.to_string()) {
        Ok(_) => Vec::new(),
        Err(LawError::Flawed(flaws)) => {
            let row = |flaw: &Flaw| (flaw.row.instrument.clone(), flaw.row.table, flaw.row.index);
            assert!(
                flaws.iter().all(|flaw| row(flaw) == ("qd-example".to_owned(), "procedure", 0)),
                "{flaws:?}"
            );
            flaws.into_iter().map(|flaw| flaw.problem).collect()
        }
        Err(other) => panic!("{other}"),
    }
}

fn route(steps: Value) -> Value {
    json!({ "route": { "benefits": ["monthly_allowance"], "steps": steps } })
}

#[test]
fn rules_that_do_not_hold_together_are_refused() {
    let posting = json!({ "act": "public_posting", "who": "commune_committee", "working_days": 2 });
    let complaint = json!({ "act": "complaint", "who": "commune_committee", "on_complaint": true });
    let decide = json!({ "act": "decide", "who": "commune_chair", "working_days": 5 });
    assert_eq!(flaws(route(json!([posting, complaint, decide]))), []);

    let says = |rule: Value, words: &str| {
        let found = flaws(rule);
        assert!(found.iter().any(|problem| problem.to_string().contains(words)), "{words}: {found:?}");
    };
    says(route(json!([decide, decide])), "expected one step that decides");
    says(route(json!([posting, posting])), "expected one public posting");
    says(route(json!([complaint, posting])), "expected a public posting before a complaint");
    says(route(json!([complaint])), "expected a public posting before a complaint");
    let none = json!({ "act": "decide", "who": "commune_chair", "working_days": 0 });
    says(route(json!([none])), "expected one working day or more in a step");
    let always = json!({ "act": "complaint", "who": "commune_committee" });
    says(route(json!([posting, always])), "only if there is one");
    let sometimes = json!({ "act": "decide", "who": "commune_chair", "on_complaint": true });
    says(route(json!([sometimes])), "only if there is one");
    says(route(json!([{ "act": "report_payments", "who": "payer" }])), "come back by date");
    says(json!({ "route": { "benefits": [] } }), "expected at least one benefit");
    says(
        json!({ "route": { "benefits": ["care_support"], "forms": ["nd-0-2000/01"] } }),
        "`nd-0-2000` is not defined; expected the instrument of a form",
    );
    let recurring = |before: Value| {
        json!({ "recurring": {
            "benefits": ["care_support"], "act": "list_payees", "who": "commune_committee", "before": before
        } })
    };
    assert_eq!(flaws(recurring(json!([{ "day": 28, "month": 12 }]))), []);
    for before in
        [json!([]), json!([{ "day": 29 }]), json!([{ "day": 0 }]), json!([{ "day": 1, "month": 13 }])]
    {
        says(recurring(before), "expected days from 1 to 28, and months from 1 to 12");
    }
}

#[test]
fn rows_name_known_norms_and_caveats_and_do_not_overlap() {
    let row = |id: &str, extra: Value| {
        let mut row = json!({
            "id": id, "cite": "Đ1", "rule": { "route": { "benefits": ["monthly_allowance", "care_support"] } }
        });
        row.as_object_mut().unwrap().extend(extra.as_object().unwrap().clone());
        row
    };
    let instrument = |rows: Value| {
        json!({
            "id": "qd-example", "short": "QĐ mẫu", "number": "example", "place": "96", "evidence": "full_text",
            "in_force": { "from": "2026-10-05" }, "basis": [{ "of": "nd-335-2026", "cite": "Đ4" }], "procedure": rows
        })
        .to_string()
    };
    let problems = |rows: Value| match Rulebook::builtin().with_json(&instrument(rows)) {
        Err(LawError::Flawed(flaws)) => flaws.iter().map(|flaw| flaw.problem.to_string()).collect::<Vec<_>>(),
        other => panic!("expected flaws, got {other:?}"),
    };
    assert_eq!(
        problems(json!([row("one", json!({ "open_norms": ["x"], "caveats": ["y"] }))])),
        [
            "`y` is not defined; expected a caveat of this instrument",
            "`x` is not defined; expected an open norm of this instrument"
        ]
    );
    let one = row("one", json!({ "until": "2027-01-02" }));
    let other = row("other", json!({ "from": "2027-01-01" }));
    assert_eq!(problems(json!([one, other])), ["overlaps with `qd-example` from 2027-01-01"]);
    let after = row("other", json!({ "from": "2027-01-02" }));
    assert!(Rulebook::builtin().with_json(&instrument(json!([one, after]))).is_ok());
    let undated = json!({
        "id": "qd-example", "short": "QĐ mẫu", "number": "example", "evidence": "full_text", "in_force": {},
        "procedure": [{ "id": "pending", "cite": "Đ1", "rule": { "pending": {
            "benefits": ["care_support"], "finished": "not_said"
        } } }]
    });
    let refused = Rulebook::builtin().with_json(&undated.to_string()).unwrap_err().to_string();
    assert!(refused.contains("needs the day from which it counts"), "{refused}");
}

#[test]
fn a_province_has_its_own_way_and_only_there() {
    let own = json!({
        "id": "qd-example", "short": "QĐ mẫu", "number": "example", "place": "96", "evidence": "full_text",
        "in_force": { "from": "2026-10-05" }, "basis": [{ "of": "nd-335-2026", "cite": "Đ4" }],
        "procedure": [{ "id": "way", "cite": "Đ1", "rule": route(json!([
            { "act": "decide", "who": "commune_chair", "working_days": 2 }
        ])) }]
    });
    let law = Rulebook::builtin().with_json(&own.to_string()).unwrap();
    let rule = |received: &str, place: Option<&str>| {
        let mut filing = Filing::new(parse_date(received).unwrap());
        filing.place = place.map(|place| place.parse().unwrap());
        law.procedure(Benefit::MonthlyAllowance, &filing, Holidays::builtin()).unwrap().rule
    };
    assert_eq!(rule("2026-10-05", Some("96")), "qd-example/way");
    assert_eq!(rule("2026-10-05", Some("96/32248")), "qd-example/way");
    assert_eq!(rule("2026-10-05", Some("01")), "nd-335-2026/decision");
    assert_eq!(rule("2026-10-05", None), "nd-335-2026/decision");
    assert_eq!(rule("2026-10-04", Some("96")), "nd-147-2025/start");
}

#[test]
fn errors_say_what_where_and_what_was_expected() {
    let law = Rulebook::builtin();
    let error = |benefit, received: &str, on: Option<&str>| {
        let mut filing = Filing::new(parse_date(received).unwrap());
        filing.on = on.map(|on| parse_date(on).unwrap());
        law.procedure(benefit, &filing, Holidays::builtin()).unwrap_err()
    };
    let early = error(Benefit::SocialPension, "2025-06-30", None);
    assert_eq!(
        early.to_string(),
        "no procedure for `social_pension` is known on 2025-06-30: the first known day is 2025-07-01"
    );
    assert_eq!(
        serde_json::to_value(&early).unwrap(),
        json!({
            "code": "procedure_not_covered", "message": early.to_string(),
            "params": { "benefit": "social_pension", "on": "2025-06-30", "first": "2025-07-01" }
        })
    );
    let before = error(Benefit::MonthlyAllowance, "2026-10-05", Some("2026-10-04"));
    assert_eq!(before.to_string(), "expected a day on or after the receipt on 2026-10-05, found 2026-10-04");
    let empty = Rulebook::new(Vec::new()).unwrap();
    let filing = Filing::new(parse_date("2026-10-05").unwrap());
    let never = empty.procedure(Benefit::CareSupport, &filing, Holidays::builtin()).unwrap_err();
    assert_eq!(
        never.to_string(),
        "no procedure for `care_support` is known on 2026-10-05: the first known day is none"
    );
    assert_eq!(never.params().len(), 2);
}

#[test]
fn nothing_that_reveals_hiv_is_in_a_log() {
    let mut filing = Filing::new(parse_date("2025-06-30").unwrap());
    filing.group = Some("child-hiv".to_owned());
    let answer =
        Rulebook::builtin().procedure(Benefit::MonthlyAllowance, &filing, Holidays::builtin()).unwrap();
    filing.group = Some("child-hvi".to_owned());
    let error =
        Rulebook::builtin().procedure(Benefit::MonthlyAllowance, &filing, Holidays::builtin()).unwrap_err();
    assert_eq!(error, ProcedureError::UnknownGroup);
    for text in [format!("{filing:?}"), format!("{answer:?}"), format!("{error:?}"), error.to_string()] {
        assert!(!text.contains("hiv") && !text.contains("hvi") && !text.contains("withheld"), "{text}");
    }
}

/// Whatever the day: no posting without the list of what is never posted, and every confidential group in force is on it.
#[test]
fn no_posting_covers_a_group_that_reveals_hiv() {
    let law = Rulebook::builtin();
    let mut postings = 0;
    let first = parse_date("2014-01-01").unwrap();
    for on in first.iter_days().step_by(7).take(700) {
        for benefit in Benefit::ALL {
            let Ok(answer) = law.procedure(benefit, &Filing::new(on), Holidays::builtin()) else { continue };
            for posting in answer.steps.iter().filter_map(|step| step.posting.as_ref()) {
                postings += 1;
                let homes = law.instruments().iter().filter(|home| home.place.is_none());
                for (home, group) in homes.flat_map(|home| home.group.iter().map(move |group| (home, group)))
                {
                    let in_force = home.in_force.contains(on) && group.confidential;
                    let listed = posting.never.contains(&format!("{}/{}", home.id, group.id));
                    assert_eq!(listed, in_force, "{on} {}/{}", home.id, group.id);
                }
            }
        }
    }
    assert!(postings > 300, "{postings}");
}

#[cfg(feature = "schema")]
mod schemas {
    use super::*;

    fn schema(name: &str) -> jsonschema::Validator {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../bindings/schemas");
        let text = std::fs::read_to_string(folder.join(format!("{name}.schema.json"))).unwrap();
        jsonschema::validator_for(&serde_json::from_str(&text).unwrap()).unwrap()
    }

    fn flaws(schema: &jsonschema::Validator, value: &Value) -> Vec<String> {
        schema.iter_errors(value).map(|error| error.to_string()).collect()
    }

    #[test]
    fn every_answer_is_of_its_schema() {
        let schema = schema("procedure");
        let mut answers = 0;
        for benefit in Benefit::ALL {
            for received in
                ["2014-01-02", "2018-10-08", "2025-06-30", "2026-10-01", "2026-10-05", "2026-12-30"]
            {
                let mut filing = Filing::new(parse_date(received).unwrap());
                filing.on = Some(parse_date("2026-12-31").unwrap());
                let answer = Rulebook::builtin().procedure(benefit, &filing, Holidays::builtin());
                let Ok(answer) = answer else { continue };
                answers += 1;
                let flaws = flaws(&schema, &serde_json::to_value(&answer).unwrap());
                assert!(flaws.is_empty(), "{benefit:?} {received}: {flaws:?}");
            }
        }
        assert!(answers > 20, "{answers}");
        assert!(!flaws(&schema, &json!({ "benefit": "monthly_allowance" })).is_empty());
    }

    #[test]
    fn the_list_of_holidays_is_of_its_schema() {
        let schema = schema("holidays");
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("calendar/holidays.toml");
        let text = std::fs::read_to_string(path).unwrap();
        assert!(text.starts_with("#:schema ../../bindings/schemas/holidays.schema.json\n"));
        let mut list: Value = toml::from_str(&text).unwrap();
        assert_eq!(flaws(&schema, &list), [""; 0]);
        list["year"][0].as_object_mut().unwrap().remove("source");
        assert!(!flaws(&schema, &list).is_empty());
    }
}
