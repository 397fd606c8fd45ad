//! Every code gives a sentence in both languages: with the label, every parameter filled in, and no code left.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test"
)]

use std::collections::BTreeSet;

use crate::forms_common::{UNDER_01, UNDER_1A, full_01, full_1a, set, submit, to_wire};
use ansinh::forms::{CHILD_DECLARATION, Document, FOLLOW_UP, FormAt, PLAN_BUDGET, codes, forms};
use ansinh::messages::{
    Language, calendar_error, error, fact, history_flaw, label, message, procedure_error, text,
    timeline_error,
};
use ansinh::place::PlaceProblem;
use ansinh::procedure::{Benefit, Filing};
use ansinh::timeline::{HistoryFlaw, HistoryProblem};
use ansinh::{
    AssessError, At, CalendarError, Fact, Holidays, Issue, Months, ProcedureError, Rulebook, Situation,
    TimelineError, parse_date,
};
use serde_json::{Value, json};

const FORM: &str = "child-declaration";
const LANGUAGES: [Language; 2] = [Language::Vi, Language::En];

/// A change to a complete declaration, and the code of an issue that it gives.
fn mistakes() -> Vec<(&'static str, &'static str, Value)> {
    vec![
        ("field.unknown", "/nickname", json!("x")),
        ("value.required", "/name", json!("")),
        ("value.wrong_type", "/residence", json!("x")),
        ("value.not_asked", "/hiv", json!(true)),
        ("value.not_applicable", "/adopted", json!(true)),
        ("text.too_long", "/name", json!("x".repeat(101))),
        ("text.invalid_character", "/name", json!("\u{1}")),
        ("date.invalid", "/personal_id/issued_on", json!("31/02/2019")),
        ("date.out_of_range", "/benefits/0/since", json!("1/1/1700")),
        ("date.in_future", "/birth_date", json!("2026-04-01")),
        ("date.year_only", "/birth_date", json!("2019")),
        ("date.order", "/personal_id/issued_on", json!("2018-01-01")),
        ("choice.unknown", "/benefits/0/kind", json!("?")),
        ("flag.invalid", "/abandoned", json!("?")),
        ("number.invalid", "/benefits/0/amount", json!(-1)),
        ("list.too_long", "/benefits", json!(vec![json!({ "kind": "wage" }); 21])),
        ("personal_id.invalid", "/personal_id/number", json!("1")),
        ("personal_id.place_unknown", "/personal_id/number", json!("003219000001")),
        ("personal_id.place_unverified", "/personal_id/number", json!("100219000001")),
        ("personal_id.birth_year_mismatch", "/personal_id/number", json!("096218000001")),
        ("personal_id.sex_mismatch", "/personal_id/number", json!("096319000001")),
        ("personal_id.repeated", "/father/personal_id", json!("096185000002")),
        ("province.unknown", "/residence/province", json!("03")),
        ("province.not_in_force", "/residence/province", json!("95")),
        ("commune.unknown", "/residence/commune", json!("99999")),
        ("commune.not_in_province", "/residence/province", json!("01")),
        ("phone.invalid", "/declarant/phone", json!("113")),
        ("child.over_16_not_studying", "/school/status", json!("left")),
        ("child.abandoned_with_parent", "/abandoned", json!(true)),
        ("child.lives_with_absent_parent", "/living_with", json!("mother")),
        ("parent.not_older", "/mother/birth_year", json!(2020)),
    ]
}

/// A real issue of each code, and its form.
fn issues() -> Vec<(&'static str, Issue)> {
    let of = |json: &Value, on: &str| {
        let document = Document::from_json(&CHILD_DECLARATION, json);
        document.validate(submit(on)).into_issues()
    };
    let one = |issues: Vec<Issue>, code: &str| {
        let found = issues.into_iter().find(|issue| issue.code == code);
        (FORM, found.unwrap_or_else(|| panic!("no {code}")))
    };
    let mut all = Vec::new();
    for (code, pointer, value) in mistakes() {
        let mut json = full_1a();
        match code {
            "child.over_16_not_studying" => set(&mut json, "/birth_date", json!("2009-01-01")),
            "child.abandoned_with_parent" => set(&mut json, "/living_with", json!("mother")),
            _ => {}
        }
        set(&mut json, pointer, value);
        all.push(one(of(&json, UNDER_1A), code));
    }
    all.push(one(of(&full_1a(), "2021-06-30"), "form.not_in_force"));
    let mut json = full_01();
    set(&mut json, "/residence/commune", json!("32251"));
    all.push(one(of(&json, UNDER_01), "commune.not_verified"));
    // JSON has no getter that throws; the wire has.
    let wire = to_wire(&CHILD_DECLARATION, &full_1a()).replacen("sNguyễn Văn A", "!", 1);
    let document = Document::from_wire(&CHILD_DECLARATION, &wire).unwrap();
    all.push(one(document.validate(submit(UNDER_1A)).into_issues(), "value.unreadable"));
    all.extend(issues_of_a_follow_up());
    all.extend(issues_of_a_budget());
    all
}

