//! Looking a register through.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::flaw::{FlawMonths, RegisterFlaw, RegisterProblem};
use super::{EntryStatus, MOST_OF_A_PERSON, Register, RegisterEntry};
use crate::law::benefit::{BenefitKind, Payee};
use crate::law::condition::Condition;
use crate::law::id::{group_key, row_key};
use crate::law::rulebook::Rulebook;
use crate::law::tables::{Benefit, Entry, Regime, Role, Span, Tables, Test};
use crate::law::timing::{TimingEvent, TimingMonth};
use crate::month::Month;
use crate::place::{AS_OF, Place};
use crate::situation::Fact;

/// What the law says of the benefit of an entry.
#[derive(Clone)]
struct Known<'r> {
    /// `None` for a monthly allowance.
    other: Option<&'r Benefit>,
    /// The months in which it is in force in the province, in order.
    in_force: Vec<FlawMonths>,
}

/// An entry with what it claims.
#[derive(Clone, Copy)]
struct Claim<'a, 'r> {
    at: usize,
    entry: &'a RegisterEntry,
    known: Option<&'a Known<'r>>,
    months: FlawMonths,
}

/// Finds everything at odds in a register, in the order of the first entry concerned.
pub(super) fn check(law: &Rulebook, register: &Register) -> Vec<RegisterFlaw> {
    let mut flaws = Vec::new();
    let benefits = benefits(law, register);
    let mut people: BTreeMap<&str, Vec<Claim<'_, '_>>> = BTreeMap::new();
    let mut ids: BTreeMap<&str, usize> = BTreeMap::new();
    for (at, entry) in register.entries.iter().enumerate() {
        let known = benefits.get(&(entry.benefit.as_str(), entry.place));
        let known = known.and_then(Option::as_ref);
        let of_person = people.entry(&entry.person).or_default();
        of_person.extend(claimed(register, entry).map(|months| Claim { at, entry, known, months }));
        if let Some(first) = ids.get(entry.id.as_str()) {
            flaws.push(RegisterFlaw::new(RegisterProblem::DuplicateId, &[*first, at]));
        } else {
            ids.insert(&entry.id, at);
        }
        if known.is_none() {
            flaws.push(RegisterFlaw::new(RegisterProblem::UnknownBenefit, &[at]));
        }
        if is_reversed(entry) {
            flaws.push(RegisterFlaw::new(RegisterProblem::ReversedMonths, &[at]));
        }
        let last = entry.until.map_or(AS_OF, |until| until.previous().last_day()).max(entry.from.first_day());
        if let Err(problem) = entry.place.check(entry.from.first_day())
            && entry.place.check(last).is_err()
        {
            flaws.push(RegisterFlaw::new(RegisterProblem::Place(problem), &[at]));
        }
    }
    for claims in people.values() {
        of_person(law, claims, &mut flaws);
    }
    for (at, couple) in register.couples.iter().enumerate() {
        let [one, other] = &couple.people;
        if one == other {
            flaws.push(RegisterFlaw::new(RegisterProblem::CoupleOfOne, &[at]));
            continue;
        }
        // Before any month that is written down.
        let from = couple.from.unwrap_or(Month::of(NaiveDate::MIN));
        let together = FlawMonths { from, until: couple.until };
        let of = |person: &str| people.get(person).into_iter().flatten().take(MOST_OF_A_PERSON);
        for (a, b) in of(one).flat_map(|a| of(other).map(move |b| (a, b))) {
            let months = a.months.and(b.months).and(together);
            if !months.is_empty() && excludes(a, b, true) {
                flaws.push(flaw(RegisterProblem::OnePerCouple, a, b, months));
            }
        }
    }
    let mut distinct: Vec<RegisterFlaw> = Vec::with_capacity(flaws.len());
    flaws.sort_by(|a, b| (&a.entries, a.code()).cmp(&(&b.entries, b.code())));
    for flaw in flaws {
        if distinct.last() != Some(&flaw) {
            distinct.push(flaw);
        }
    }
    distinct
}

