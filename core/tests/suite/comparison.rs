//! The same household under two rulebooks, month by month. The people and the reforms are made up.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test")]

use std::path::Path;
use std::sync::LazyLock;

use ansinh::timeline::{MemberTimeline, MonthStatus, Segment};
use ansinh::what_if::{Change, Comparison, Sums, Totals};
use ansinh::{History, Month, Months, Rulebook, TimelineError, parse_date};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::timeline_properties::histories::cases;

/// The law with a standard level of so much, from a day on.
fn level(from: &str, amount: u64) -> Rulebook {
    let reform = json!({
        "id": "reform", "short": "VB mẫu", "number": "example", "evidence": "inferred", "in_force": { "from": from },
        "standard_level": [{ "id": "standard", "cite": "?", "amount": amount }]
    });
    Rulebook::builtin().reformed_json(&reform.to_string()).unwrap()
}

fn months(from: &str, until: &str) -> Months {
    Months::new(from.parse().unwrap(), until.parse().unwrap())
}

fn severe(mut events: Vec<Value>) -> History {
    events.insert(
        0,
        json!({ "on": "2021-08-01", "event": { "facts": {
            "disability": "severe", "household": "neither", "hiv": false, "children": [], "pension": false,
            "social_insurance": false, "merit_benefit": false, "in_facility": false
        } } }),
    );
    let member = json!({ "id": "a", "birth_date": "1980-05-01", "events": events });
    serde_json::from_value(json!({ "members": [member] })).unwrap()
}

fn compared(before: &Rulebook, after: &Rulebook, history: &History, period: Months) -> Comparison {
    before.compare(after, history, period, "48".parse().unwrap()).unwrap()
}

/// The runs of the first member: first month, what is due under both, why it differs.
fn runs(of: &Comparison) -> Vec<(String, u64, u64, Vec<Change>)> {
    let runs = of.members[0].runs.iter();
    runs.map(|run| (run.from.to_string(), run.before.due.get(), run.after.due.get(), run.causes.clone()))
        .collect()
}

fn sums(of: Sums) -> (u64, u64, i64) {
    (of.before.get(), of.after.get(), of.difference)
}

#[test]
fn a_reform_beside_the_law() {
    let history = severe(vec![json!({ "on": "2021-08-02", "event": "granted" })]);
    let reform = level("2027-03-01", 600_000);
    let found = compared(Rulebook::builtin(), &reform, &history, months("2027-01", "2027-05"));
    // 1.5 times 540,000, and from March on 1.5 times 600,000.
    let expected =
        [("2027-01", 810_000, 810_000, vec![]), ("2027-03", 810_000, 900_000, vec![Change::Level])];
    assert_eq!(
        runs(&found),
        expected.map(|(from, one, other, causes)| (from.to_owned(), one, other, causes))
    );
    assert_eq!(sums(found.due), (3_240_000, 3_420_000, 180_000));
    assert_eq!((found.entitled == found.due, found.settled), (true, true));
}

/// On 1 August 2026 Decree 335/2026, which counts from July, was not issued yet.
#[test]
fn what_was_known_then_beside_what_is_known_now() {
    let history = severe(vec![json!({ "on": "2021-08-02", "event": "granted" })]);
    let now = Rulebook::builtin();
    let then = now.known_on(parse_date("2026-08-01").unwrap()).unwrap();
    let found = compared(&then, now, &history, months("2026-06", "2026-09"));
    let expected =
        [("2026-06", 750_000, 750_000, vec![]), ("2026-07", 750_000, 810_000, vec![Change::Level])];
    assert_eq!(
        runs(&found),
        expected.map(|(from, one, other, causes)| (from.to_owned(), one, other, causes))
    );
    assert_eq!(sums(found.members[0].due), (2_250_000, 2_370_000, 120_000));
}

