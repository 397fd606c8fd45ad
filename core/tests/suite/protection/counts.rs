//! Counting: each child once, in any order.

use ansinh::law::condition::AgeBand;
use ansinh::parse_date;
use ansinh::protection::count::NoPredicate;
use ansinh::protection::{ChildRecord, Count, Predicate, count, groups, predicates};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::properties::{children, on, part, record};

fn records(rows: Value) -> Vec<ChildRecord> {
    serde_json::from_value(rows).unwrap()
}

fn counts(found: &Count) -> [u64; 4] {
    [found.counted, found.not, found.undetermined, found.outside]
}

fn of(rows: Value, predicate: &str, ages: Option<AgeBand>) -> Count {
    count(&records(rows), &Predicate::from_id(predicate).unwrap(), on(), ages)
}

/// An invented commune: a child with two records, one with records that differ, one without a key.
fn commune() -> Value {
    json!([
        { "key": "1", "birth_date": "2015-02-10", "abandoned": true, "hiv": true, "assisted": true },
        { "key": "2", "birth_date": "2012-05-01", "disability": "severe", "assisted": false },
        { "key": "1", "birth_date": "2015-02-10", "abandoned": true, "hiv": true, "assisted": true },
        { "key": "3", "birth_date": "2010-11-25", "abandoned": true },
        { "key": "4", "birth_date": "2020-01-01", "disability": "mild" },
        { "key": "4", "birth_date": "2020-01-01", "disability": "none" },
        { "birth_date": "2020-01-01", "abandoned": true },
        { "key": "", "abandoned": true },
        { "key": "5", "birth_date": "2026-12-01", "abandoned": true },
        { "key": "6", "abandoned": true },
    ])
}

#[test]
fn a_child_is_counted_once() {
    let found = of(commune(), "protection/abandoned", None);
    // 1 is; 3 is 16; of 2 and 4 nobody said; of 6 the age is missing.
    assert_eq!(counts(&found), [1, 1, 3, 0]);
    assert_eq!(found.duplicates, 2);
    assert_eq!(found.undecided, [1, 4, 5, 9]);
    assert_eq!(found.conflicting, [4, 5]);
    assert_eq!(found.without_key, [6, 7]);
    assert_eq!(found.not_born, [8]);
    assert_eq!(found.predicate, "protection/abandoned");
}

#[test]
fn records_that_differ_count_by_what_they_agree_on() {
    // 2 and one record of 4 are in the group; the other record of 4 is not.
    assert_eq!(counts(&of(commune(), "protection/disability", None)), [1, 1, 3, 0]);
    let agree = json!([
        { "key": "4", "birth_date": "2020-01-01", "disability": "mild" },
        { "key": "4", "birth_date": "2020-01-01", "disability": "severe" },
    ]);
    let found = of(agree.clone(), "protection/disability", None);
    assert_eq!((counts(&found), found.conflicting), ([1, 0, 0, 0], vec![0, 1]));
    assert_eq!(counts(&of(agree, "protection/disability.2", None)), [0, 0, 1, 0]);
}

#[test]
fn ages_are_bands_of_completed_years() {
    let band = |from, through| Some(AgeBand { from, through, ..AgeBand::default() });
    let born = |years: u16| format!("{}-11-25", 2026 - years);
    let rows: Vec<Value> =
        (0..=18).map(|years| json!({ "key": years.to_string(), "birth_date": born(years), "abandoned": true, "exploitation": ["labour"] })).collect();
    let rows = Value::Array(rows);
    for (ages, expected) in [
        (None, [16, 3, 0, 0]),
        (Some(AgeBand { under: Some(16), ..AgeBand::default() }), [16, 0, 0, 3]),
        (band(None, Some(8)), [9, 0, 0, 10]),
        (band(Some(7), Some(15)), [9, 0, 0, 10]),
        (band(Some(11), Some(15)), [5, 0, 0, 14]),
        // Children to 15; whoever is 16 or 17 is none.
        (band(Some(5), Some(17)), [11, 2, 0, 6]),
    ] {
        assert_eq!(counts(&of(rows.clone(), "protection/abandoned", ages)), expected, "{ages:?}");
    }
    // Unlawful labour is counted for minors too.
    assert_eq!(counts(&of(rows, "protection/unlawful-labour", band(Some(5), Some(17)))), [13, 0, 0, 6]);
    let unsure = json!([{ "key": "1", "age": { "years": 8, "on": "2026-10-25" }, "abandoned": true }]);
    assert_eq!(counts(&of(unsure.clone(), "protection/abandoned", band(None, Some(8)))), [0, 0, 1, 0]);
    assert_eq!(counts(&of(unsure, "protection/abandoned", band(None, Some(9)))), [1, 0, 0, 0]);
}

