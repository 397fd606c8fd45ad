//! What holds for every register and every payment list.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test may fail in any way"
)]

use std::collections::{BTreeMap, BTreeSet};

use ansinh::history::{EventKind, Payment};
use ansinh::payments::PaidHousehold;
use ansinh::register::{Couple, DecisionRef, EntryStatus};
use ansinh::timeline::{MonthStatus, Timeline};
use ansinh::{Dong, Month, PaymentList, PaymentRun, Register, RegisterEntry, RegisterFlaw, Rulebook};
use chrono::NaiveDate;
use proptest::prelude::*;

use crate::timeline_properties::histories::{Case, cases};

fn config(cases: u32) -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    let cases = asked.unwrap_or(cases);
    ProptestConfig { cases, failure_persistence: None, max_shrink_iters: 600, ..ProptestConfig::default() }
}

fn run_of(cases: &[Case], month: Month, since: Month) -> PaymentRun {
    let household = |(number, case): (usize, &Case)| PaidHousehold {
        household: format!("h{number}"),
        place: case.place,
        history: case.history.clone(),
        payees: BTreeMap::new(),
    };
    PaymentRun { month, since, households: cases.iter().enumerate().map(household).collect() }
}

/// Two households in the months of the first, if both have a list.
fn pay(cases: &[Case; 2]) -> Option<(PaymentRun, PaymentList<'static>)> {
    let period = cases[0].period;
    let run = run_of(cases, period.until.previous(), period.from);
    let list = Rulebook::builtin().payment_list(&run).ok()?;
    Some((run, list))
}

fn timelines(run: &PaymentRun) -> Vec<Timeline<'static>> {
    let period = ansinh::Months::new(run.since, run.month.next());
    let of = |one: &PaidHousehold| Rulebook::builtin().timeline(&one.history, period, one.place).unwrap();
    run.households.iter().map(of).collect()
}

fn written(list: &PaymentList<'_>) -> serde_json::Value {
    serde_json::to_value(list).unwrap()
}

proptest! {
    #![proptest_config(config(200))]

    #[test]
    fn a_list_is_the_sum_of_the_timelines(a in cases(), b in cases()) {
        let Some((run, list)) = pay(&[a, b]) else { return Ok(()) };
        let months = timelines(&run).into_iter().flat_map(|it| it.members).flat_map(|it| it.arrears.months);
        let (mut due, mut owed, mut overpaid) = (0, 0, 0);
        for month in months {
            match month.difference {
                over if over < 0 => overpaid += over.unsigned_abs(),
                under if month.month == run.month => due += under.unsigned_abs(),
                under => owed += under.unsigned_abs(),
            }
        }
        let total = list.total;
        prop_assert_eq!((total.due.get(), total.arrears.get(), total.total.get()), (due, owed, due + owed));
        prop_assert_eq!(list.overpaid.iter().map(|row| row.total.get()).sum::<u64>(), overpaid);
        prop_assert_eq!(list.rows.len(), total.people);
        for row in &list.rows {
            prop_assert_eq!(row.arrears.iter().map(|it| it.amount.get()).sum::<u64>(), row.arrears_total.get());
            prop_assert_eq!(row.due.get() + row.arrears_total.get(), row.total.get());
            prop_assert!(row.due == Dong::ZERO || row.status == MonthStatus::Due);
        }
        let of_place = |place| list.rows.iter().filter(move |row| row.place == place);
        for place in &list.places {
            prop_assert_eq!(of_place(place.place).count(), place.total.people);
            prop_assert_eq!(of_place(place.place).map(|it| it.total.get()).sum::<u64>(), place.total.total.get());
        }
        prop_assert_eq!(list.places.iter().map(|it| it.total.total.get()).sum::<u64>(), total.total.get());
    }

    #[test]
    fn nothing_is_owed_once_a_list_is_paid(a in cases(), b in cases()) {
        let Some((mut run, list)) = pay(&[a, b]) else { return Ok(()) };
        for row in &list.rows {
            let household = run.households.iter_mut().find(|it| it.household == row.household).unwrap();
            let member = household.history.members.iter_mut().find(|it| it.id == row.person).unwrap();
            member.paid.extend(row.arrears.iter().map(|it| Payment { month: it.month, amount: it.amount }));
            member.paid.push(Payment { month: run.month, amount: row.due });
        }
        let again = Rulebook::builtin().payment_list(&run).unwrap();
        prop_assert!(again.rows.is_empty(), "{}", written(&again));
        prop_assert_eq!(again.overpaid.len(), list.overpaid.len());
        run.month = run.month.next();
        let Ok(next) = Rulebook::builtin().payment_list(&run) else { return Ok(()) };
        prop_assert_eq!(next.total.arrears, Dong::ZERO, "{}", written(&next));
    }

    #[test]
    fn the_order_of_households_means_nothing(a in cases(), b in cases()) {
        let Some((mut run, list)) = pay(&[a, b]) else { return Ok(()) };
        run.households.reverse();
        let other = Rulebook::builtin().payment_list(&run).unwrap();
        prop_assert_eq!(written(&other), written(&list));
    }

    #[test]
    fn every_line_of_the_text_stands_in_its_columns(a in cases(), b in cases()) {
        let Some((_, list)) = pay(&[a, b]) else { return Ok(()) };
        let text = list.text(ansinh::messages::Language::Vi);
        let amount = |line: &&str| line.contains(char::is_numeric) && line.starts_with(' ');
        let paid = text.split("\n\nChưa chi trả").next().unwrap().split("\n\nĐã chi quá").next().unwrap();
        let totals = paid.lines().filter(amount).filter(|line| line.contains("người"));
        let ends: BTreeSet<usize> = totals.map(|line| line.chars().count()).collect();
        prop_assert!(ends.len() <= 1, "{text}");
        let heads: BTreeSet<&str> = paid.lines().filter(|line| line.starts_with("STT")).collect();
        prop_assert!(heads.len() <= 1, "{text}");
    }
}

