//! The shared cases of registers, payment lists and decision sheets: worked out by hand from the law.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail in any way")]

use std::collections::BTreeSet;
use std::path::Path;

use ansinh::messages::{Language, register_flaw};
use ansinh::place::PlaceProblem;
use ansinh::register::{MOST_OF_A_PERSON, RegisterProblem};
use ansinh::{Register, RegisterFlaw, Rulebook};
use jsonschema::Validator;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    #[allow(dead_code, reason = "for the reader")]
    law: String,
    register: Value,
    expect: Vec<Expected>,
}

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
struct Expected {
    code: String,
    entries: Vec<usize>,
    #[serde(default)]
    from: Option<String>,
    #[serde(default)]
    until: Option<String>,
    /// Texts that the citation names.
    #[serde(default)]
    cites: Vec<String>,
}

pub(crate) fn cases<T: DeserializeOwned>(file: &str) -> Vec<T> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/conformance/register");
    let text = std::fs::read_to_string(folder.join(format!("{file}.json"))).unwrap();
    serde_json::from_str(&text).unwrap()
}

pub(crate) fn schema(name: &str) -> Validator {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../bindings/schemas");
    let text = std::fs::read_to_string(folder.join(format!("{name}.schema.json"))).unwrap();
    jsonschema::validator_for(&serde_json::from_str(&text).unwrap()).unwrap()
}

pub(crate) fn errors(schema: &Validator, value: &Value) -> Vec<String> {
    schema.iter_errors(value).map(|error| error.to_string()).collect()
}

fn is(flaw: &RegisterFlaw, expected: &Expected) -> bool {
    let months = flaw.months.map(|months| (months.from.to_string(), months.until.map(|it| it.to_string())));
    let (from, until) = months.map_or((None, None), |(from, until)| (Some(from), until));
    let citation = flaw.citation.as_deref().unwrap_or_default();
    flaw.code() == expected.code
        && flaw.entries == expected.entries
        && (from, until) == (expected.from.clone(), expected.until.clone())
        && citation.is_empty() == expected.cites.is_empty()
        && expected.cites.iter().all(|text| citation.contains(text))
}