/// What the law says of each benefit that is named, in each place.
fn benefits<'a, 'r>(
    law: &'r Rulebook,
    register: &'a Register,
) -> BTreeMap<(&'a str, Place), Option<Known<'r>>> {
    let mut benefits = BTreeMap::new();
    for entry in &register.entries {
        benefits
            .entry((entry.benefit.as_str(), entry.place))
            .or_insert_with(|| known(law, &entry.benefit, entry.place));
    }
    benefits
}

fn known<'r>(law: &'r Rulebook, benefit: &str, in_place: Place) -> Option<Known<'r>> {
    let tables = law.tables();
    if tables.rows.iter().any(|row| row.provision == benefit) {
        let has = |regime: &Regime| {
            let mut entries = regime.entries.of(&tables.entries).iter();
            entries.any(|entry| entry.rows.of(&tables.rows).iter().any(|row| row.provision == benefit))
        };
        return Some(Known { other: None, in_force: months_of(tables.regimes(in_place), has) });
    }
    let other = law.benefit_tables().benefits.iter().find(|other| other.provision == benefit)?;
    let home = benefit.split('/').next().unwrap_or_default();
    let place = law.instruments().iter().find(|known| known.id == home).and_then(|home| home.place.as_ref());
    let here = place.is_none_or(|code| code.parse() == Ok(in_place.province_number()));
    let months = FlawMonths {
        from: Month::of(other.period.from.unwrap_or(NaiveDate::MIN)),
        until: other.period.until.map(month_after),
    };
    Some(Known { other: Some(other), in_force: if here { vec![months] } else { Vec::new() } })
}

/// The first month of which no day is before a day.
fn month_after(day: NaiveDate) -> Month {
    Month::of(day.pred_opt().unwrap_or(day)).next()
}

/// The months with a day of each regime that has something.
fn months_of(regimes: &[Regime], has: impl Fn(&Regime) -> bool) -> Vec<FlawMonths> {
    let in_force = regimes.iter().enumerate().filter(|(_, regime)| has(regime));
    let months = |(at, regime): (usize, &Regime)| {
        let until = regimes.get(at + 1).map(|next| month_after(next.from));
        FlawMonths { from: Month::of(regime.from), until }
    };
    in_force.map(months).collect()
}

fn is_reversed(entry: &RegisterEntry) -> bool {
    let within = |month: Month| entry.from <= month && entry.until.is_none_or(|until| month <= until);
    let status = match entry.status {
        EntryStatus::Active => true,
        EntryStatus::Suspended(since) | EntryStatus::Stopped(since) => within(since),
    };
    entry.until.is_some_and(|until| until <= entry.from) || !status
}

/// The months of an entry that are looked at; `None` if there are none.
fn claimed(register: &Register, entry: &RegisterEntry) -> Option<FlawMonths> {
    let stopped = match entry.status {
        EntryStatus::Stopped(since) => Some(since),
        _ => None,
    };
    let months = FlawMonths { from: entry.from, until: entry.until };
    let months = months.and(FlawMonths { from: entry.from, until: stopped });
    let asked = register.months.map(|asked| FlawMonths { from: asked.from, until: Some(asked.until) });
    Some(asked.map_or(months, |asked| months.and(asked))).filter(|months| !months.is_empty())
}

fn of_person<'r>(law: &'r Rulebook, claims: &[Claim<'_, 'r>], flaws: &mut Vec<RegisterFlaw>) {
    flaws.extend(claims.iter().filter_map(|claim| not_in_force(law, claim)));
    if claims.len() > MOST_OF_A_PERSON {
        let all: Vec<usize> = claims.iter().map(|claim| claim.at).collect();
        flaws.push(RegisterFlaw::new(RegisterProblem::TooMany, &all));
        return;
    }
    flaws.extend(claims.iter().filter_map(|claim| before_decision(law, claim, claims)));
    for (at, a) in claims.iter().enumerate() {
        for b in claims.iter().skip(at + 1) {
            let months = a.months.and(b.months);
            if !months.is_empty() {
                flaws.extend(pair(law, a, b, months));
            }
        }
    }
}

fn flaw(problem: RegisterProblem, a: &Claim<'_, '_>, b: &Claim<'_, '_>, months: FlawMonths) -> RegisterFlaw {
    RegisterFlaw::new(problem, &[a.at, b.at]).in_months(months.from, months.until)
}

/// The months of an entry in which its benefit is not in force: the first run of them.
fn not_in_force(law: &Rulebook, claim: &Claim<'_, '_>) -> Option<RegisterFlaw> {
    // Before the first day that can be decided, not all of the law is held.
    let mut regimes = law.tables().regimes(claim.entry.place).iter();
    let first = regimes.find(|regime| regime.decidable)?;
    let mut from = claim.months.from.max(Month::of(first.from));
    let flaw = |from, until| {
        Some(RegisterFlaw::new(RegisterProblem::NotInForce, &[claim.at]).in_months(from, until))
    };
    let ends = claim.months.until;
    for span in &claim.known?.in_force {
        if ends.is_some_and(|ends| ends <= from) {
            return None;
        }
        if from < span.from {
            return flaw(from, Some(ends.map_or(span.from, |ends| ends.min(span.from))));
        }
        match span.until {
            None => return None,
            Some(until) => from = from.max(until),
        }
    }
    if ends.is_some_and(|ends| ends <= from) { None } else { flaw(from, ends) }
}