/// The day on which the decision was signed that a month rests on: the last before its end, or else the first.
fn signed(case: &Case, member: usize, month: Month) -> Option<NaiveDate> {
    let granted = case.history.members[member].events.iter().filter(|it| it.event == EventKind::Granted);
    let days: BTreeSet<NaiveDate> = granted.map(|it| it.on).collect();
    days.iter().rfind(|day| **day <= month.last_day()).or(days.first()).copied()
}

/// The entries that a timeline makes: for each run of months in which a provision is due in a place.
fn entries(case: &Case, timeline: &Timeline<'_>) -> Vec<RegisterEntry> {
    let mut entries: Vec<RegisterEntry> = Vec::new();
    for (number, member) in timeline.members.iter().enumerate() {
        for segment in member.segments.iter().filter(|it| it.status == MonthStatus::Due) {
            for allowance in &segment.allowances {
                let goes_on = entries.iter_mut().find(|it| {
                    it.person == member.id
                        && it.benefit == allowance.provision
                        && it.place == segment.place
                        && it.until == Some(segment.from)
                });
                if let Some(entry) = goes_on {
                    entry.until = Some(segment.until);
                    continue;
                }
                let day = signed(case, number, segment.from).unwrap_or_else(|| segment.from.first_day());
                entries.push(RegisterEntry {
                    id: format!("e{}", entries.len()),
                    person: member.id.clone(),
                    household: None,
                    benefit: allowance.provision.to_owned(),
                    decision: DecisionRef { number: "1".to_owned(), signed: day },
                    status: EntryStatus::Active,
                    payee: member.id.clone(),
                    place: segment.place,
                    from: segment.from,
                    until: Some(segment.until),
                });
            }
        }
    }
    entries
}

/// A flaw: its code, the keys of the entries, its months.
type Told = (&'static str, BTreeSet<String>, Vec<(&'static str, String)>);

/// What is wrong.
fn told(register: &Register) -> BTreeSet<Told> {
    let key = |at: &usize| register.entries[*at].id.clone();
    let flaws = Rulebook::builtin().check_register(register);
    let told = |flaw: RegisterFlaw| {
        let keys = if flaw.code() == "couple_of_one" {
            BTreeSet::new()
        } else {
            flaw.entries.iter().map(key).collect()
        };
        // The rule is told by the place of the first entry.
        let params = flaw.params().into_iter().filter(|(name, _)| *name != "citation").collect();
        (flaw.code(), keys, params)
    };
    flaws.into_iter().map(told).collect()
}