#[test]
fn the_shared_cases_hold() {
    let [register_schema, flaw_schema] = ["register", "register-flaw"].map(schema);
    let mut wrong = Vec::new();
    for case in cases::<Case>("flaws") {
        assert_eq!(errors(&register_schema, &case.register), [""; 0], "{}", case.name);
        let register = Register::from_value(&case.register).unwrap();
        let flaws = Rulebook::builtin().check_register(&register);
        for flaw in &flaws {
            assert_eq!(errors(&flaw_schema, &serde_json::to_value(flaw).unwrap()), [""; 0], "{}", case.name);
        }
        let same = flaws.len() == case.expect.len()
            && case.expect.iter().all(|expected| flaws.iter().any(|flaw| is(flaw, expected)));
        if !same {
            wrong.push(format!("{}\n    {flaws:?}\n    for {:?}", case.name, case.expect));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Every problem that there is.
const PROBLEMS: [RegisterProblem; 18] = [
    RegisterProblem::DuplicateId,
    RegisterProblem::UnknownBenefit,
    RegisterProblem::NotInForce,
    RegisterProblem::Place(PlaceProblem::UnknownProvince),
    RegisterProblem::Place(PlaceProblem::ProvinceNotInForce),
    RegisterProblem::Place(PlaceProblem::UnknownCommune),
    RegisterProblem::Place(PlaceProblem::CommuneNotInProvince),
    RegisterProblem::StartsBeforeDecision,
    RegisterProblem::ReversedMonths,
    RegisterProblem::Duplicate,
    RegisterProblem::DoubleAllowance,
    RegisterProblem::DoubleCareSupport,
    RegisterProblem::AllowanceInFacility,
    RegisterProblem::OnlyOne,
    RegisterProblem::OnePerCouple,
    RegisterProblem::CoupleOfOne,
    RegisterProblem::TooMany,
    RegisterProblem::Unreadable,
];

fn entry(id: usize) -> Value {
    json!({
        "id": id.to_string(), "person": "Kín Đáo 739173", "payee": "Kín Đáo 739173", "place": "96/32248",
        "household": "Kín Đáo 739173", "from": "2026-10", "benefit": "nd-335-2026/person-hiv.all",
        "decision": { "number": "739173/QĐ", "signed": "2026-10-05" }
    })
}

/// Those of the shared cases, and those that need more than a case, or less.
fn every_flaw() -> Vec<RegisterFlaw> {
    let law = Rulebook::builtin();
    let mut flaws: Vec<RegisterFlaw> = cases::<Case>("flaws")
        .iter()
        .flat_map(|case| law.check_register(&Register::from_value(&case.register).unwrap()))
        .collect();
    let many: Vec<Value> = (0..=MOST_OF_A_PERSON).map(entry).collect();
    let many = law.check_register(&Register::from_value(&json!({ "entries": many })).unwrap());
    assert_eq!((many.len(), many[0].code()), (1, "too_many"));
    flaws.extend(many);
    let mut bad = entry(1);
    bad["payee"] = json!(["Kín Đáo 739173"]);
    let unreadable = Register::from_value(&json!({ "entries": [entry(0), bad] })).unwrap_err();
    assert_eq!(unreadable[0].at(), ["/entries/1"]);
    flaws.extend(unreadable);
    let outside = Register::from_value(&json!({ "entries": [], "Kín Đáo": 739_173 })).unwrap_err();
    assert_eq!((outside.len(), outside[0].entries.len()), (1, 0));
    flaws.extend(outside);
    flaws
}

#[test]
fn every_code_is_found_and_is_a_sentence_in_both_languages() {
    let flaws = every_flaw();
    let found: BTreeSet<&str> = flaws.iter().map(RegisterFlaw::code).collect();
    let known: BTreeSet<&str> = PROBLEMS.iter().map(|problem| problem.code()).collect();
    assert_eq!(found, known);
    for file in ["vi", "en"] {
        let path = format!("{}/messages/{file}.toml", env!("CARGO_MANIFEST_DIR"));
        let catalogue: toml::Table = std::fs::read_to_string(path).unwrap().parse().unwrap();
        let keys =
            catalogue["register"].as_table().unwrap().keys().filter_map(|key| key.strip_prefix("flaw."));
        let codes = keys.map(|key| key.trim_end_matches(".whole"));
        assert_eq!(codes.collect::<BTreeSet<_>>(), known, "{file}");
    }
    for flaw in &flaws {
        let log = flaw.problem.to_string();
        assert!(log.starts_with(|first: char| first.is_lowercase()), "{log}");
        for language in [Language::Vi, Language::En] {
            let text = register_flaw(flaw, language);
            assert!(!text.contains(['{', '}', '_']) && text.ends_with('.'), "{}: {text}", flaw.code());
            assert!(!text.contains("flaw.") && !text.contains(" :"), "{text}");
            assert!(!text.contains(", ;") && !text.contains("  "), "{}: {text}", flaw.code());
        }
        assert_ne!(register_flaw(flaw, Language::Vi), register_flaw(flaw, Language::En));
    }
}

#[test]
fn nothing_of_an_entry_is_in_a_flaw_or_a_log() {
    let register =
        json!({ "entries": [entry(0), entry(0)], "couples": [{ "people": ["Kín Đáo 739173", "x"] }] });
    let register = Register::from_value(&register).unwrap();
    let flaws = Rulebook::builtin().check_register(&register);
    assert_eq!(flaws.iter().map(RegisterFlaw::code).collect::<Vec<_>>(), ["duplicate", "duplicate_id"]);
    let mut told = format!("{register:?} {:?}", every_flaw());
    for flaw in every_flaw().iter().chain(&flaws) {
        told += &format!("{flaw} {flaw:?} {}", serde_json::to_string(flaw).unwrap());
        told += &register_flaw(flaw, Language::Vi);
    }
    for needle in ["Kín", "739173", "hiv", "32248", "disab"] {
        assert!(!told.contains(needle), "{needle} in {told}");
    }
}

#[test]
fn a_register_survives_its_json() {
    for case in cases::<Case>("flaws") {
        let register = Register::from_value(&case.register).unwrap();
        let again = serde_json::to_value(&register).unwrap();
        assert_eq!(Register::from_value(&again).unwrap(), register, "{}", case.name);
    }
}

#[test]
fn a_register_that_the_law_of_a_province_changes() {
    // A province may add a group: it is in force there alone.
    let added = json!({
        "id": "nq-mau", "short": "NQ mẫu", "number": "example", "place": "96", "evidence": "full_text",
        "basis": [{ "of": "nd-335-2026", "cite": "Đ4 k3" }],
        "in_force": { "from": "2026-11-01" },
        "group": [{ "id": "local", "cite": "Đ1", "summary": { "vi": "Người cần giúp.", "en": "People in need." },
            "when": { "is": { "disability": "mild" } } }],
        "coefficient": [{ "group": "local", "id": "all", "cite": "Đ2", "value": "1.0",
            "summary": { "vi": "Hệ số 1,0.", "en": "Coefficient 1.0." } }]
    });
    let law = Rulebook::builtin().with_json(&added.to_string()).unwrap();
    let mut one = entry(0);
    one["benefit"] = json!("nq-mau/local.all");
    let register = |value: &Value| Register::from_value(&json!({ "entries": [value] })).unwrap();
    let codes = |law: &Rulebook, value: &Value| -> Vec<&str> {
        law.check_register(&register(value)).iter().map(RegisterFlaw::code).collect()
    };
    assert_eq!(codes(Rulebook::builtin(), &one), ["unknown_benefit"]);
    assert_eq!(codes(&law, &one), ["benefit_not_in_force"]);
    one["from"] = json!("2026-11");
    assert_eq!(codes(&law, &one), [""; 0]);
    one["place"] = json!("79");
    assert_eq!(codes(&law, &one), ["benefit_not_in_force"]);
}

#[test]
fn a_benefit_of_a_province_is_in_force_there_alone() {
    let own = json!({
        "id": "nq-mau", "short": "NQ mẫu", "number": "example", "place": "96", "evidence": "full_text",
        "basis": [{ "of": "nd-335-2026", "cite": "Đ4 k3" }],
        "in_force": { "from": "2026-11-01" },
        "benefit": [{ "id": "care", "kind": "care_support", "cite": "Đ1", "payee": "carer",
            "summary": { "vi": "Kinh phí chăm sóc.", "en": "Care support." },
            "when": { "is": { "taken_in": true } }, "gives": { "coefficient": "1.0", "per": "month" } }]
    });
    let law = Rulebook::builtin().with_json(&own.to_string()).unwrap();
    let codes = |place: &str, from: &str| -> Vec<&str> {
        let mut one = entry(0);
        (one["benefit"], one["place"], one["from"]) = (json!("nq-mau/care"), json!(place), json!(from));
        let register = Register::from_value(&json!({ "entries": [one] })).unwrap();
        law.check_register(&register).iter().map(RegisterFlaw::code).collect()
    };
    assert_eq!(codes("96", "2026-11"), [""; 0]);
    assert_eq!(codes("96", "2026-10"), ["benefit_not_in_force"]);
    assert_eq!(codes("79", "2026-11"), ["benefit_not_in_force"]);
}

/// Where the rule of choice changes within a month, that month is still paid by the old one.
#[test]
fn a_rule_of_choice_that_changes_within_a_month() {
    let decree = Rulebook::builtin().instruments().iter().find(|it| it.id == "nd-335-2026").unwrap();
    let mut decree = serde_json::to_value(decree).unwrap();
    decree["choice"][0]["with"] = json!(["person-hiv"]);
    let law = Rulebook::builtin().with_json(&decree.to_string()).unwrap();
    let of = |id: usize, benefit: &str| {
        let mut one = entry(id);
        (one["benefit"], one["from"]) = (json!(benefit), json!("2026-09"));
        one["decision"]["signed"] = json!("2026-09-01");
        one
    };
    let entries =
        [of(0, "nd-335-2026/single-parent.per-child"), of(1, "nd-335-2026/disability.severe-adult")];
    let register = Register::from_value(&json!({ "entries": entries })).unwrap();
    assert_eq!(Rulebook::builtin().check_register(&register), []);
    let flaws = law.check_register(&register);
    // Decree 335/2026 is in force from 5 October 2026.
    assert_eq!((flaws.len(), flaws[0].code()), (1, "double_allowance"));
    assert_eq!(flaws[0].months.unwrap().from.to_string(), "2026-11");
}
