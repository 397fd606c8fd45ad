//! What holds for every timeline, whatever happened.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test may fail in any way"
)]

mod daily;
pub(crate) mod histories;
mod reference;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use ansinh::history::{DatedRelation, Event, EventKind, Payment};
use ansinh::timeline::{MemberTimeline, MonthStatus, Segment};
use ansinh::{Carer, Dong, Month, Months, RelationKind, Rulebook, TimelineError};
use proptest::prelude::*;
use serde_json::json;

use histories::cases;
use reference::Reference;

fn segment<'t, 'r>(member: &'t MemberTimeline<'r>, month: Month) -> &'t Segment<'r> {
    member.segments.iter().find(|it| it.from <= month && month < it.until).unwrap()
}

fn provisions(segment: &Segment) -> BTreeSet<String> {
    segment.allowances.iter().map(|it| it.provision.to_owned()).collect()
}

/// What a month comes to: status, due, the provisions of what is due.
type Line = (Month, MonthStatus, u64, BTreeSet<String>);

fn lines(member: &MemberTimeline, period: Months) -> Vec<Line> {
    let line = |month| {
        let it = segment(member, month);
        let due = it.status == MonthStatus::Due;
        (month, it.status, it.due.get(), if due { provisions(it) } else { BTreeSet::new() })
    };
    period.iter().map(line).collect()
}

/// As many cases as asked for by the variable of proptest, or so many.
fn config(cases: u32) -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    let cases = asked.unwrap_or(cases);
    ProptestConfig { cases, failure_persistence: None, max_shrink_iters: 600, ..ProptestConfig::default() }
}

/// Levels of provinces, đồng: one that the country overtakes in 2024, one in 2026, one above all.
const LEVELS: [u64; 3] = [380_000, 520_000, 705_000];

/// The law with such a level in each province, for all of what others went into.
static RAISED: LazyLock<Vec<Rulebook>> =
    LazyLock::new(|| LEVELS.iter().map(|amount| raised(*amount, true)).collect());

/// The highest of them, of which it is open whether it counts in all of what others went into.
static LEFT_OPEN: LazyLock<Rulebook> = LazyLock::new(|| raised(LEVELS[2], false));

/// The law with a level in each province.
fn raised(amount: u64, of_all: bool) -> Rulebook {
    let level = |place: &str| {
        // Until then Cà Mau had one of its own.
        let from = if place == "96" { "2021-07-01" } else { "2015-01-01" };
        let covers: &[&str] = match place {
            "79" if of_all => &["74", "77", "79"],
            "96" if of_all => &["95", "96"],
            _ => &[],
        };
        json!({
            "id": format!("example-{place}"), "short": "NQ mẫu", "number": "example", "place": place,
            "evidence": "second_hand", "in_force": { "from": from },
            "basis": [{ "of": "nd-136-2013", "cite": "?" }], "covers": covers,
            "standard_level": [{ "id": "level", "cite": "Đ1", "amount": amount }]
        })
        .to_string()
    };
    let law = Rulebook::builtin().with_json(&level("01")).unwrap();
    ["40", "79", "96"].iter().fold(law, |law, place| law.with_json(&level(place)).unwrap())
}

/// What a history is refused for after its days were looked through.
fn refused(error: &TimelineError) -> Option<&'static str> {
    ["granted_twice", "reviewed_without_suspension"].into_iter().find(|code| *code == error.code())
}

proptest! {
    #![proptest_config(config(600))]

    #[test]
    fn a_timeline_is_what_a_slow_reference_finds(case in cases()) {
        let found = Rulebook::builtin().timeline(&case.history, case.period, case.place);
        if found.as_ref().is_err_and(|error| refused(error).is_none()) {
            return Ok(());
        }
        for number in 0..case.history.members.len() {
            let expected = Reference::new(&case.history, number, case.place).months(case.period.until);
            let (found, expected) = match (&found, expected) {
                (Ok(found), Ok(expected)) => (found, expected),
                // Of the first member, who alone has decisions.
                (found, expected) if number == 0 => {
                    let (found, expected) = (found.as_ref().err().map(TimelineError::code), expected.err());
                    prop_assert!(found == expected, "{found:?} for {expected:?}\n{case:?}");
                    return Ok(());
                }
                _ => return Ok(()),
            };
            let expected = expected.iter().filter(|it| case.period.contains(it.month));
            for (line, expected) in lines(&found.members[number], case.period).into_iter().zip(expected) {
                let (month, status, due, provisions) = &line;
                let same = (*month, *status, *due) == (expected.month, expected.status, expected.due)
                    && (*status != MonthStatus::Due || expected.provisions.contains(provisions));
                prop_assert!(same, "{number}: {line:?} for {expected:?}\n{case:?}");
            }
        }
    }
}