#[test]
fn predicates_mean_what_their_names_say() {
    let one = |facts: Value| {
        let mut child = json!({ "key": "1", "birth_date": "2015-02-10" });
        child.as_object_mut().unwrap().extend(facts.as_object().unwrap().clone());
        Value::Array(vec![child])
    };
    for (predicate, facts, expected) in [
        ("any", json!({ "abandoned": true }), [1, 0, 0, 0]),
        ("any", json!({}), [0, 0, 1, 0]),
        ("assisted", json!({ "abandoned": true, "assisted": true }), [1, 0, 0, 0]),
        ("assisted", json!({ "abandoned": true, "assisted": false }), [0, 1, 0, 0]),
        ("assisted", json!({ "abandoned": true }), [0, 0, 1, 0]),
        ("at-risk", json!({ "risks": ["violence"] }), [1, 0, 0, 0]),
        ("at-risk", json!({ "risks": [] }), [0, 1, 0, 0]),
        ("at-risk-only", json!({ "risks": ["violence"], "abandoned": true }), [0, 1, 0, 0]),
        ("at-risk-only", json!({ "risks": ["violence"] }), [0, 0, 1, 0]),
        ("abused", json!({ "maltreatment": ["neglect"] }), [1, 0, 0, 0]),
        ("abused", json!({ "trafficking": "not_returned" }), [1, 0, 0, 0]),
        ("abused", json!({ "sexual_abuse": ["molestation"] }), [1, 0, 0, 0]),
        ("abused", json!({ "exploitation": ["other"] }), [1, 0, 0, 0]),
        ("orphaned-or-abandoned", json!({ "father": "dead", "mother": "missing" }), [1, 0, 0, 0]),
        ("orphaned-or-abandoned-assisted", json!({ "abandoned": true, "assisted": true }), [1, 0, 0, 0]),
        ("orphaned-or-abandoned-in-facility", json!({ "abandoned": true, "care": "relative" }), [0, 1, 0, 0]),
        ("severe-disability", json!({ "disability": "extremely_severe" }), [1, 0, 0, 0]),
        ("severe-disability", json!({ "disability": "mild" }), [0, 1, 0, 0]),
        ("severe-disability-assisted", json!({ "disability": "severe", "assisted": true }), [1, 0, 0, 0]),
        ("disability-assisted", json!({ "disability": "mild", "assisted": true }), [1, 0, 0, 0]),
        ("in-facility", json!({ "abandoned": true, "care": "facility" }), [1, 0, 0, 0]),
        ("in-family-care", json!({ "abandoned": true, "care": "non_relative" }), [1, 0, 0, 0]),
        ("unlawful-labour", json!({ "exploitation": ["labour"] }), [1, 0, 0, 0]),
        ("disaster", json!({ "disaster": true }), [1, 0, 0, 0]),
        ("disaster-assisted", json!({ "disaster": true, "assisted": false }), [0, 1, 0, 0]),
        ("647/severe-disability", json!({ "disability": "severe" }), [1, 0, 0, 0]),
        ("647/severe-disability", json!({ "disability": "mild" }), [0, 1, 0, 0]),
        ("647/orphan", json!({ "father": "dead", "mother": "dead", "care": "relative" }), [1, 0, 0, 0]),
        ("647/toxic-chemicals", json!({ "toxic_chemicals": true }), [1, 0, 0, 0]),
        ("647/any", json!({ "disaster": true }), [1, 0, 0, 0]),
        // In a group of the law and in none of the six.
        ("647/assisted", json!({ "addiction": "untreated", "assisted": true }), [0, 0, 1, 0]),
        ("647/assisted", json!({ "toxic_chemicals": true, "assisted": true }), [1, 0, 0, 0]),
        ("647/assisted", json!({ "toxic_chemicals": true, "assisted": false }), [0, 1, 0, 0]),
        ("647/in-family-care", json!({ "hiv": true, "care": "relative" }), [1, 0, 0, 0]),
        ("647/in-family-care", json!({ "hiv": true, "care": "facility" }), [0, 1, 0, 0]),
        ("647/in-family-care", json!({ "disability": "severe", "care": "parents" }), [0, 1, 0, 0]),
        (
            "647/orphan-assisted",
            json!({ "father": "dead", "mother": "dead", "care": "relative", "assisted": true }),
            [1, 0, 0, 0],
        ),
        (
            "647/orphan-assisted",
            json!({ "father": "able", "mother": "able", "assisted": true }),
            [0, 0, 1, 0],
        ),
        ("no-support.7", json!({ "father": "unable", "mother": "unable" }), [1, 0, 0, 0]),
    ] {
        let found = of(one(facts.clone()), &format!("protection/{predicate}"), None);
        assert_eq!(counts(&found), expected, "{predicate} of {facts}");
    }
}

