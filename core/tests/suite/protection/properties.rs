//! What holds for every record.

use ansinh::Verdict;
use ansinh::parse_date;
use ansinh::protection::{ChildRecord, Classification, Fact, Predicate, classify, count, groups, predicates};
use chrono::NaiveDate;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Map, Value, json};

pub const LISTS: [&str; 5] = ["legal_measures", "exploitation", "sexual_abuse", "risks", "maltreatment"];

pub fn on() -> NaiveDate {
    parse_date("2026-11-25").unwrap()
}

/// Everything about an invented child, and which of it is known to one who knows less.
pub fn children() -> impl Strategy<Value = (Map<String, Value>, Vec<bool>)> {
    let facts = Fact::ALL.len();
    let choices = prop::collection::vec((any::<Index>(), prop::bits::u16::ANY), facts);
    (choices, prop::collection::vec(any::<bool>(), facts), 2008..=2026).prop_map(|(choices, known, year)| {
        let mut whole = Map::new();
        for (fact, (choice, set)) in Fact::ALL.iter().zip(choices) {
            let values = fact.values();
            let value = match values {
                [] => json!(format!("{year}-11-25")),
                ["false", "true"] => json!(choice.index(2) == 1),
                _ if LISTS.contains(&fact.name()) => {
                    // Half of the children are in none.
                    let set = if set & 1 == 0 { 0 } else { set >> 1 };
                    let some = values.iter().enumerate().filter(|(at, _)| set & (1 << at) != 0);
                    json!(some.map(|(_, name)| *name).collect::<Vec<_>>())
                }
                _ => json!(values[choice.index(values.len())]),
            };
            whole.insert(fact.name().to_owned(), value);
        }
        (whole, known)
    })
}

pub fn part(whole: &Map<String, Value>, known: &[bool]) -> Map<String, Value> {
    let facts = Fact::ALL.iter().zip(known).filter(|(_, known)| **known);
    facts.map(|(fact, _)| (fact.name().to_owned(), whole[fact.name()].clone())).collect()
}

pub fn record(facts: &Map<String, Value>) -> ChildRecord {
    serde_json::from_value(Value::Object(facts.clone())).unwrap()
}

fn verdicts(found: &Classification) -> Vec<(String, Verdict)> {
    let whole = [("child", found.child), ("special", found.special), ("at-risk", found.at_risk)];
    let whole = whole.into_iter().map(|(id, verdict)| (id.to_owned(), verdict));
    let of_groups = found.groups.iter().map(|row| (row.group.to_owned(), row.verdict));
    whole.chain(of_groups).chain(found.cases.iter().map(|row| (row.case.clone(), row.verdict))).collect()
}

/// What a count says of one child.
fn counted(child: &ChildRecord, predicate: &Predicate) -> Verdict {
    let child = ChildRecord { key: Some("one".to_owned()), ..child.clone() };
    let found = count(&[child], predicate, on(), None);
    match (found.counted, found.not, found.undetermined) {
        (1, 0, 0) => Verdict::Yes,
        (0, 1, 0) => Verdict::No,
        _ => Verdict::Undetermined,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    /// More facts never turn a yes into anything else, nor a no.
    #[test]
    fn classification_is_monotone_in_facts((whole, known) in children()) {
        let (less, more) = (record(&part(&whole, &known)), record(&whole));
        let (before, after) = (classify(&less, on()).unwrap(), classify(&more, on()).unwrap());
        for ((id, before), (_, after)) in verdicts(&before).into_iter().zip(verdicts(&after)) {
            prop_assert!(before == Verdict::Undetermined || before == after, "{id}: {before:?}, then {after:?}");
        }
        for predicate in predicates() {
            let (before, after) = (counted(&less, &predicate), counted(&more, &predicate));
            prop_assert!(before == Verdict::Undetermined || before == after, "{}", predicate.id);
        }
    }

    /// Every case is decided once everything is known, and what is still open is a question of law.
    #[test]
    fn nothing_but_law_is_open_once_everything_is_known((whole, _) in children()) {
        let found = classify(&record(&whole), on()).unwrap();
        prop_assert_eq!(&found.missing, &Vec::new());
        prop_assert!(found.cases.iter().all(|row| row.verdict != Verdict::Undetermined));
        let open = found.groups.iter().filter(|row| row.verdict == Verdict::Undetermined).count();
        prop_assert_eq!(open > 0, !found.open_norms.is_empty());
    }

    /// A group is met with one of its cases; and by nothing else once everything is known.
    #[test]
    fn groups_and_cases_agree((whole, known) in children()) {
        for facts in [&whole, &part(&whole, &known)] {
            let found = classify(&record(facts), on()).unwrap();
            for group in groups() {
                let met = group.case.iter().any(|case| found.case(&group.case_id(case)) == Some(Verdict::Yes));
                prop_assert!(!met || found.group(&group.id) == Some(Verdict::Yes), "{}", group.id);
                if facts.len() == whole.len() && found.contradictions.is_empty() {
                    prop_assert!(met || found.group(&group.id) != Some(Verdict::Yes), "{}", group.id);
                }
            }
            let any = found.groups.iter().map(|row| row.verdict).max();
            prop_assert_eq!(Some(found.special), any);
        }
    }

    /// What is called missing is not known, and to know it all decides every case.
    #[test]
    fn missing_facts_decide((whole, known) in children()) {
        let mut facts = part(&whole, &known);
        let found = classify(&record(&facts), on()).unwrap();
        for fact in &found.missing {
            prop_assert!(!facts.contains_key(fact.name()), "{}", fact.name());
            facts.insert(fact.name().to_owned(), whole[fact.name()].clone());
        }
        let found = classify(&record(&facts), on()).unwrap();
        prop_assert!(found.cases.iter().all(|row| row.verdict != Verdict::Undetermined));
        prop_assert!(found.at_risk != Verdict::Undetermined);
    }

    /// What is public names no group that is confidential, and does not depend on any fact of one.
    #[test]
    fn what_is_public_tells_nothing_confidential((whole, _) in children()) {
        let public = classify(&record(&whole), on()).unwrap().public();
        let mut quiet = whole.clone();
        for (fact, value) in [
            ("hiv", json!(false)), ("legal_measures", json!([])), ("addiction", json!("none")),
            ("violence_harm", json!(false)), ("exploitation", json!([])), ("sexual_abuse", json!([])),
            ("trafficking", json!("none")), ("risks", json!([])), ("maltreatment", json!([])),
        ] {
            quiet.insert(fact.to_owned(), value);
        }
        prop_assert_eq!(public, classify(&record(&quiet), on()).unwrap().public());
    }

    /// A record survives its own JSON.
    #[test]
    fn a_record_is_read_as_it_is_written((whole, known) in children()) {
        let child = record(&part(&whole, &known));
        let written = serde_json::to_value(&child).unwrap();
        prop_assert!(serde_json::from_value::<ChildRecord>(written.clone()).unwrap() == child);
        prop_assert_eq!(written, Value::Object(part(&whole, &known)));
        for fact in Fact::ALL {
            prop_assert_eq!(child.knows(*fact), part(&whole, &known).contains_key(fact.name()));
        }
    }
}