proptest! {
    #![proptest_config(config(600))]

    #[test]
    fn a_history_can_be_split_at_any_month(case in cases()) {
        let law = Rulebook::builtin();
        let Ok(whole) = law.timeline(&case.history, case.period, case.place) else { return Ok(()) };
        let month = case.dice.clone().month(Months::new(case.period.from.next(), case.period.until));
        let (later, place) = law.carry_over(&case.history, month, case.place).unwrap();
        let rest = Months::new(month, case.period.until);
        let later = law.timeline(&later, rest, place);
        prop_assert!(later.is_ok(), "{} from {month}\n{case:?}", later.unwrap_err());
        for (member, whole) in later.unwrap().members.iter().zip(&whole.members) {
            for (after, before) in lines(member, rest).into_iter().zip(lines(whole, rest)) {
                prop_assert!(after == before, "{after:?} for {before:?}, split at {month}\n{case:?}");
            }
            let owed: Vec<_> = whole.arrears.months.iter().filter(|it| month <= it.month).collect();
            let same = owed.iter().map(|it| (it.month, it.difference))
                .eq(member.arrears.months.iter().map(|it| (it.month, it.difference)));
            prop_assert!(same, "arrears, split at {month}\n{case:?}");
        }
    }

    #[test]
    fn nothing_is_owed_once_the_arrears_are_posted(case in cases()) {
        let law = Rulebook::builtin();
        let mut history = case.history.clone();
        let Ok(timeline) = law.timeline(&history, case.period, case.place) else { return Ok(()) };
        let mut dice = case.dice.clone();
        for (member, found) in history.members.iter_mut().zip(&timeline.members) {
            for month in case.period.iter() {
                let due = segment(found, month).due.get();
                // At most what is due, in one payment or two.
                for part in [[0, 0], [1, 0], [1, 1], [0, 0]][dice.pick(4)] {
                    member.paid.extend(Dong::new(due / 2 * part).map(|amount| Payment { month, amount }));
                }
            }
        }
        let Ok(before) = law.timeline(&history, case.period, case.place) else { return Ok(()) };
        for (member, found) in history.members.iter_mut().zip(&before.members) {
            let sum: i64 = found.arrears.months.iter().map(|it| it.difference).sum();
            prop_assert_eq!(sum, found.arrears.total);
            for owed in &found.arrears.months {
                prop_assert_eq!(owed.due, segment(found, owed.month).due);
                let amount = Dong::new(u64::try_from(owed.difference).unwrap()).unwrap();
                member.paid.push(Payment { month: owed.month, amount });
            }
        }
        let Ok(after) = law.timeline(&history, case.period, case.place) else { return Ok(()) };
        for member in &after.members {
            prop_assert!(member.arrears.total == 0 && member.arrears.months.is_empty(), "{case:?}");
        }
    }

    #[test]
    fn a_higher_level_never_lowers_a_month(case in cases(), level in 0..LEVELS.len()) {
        let law = &RAISED[level];
        let Ok(before) = Rulebook::builtin().timeline(&case.history, case.period, case.place) else { return Ok(()) };
        let after = law.timeline(&case.history, case.period, case.place);
        prop_assert!(after.is_ok(), "{case:?}");
        for (after, before) in after.unwrap().members.iter().zip(&before.members) {
            for month in case.period.iter() {
                let (after, before) = (segment(after, month), segment(before, month));
                prop_assert!(before.due <= after.due, "{month}: {} for {}\n{case:?}", after.due, before.due);
                let same = before.status == after.status || before.status == MonthStatus::Undetermined;
                prop_assert!(same, "{month}\n{case:?}");
            }
        }
    }

    #[test]
    fn the_order_of_the_lists_means_nothing(case in cases(), by in any::<u64>()) {
        let law = Rulebook::builtin();
        let before = law.timeline(&case.history, case.period, case.place);
        let mut history = case.history.clone();
        let mut dice = by;
        history.facts = shuffled(history.facts, &mut dice);
        history.moves = shuffled(history.moves, &mut dice);
        history.relations = shuffled(history.relations, &mut dice);
        history.members = shuffled(history.members, &mut dice);
        for member in &mut history.members {
            member.events = shuffled(std::mem::take(&mut member.events), &mut dice);
            member.uncollected = shuffled(std::mem::take(&mut member.uncollected), &mut dice);
        }
        let after = law.timeline(&history, case.period, case.place);
        prop_assert!(before.is_ok() == after.is_ok(), "{:?} and {:?}\n{case:?}", before.err(), after.err());
        let (Ok(before), Ok(after)) = (before, after) else { return Ok(()) };
        for member in &before.members {
            let other = after.members.iter().find(|other| other.id == member.id).unwrap();
            let told = |member: &MemberTimeline| -> Vec<_> {
                member.segments.iter().map(|it| {
                    let mut causes: Vec<_> = it.causes.iter()
                        .map(|cause| format!("{:?} {} {:?} {:?}", cause.kind, cause.on, cause.of, cause.facts))
                        .collect();
                    causes.sort_unstable();
                    (it.from, it.until, it.entitled, it.settled, it.missing.clone(), causes)
                }).collect()
            };
            for (a, b) in told(member).into_iter().zip(told(other)) {
                prop_assert!(a == b, "{a:?} and {b:?}\n{case:?}\n{}", serde_json::to_string(&history).unwrap());
            }
            prop_assert!(lines(member, case.period) == lines(other, case.period), "{case:?}");
        }
    }

    #[test]
    fn a_part_of_a_period_is_that_part_of_the_whole(case in cases()) {
        let law = Rulebook::builtin();
        let Ok(whole) = law.timeline(&case.history, case.period, case.place) else { return Ok(()) };
        let mut dice = case.dice.clone();
        let from = dice.month(case.period);
        let part = Months::new(from, dice.month(Months::new(from, case.period.until)).next());
        let found = law.timeline(&case.history, part, case.place);
        prop_assert!(found.is_ok(), "{} for {} to {}\n{case:?}", found.unwrap_err(), part.from, part.until);
        for (found, whole) in found.unwrap().members.iter().zip(&whole.members) {
            for (at, segment) in found.segments.iter().enumerate() {
                let of_whole = self::segment(whole, segment.from);
                let tell = |it: &Segment| {
                    let causes = if at > 0 { it.causes.clone() } else { Vec::new() };
                    (it.from.max(part.from), it.entitled, it.settled, it.missing.clone(), causes)
                };
                let same = tell(segment) == tell(of_whole);
                prop_assert!(same, "{} in {} to {}\n{case:?}", segment.from, part.from, part.until);
            }
            for (found, whole) in lines(found, part).into_iter().zip(lines(whole, part)) {
                prop_assert!(found == whole, "{found:?} for {whole:?}, {} to {}\n{case:?}", part.from, part.until);
            }
        }
    }

    #[test]
    fn what_a_merger_leaves_open_is_asked(case in cases()) {
        let of = |law: &'static Rulebook| law.timeline(&case.history, case.period, case.place);
        let (Ok(open), Ok(province)) = (of(&LEFT_OPEN), of(&RAISED[2])) else { return Ok(()) };
        // A history that was shortened keeps from where the household came, if the place is said by a code that is no more.
        if [74, 95].contains(&case.place.province_number()) {
            let month = case.dice.clone().month(Months::new(case.period.from.next(), case.period.until));
            let (later, place) = LEFT_OPEN.carry_over(&case.history, month, case.place).unwrap();
            let rest = Months::new(month, case.period.until);
            let later = LEFT_OPEN.timeline(&later, rest, place);
            prop_assert!(later.is_ok(), "{} from {month}\n{case:?}", later.unwrap_err());
            let later = later.unwrap();
            for (after, whole) in later.members.iter().zip(&open.members) {
                prop_assert!(lines(after, rest) == lines(whole, rest), "split at {month}\n{case:?}");
            }
        }
        for (open, province) in open.members.iter().zip(&province.members) {
            for month in case.period.iter() {
                let (it, with_all) = (segment(open, month), segment(province, month));
                let asks = it.open_norms.iter().any(|id| id.ends_with("/overlay-after-merger"));
                // Whoever is due something else than with the whole province is told why.
                prop_assert!(it.due == with_all.due || asks && !it.settled, "{month}\n{case:?}");
                prop_assert!(!asks || month >= "2025-07".parse().unwrap(), "{month}\n{case:?}");
            }
        }
    }

    #[test]
    fn support_is_due_by_decision_and_is_the_sum_of_its_parts(case in cases()) {
        let law = Rulebook::builtin();
        let mut history = case.history.clone();
        let mut dice = case.dice.clone();
        let carer = Carer {
            capable: Some(true), willing: Some(true), stable_home: Some(true), able: Some(true),
            spouse_fit: Some(true), kin: Some(false),
        };
        let mut decided = Vec::new();
        let first = history.members[0].id.clone();
        for member in &mut history.members {
            let month = dice.month(case.period);
            decided.push((member.id.clone(), month));
            member.events.push(Event { on: month.first_day(), event: EventKind::SupportGranted });
            if member.id != first {
                history.relations.push(DatedRelation {
                    who: first.clone(), is: RelationKind::TakesIn, whom: member.id.clone(), from: None, until: None,
                    carer: carer.clone(),
                });
            }
        }
        let Ok(found) = law.support_timeline(&history, case.period, case.place) else { return Ok(()) };
        for payee in &found.payees {
            let mut before: Option<&ansinh::timeline::SupportSegment> = None;
            for it in &payee.segments {
                prop_assert_eq!(before.map_or(case.period.from, |before| before.until), it.from);
                let due = it.parts.iter().filter(|part| part.status == MonthStatus::Due);
                let sum: u64 = due.clone().map(|part| part.benefit.amount.unwrap().quantity).sum();
                prop_assert_eq!(sum, it.due.get());
                for id in due.flat_map(|part| &part.benefit.people) {
                    prop_assert!(decided.iter().any(|(of, month)| of == id && *month <= it.from), "{case:?}");
                }
                let changed = before.is_some_and(|before| (before.status, before.due) != (it.status, it.due));
                prop_assert!(!changed || !it.causes.is_empty(), "{}: no cause\n{case:?}", it.from);
                before = Some(it);
            }
            prop_assert_eq!(before.map(|last| last.until), Some(case.period.until));
        }
    }

    #[test]
    fn segments_follow_one_another_and_differ(case in cases()) {
        let law = Rulebook::builtin();
        let Ok(timeline) = law.timeline(&case.history, case.period, case.place) else { return Ok(()) };
        for member in &timeline.members {
            let ends = member.segments.first().zip(member.segments.last());
            prop_assert!(ends.is_some_and(|(first, last)| {
                first.from == case.period.from && last.until == case.period.until && first.causes.is_empty()
            }), "{case:?}");
            prop_assert!(member.segments.iter().all(|it| it.from < it.until), "{case:?}");
            for pair in member.segments.windows(2) {
                let [before, after] = pair else { continue };
                prop_assert_eq!(before.until, after.from);
                let mut same = before.clone();
                (same.from, same.until, same.causes) = (after.from, after.until, after.causes.clone());
                prop_assert!(same != *after || !after.causes.is_empty(), "{}\n{case:?}", after.from);
                let changed = (before.status, before.due) != (after.status, after.due);
                prop_assert!(!changed || !after.causes.is_empty(), "{}: no cause\n{case:?}", after.from);
            }
        }
    }
}

/// The same things in another order.
fn shuffled<T>(mut things: Vec<T>, dice: &mut u64) -> Vec<T> {
    for last in (1..things.len()).rev() {
        *dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        things.swap(last, (*dice >> 33) as usize % (last + 1));
    }
    things
}