/// The codes that only the follow-up record of a child gives.
fn issues_of_a_follow_up() -> Vec<(&'static str, Issue)> {
    let json = json!({
        "birth_date_known": true, "birth_date": "2015-02-10", "care": { "kind": "relative" },
        "visit": { "on": "2026-03-01", "child_asked": false },
        "recovery": [{ "item": "x", "level": "low" }], "recovery_tally": { "low": 2 },
        "conclusion": { "no_risk": false, "stable": true, "close": true },
    });
    let no_child = json!({ "birth_date_known": false, "estimated_age": 16, "visit": { "on": "2026-03-01" } });
    let at = FormAt::partial(parse_date("2026-03-02").unwrap());
    let issues = [json, no_child]
        .into_iter()
        .flat_map(|json| Document::from_json(&FOLLOW_UP, &json).validate(at).into_issues());
    issues.map(|issue| (FOLLOW_UP.id(), issue)).collect()
}

/// The codes that only the budget of a plan gives.
fn issues_of_a_budget() -> Vec<(&'static str, Issue)> {
    let json = json!({
        "first_year": 2026, "last_year": 2027,
        "rows": [
            { "what": "x", "first_year": 2026, "central": 40, "local": 70, "total": 12_345 },
            { "what": "y", "first_year": 2025, "last_year": 2024, "central": 1 },
        ],
        "totals": { "central": 9, "all": 111 },
        "years": [{ "year": 2026, "total": 1 }, { "year": 2026, "total": 2 }],
    });
    let issues_of = |json: &Value| {
        let document = Document::from_json(&PLAN_BUDGET, json);
        document.validate(FormAt::partial(parse_date("2026-11-26").unwrap())).into_issues()
    };
    let mut issues = issues_of(&json);
    let mut json = json;
    set(&mut json, "/rows/1", json!({ "what": "y", "central": 1 }));
    set(&mut json, "/years", json!([{ "year": 2026, "total": 1 }, { "year": 2027, "total": 2 }]));
    issues.extend(issues_of(&json));
    issues.into_iter().map(|issue| (PLAN_BUDGET.id(), issue)).collect()
}

/// A sentence without a trace of the machine: no placeholder, no key, no path, no ISO date.
fn assert_plain(sentence: &str, code: &str) {
    assert!(!sentence.contains(['{', '}', '_', '`']), "{code}: {sentence}");
    assert!(!code.contains('.') || !sentence.contains(code), "{code}: {sentence}");
    assert!(sentence.starts_with(|first: char| first.is_uppercase() || first.is_numeric() || first == '“'));
    let digits_and_dashes: String =
        sentence.chars().map(|it| if it.is_ascii_digit() { '0' } else { it }).collect();
    assert!(!digits_and_dashes.contains("0000-00-00"), "{code}: {sentence}");
}

#[test]
fn every_issue_code_is_a_sentence_in_both_languages() {
    let issues = issues();
    for code in codes::ALL_CODES {
        let (form, issue) =
            issues.iter().find(|(_, issue)| issue.code == code.code).unwrap_or_else(|| panic!("{code:?}"));
        let names: Vec<&str> = issue.params.iter().map(|(name, _)| *name).collect();
        assert_eq!(names, code.params, "{}", code.code);
        for language in LANGUAGES {
            let template = text(&format!("issue.{}", code.code), language).unwrap();
            let sentence = message(form, issue, language);
            assert_plain(&sentence, code.code);
            assert!(sentence.ends_with('.'), "{sentence}");
            if template.contains("{label}") {
                let label = label(form, &issue.path.table_path(), language).unwrap();
                assert!(sentence.contains(label), "{sentence}");
            }
        }
        assert_ne!(message(form, issue, Language::Vi), message(form, issue, Language::En));
    }
}

fn sentences(code: &str) -> [String; 2] {
    let (form, issue) = issues().into_iter().find(|(_, issue)| issue.code == code).unwrap();
    LANGUAGES.map(|language| message(form, &issue, language))
}

