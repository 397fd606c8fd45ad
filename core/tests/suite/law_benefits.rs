//! What is wrong with a benefit is said, and what can be looked up of one.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail in any way")]

use ansinh::law::benefit::{BenefitKind, Bound, Per, Unit};
use ansinh::law::passage::PassageKind;
use ansinh::law::{LawError, Problem};
use ansinh::{Rulebook, parse_date};
use serde_json::{Value, json};

/// An instrument with one benefit, changed.
fn example(changes: Value) -> String {
    let mut row = json!({
        "id": "support", "kind": "care_support", "cite": "Đ1 k1", "payee": "carer",
        "gives": { "coefficient": "1.0", "per": "month" },
    });
    for (key, value) in changes.as_object().unwrap() {
        match value {
            Value::Null => _ = row.as_object_mut().unwrap().remove(key),
            value => row[key] = value.clone(),
        }
    }
    json!({
        "id": "nd-example", "short": "NĐ mẫu", "number": "example", "evidence": "full_text",
        "in_force": { "from": "2027-01-01" }, "benefit": [row],
    })
    .to_string()
}

fn flaw(changes: Value) -> Problem {
    let shown = changes.to_string();
    match Rulebook::builtin().with_json(&example(changes)) {
        Err(LawError::Flawed(mut flaws)) => {
            assert_eq!(flaws.len(), 1, "{shown}: {flaws:?}");
            let flaw = flaws.remove(0);
            assert_eq!((flaw.row.instrument.as_str(), flaw.row.table), ("nd-example", "benefit"), "{shown}");
            flaw.problem
        }
        other => panic!("{shown}: {other:?}"),
    }
}

#[test]
fn a_sound_benefit_is_taken() {
    for changes in [
        json!({}),
        json!({ "gives": null }),
        json!({ "kind": "emergency", "gives": { "quantity": 15, "unit": "kg", "per": "month", "months": 3 } }),
        json!({ "gives": { "quantity": 9_007_199_254_740_991_u64, "per": "month" } }),
        json!({ "gives": { "quantity": 1, "per": "once", "bound": "ceiling" } }),
        json!({ "people": { "at_least": 2, "at_most": 2 } }),
        json!({ "level_of": "social-pension" }),
        json!({ "only_one": "x", "per_couple": true }),
        json!({ "about": "household", "payee": "household" }),
        json!({ "when": { "is": { "carer.willing": true } } }),
    ] {
        let shown = changes.to_string();
        assert!(Rulebook::builtin().with_json(&example(changes)).is_ok(), "{shown}");
    }
}

#[test]
fn what_is_wrong_with_a_benefit_is_said() {
    for (changes, expected) in [
        (json!({ "gives": { "per": "once" } }), "either a coefficient or a quantity"),
        (
            json!({ "gives": { "coefficient": "1.0", "quantity": 5, "per": "once" } }),
            "either a coefficient or a quantity",
        ),
        (json!({ "gives": { "quantity": 0, "per": "once" } }), "a quantity above zero"),
        (json!({ "gives": { "coefficient": "0.0", "per": "once" } }), "a quantity above zero"),
        (
            json!({ "gives": { "quantity": 9_007_199_254_740_992_u64, "per": "month" } }),
            "a quantity of at most 2^53 - 1",
        ),
        (
            json!({ "gives": { "quantity": 15, "unit": "kg", "per": "month" } }),
            "the unit `dong` for support for care",
        ),
        (
            json!({ "kind": "emergency", "gives": { "coefficient": "1.0", "unit": "kg", "per": "once" } }),
            "the unit `dong` for a coefficient",
        ),
        (
            json!({ "kind": "emergency", "gives": { "quantity": 15, "unit": "kg", "per": "month", "bound": "floor" } }),
            "the bound `exact` for a unit that is not money",
        ),
        (json!({ "gives": { "quantity": 15, "per": "month", "months": 0 } }), "a month or more in `months`"),
        (
            json!({ "gives": { "quantity": 15, "per": "once", "months": 3 } }),
            "`months` only for what is due each day or month",
        ),
        (
            json!({ "gives": { "quantity": 15, "per": "once" }, "level_of": "disability" }),
            "`level_of` only beside a coefficient",
        ),
        (json!({ "per_couple": true }), "`per_couple` only beside `only_one`"),
        (json!({ "people": { "at_least": 1 }, "payee": "person" }), "`people` only where a carer is paid"),
        (json!({ "people": { "at_least": 2, "at_most": 1 } }), "`at_least` of `people` not above `at_most`"),
        (json!({ "about": "household" }), "the payee `household` for what is about the household"),
    ] {
        assert_eq!(flaw(changes), Problem::Benefit(expected));
    }
    assert!(matches!(flaw(json!({ "cite": "Article 1" })), Problem::Citation(_)));
    // The text was read, and the place is not named.
    assert!(matches!(flaw(json!({ "cite": "?" })), Problem::Citation(_)));
    assert!(matches!(flaw(json!({ "until": "2027-01-01" })), Problem::EmptyPeriod));
    assert!(matches!(flaw(json!({ "level_of": "nobody" })), Problem::Unknown(key, _) if key == "nobody"));
    assert!(matches!(flaw(json!({ "caveats": ["nothing"] })), Problem::Unknown(key, _) if key == "nothing"));
    assert!(matches!(flaw(json!({ "when": { "age": {} } })), Problem::AgeBand));
    assert!(matches!(flaw(json!({ "when": { "child_age": { "under": 3 } } })), Problem::NotAChild(_)));
    assert!(matches!(flaw(json!({ "when": { "open": "nothing" } })), Problem::Unknown(_, _)));
    let dangling = Rulebook::builtin().with_json(&example(json!({ "when": { "ref": "nobody" } })));
    assert!(matches!(dangling, Err(LawError::Dangling { .. })));
}

