//! Values, targets and what they come to: the cases of `tests/conformance/indicators`, and what holds for any numbers.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test")]

use std::cmp::Ordering;

use ansinh::indicators::{
    Better, Comparator, Decimal, Kind, MOST, Measure, Missing, Outcome, Part, Target, Value, When, needed,
};
use ansinh::law::instrument::{Evidence, Text};
use proptest::prelude::*;
use serde_json::Value as Json;

pub fn cases(file: &str) -> Vec<Json> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/conformance/indicators/");
    serde_json::from_str(&std::fs::read_to_string(format!("{folder}{file}.json")).unwrap()).unwrap()
}

/// A measure with nothing of note but its kind.
pub fn measure(id: &str, kind: Kind, target: Vec<Target>) -> Measure {
    let text = |text: &str| Text { vi: text.to_owned().into(), en: text.to_owned().into() };
    Measure {
        id: id.to_owned(),
        indicator: None,
        name: text(id),
        kind,
        better: Better::Higher,
        numerator: text("numerator"),
        denominator: None,
        ages: None,
        missing: Missing::Partial,
        definition: None,
        evidence: Evidence::Inferred,
        from: None,
        until: None,
        counted_by: None,
        actors: Vec::new(),
        target,
        blank: Vec::new(),
        lines: Vec::new(),
        notes: Vec::new(),
    }
}

pub const PERCENT: Kind = Kind::Rate { per: 100, part: Part::Subset };

pub fn target(when: When, is: Comparator, value: &str) -> Target {
    Target { when, is, value: Some(value.parse().unwrap()), to: None, soft: false, lines: Vec::new() }
}

fn read<T: serde::de::DeserializeOwned>(json: &Json) -> T {
    serde_json::from_value(json.clone()).unwrap_or_else(|error| panic!("{json}: {error}"))
}

#[test]
fn targets_are_judged_at_under_and_over() {
    let mut judged = 0;
    for case in cases("targets").into_iter().chain(cases("edges")) {
        let measure = measure("m", read(&case["kind"]), vec![read(&case["target"])]);
        let year = read(&case["year"]);
        for expected in case["values"].as_array().unwrap() {
            let value = expected["numerator"].as_u64().map(|numerator| {
                Value::of(measure.kind, numerator, expected["denominator"].as_u64().unwrap_or(1)).unwrap()
            });
            let outcome: Json = serde_json::to_value(measure.judge(value, year)).unwrap();
            assert_eq!(outcome, expected["outcome"], "{}: {expected}", case["name"]);
            if let Some(shown) = expected["shown"].as_str() {
                let rounded = value.unwrap().rounded(2).unwrap();
                assert_eq!(rounded.to_string(), shown, "{}", case["name"]);
                assert_eq!(rounded.is_exact(), expected["exact"].as_bool().unwrap(), "{expected}");
            }
            judged += 1;
        }
    }
    assert!(judged > 280, "{judged}");
}

#[test]
fn the_counts_that_meet_a_target_are_those_of_the_cases() {
    for case in cases("needed") {
        let to = case.get("to").map(read);
        let denominator = case["denominator"].as_u64().unwrap();
        let counts = needed(read(&case["kind"]), denominator, read(&case["is"]), read(&case["value"]), to);
        let name = &case["name"];
        assert_eq!(counts.is_none(), case["impossible"] == true, "{name}");
        let Some(counts) = counts else { continue };
        assert_eq!(
            (Some(counts.least), counts.most),
            (case["least"].as_u64(), case["most"].as_u64()),
            "{name}"
        );
        if let Some(count) = case["count"].as_u64() {
            assert_eq!(Some(counts.still(count)), case["still"].as_u64(), "{name}");
        }
    }
}

#[test]
fn a_year_is_judged_by_all_its_targets_and_only_by_them() {
    let targets = vec![
        target(When::Years(2021, 2025), Comparator::AtLeast, "40"),
        target(When::Years(2024, 2025), Comparator::AtMost, "50"),
        target(When::Year(2030), Comparator::Above, "50"),
    ];
    let measure = measure("m", Kind::Count, targets);
    let judge = |count, year| measure.judge(Some(Value::count(count).unwrap()), year);
    assert_eq!(
        [judge(39, 2023), judge(60, 2023), judge(60, 2024)],
        [Outcome::Missed, Outcome::Met, Outcome::Missed]
    );
    assert_eq!(
        [judge(45, 2025), judge(45, 2020), judge(45, 2027)],
        [Outcome::Met, Outcome::NotDue, Outcome::NotDue]
    );
    assert_eq!(
        [judge(51, 2030), judge(50, 2030), judge(51, 2031)],
        [Outcome::Met, Outcome::Missed, Outcome::NoTarget]
    );
    assert_eq!(measure.next_target(2025).unwrap().0, 2030);
    assert!(measure.next_target(2030).is_none());
}