/// Nobody has decided yet on whom a reform newly entitles.
#[test]
fn whom_a_reform_newly_entitles() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/reforms/early-childhood-ca-mau.json");
    let reform = Rulebook::builtin().reformed_json(&std::fs::read_to_string(path).unwrap()).unwrap();
    let child = |id: &str, events: Value| json!({ "id": id, "birth_date": "2025-02-01", "events": events });
    let facts = json!({ "on": "2025-02-01", "event": { "facts": {
        "household": "near_poor", "area": "other", "father": "able", "mother": "able", "abandoned": false,
        "disability": "none", "hiv": false, "children": [], "in_facility": false
    } } });
    let granted = json!({ "on": "2027-01-04", "event": "granted" });
    let history: History = serde_json::from_value(json!({ "members": [
        child("without", json!([facts])), child("with", json!([facts, granted]))
    ] }))
    .unwrap();
    let found = Rulebook::builtin()
        .compare(&reform, &history, months("2026-12", "2027-03"), "96".parse().unwrap())
        .unwrap();
    let [without, with] = [&found.members[0], &found.members[1]];
    assert_eq!((sums(without.due), sums(without.entitled)), ((0, 0, 0), (0, 1_080_000, 1_080_000)));
    assert_eq!(without.runs[1].after.status, MonthStatus::Undecided);
    assert_eq!(without.runs[1].causes, [Change::Group, Change::Status]);
    assert_eq!(sums(with.due), (0, 1_080_000, 1_080_000));
    assert_eq!(
        (sums(found.due), sums(found.entitled)),
        ((0, 1_080_000, 1_080_000), (0, 2_160_000, 2_160_000))
    );
    let mut totals = Totals::default();
    totals.add_household(&found).unwrap();
    assert_eq!((totals.people, totals.gain, totals.not_due), (2, 1, 1));
    let cause = &totals.by_cause[0];
    assert_eq!(
        (totals.by_cause.len(), cause.people, cause.due, cause.entitled),
        (1, 2, 1_080_000, 2_160_000)
    );
}

#[test]
fn sums_that_not_every_reader_holds_are_an_error() {
    let history = severe(vec![json!({ "on": "2021-08-02", "event": "granted" })]);
    let huge = level("2027-01-01", 4_000_000_000_000_000);
    let place = "48".parse().unwrap();
    let over = |until| Rulebook::builtin().compare(&huge, &history, months("2027-01", until), place);
    let one = over("2027-02").unwrap();
    let error = over("2027-03").unwrap_err();
    assert_eq!((&error, error.code()), (&TimelineError::TooMuch, "too_much"));
    let mut totals = Totals::default();
    totals.add_household(&one).unwrap();
    let before = totals.clone();
    assert_eq!(totals.add_household(&one).unwrap_err().to_string(), "expected sums below 2^53 đồng");
    assert!(totals == before);
}

#[test]
fn what_is_compared_is_not_in_debug_output() {
    let history = severe(vec![]);
    let found = compared(Rulebook::builtin(), Rulebook::builtin(), &history, months("2027-01", "2027-03"));
    assert_eq!(format!("{found:?}"), "Comparison(2027-01 to 2027-03)");
}

/// A bad history is told as by a timeline.
#[test]
fn a_bad_history_is_not_compared() {
    let history = severe(vec![json!({ "on": "2021-08-02", "event": "stopped" })]);
    let law = Rulebook::builtin();
    let place = "48".parse().unwrap();
    let error = law.compare(law, &history, months("2027-01", "2027-03"), place).unwrap_err();
    assert_eq!(error.code(), "stopped_without_grant");
    let error = law.compare(law, &severe(vec![]), months("2027-03", "2027-03"), place).unwrap_err();
    assert_eq!(error.code(), "reversed_period");
}

/// Higher than any level since 2015: the general one, and the one that was for some groups alone. With only the first raised,
/// it would not be known of many which of the two counts.
static RAISED: LazyLock<Rulebook> = LazyLock::new(|| {
    let level =
        |id: &str, groups: &[&str]| json!({ "id": id, "cite": "?", "amount": 900_000, "groups": groups });
    let reform = json!({
        "id": "reform", "short": "VB mẫu", "number": "example", "evidence": "inferred",
        "in_force": { "from": "2021-03-01" },
        "standard_level": [level("standard", &[]), level("some", &["elderly-80", "disability"])]
    });
    Rulebook::builtin().reformed_json(&reform.to_string()).unwrap()
});
static KNOWN: LazyLock<Rulebook> =
    LazyLock::new(|| Rulebook::builtin().known_on(parse_date("2024-01-01").unwrap()).unwrap());

fn at<'t, 'r>(of: &'t MemberTimeline<'r>, month: Month) -> &'t Segment<'r> {
    of.segments.iter().find(|it| it.from <= month && month < it.until).unwrap()
}