#[test]
fn a_row_that_the_reader_does_not_know_is_refused() {
    for changes in [
        json!({ "kind": "holiday" }),
        json!({ "payee": "neighbour" }),
        json!({ "gives": { "quantity": 1, "per": "week" } }),
        json!({ "gives": { "quantity": 1, "per": "once", "bound": "about" } }),
        json!({ "gives": { "quantity": 1 } }),
        json!({ "colour": "red" }),
    ] {
        let shown = changes.to_string();
        let read = Rulebook::builtin().with_json(&example(changes));
        assert!(matches!(read, Err(LawError::Json { .. })), "{shown}");
    }
}

#[test]
fn ids_are_used_once_and_the_allowance_knows_no_carer() {
    let instrument = |changes: Value| {
        let mut it = json!({
            "id": "nd-example", "short": "NĐ mẫu", "number": "example", "evidence": "full_text",
            "in_force": { "from": "2027-01-01" },
            "term": [{ "id": "carer", "cite": "Đ1", "when": { "is": { "carer.willing": true } } }],
            "group": [{ "id": "people", "cite": "Đ2", "when": { "age": { "under": 4 } } }],
            "coefficient": [{ "group": "people", "id": "all", "cite": "Đ3", "value": "1.0" }],
        });
        for (pointer, value) in changes.as_object().unwrap() {
            *it.pointer_mut(pointer).unwrap() = value.clone();
        }
        match Rulebook::builtin().with_json(&it.to_string()) {
            Ok(_) => Vec::new(),
            Err(LawError::Flawed(flaws)) => flaws.into_iter().map(|flaw| flaw.problem).collect(),
            Err(other) => panic!("{other}"),
        }
    };
    assert_eq!(instrument(json!({})), []);
    let named = Problem::NotABenefit("carer.willing".to_owned());
    assert_eq!(instrument(json!({ "/group/0/when": { "ref": "carer" } })), [named]);
    let asked = Problem::NotABenefit("occurrence.cause".to_owned());
    let of_row = json!({ "group": "people", "id": "all", "cite": "Đ3", "value": "1.0", "when": { "not": { "is": { "occurrence.cause": "fire" } } } });
    assert_eq!(instrument(json!({ "/coefficient/0": of_row })), [asked]);
    let twice = json!({
        "id": "nd-example", "short": "NĐ mẫu", "number": "example", "evidence": "full_text",
        "in_force": { "from": "2027-01-01" },
        "benefit": [
            { "id": "a", "kind": "funeral", "cite": "Đ1" },
            { "id": "a", "kind": "funeral", "cite": "Đ1" },
        ],
    });
    let Err(LawError::Flawed(flaws)) = Rulebook::builtin().with_json(&twice.to_string()) else { panic!() };
    assert_eq!(
        flaws.into_iter().map(|flaw| flaw.problem).collect::<Vec<_>>(),
        [Problem::DuplicateId("a".into())]
    );
}

#[test]
fn a_coefficient_needs_a_level_of_the_country() {
    let only = json!([{
        "id": "nd-example", "short": "NĐ mẫu", "number": "example", "evidence": "full_text",
        "in_force": { "from": "2027-01-01" },
        "group": [{ "id": "people", "cite": "Đ2", "when": { "all": [] } }],
        "coefficient": [{ "group": "people", "id": "all", "cite": "Đ3", "value": "1.0" }],
        "standard_level": [{ "id": "level", "cite": "Đ4", "amount": 1000, "groups": ["people"] }],
        "benefit": [{ "id": "a", "kind": "funeral", "cite": "Đ1", "gives": { "coefficient": "2.0", "per": "once" } }],
    }]);
    let Err(LawError::Flawed(flaws)) = Rulebook::from_json(&only.to_string()) else { panic!() };
    let found: Vec<Problem> = flaws.into_iter().map(|flaw| flaw.problem).collect();
    assert_eq!(found, [Problem::NoBenefitLevel(parse_date("2027-01-01").unwrap())]);
    let text = only.to_string();
    assert!(Rulebook::from_json(&text.replace(r#"["people"]"#, r#"["people","funeral"]"#)).is_ok());
    assert!(Rulebook::from_json(&text.replace(r#"["people"]"#, r#"["people","parties"]"#)).is_err());
}

#[test]
fn a_benefit_is_looked_up_like_any_row() {
    let law = Rulebook::builtin();
    let passage = law.explain("nd-20-2021/house-rebuilt").unwrap();
    assert_eq!((passage.kind, passage.benefit), (PassageKind::Benefit, Some(BenefitKind::Emergency)));
    assert_eq!(passage.citation, "NĐ 20/2021 Đ15");
    let gives = passage.gives.unwrap();
    assert_eq!(
        (gives.quantity, gives.unit, gives.per, gives.bound),
        (Some(40_000_000), Unit::Dong, Per::Once, Bound::Floor)
    );
    assert!(law.text(&passage.id).unwrap().en.contains("at least 40,000,000 đ"));
    let clause = law.cited("NĐ 335/2026 Đ17 k2 d");
    let ids: Vec<&str> = clause.iter().map(|passage| passage.id.as_str()).collect();
    assert_eq!(ids, ["nd-335-2026/disabled-adult-taken-in", "nd-335-2026/disabled-child-taken-in"]);
    for kind in BenefitKind::ALL {
        assert_eq!(BenefitKind::from_name(kind.name()), Some(*kind));
        assert_eq!(serde_json::to_value(kind).unwrap(), kind.name());
    }
}