#[test]
fn a_target_without_its_number_says_nothing() {
    let mut half = target(When::EveryYear, Comparator::Between, "40");
    let one = |target: &Target| measure("m", Kind::Count, vec![target.clone()]);
    let value = Some(Value::count(45).unwrap());
    assert_eq!(one(&half).judge(value, 2025), Outcome::Unknown);
    assert_eq!(one(&half).needed(1, &half), None);
    half.value = None;
    assert_eq!(one(&half).judge(value, 2025), Outcome::Unknown);
    let done = Target { is: Comparator::Done, ..half };
    assert_eq!(one(&done).needed(5, &done), None);
    let done_by_all = measure("m", Kind::Done, vec![done.clone()]);
    assert_eq!(done_by_all.needed(5, &done).unwrap().least, 5);
    assert_eq!(done_by_all.needed(0, &done), None);
}

#[test]
fn counts_have_a_limit() {
    assert!(Value::count(MOST).is_ok() && Value::count(MOST + 1).is_err());
    assert!(Value::rate(1, MOST + 1, 100).is_err() && Value::rate(1, 1, 100_001).is_err());
    assert!(needed(PERCENT, MOST + 1, Comparator::AtLeast, Decimal::whole(1), None).is_none());
    let most = Value::rate(MOST, 1, 100_000).unwrap();
    assert_eq!(most.rounded(6).unwrap().to_string(), "100000000000000000000.000000");
    assert_eq!(most.compare("999999999999.999999".parse().unwrap()), Some(Ordering::Greater));
    let nobody = Value::rate(0, 0, 100).unwrap();
    assert!(nobody.rounded(2).is_none() && nobody.compare(Decimal::whole(0)).is_none());
    assert!(nobody.compare_value(most).is_none() && most.compare_value(nobody).is_none());
}

#[test]
fn halves_are_rounded_up() {
    let shown = |numerator, denominator, places| {
        Value::rate(numerator, denominator, 100).unwrap().rounded(places).unwrap().to_string()
    };
    assert_eq!([shown(1, 8, 0), shown(1, 8, 1), shown(1, 800, 2)], ["13", "12.5", "0.13"]);
    assert_eq!([shown(1, 3, 2), shown(2, 3, 2), shown(1, 3, 9)], ["33.33", "66.67", "33.333333"]);
    assert_eq!(shown(5, 1000, 2), "0.50");
}

fn comparator() -> impl Strategy<Value = Comparator> {
    use Comparator::{Above, AtLeast, AtMost, Below, Equal};
    prop::sample::select(vec![Below, AtMost, AtLeast, Above, Equal])
}

proptest! {
    /// What is said to be needed meets the target, and one less or one more does not.
    #[test]
    fn needed_counts_are_the_ends_of_what_meets(
        denominator in 1_u64..5_000, is in comparator(), thousandths in 0_i64..120_000, coverage: bool,
    ) {
        let part = if coverage { Part::Coverage } else { Part::Subset };
        let kind = Kind::Rate { per: 100, part };
        let value = format!("{}.{:03}", thousandths / 1000, thousandths % 1000);
        let target = target(When::EveryYear, is, &value);
        let measure = measure("m", kind, vec![target.clone()]);
        let meets = |count| target.meets(Value::of(kind, count, denominator).unwrap()).unwrap();
        match measure.needed(denominator, &target) {
            Some(counts) => {
                prop_assert!(meets(counts.least) && meets(counts.most.unwrap_or(MOST)));
                prop_assert!(counts.least == 0 || !meets(counts.least - 1));
                prop_assert!(counts.most.is_none_or(|most| !meets(most + 1)));
                prop_assert_eq!(counts.still(counts.least), 0);
            }
            None => prop_assert!((0..=denominator).all(|count| !meets(count))),
        }
    }

    /// Two fractions of the same amount are the same value.
    #[test]
    fn values_are_fractions(numerator in 0_u64..1_000_000, denominator in 1_u64..1_000_000, times in 1_u64..1_000) {
        let value = Value::rate(numerator, denominator, 100).unwrap();
        let same = Value::rate(numerator * times, denominator * times, 100).unwrap();
        prop_assert_eq!(value.compare_value(same), Some(Ordering::Equal));
        prop_assert_eq!(value.rounded(3), same.rounded(3));
        let more = Value::rate(numerator * times + 1, denominator * times, 100).unwrap();
        prop_assert_eq!(value.compare_value(more), Some(Ordering::Less));
    }
}