#[test]
fn parameters_are_said_in_words() {
    let [vi, en] = sentences("date.order");
    assert!(vi.contains("“Ngày cấp giấy tờ của trẻ”") && vi.contains("“Ngày sinh của trẻ”"), "{vi}");
    assert!(en.contains("“Child's date of birth”"), "{en}");

    let [vi, en] = sentences("choice.unknown");
    assert!(vi.contains("“Loại chế độ”") && vi.contains(": Tiền lương, tiền công; Lương hưu;"), "{vi}");
    assert!(en.contains("; Pension;") || en.contains("; Pension"), "{en}");

    let [vi, en] = sentences("value.wrong_type");
    assert!(vi.contains("“Nơi cư trú” cần giá trị loại nhóm thông tin"), "{vi}");
    assert!(en.contains("“Place of residence”"), "{en}");

    let [vi, en] = sentences("number.invalid");
    assert!(vi.contains("từ 0 đến 1.000.000.000"), "{vi}");
    assert!(en.contains("from 0 to 1\u{a0}000\u{a0}000\u{a0}000"), "{en}");

    let [vi, en] = sentences("date.out_of_range");
    assert!(vi.contains("từ 01/01/1800 đến 31/12/2200"), "{vi}");
    assert!(en.contains("between 1 January 1800 and 31 December 2200"), "{en}");
    let [vi, en] = sentences("form.not_in_force");
    assert!(vi.contains("ngày 01/07/2021") && en.contains("from 1 July 2021"), "{vi} {en}");
}

#[test]
fn years_are_not_grouped() {
    let mut json = full_1a();
    set(&mut json, "/mother/birth_year", json!(1800));
    let document = Document::from_json(&CHILD_DECLARATION, &json);
    let report = document.validate(submit(UNDER_1A));
    assert!(message(FORM, &report.issues()[0], Language::Vi).contains("từ 1900 đến 2200"));
}

#[test]
fn what_has_no_label_is_called_by_its_path() {
    let document = json!({ "nickname": "x" });
    let document = Document::from_json(&CHILD_DECLARATION, &document);
    let report = document.validate(FormAt::partial(parse_date(UNDER_1A).unwrap()));
    let mut issue = report.issues()[0].clone();
    issue.code = "value.required";
    assert!(message(FORM, &issue, Language::Vi).contains("“nickname”"));
    issue.code = "no.such_code";
    assert_eq!(message(FORM, &issue, Language::En), "no.such_code");
    assert_eq!(label(FORM, "nickname", Language::Vi), None);
    assert_eq!(label("no-such-form", "name", Language::Vi), None);
}

fn undecidable() -> Vec<AssessError> {
    let day = |text: &str| parse_date(text).unwrap();
    let error = |on: &str, place: &str| {
        let person = Situation { birth_date: Some("2020-05-01".parse().unwrap()), ..Situation::default() };
        let at = At::new(day(on), place.parse().unwrap());
        Rulebook::builtin().assess(&person, &at).unwrap_err()
    };
    vec![
        error("2000-01-01", "96"),
        AssessError::NotCovered { on: day("2025-01-01"), first: None },
        error("2014-06-01", "96"),
        error("2025-03-10", "03"),
        error("2026-03-10", "95"),
        error("2026-03-10", "96/99999"),
        error("2026-03-10", "01/32248"),
        error("2019-03-10", "96"),
        AssessError::Member { list: "relations", number: 3 },
        AssessError::Amount { provision: "nd-20-2021/elderly-80.all".to_owned() },
    ]
}

#[test]
fn every_reason_not_to_decide_is_a_sentence_in_both_languages() {
    let mut seen = Vec::new();
    for reason in undecidable() {
        for language in LANGUAGES {
            let sentence = error(&reason, language);
            assert_plain(&sentence, reason.code());
            for (name, value) in reason.params() {
                let year = value.get(..4).unwrap_or_default();
                assert!(name == "on" || sentence.contains(&value) || sentence.contains(year), "{sentence}");
            }
        }
        assert_ne!(error(&reason, Language::Vi), error(&reason, Language::En));
        seen.push(match &reason {
            AssessError::NotCovered { .. } => "not_covered",
            AssessError::LevelGap { .. } => "level_gap",
            AssessError::Place { problem: PlaceProblem::UnknownProvince, .. } => "unknown_place",
            AssessError::Place { problem: PlaceProblem::ProvinceNotInForce, .. } => "place_not_in_force",
            AssessError::Place { problem: PlaceProblem::UnknownCommune, .. } => "unknown_commune",
            AssessError::Place { problem: PlaceProblem::CommuneNotInProvince, .. } => {
                "commune_not_in_province"
            }
            AssessError::NotYetBorn { .. } => "not_yet_born",
            AssessError::Member { .. } => "household_member",
            AssessError::Amount { .. } => "amount",
            _ => "new",
        });
    }
    seen.sort_unstable();
    seen.dedup();
    assert_eq!(seen.len(), 9, "{seen:?}");
}