proptest! {
    #![proptest_config(config(400))]

    #[test]
    fn a_register_made_from_a_timeline_has_no_flaw(case in cases()) {
        let Ok(timeline) = Rulebook::builtin().timeline(&case.history, case.period, case.place) else {
            return Ok(());
        };
        let entries = entries(&case, &timeline);
        let register = Register { entries, ..Register::default() };
        let flaws = Rulebook::builtin().check_register(&register);
        let register = serde_json::to_string(&register).unwrap();
        prop_assert!(flaws.is_empty(), "{}\n{register}\n{case:?}", serde_json::to_string(&flaws).unwrap());
    }
}

const BENEFITS: [&str; 14] = [
    "nd-335-2026/disability.severe-adult",
    "nd-335-2026/single-parent.per-child",
    "nd-335-2026/person-hiv.all",
    "nd-176-2025/social-pension.without-pension",
    "nd-20-2021/disability.severe-adult",
    "nd-20-2021/elderly-80.all",
    "nd-335-2026/care-of-child-under-4",
    "nd-335-2026/household-of-disabled",
    "nd-335-2026/disabled-child-taken-in",
    "nd-335-2026/disabled-parent-of-one",
    "nd-20-2021/disabled-parent-of-more",
    "nd-20-2021/child-without-support.from-4",
    "nd-20-2021/kept-from-4",
    "no-such/thing",
];

prop_compose! {
    fn an_entry()(
        benefit in prop::sample::select(&BENEFITS[..]),
        person in 0..3_u8, payee in 0..3_u8, place in prop::sample::select(&["96", "79", "95", "03"][..]),
        from in 0..80_i32, length in prop::option::of(-1..40_i32), signed in -3..4_i32, status in 0..6_i32,
    ) -> RegisterEntry {
        let first: Month = "2021-01".parse().unwrap();
        let from = first.plus(from);
        RegisterEntry {
            id: String::new(),
            person: person.to_string(),
            household: None,
            benefit: benefit.to_owned(),
            decision: DecisionRef { number: "1".to_owned(), signed: from.plus(signed).first_day() },
            status: match status {
                0 => EntryStatus::Suspended(from.plus(signed)),
                1 => EntryStatus::Stopped(from.plus(signed)),
                _ => EntryStatus::Active,
            },
            payee: payee.to_string(),
            place: place.parse().unwrap(),
            from,
            until: length.map(|months| from.plus(months)),
        }
    }
}

proptest! {
    #![proptest_config(config(400))]

    #[test]
    fn the_order_of_entries_means_nothing(
        entries in prop::collection::vec(an_entry(), 0..9),
        order in any::<prop::sample::Index>(),
    ) {
        let mut register = Register {
            entries,
            couples: vec![Couple { people: ["0".to_owned(), "1".to_owned()], from: None, until: None }],
            months: None,
        };
        for (at, entry) in register.entries.iter_mut().enumerate() {
            entry.id = at.to_string();
        }
        let before = told(&register);
        if !register.entries.is_empty() {
            let by = order.index(register.entries.len());
            register.entries.rotate_left(by);
            register.entries.reverse();
        }
        let after = told(&register);
        prop_assert_eq!(before, after);
    }

    /// An entry fewer has no flaw more, but that what goes on needs what it follows.
    #[test]
    fn a_part_of_a_register_has_a_part_of_its_flaws(entries in prop::collection::vec(an_entry(), 1..9)) {
        let mut register = Register { entries, ..Register::default() };
        for (at, entry) in register.entries.iter_mut().enumerate() {
            entry.id = at.to_string();
        }
        let whole = told(&register);
        register.entries.pop();
        let part = told(&register);
        let more: Vec<_> = part.difference(&whole).filter(|flaw| flaw.0 != "starts_before_decision").collect();
        prop_assert!(more.is_empty(), "{more:?}");
    }
}