#[test]
fn every_predicate_has_an_id_of_its_own() {
    let ids: Vec<String> = predicates().map(|predicate| predicate.id).collect();
    let mut once = ids.clone();
    once.sort();
    once.dedup();
    assert_eq!(once.len(), ids.len());
    for id in &ids {
        assert_eq!(Predicate::from_id(id).unwrap().id, *id);
    }
    for group in groups() {
        assert!(ids.contains(&format!("protection/{}", group.id)));
    }
    let error = Predicate::from_id("protection/group-z").unwrap_err();
    assert_eq!(error, NoPredicate { id: "protection/group-z".to_owned() });
    assert_eq!(error.code(), "no_predicate");
    assert_eq!(
        error.to_string(),
        "no predicate `protection/group-z`: expected an id such as `protection/any` or `protection/disability`"
    );
}

#[test]
fn a_count_is_written_without_keys() {
    let written = serde_json::to_string(&of(commune(), "protection/abandoned", None)).unwrap();
    assert_eq!(
        written,
        r#"{"predicate":"protection/abandoned","on":"2026-11-25","counted":1,"not":1,"undetermined":3,"outside":0,"duplicates":2,"undecided":[1,4,5,9],"conflicting":[4,5],"without_key":[6,7],"not_born":[8]}"#
    );
    assert!(parse_date("2026-11-25").unwrap() == on());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// The order of the records does not matter, nor does a record that is there twice; every child is somewhere.
    #[test]
    fn counting_knows_no_order(
        people in prop::collection::vec((children(), 0..6_u8), 0..12),
        turn in 0..12_usize,
        predicate in 0..80_usize,
    ) {
        let predicate = predicates().nth(predicate).unwrap();
        let list: Vec<ChildRecord> = people
            .iter()
            .map(|((whole, known), key)| ChildRecord { key: Some(key.to_string()), ..record(&part(whole, known)) })
            .collect();
        let found = count(&list, &predicate, on(), None);
        let mut turned = list.clone();
        turned.rotate_left(turn.min(list.len()));
        turned.reverse();
        let other = count(&turned, &predicate, on(), None);
        prop_assert_eq!(counts(&found), counts(&other));
        prop_assert_eq!(found.duplicates, other.duplicates);
        prop_assert_eq!(found.conflicting.len(), other.conflicting.len());
        let twice = count(&[list.clone(), list.clone()].concat(), &predicate, on(), None);
        prop_assert_eq!(counts(&found), counts(&twice));
        let mut keys: Vec<&u8> = people.iter().map(|(_, key)| key).collect();
        keys.sort();
        keys.dedup();
        prop_assert_eq!(counts(&found).iter().sum::<u64>(), keys.len() as u64);
        prop_assert_eq!(found.duplicates, (list.len() - keys.len()) as u64);
    }
}
