//! Any bytes as the record of a child, and a child of whom things become known one after another: an error that
//! quotes no value, or a classification in which to know more turns no yes into a no nor a no into a yes, and that
//! counts as it classifies.
#![no_main]

use std::sync::LazyLock;

use ansinh::protection::{ChildRecord, Classification, Fact, Predicate, classify, count, groups, predicates};
use ansinh::{Verdict, parse_date};
use arbitrary::{Result, Unstructured};
use chrono::NaiveDate;
use libfuzzer_sys::fuzz_target;
use serde_json::{Map, Value, json};

type Known = Map<String, Value>;

fuzz_target!(|data: &[u8]| {
    if let Ok(value) = serde_json::from_slice::<Value>(data) {
        read(&value);
    }
    // Bytes that end too soon are nobody.
    let _ = child_learns(&mut Unstructured::new(data));
});

fn day(text: &str) -> NaiveDate {
    parse_date(text).unwrap()
}

fn read(value: &Value) {
    match ChildRecord::from_value(value) {
        Ok(record) => {
            let written = serde_json::to_value(&record).unwrap();
            assert!(ChildRecord::from_value(&written).as_ref() == Ok(&record));
            assert_eq!(format!("{record:?}"), "ChildRecord(..)");
            for on in ["1800-01-01", "2026-11-25", "2200-12-31"] {
                if let Some(found) = classified(&record, day(on)) {
                    counted(&record, &found);
                }
            }
        }
        Err(error) => quotes_nothing(&error.to_string(), value),
    }
}

/// No text of a value is in the error, unless it is a word of the error's own or one of its key.
fn quotes_nothing(error: &str, value: &Value) {
    let Some(facts) = value.as_object() else { return };
    let odd = |text: &&str| text.len() > 6 && text.bytes().any(|byte| byte.is_ascii_digit());
    for text in facts.values().filter_map(Value::as_str).filter(odd) {
        assert!(!error.contains(text) || facts.keys().any(|key| key.contains(text)), "a value is quoted");
    }
}

fn classified(record: &ChildRecord, on: NaiveDate) -> Option<Classification> {
    let found = classify(record, on).ok()?;
    serde_json::to_string(&found).unwrap();
    for group in found.public().groups {
        assert_eq!(found.group(group), Some(Verdict::Yes));
        assert!(!groups().iter().any(|known| known.id == group && known.confidential));
    }
    let any = found.groups.iter().any(|group| group.verdict == Verdict::Yes);
    assert!(!any || (found.special == Verdict::Yes && found.child == Verdict::Yes));
    assert!(found.special != Verdict::No || found.groups.iter().all(|group| group.verdict == Verdict::No));
    for fact in &found.missing {
        assert!(!record.knows(*fact) || *fact == Fact::BirthDate, "{} is known", fact.name());
    }
    for case in &found.cases {
        assert_eq!(case.verdict == Verdict::Undetermined, !case.missing.is_empty(), "{}", case.case);
    }
    Some(found)
}

/// Each predicate counts the child as it is classified, and once, whatever the number of its records.
fn counted(record: &ChildRecord, found: &Classification) {
    static PREDICATES: LazyLock<Vec<Predicate>> = LazyLock::new(|| predicates().collect());
    let child = ChildRecord { key: Some("k".to_owned()), ..record.clone() };
    let records = [child.clone(), child];
    for predicate in PREDICATES.iter() {
        let count = count(&records, predicate, found.on, None);
        assert_eq!(count.counted + count.not + count.undetermined + count.outside, 1);
        assert_eq!((count.duplicates, count.conflicting.len()), (1, 0));
        assert_eq!(count.undecided.len() as u64, 2 * count.undetermined);
        let group =
            predicate.id.strip_prefix("protection/").and_then(|id| found.group(id).or(found.case(id)));
        let verdict = match (count.counted, count.not) {
            (1, _) => Verdict::Yes,
            (_, 1) => Verdict::No,
            _ => Verdict::Undetermined,
        };
        assert!(group.is_none_or(|group| group == verdict), "{}", predicate.id);
    }
}

fn child_learns(bytes: &mut Unstructured) -> Result<()> {
    let on = day(&some_day(bytes, 2017..=2030)?);
    let mut known = Known::new();
    for fact in Fact::ALL {
        if bytes.ratio(1, 2)? {
            known.insert(fact.name().to_owned(), value(*fact, bytes)?);
        }
    }
    let record = |known: &Known| ChildRecord::from_value(&Value::Object(known.clone())).unwrap();
    let Some(mut before) = classified(&record(&known), on) else { return Ok(()) };
    counted(&record(&known), &before);
    loop {
        let is_open = |fact: &Fact| !known.contains_key(fact.name());
        let open: Vec<Fact> = Fact::ALL.iter().copied().filter(is_open).collect();
        if open.is_empty() || bytes.is_empty() {
            return Ok(());
        }
        let fact = *bytes.choose(&open)?;
        known.insert(fact.name().to_owned(), value(fact, bytes)?);
        let Some(after) = classified(&record(&known), on) else { return Ok(()) };
        let more = |was: Verdict, is: Verdict, what: &str| {
            assert!(was == Verdict::Undetermined || was == is, "{what} was {was:?} and is {is:?}");
        };
        for (was, is) in before.groups.iter().zip(&after.groups) {
            more(was.verdict, is.verdict, was.group);
        }
        for (was, is) in before.cases.iter().zip(&after.cases) {
            more(was.verdict, is.verdict, &was.case);
        }
        more(before.special, after.special, "special");
        more(before.at_risk, after.at_risk, "at risk");
        before = after;
    }
}

fn some_day(bytes: &mut Unstructured, years: std::ops::RangeInclusive<u16>) -> Result<String> {
    let (year, month, day) =
        (bytes.int_in_range(years)?, bytes.int_in_range(1..=12)?, bytes.int_in_range(1..=28)?);
    Ok(format!("{year}-{month:02}-{day:02}"))
}

/// A value that the fact can have.
fn value(fact: Fact, bytes: &mut Unstructured) -> Result<Value> {
    if fact == Fact::BirthDate {
        return Ok(json!(some_day(bytes, 1995..=2031)?));
    }
    if fact.is_list() {
        let mut codes = Vec::new();
        for code in fact.values() {
            if bytes.ratio(1, 3)? {
                codes.push(*code);
            }
        }
        return Ok(json!(codes));
    }
    Ok(match *bytes.choose(fact.values())? {
        "true" => json!(true),
        "false" => json!(false),
        code => json!(code),
    })
}
