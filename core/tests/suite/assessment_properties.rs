//! What holds for everyone, whatever is known of them: the social pension beside the monthly allowances.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail in any way"
)]

use ansinh::{Assessment, At, Dong, Fact, Rulebook, Situation, Verdict, parse_date};
use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Map, Value, json};

const PENSION: &str = "nd-176-2025/social-pension.";

/// Invented people: of each fact one of its values or, where that may be, nothing. Half of them are old.
fn people(known: f64) -> impl Strategy<Value = Situation> {
    let facts = prop::collection::vec((prop::bool::weighted(known), any::<Index>()), Fact::ALL.len() * 3);
    let born = prop_oneof![(1935..=1962), (1935..=2025)];
    (facts, born, 1..=12, 0..=2usize).prop_map(|(choices, year, month, children)| {
        let mut choices = choices.into_iter();
        let mut object = |of_child: bool, born: String| {
            let facts = Fact::ALL.iter().filter_map(|fact| match fact.name().split_once('.') {
                Some(("children", name)) => of_child.then_some((name, fact)),
                // Of a carer, or of what happened.
                Some(_) => None,
                None => (!of_child).then_some((fact.name(), fact)),
            });
            let mut object = Map::new();
            for ((name, fact), (known, choice)) in facts.zip(choices.by_ref()) {
                let value = match fact.values() {
                    [] => (name == "birth_date").then(|| json!(born)),
                    ["false", "true"] => Some(json!(choice.index(2) == 1)),
                    values => Some(json!(values[choice.index(values.len())])),
                };
                object.extend(value.filter(|_| known).map(|value| (name.to_owned(), value)));
            }
            Value::Object(object)
        };
        let mut person = object(false, format!("{year}-{month:02}-15"));
        let born = ["2009-11-15", "2019-03-15"];
        person["children"] = (0..children).map(|child| object(true, born[child].to_owned())).collect();
        serde_json::from_value(person).unwrap()
    })
}

/// A day of the social pension, and places with and without law of their own before it.
fn since_2025() -> impl Strategy<Value = At> {
    (0..1_000u64, select(vec!["01", "11", "79", "96"]))
        .prop_map(|(days, place)| at("2025-07-01", days, place))
}

fn any_day() -> impl Strategy<Value = At> {
    (0..5_000u64, select(vec!["01", "11", "79", "96"]))
        .prop_map(|(days, place)| at("2015-01-01", days, place))
}

fn at(first: &str, days: u64, place: &str) -> At {
    let on: NaiveDate = parse_date(first).unwrap() + Days::new(days);
    At::new(on, place.parse().unwrap())
}

/// None for a child that is not born yet.
fn assess(person: &Situation, at: &At) -> Option<Assessment<'static>> {
    Rulebook::builtin().assess(person, at).ok()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_social_pension_is_never_paid_beside_an_allowance(person in people(0.9), at in since_2025()) {
        let due = assess(&person, &at).map(|it| it.allowances()).unwrap_or_default();
        let pension = due.iter().any(|due| due.provision.starts_with(PENSION));
        prop_assert!(!pension || due.len() == 1, "{due:?}");
    }

    #[test]
    fn nothing_that_applies_pays_more_than_the_total(person in people(0.9), at in any_day()) {
        let Some(answer) = assess(&person, &at) else { return Ok(()) };
        let applies = answer.explain().provisions.into_iter().filter(|it| it.verdict == Verdict::Yes);
        let highest = applies.filter_map(|it| it.amount).max().unwrap_or(Dong::ZERO);
        prop_assert!(answer.total() >= highest, "{} < {highest}", answer.total());
    }

    #[test]
    fn nobody_under_70_has_the_social_pension(person in people(0.9), at in since_2025()) {
        let age = person.birth_date.and_then(|born| born.age_on(at.on));
        let verdicts: Vec<Verdict> = assess(&person, &at).iter().flat_map(Assessment::verdicts)
            .filter(|it| it.provision.starts_with(PENSION)).map(|it| it.verdict).collect();
        match age {
            Some(..70) => prop_assert!(verdicts.iter().all(|verdict| *verdict == Verdict::No)),
            // Of somebody of no known age it is never certain.
            None => prop_assert!(!verdicts.contains(&Verdict::Yes)),
            Some(_) => {}
        }
    }

    // Of people of whom all is known: else a pension can settle that a child is not in the group for people with
    // disabilities, which opens another.
    #[test]
    fn a_higher_pension_never_raises_the_total(person in people(1.0), at in since_2025()) {
        let total = |pension, low_pension| {
            let person = Situation { pension: Some(pension), low_pension: Some(low_pension), ..person.clone() };
            assess(&person, &at).map(|it| it.total())
        };
        prop_assert!(total(true, false) <= total(false, false));
        prop_assert!(total(true, false) <= total(true, true));
    }
}
