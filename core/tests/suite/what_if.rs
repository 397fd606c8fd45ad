//! What a reform would change. The reforms here are made up.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test")]

use std::path::Path;

use ansinh::law::instrument::Instrument;
use ansinh::what_if::{Change, Totals, WhatIf};
use ansinh::{At, LawError, Rulebook, Situation, parse_date};
use serde_json::{Value, json};

fn reform(rows: Value) -> Instrument {
    let mut whole = json!({
        "id": "reform", "short": "VB mẫu", "number": "example", "evidence": "inferred",
        "in_force": { "from": "2027-01-01" }
    });
    whole.as_object_mut().unwrap().extend(rows.as_object().unwrap().clone());
    serde_json::from_value(whole).unwrap()
}

/// In a place without law of its own.
fn judged(reformed: &Rulebook, on: &str, person: Value) -> WhatIf {
    let person: Situation = serde_json::from_value(person).unwrap();
    let at = At::new(parse_date(on).unwrap(), "48".parse().unwrap());
    Rulebook::builtin().what_if(reformed, &person, &at).unwrap()
}

fn severe() -> Value {
    json!({
        "birth_date": "1985-02-01", "disability": "severe", "household": "neither", "hiv": false, "children": [],
        "pension": false, "social_insurance": false, "merit_benefit": false
    })
}

fn amounts(of: &WhatIf) -> (u64, u64, i64) {
    (of.before.get(), of.after.get(), of.difference)
}

#[test]
fn a_level_a_coefficient_a_band_and_a_condition_can_be_changed() {
    let law = Rulebook::builtin();
    let level = law
        .reformed(reform(json!({ "standard_level": [{ "id": "standard", "cite": "?", "amount": 600_000 }] })))
        .unwrap();
    let change = judged(&level, "2027-03-01", severe());
    assert_eq!((amounts(&change), change.causes), ((810_000, 900_000, 90_000), vec![Change::Level]));
    // The social pension has a level of its own, which the reform does not name.
    let elder = json!({
        "birth_date": "1945-02-01", "pension": false, "social_insurance": false, "in_facility": false,
        "household": "neither", "disability": "none", "hiv": false, "children": []
    });
    assert_eq!(amounts(&judged(&level, "2027-03-01", elder)), (540_000, 540_000, 0));
    // Not before it begins.
    assert_eq!(amounts(&judged(&level, "2026-12-31", severe())), (810_000, 810_000, 0));

    let coefficient = law
        .reformed(reform(json!({ "coefficient": [{
            "group": "disability", "id": "severe-adult", "cite": "?", "value": "1.75",
            "when": { "all": [{ "age": { "from": 16, "under": 60 } }, { "is": { "disability": "severe" } }] }
        }] })))
        .unwrap();
    let change = judged(&coefficient, "2027-03-01", severe());
    assert_eq!((amounts(&change), change.causes), ((810_000, 945_000, 135_000), vec![Change::Coefficient]));

    let band = law
        .reformed(reform(json!({ "coefficient": [
            { "group": "elderly-alone", "id": "under-75", "cite": "?", "value": "1.5",
              "when": { "age": { "from": 60, "under": 70 } } },
            { "group": "elderly-alone", "id": "from-75", "cite": "?", "value": "2.0",
              "when": { "age": { "from": 70 } } }
        ] })))
        .unwrap();
    let lone = json!({
        "birth_date": "1955-02-01", "household": "poor", "supporter": "none", "disability": "none", "hiv": false,
        "pension": true, "social_insurance": false, "low_pension": false, "children": [], "taken_in": false
    });
    let change = judged(&band, "2027-03-01", lone.clone());
    assert_eq!((amounts(&change), change.causes), ((810_000, 1_080_000, 270_000), vec![Change::Band]));

    let condition = law
        .reformed(reform(json!({ "group": [{
            "id": "elderly-alone", "cite": "?", "when": { "all": [
                { "age": { "from": 60 } },
                { "is": { "household": ["poor", "near_poor"] } },
                { "is": { "supporter": ["none", "on_allowance"] } }
            ] }
        }] })))
        .unwrap();
    let near_poor = json!({
        "birth_date": "1962-02-01", "household": "near_poor", "supporter": "none", "disability": "none", "hiv": false,
        "children": [], "taken_in": false
    });
    let change = judged(&condition, "2027-03-01", near_poor);
    assert_eq!((amounts(&change), change.causes), ((0, 810_000, 810_000), vec![Change::Group]));
    // Whoever is poor gets what they got.
    assert_eq!(judged(&condition, "2027-03-01", lone).difference, 0);
}

#[test]
fn a_reform_begins_on_a_day() {
    let law = Rulebook::builtin();
    let mut whole = serde_json::to_value(reform(json!({}))).unwrap();
    whole["in_force"] = json!({});
    let error = law.reformed_json(&whole.to_string()).unwrap_err();
    assert_eq!(error, LawError::NotAReform { instrument: "reform".to_owned() });
    // What is wrong with the whole is told.
    let row = json!({ "coefficient": [{ "group": "nobody", "id": "x", "cite": "?", "value": "1.0" }] });
    assert!(matches!(law.reformed(reform(row)), Err(LawError::Flawed(_))));
    assert!(matches!(law.reformed_json("{"), Err(LawError::Json { .. })));
}