/// Of an allowance that begins: months before the decision, where the law counts from its month.
fn before_decision(
    law: &Rulebook,
    claim: &Claim<'_, '_>,
    of_person: &[Claim<'_, '_>],
) -> Option<RegisterFlaw> {
    let entry = claim.entry;
    let decided = Month::of(entry.decision.signed);
    if claim.known?.other.is_some() || decided <= entry.from || claim.months.from != entry.from {
        return None;
    }
    let goes_on = |other: &Claim<'_, '_>| {
        other.known.is_some_and(|known| known.other.is_none()) && other.months.until == Some(entry.from)
    };
    if of_person.iter().any(goes_on) {
        return None;
    }
    let key = group_key(&entry.benefit);
    let starts = law.tables().timings.iter().filter(|row| {
        row.event == TimingEvent::Start
            && row.period.contains(entry.decision.signed)
            && (row.groups.is_empty() || row.groups.iter().any(|group| group == key))
    });
    let mut citation = None;
    for row in starts {
        if row.month == TimingMonth::Conditions {
            return None;
        }
        citation = citation.or_else(|| law.tables().source(row.source));
    }
    let citation = citation?.citation.to_string();
    let flaw = RegisterFlaw::new(RegisterProblem::StartsBeforeDecision, &[claim.at]);
    Some(flaw.in_months(entry.from, Some(decided)).by(Some(citation)))
}

/// What two entries of one person cannot both be.
fn pair(law: &Rulebook, a: &Claim<'_, '_>, b: &Claim<'_, '_>, months: FlawMonths) -> Option<RegisterFlaw> {
    let (one, other) = (&a.entry.benefit, &b.entry.benefit);
    match (a.known?.other, b.known?.other) {
        (None, None) if group_key(one) == group_key(other) => {
            Some(flaw(RegisterProblem::Duplicate, a, b, months))
        }
        (None, None) => {
            let regimes = law.tables().regimes(a.entry.place);
            let month = first_month_apart(law.tables(), regimes, [group_key(one), group_key(other)], months)?;
            let citation = in_month(regimes, month).filter_map(|regime| regime.choice.as_ref()).last();
            let flaw = flaw(RegisterProblem::DoubleAllowance, a, b, FlawMonths { from: month, ..months });
            Some(flaw.by(citation.map(ToString::to_string)))
        }
        (Some(of_one), Some(of_other)) => {
            let to_carers = |benefit: &Benefit| {
                benefit.kind == BenefitKind::CareSupport
                    && matches!(benefit.payee, Payee::Carer | Payee::Household)
            };
            let two_payees = a.entry.payee != b.entry.payee;
            if row_key(one) == row_key(other) {
                let twice = to_carers(of_one) && two_payees;
                let problem = match twice {
                    true => RegisterProblem::DoubleCareSupport,
                    false => RegisterProblem::Duplicate,
                };
                return Some(flaw(problem, a, b, months));
            }
            if excludes(a, b, false) {
                return Some(flaw(RegisterProblem::OnlyOne, a, b, months));
            }
            // Whoever is taken in is so by one carer, and on one ground unless the law leaves open whether on two.
            let taken_in = [of_one, of_other]
                .iter()
                .all(|benefit| benefit.kind == BenefitKind::CareSupport && benefit.payee == Payee::Carer);
            let open = !two_payees && (leaves_open(law, one) || leaves_open(law, other));
            (taken_in && !open).then(|| flaw(RegisterProblem::DoubleCareSupport, a, b, months))
        }
        (None, Some(other)) => in_facility(law, a, other, b, months),
        (Some(one), None) => in_facility(law, b, one, a, months),
    }
}

/// An allowance of someone who is kept in a facility, where its group bars them.
fn in_facility(
    law: &Rulebook,
    allowance: &Claim<'_, '_>,
    benefit: &Benefit,
    kept: &Claim<'_, '_>,
    months: FlawMonths,
) -> Option<RegisterFlaw> {
    if benefit.kind != BenefitKind::Facility || !asks_in_facility(law.benefit_tables(), benefit.when, "true")
    {
        return None;
    }
    // Who enters is paid the allowance for that month still; who leaves may have it from that month on.
    let entered = kept.entry.from;
    let from = if months.from == entered { entered.next() } else { months.from };
    let left = kept.months.until == Some(from.next()) && allowance.entry.from == from;
    let months = FlawMonths { from, ..months };
    if months.is_empty() || left {
        return None;
    }
    let regimes = law.tables().regimes(allowance.entry.place);
    let month = first_month_barred(law.tables(), regimes, group_key(&allowance.entry.benefit), months)?;
    let months = FlawMonths { from: month, ..months };
    Some(flaw(RegisterProblem::AllowanceInFacility, allowance, kept, months))
}

