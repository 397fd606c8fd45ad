//! Any person on any day in any place: the total has a ceiling, the amount alone is the same, and to know more
//! turns no yes into a no, nor a no into a yes.
#![no_main]

use std::collections::BTreeMap;

use ansinh::{Assessment, At, Fact, Place, Rulebook, Situation, Verdict, parse_date};
use arbitrary::{Result, Unstructured};
use libfuzzer_sys::fuzz_target;
use serde_json::{Map, Value, json};

type Known = Map<String, Value>;

fuzz_target!(|data: &[u8]| {
    // Bytes that end too soon are nobody.
    let _ = person_learns(&mut Unstructured::new(data));
});

fn person_learns(bytes: &mut Unstructured) -> Result<()> {
    let at = At::new(parse_date(&day(bytes, 2013..=2031)?).unwrap(), place(bytes)?);
    let mut known = person(bytes)?;
    let Some(mut before) = decide(&known, &at) else { return Ok(()) };
    while !bytes.is_empty() {
        learn(&mut known, bytes)?;
        let Some(after) = decide(&known, &at) else { return Ok(()) };
        let mut verdicts: BTreeMap<&str, Verdict> =
            before.verdicts().map(|found| (found.provision, found.verdict)).collect();
        for found in after.verdicts() {
            let was = verdicts.remove(found.provision).unwrap();
            assert!(
                was == Verdict::Undetermined || was == found.verdict,
                "{} was {was:?} and is {:?}",
                found.provision,
                found.verdict
            );
        }
        assert!(verdicts.is_empty());
        assert!(after.total() >= before.total(), "to know more takes an allowance away");
        assert!(
            !before.is_settled() || after.total() == before.total(),
            "settled, and yet the total changed"
        );
        before = after;
    }
    Ok(())
}

/// The assessment, if there can be one, and what holds for each.
fn decide(known: &Known, at: &At) -> Option<Assessment<'static>> {
    let situation: Situation = serde_json::from_value(Value::Object(known.clone())).unwrap();
    let rulebook = Rulebook::builtin();
    let assessed = rulebook.assess(&situation, at);
    let amount = rulebook.amount(&situation, at);
    let (assessment, amount) = match (assessed, amount) {
        (Ok(assessment), Ok(amount)) => (assessment, amount),
        (Err(one), Err(other)) => {
            assert_eq!(one, other);
            return None;
        }
        (one, other) => panic!("{one:?}, and of the amount {:?}", other.map(|_| ())),
    };
    assert_eq!(
        (amount.status, amount.total, amount.settled),
        (assessment.status(), assessment.total(), assessment.is_settled())
    );
    // At most two allowances, the one added to the other, each of the highest coefficient at the highest level;
    // one per child counts for each of them.
    let tables = rulebook.tables();
    let level = tables.levels.iter().map(|level| level.amount.get()).max().unwrap();
    let coefficient = tables.rows.iter().map(|row| u64::from(row.value.hundredths())).max().unwrap();
    let children = situation.children.as_ref().map_or(0, Vec::len).max(1) as u64;
    assert!(assessment.total().get() <= 2 * level * coefficient * children / 100, "above the ceiling");
    assert!(
        !assessment
            .missing()
            .iter()
            .any(|fact| situation.knows(*fact) && *fact != Fact::BirthDate && *fact != Fact::Children)
    );
    serde_json::to_string(&assessment).unwrap();
    serde_json::to_string(&assessment.explain()).unwrap();
    serde_json::to_string(&assessment.public()).unwrap();
    Some(assessment)
}

fn place(bytes: &mut Unstructured) -> Result<Place> {
    let places = ["96", "96/32248", "96/31825", "01", "79", "79/26734", "24", "95", "75"];
    Ok(bytes.choose(&places)?.parse().unwrap())
}

fn day(bytes: &mut Unstructured, years: std::ops::RangeInclusive<u16>) -> Result<String> {
    let (year, month, day) =
        (bytes.int_in_range(years)?, bytes.int_in_range(1..=12)?, bytes.int_in_range(1..=28)?);
    Ok(format!("{year}-{month:02}-{day:02}"))
}

fn person(bytes: &mut Unstructured) -> Result<Known> {
    let mut known = Known::new();
    for fact in Fact::ALL.iter().filter(|fact| !fact.name().contains('.')) {
        if bytes.ratio(2, 3)? {
            known.insert(fact.name().to_owned(), value(*fact, bytes)?);
        }
    }
    Ok(known)
}

fn child(bytes: &mut Unstructured) -> Result<Known> {
    let mut known = Known::new();
    for fact in Fact::ALL {
        if let Some(name) =
            fact.name().strip_prefix("children.").filter(|_| bytes.ratio(2, 3).unwrap_or(false))
        {
            known.insert(name.to_owned(), value(*fact, bytes)?);
        }
    }
    Ok(known)
}

/// A value that the fact can have.
fn value(fact: Fact, bytes: &mut Unstructured) -> Result<Value> {
    Ok(match fact {
        Fact::BirthDate => born(bytes, 1925)?,
        Fact::ChildBirthDate => born(bytes, 1995)?,
        Fact::Children => {
            let count = bytes.int_in_range(0..=4)?;
            (0..count).map(|_| child(bytes)).collect::<Result<Vec<_>>>()?.into()
        }
        other => match *bytes.choose(other.values())? {
            "true" => json!(true),
            "false" => json!(false),
            code => json!(code),
        },
    })
}

fn born(bytes: &mut Unstructured, from: u16) -> Result<Value> {
    let date = day(bytes, from..=2031)?;
    let whole = bytes.ratio(4, 5)?;
    Ok(if whole { json!(date) } else { json!(date[..4]) })
}

/// One fact more: of the person, or of a child. The day in a year of birth is not one: until it is known, 1 January
/// counts, and a person may be younger by it.
fn learn(known: &mut Known, bytes: &mut Unstructured) -> Result<()> {
    let fact = *bytes.choose(Fact::ALL)?;
    let (facts, name) = match fact.name().split_once('.') {
        None => (known, fact.name()),
        Some(("children", name)) => {
            let children = known.get_mut("children").and_then(Value::as_array_mut);
            let Some(children) = children.filter(|children| !children.is_empty()) else { return Ok(()) };
            let at = bytes.choose_index(children.len())?;
            (children[at].as_object_mut().unwrap(), name)
        }
        // Of a carer, or of what happened.
        Some(_) => return Ok(()),
    };
    if !facts.contains_key(name) {
        facts.insert(name.to_owned(), value(fact, bytes)?);
    }
    Ok(())
}