#[test]
fn every_fact_is_a_question_and_every_form_has_a_title() {
    for language in LANGUAGES {
        for known in Fact::ALL {
            assert!(fact(*known, language).ends_with('?'), "{}", known.name());
        }
        for form in forms() {
            assert!(text(&format!("form.{}", form.id()), language).is_some());
        }
    }
    assert_eq!(text("help.child-declaration.benefits.amount", Language::Vi), Some("Đồng, ví dụ 500.000."));
    assert_eq!([Language::from_code("en"), Language::from_code("fr")], [Some(Language::En), None]);
}

#[test]
fn the_table_is_the_catalogue() {
    for (language, file) in [(Language::Vi, "vi"), (Language::En, "en")] {
        let path = format!("{}/messages/{file}.toml", env!("CARGO_MANIFEST_DIR"));
        let tables: toml::Table = std::fs::read_to_string(path).unwrap().parse().unwrap();
        for (table, texts) in tables {
            for (key, expected) in texts.as_table().unwrap() {
                assert_eq!(text(&format!("{table}.{key}"), language), expected.as_str(), "cargo xtask law");
            }
        }
    }
}

#[test]
fn every_reason_not_to_tell_the_way_of_a_file_is_a_sentence_in_both_languages() {
    let day = |text: &str| parse_date(text).unwrap();
    let error = |benefit, change: &dyn Fn(&mut Filing)| {
        let mut filing = Filing::new(day("2026-03-10"));
        change(&mut filing);
        Rulebook::builtin().procedure(benefit, &filing, Holidays::builtin()).unwrap_err()
    };
    let place = |place: &'static str| move |filing: &mut Filing| filing.place = Some(place.parse().unwrap());
    let reasons = [
        error(Benefit::SocialPension, &|filing| filing.received = day("2025-06-30")),
        ProcedureError::NotCovered { benefit: Benefit::FacilityCare, on: day("2026-10-05"), first: None },
        error(Benefit::CareSupport, &|filing| filing.on = Some(day("2026-03-09"))),
        error(Benefit::CareSupport, &|filing| filing.group = Some("?".to_owned())),
        error(Benefit::CareSupport, &place("03")),
        error(Benefit::CareSupport, &place("95")),
        error(Benefit::CareSupport, &place("96/99999")),
        error(Benefit::CareSupport, &place("01/32248")),
    ];
    for reason in &reasons {
        for language in LANGUAGES {
            assert_plain(&procedure_error(reason, language), reason.code());
        }
        assert_ne!(procedure_error(reason, Language::Vi), procedure_error(reason, Language::En));
    }
    assert_eq!(
        procedure_error(&reasons[0], Language::Vi),
        "Chưa có dữ liệu về thủ tục “Trợ cấp hưu trí xã hội” cho hồ sơ nhận ngày 30/06/2025; ngày sớm nhất có dữ liệu \
         là 01/07/2025"
    );
    let missing = CalendarError::Missing { year: 2027 };
    for language in LANGUAGES {
        assert_plain(&calendar_error(&missing, language), missing.code());
        assert!(calendar_error(&missing, language).contains("2027"));
    }
}