/// Of a province: it adds to the country's law, stands in place of the province's own, and goes no lower than the country.
#[test]
fn a_reform_can_be_of_one_province() {
    let law = Rulebook::builtin();
    let of_ca_mau = |id: &str, from: &str, amount: u64| {
        let mut it = reform(json!({
            "basis": [{ "of": "nd-335-2026", "cite": "Đ4 k3" }],
            "standard_level": [{ "id": "level", "cite": "?", "amount": amount }]
        }));
        (it.id, it.place) = (id.to_owned().into(), Some("96".into()));
        it.in_force.from = Some(parse_date(from).unwrap());
        it
    };
    let person: Situation = serde_json::from_value(severe()).unwrap();
    let totals = |law: &Rulebook, on: &str| {
        ["96", "48"].map(|place| {
            let at = At::new(parse_date(on).unwrap(), place.parse().unwrap());
            law.assess(&person, &at).unwrap().total().get()
        })
    };
    let raised = law.reformed(of_ca_mau("first", "2027-01-01", 640_000)).unwrap();
    assert_eq!(totals(&raised, "2026-12-31"), [810_000, 810_000]);
    assert_eq!(totals(&raised, "2027-01-01"), [960_000, 810_000]);
    // The next stands in its place, even if it gives less; only the country's is a floor.
    let lowered = raised.reformed(of_ca_mau("second", "2028-01-01", 600_000)).unwrap();
    assert_eq!(totals(&lowered, "2027-12-31"), [960_000, 810_000]);
    assert_eq!(totals(&lowered, "2028-01-01"), [900_000, 810_000]);
    assert!(matches!(raised.reformed(of_ca_mau("third", "2028-01-01", 500_000)), Err(LawError::Flawed(_))));
    // A reform of the country leaves the province what it has.
    let country = reform(json!({ "standard_level": [{ "id": "standard", "cite": "?", "amount": 620_000 }] }));
    assert_eq!(totals(&raised.reformed(country).unwrap(), "2027-01-01"), [960_000, 930_000]);
}

#[test]
fn a_result_is_not_in_debug_output() {
    let law = Rulebook::builtin();
    let reformed = law.reformed(reform(
        json!({ "standard_level": [{ "id": "standard", "cite": "?", "amount": 600_000 }] }),
    ));
    let change = judged(&reformed.unwrap(), "2027-03-01", severe());
    let mut totals = Totals::default();
    totals.add(&change).unwrap();
    let person: Situation = serde_json::from_value(severe()).unwrap();
    let at = At::new(parse_date("2027-03-01").unwrap(), "48".parse().unwrap());
    let assessment = law.assess(&person, &at).unwrap();
    let said = format!("{change:?} {totals:?} {:?}", assessment.allowances());
    assert_eq!(said, "WhatIf(..) Totals(1 people) [Allowance(..)]");
}

/// What Cà Mau's plans propose ships as examples, which say that they are not law.
#[test]
fn the_example_reforms_load_and_say_that_they_are_proposals() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/reforms");
    let read = |name: &str| std::fs::read_to_string(folder.join(name)).unwrap();
    let law = Rulebook::builtin();
    let at = At::new(parse_date("2027-03-01").unwrap(), "96".parse().unwrap());
    let judged = |file: &str, person: Value| {
        let text = read(file);
        let instrument: Value = serde_json::from_str(&text).unwrap();
        assert!(instrument["title"]["vi"].as_str().unwrap().contains("chưa phải luật"), "{file}");
        assert!(instrument["title"]["en"].as_str().unwrap().contains("not law"), "{file}");
        let reformed = law.reformed_json(&text).unwrap();
        let person: Situation = serde_json::from_value(person).unwrap();
        (
            law.what_if(&reformed, &person, &at).unwrap(),
            reformed.assess(&person, &at).unwrap().open_norms().len(),
        )
    };
    let child = json!({
        "birth_date": "2025-02-01", "household": "near_poor", "area": "other", "father": "able", "mother": "able",
        "abandoned": false, "disability": "none", "hiv": false, "children": []
    });
    let (early, open) = judged("early-childhood-ca-mau.json", child);
    assert_eq!((amounts(&early), early.settled, open), ((0, 540_000, 540_000), true, 0));
    let pregnant = json!({
        "birth_date": "1999-02-01", "household": "poor", "pregnant": true, "children": [], "disability": "none",
        "hiv": false, "marital_status": "married", "study": "none"
    });
    let (expecting, open) = judged("early-childhood-ca-mau.json", pregnant);
    assert_eq!((amounts(&expecting), expecting.settled, open), ((0, 540_000, 540_000), true, 0));
    assert_eq!(expecting.causes, [Change::Group]);
    let half_orphan = json!({
        "birth_date": "2019-02-01", "household": "neither", "father": "dead", "mother": "able", "abandoned": false,
        "disability": "none", "hiv": false
    });
    // Whether the child is without support is for an official to say.
    let (one_parent, open) = judged("one-parent-ca-mau.json", half_orphan);
    assert_eq!((amounts(&one_parent), one_parent.settled, open), ((0, 0, 0), false, 1));
}