/// Whether two benefits exclude one another, for one person or for a couple.
fn excludes(a: &Claim<'_, '_>, b: &Claim<'_, '_>, of_couple: bool) -> bool {
    let (Some(a), Some(b)) = (a.known.and_then(|it| it.other), b.known.and_then(|it| it.other)) else {
        return false;
    };
    a.only_one.is_some() && a.only_one == b.only_one && (!of_couple || (a.per_couple && b.per_couple))
}

/// Whether a benefit's conditions exclude another ground and leave open if it does: not that one, or a person decides.
fn leaves_open(law: &Rulebook, benefit: &str) -> bool {
    let (home, key) = benefit.split_once('/').unwrap_or_default();
    let mut rows = law.instruments().iter().filter(|known| known.id == home).flat_map(|home| &*home.benefit);
    let Some(row) = rows.find(|row| row.id == key) else { return false };
    let Condition::All(parts) = &row.when else { return false };
    parts.iter().any(|part| match part {
        Condition::Any(choices) => {
            choices.iter().any(|choice| matches!(choice, Condition::Not(_)))
                && choices.iter().any(|choice| matches!(choice, Condition::Open(_)))
        }
        _ => false,
    })
}

/// The first month in which the rule of choice does not let two groups be paid together.
fn first_month_apart(
    tables: &Tables,
    regimes: &[Regime],
    groups: [&str; 2],
    months: FlawMonths,
) -> Option<Month> {
    let role = |regime, key| entry_of(tables, regime, key).map(|entry| entry.role);
    let together = |regime| {
        matches!(
            groups.map(|key| role(regime, key)),
            [Some(Role::Added), Some(Role::Partner)] | [Some(Role::Partner), Some(Role::Added)]
        )
    };
    first_month(regimes, months, |month| !in_month(regimes, month).any(together))
}

/// The first month in which a group bars whoever is kept in a facility.
fn first_month_barred(tables: &Tables, regimes: &[Regime], group: &str, months: FlawMonths) -> Option<Month> {
    first_month(regimes, months, |month| {
        let entries = in_month(regimes, month).filter_map(|regime| entry_of(tables, regime, group));
        let mut groups = entries.filter_map(|entry| tables.group(entry)).peekable();
        groups.peek().is_some() && groups.all(|group| asks_in_facility(tables, group.when, "false"))
    })
}

/// The entry of a group in a regime, by its key.
fn entry_of<'t>(tables: &'t Tables, regime: &Regime, key: &str) -> Option<&'t Entry> {
    let mut entries = regime.entries.of(&tables.entries).iter();
    let is =
        |entry: &&Entry| tables.group(entry).is_some_and(|group| group_key(tables.group_id(group)) == key);
    entries.find(is)
}

/// Whether conditions hold only for people who are, or are not, kept in a facility.
fn asks_in_facility(tables: &Tables, conditions: Span, value: &str) -> bool {
    tables.parts(conditions).any(|(part, step)| match step.test {
        Test::Is(is) => is.fact == Fact::InFacility && is.names().eq([value]),
        Test::All | Test::Ref(_) => asks_in_facility(tables, part, value),
        _ => false,
    })
}

/// The first of some months of which something is so.
fn first_month(regimes: &[Regime], months: FlawMonths, is: impl Fn(Month) -> bool) -> Option<Month> {
    // Between two changes of the law one month is like the other.
    let changes = regimes.iter().map(|regime| Month::of(regime.from)).flat_map(|month| [month, month.next()]);
    let mut looked_at: Vec<Month> =
        changes.filter(|month| months.contains(*month)).chain([months.from]).collect();
    looked_at.sort_unstable();
    looked_at.into_iter().find(|month| is(*month))
}

/// The regimes of which a day lies in a month.
fn in_month(regimes: &[Regime], month: Month) -> impl Iterator<Item = &Regime> {
    let ends = |at: usize| regimes.get(at + 1).map(|next: &Regime| next.from);
    regimes.iter().enumerate().filter_map(move |(at, regime)| {
        let runs = regime.from <= month.last_day() && ends(at).is_none_or(|until| month.first_day() < until);
        runs.then_some(regime)
    })
}

impl FlawMonths {
    fn and(self, other: Self) -> Self {
        let until = match (self.until, other.until) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        };
        Self { from: self.from.max(other.from), until }
    }

    fn is_empty(self) -> bool {
        self.until.is_some_and(|until| until <= self.from)
    }

    fn contains(self, month: Month) -> bool {
        self.from <= month && self.until.is_none_or(|until| month < until)
    }
}