/// The catalogue of a language.
fn catalogue(language: &str) -> toml::Table {
    let path = format!("{}/messages/{language}.toml", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(path).unwrap().parse().unwrap()
}

#[test]
fn every_reason_for_no_timeline_is_a_sentence_in_both_languages() {
    let places = [(Some(0), Some(2)), (Some(0), None), (None, Some(2)), (None, None)];
    let mut codes: BTreeSet<String> = BTreeSet::new();
    for problem in HistoryProblem::ALL {
        codes.insert(problem.code().to_owned());
        for (member, event) in places {
            let flaw = HistoryFlaw { member, event, problem: *problem };
            let [vi, en] = LANGUAGES.map(|language| {
                let sentence = history_flaw(&flaw, language);
                assert_plain(&sentence, problem.code());
                assert!(member.is_none() || sentence.contains(" 1"), "{sentence}");
                assert!(event.is_none() || sentence.contains(" 3"), "{sentence}");
                sentence
            });
            assert_ne!(vi, en);
            let error = TimelineError::History(vec![flaw.clone(), flaw]);
            assert_eq!(timeline_error(&error, Language::En), format!("{en}; {en}"));
        }
    }
    let months = Months::new("2025-01".parse().unwrap(), "2025-01".parse().unwrap());
    for error in [TimelineError::ReversedPeriod(months), TimelineError::TooMuch] {
        codes.insert(error.code().to_owned());
        let [vi, en] = LANGUAGES.map(|language| timeline_error(&error, language));
        assert!(vi != en && en.starts_with(char::is_uppercase), "{vi} {en}");
    }
    let early = AssessError::NotYetBorn { on: parse_date("2025-03-10").unwrap() };
    assert_eq!(
        timeline_error(&TimelineError::Undecidable(early.clone()), Language::Vi),
        error(&early, Language::Vi)
    );
    let written = serde_json::to_value(TimelineError::Undecidable(early.clone())).unwrap();
    let of_decision = serde_json::to_value(&early).unwrap();
    assert_eq!(of_decision["params"]["on"], "2025-03-10");
    for key in ["code", "message", "params"] {
        assert_eq!(written[key], of_decision[key], "{key}");
    }
    // And nothing else is in the table.
    for language in ["vi", "en"] {
        let table = catalogue(language)["history"].as_table().unwrap().clone();
        let known: BTreeSet<String> =
            table.keys().filter(|key| !key.starts_with("where.")).cloned().collect();
        assert_eq!(known, codes, "{language}");
    }
    let flaw = |problem| HistoryFlaw { member: None, event: Some(0), problem };
    assert_eq!(
        history_flaw(&flaw(HistoryProblem::MovedOutOfRange), Language::Vi),
        "Lần chuyển nơi cư trú số 1: ngày phải trong khoảng từ năm 1900 đến năm 2200"
    );
}

/// What a timeline and a comparison say in codes has a label, and nothing else has.
#[test]
fn the_codes_of_a_timeline_have_labels() {
    let schema: Value =
        serde_json::from_str(include_str!("../../../bindings/schemas/timeline.schema.json")).unwrap();
    let compared: Value =
        serde_json::from_str(include_str!("../../../bindings/schemas/comparison.schema.json")).unwrap();
    let lists = [
        (&schema, "status", "MonthStatus"),
        (&schema, "cause", "TimelineCauseKind"),
        (&compared, "change", "WhatIfCause"),
    ];
    let mut codes = BTreeSet::new();
    for (schema, list, name) in lists {
        for variant in schema["$defs"][name]["oneOf"].as_array().unwrap() {
            codes.insert(format!("{list}.{}", variant["const"].as_str().unwrap()));
        }
    }
    for language in ["vi", "en"] {
        let labels: BTreeSet<String> =
            catalogue(language)["timeline"].as_table().unwrap().keys().cloned().collect();
        assert_eq!(labels, codes, "{language}");
    }
}

/// Everything that the way of a file says in codes has a label, and nothing else has.
#[test]
fn the_codes_of_a_procedure_have_labels() {
    let codes = codes_of_the_schema();
    for file in ["vi", "en"] {
        let path = format!("{}/messages/{file}.toml", env!("CARGO_MANIFEST_DIR"));
        let catalogue: toml::Table = std::fs::read_to_string(path).unwrap().parse().unwrap();
        let labels: BTreeSet<String> = catalogue["procedure"].as_table().unwrap().keys().cloned().collect();
        assert_eq!(labels, codes, "{file}");
    }
    let chair = text("procedure.actor.commune_chair", Language::En);
    assert_eq!(chair, Some("Chair of the commune People's Committee"));
}

/// The codes of each list, `actor.commune_chair`, as the committed schema of law files has them.
fn codes_of_the_schema() -> BTreeSet<String> {
    let schema: Value =
        serde_json::from_str(include_str!("../../../bindings/schemas/law.schema.json")).unwrap();
    let lists = [
        ("benefit", "FileBenefit"),
        ("channel", "Channel"),
        ("actor", "Actor"),
        ("act", "Act"),
        ("paper", "Paper"),
        ("finished", "Finished"),
    ];
    let mut codes = BTreeSet::new();
    for (list, name) in lists {
        for variant in schema["$defs"][name]["oneOf"].as_array().unwrap() {
            codes.insert(format!("{list}.{}", variant["const"].as_str().unwrap()));
        }
    }
    codes
}
