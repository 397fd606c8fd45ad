//! Documents that are mostly valid, with a few values changed.

use ansinh::forms::{CHILD_DECLARATION, Field, Kind};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

use super::{UNDER_01, UNDER_1A, full_01, full_1a, remove, try_set};

/// A document, and a day of the edition it was made for.
pub fn mutants() -> impl Strategy<Value = (Value, &'static str)> {
    (0..4_usize, prop::collection::vec(any::<(Index, Index)>(), 0..8)).prop_map(|(start, changes)| {
        let (mut json, on) = match start {
            0 => (full_1a(), UNDER_1A),
            1 => (full_01(), UNDER_01),
            2 => (full_1a(), UNDER_01),
            _ => (json!({}), UNDER_01),
        };
        for (place, value) in changes {
            let places = places();
            let (pointer, field) = place.get(&places);
            let values = values(field);
            match value.get(&values) {
                Some(value) => _ = try_set(&mut json, pointer, value.clone()),
                None => _ = remove(&mut json, pointer),
            }
        }
        (json, on)
    })
}

/// Every value of the form, the cells of one row, the objects, and a key that the form does not have.
fn places() -> Vec<(String, Option<&'static Field>)> {
    let mut places = vec![];
    for field in CHILD_DECLARATION.fields() {
        places.push((format!("/{}", field.path.replace('.', "/")), Some(field)));
        for column in field.columns() {
            places.push((format!("/{}/0/{}", field.path, column.path), Some(column)));
        }
    }
    for object in ["/father", "/school", "/disability/certificate", "/nickname", "/residence/unknown"] {
        places.push((object.to_owned(), None));
    }
    places
}

/// Values of a field, good and bad, none of which needs normalising; `None` takes the value away.
fn values(field: &Option<&'static Field>) -> Vec<Option<Value>> {
    let Some(field) = field else { return vec![Some(json!("x")), Some(json!({})), Some(json!([])), None] };
    let good: Vec<Value> = match field.kind {
        Kind::Text { max } => vec![json!("Trần Thị B"), json!("x".repeat(usize::from(max)))],
        Kind::Date => {
            vec![json!("2024-02-29"), json!("2019-05-01"), json!("2030-01-01"), json!("1990-01-01")]
        }
        Kind::BirthDate => vec![json!("2019"), json!("2015-12-31"), json!("2009-01-01"), json!("2100-01-01")],
        Kind::PersonalId => vec![json!("096219000001"), json!("001083000003"), json!("100219000001")],
        Kind::Province => vec![json!("96"), json!("01"), json!("95")],
        Kind::Commune => vec![json!("32248"), json!("00004"), json!("99999")],
        Kind::Choice(options) => options.codes.iter().map(|code| json!(code)).collect(),
        Kind::Flag => vec![json!(true), json!(false)],
        Kind::Count { min, max } => vec![json!(min), json!(max), json!(1985)],
        Kind::Amount { .. } => vec![json!(0), json!(500_000)],
        Kind::Phone => vec![json!("111"), json!("0912345678"), json!("02903831234")],
        Kind::List { max_rows, .. } => vec![
            json!([{ "kind": "wage" }]),
            json!(vec![json!({ "kind": "pension", "since": "2024-01-01" }); usize::from(max_rows)]),
        ],
        _ => vec![],
    };
    let bad = match field.kind {
        Kind::Text { max } => vec![json!("x".repeat(usize::from(max) + 1)), json!(1)],
        Kind::Date | Kind::BirthDate => vec![json!("31/02/2019"), json!("2300-01-01"), json!(2019)],
        Kind::PersonalId => vec![json!("1"), json!("003219000001"), json!(96_219_000_001_u64)],
        Kind::Province | Kind::Commune => vec![json!("x"), json!(96)],
        Kind::Choice(_) => vec![json!("?"), json!(1)],
        Kind::Flag => vec![json!("?"), json!(1), json!([])],
        Kind::Count { .. } | Kind::Amount { .. } => vec![json!(-1), json!(1.5), json!("?"), json!(9e15)],
        Kind::Phone => vec![json!("113"), json!("1"), json!(912_345_678)],
        Kind::List { max_rows, .. } => vec![
            json!("x"),
            json!([5]),
            json!([{}]),
            json!([{ "kind": "wage", "unknown": 1 }]),
            json!(vec![json!({ "kind": "wage" }); usize::from(max_rows) + 1]),
        ],
        _ => vec![json!(null)],
    };
    // Good values twice: most documents should be accepted.
    let mut all: Vec<Option<Value>> = good.iter().chain(&good).chain(&bad).cloned().map(Some).collect();
    all.push(None);
    all
}

/// JSON of any shape, with some of the form's keys.
pub fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".*".prop_map(Value::from),
        "[0-9./ -]{0,14}".prop_map(Value::from),
        Just(json!("x".repeat(5000))),
    ];
    let segments: Vec<&'static str> = CHILD_DECLARATION
        .fields()
        .iter()
        .flat_map(|field| field.path.split('.').chain(field.columns().iter().map(|column| column.path)))
        .collect();
    let key = prop_oneof![4 => prop::sample::select(segments).prop_map(str::to_owned), 1 => ".{0,6}"];
    leaf.prop_recursive(4, 128, 24, move |inner| {
        prop_oneof![
            1 => prop::collection::vec(inner.clone(), 0..25).prop_map(Value::from),
            4 => prop::collection::vec((key.clone(), inner), 0..12)
                .prop_map(|entries| Value::Object(entries.into_iter().collect())),
        ]
    })
}