fn config() -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    ProptestConfig { cases: asked.unwrap_or(200), failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_rulebook_beside_itself_has_no_difference(case in cases()) {
        let law = Rulebook::builtin();
        let Ok(found) = law.compare(law, &case.history, case.period, case.place) else { return Ok(()) };
        let mut totals = Totals::default();
        totals.add_household(&found).unwrap();
        prop_assert!(found.due.difference == 0 && found.entitled.difference == 0 && totals.by_cause.is_empty());
        let runs = found.members.iter().flat_map(|member| &member.runs);
        prop_assert!(runs.clone().all(|run| run.causes.is_empty() && run.before == run.after));
        prop_assert!(totals.unchanged + totals.undetermined == totals.people);
        prop_assert!(totals.people == case.history.members.len() as u64);
    }

    #[test]
    fn a_higher_level_takes_nothing_from_anyone(case in cases()) {
        let law = Rulebook::builtin();
        let Ok(found) = law.compare(&RAISED, &case.history, case.period, case.place) else { return Ok(()) };
        for run in found.members.iter().flat_map(|member| &member.runs) {
            prop_assert!(run.difference >= 0 && run.before.entitled <= run.after.entitled, "{case:?}");
// What a higher level makes the highest may be of another group.
            let raised = [Change::Level, Change::Group].iter().any(|cause| run.causes.contains(cause));
            prop_assert!(run.difference == 0 || raised, "{case:?}");
        }
    }

    #[test]
    fn a_comparison_says_what_two_timelines_say(case in cases()) {
        let law = Rulebook::builtin();
        for other in [&*RAISED, &*KNOWN] {
            let timeline = |of: &'static Rulebook| of.timeline(&case.history, case.period, case.place);
            let found = law.compare(other, &case.history, case.period, case.place);
            let (Ok(before), Ok(after)) = (timeline(law), timeline(other)) else {
                prop_assert!(found.is_err());
                continue;
            };
            let found = found.unwrap();
            let mut whole = (0, 0, 0, 0);
            for (number, member) in found.members.iter().enumerate() {
                let (before, after) = (&before.members[number], &after.members[number]);
                let mut sums = (0, 0, 0, 0);
                let mut runs = Vec::new();
                for month in case.period.iter() {
                    let (one, other) = (at(before, month), at(after, month));
                    sums.0 += one.due.get();
                    sums.1 += other.due.get();
                    sums.2 += one.entitled.get();
                    sums.3 += other.entitled.get();
                    let run = member.runs.iter().position(|run| run.from <= month && month < run.until).unwrap();
                    runs.push(run);
                    let run = &member.runs[run];
                    prop_assert!((run.before.status, run.before.due) == (one.status, one.due), "{case:?}");
                    prop_assert!((run.after.status, run.after.due) == (other.status, other.due), "{case:?}");
                    prop_assert!(run.difference == other.due.get() as i64 - one.due.get() as i64);
                    prop_assert!(run.causes.is_empty() == (run.before == run.after), "{case:?}");
                }
                runs.dedup();
                prop_assert!(runs.len() == member.runs.len());
                let found = (member.due.before, member.due.after, member.entitled.before, member.entitled.after);
                prop_assert!((found.0.get(), found.1.get(), found.2.get(), found.3.get()) == sums, "{case:?}");
                whole = (whole.0 + sums.0, whole.1 + sums.1, whole.2 + sums.2, whole.3 + sums.3);
            }
            let Sums { before, after, difference } = found.due;
            prop_assert!((before.get(), after.get()) == (whole.0, whole.1));
            prop_assert!(difference == whole.1 as i64 - whole.0 as i64);
            prop_assert!((found.entitled.before.get(), found.entitled.after.get()) == (whole.2, whole.3));
        }
    }

    #[test]
    fn totals_merge_in_any_order(some in proptest::collection::vec(cases(), 1..8), split in 0_usize..8) {
        let law = Rulebook::builtin();
        let compared = |case: &crate::timeline_properties::histories::Case| {
            law.compare(&RAISED, &case.history, case.period, case.place).ok()
        };
        let found: Vec<Comparison> = some.iter().filter_map(compared).collect();
        let of = |some: &mut dyn Iterator<Item = &Comparison>| {
            let mut totals = Totals::default();
            some.for_each(|it| totals.add_household(it).unwrap());
            totals
        };
        let whole = of(&mut found.iter());
        let (left, right) = found.split_at(split.min(found.len()));
        let (left, right) = (of(&mut left.iter()), of(&mut right.iter().rev()));
        let (mut one, mut other) = (left.clone(), right.clone());
        one.merge(&right).unwrap();
        other.merge(&left).unwrap();
        prop_assert!(one == whole && other == whole);
        let counted = whole.gain + whole.lose + whole.not_due + whole.unchanged + whole.undetermined;
        prop_assert_eq!(whole.people, counted);
        prop_assert_eq!(whole.due.difference, whole.by_cause.iter().map(|it| it.due).sum::<i64>());
        prop_assert_eq!(whole.entitled.difference, whole.by_cause.iter().map(|it| it.entitled).sum::<i64>());
    }
}
