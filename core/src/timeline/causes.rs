//! Why a month is not as the month before.

use chrono::NaiveDate;

use super::facts::{Change, What, in_order, named};
use super::walk::{Run, Turn, Walk};
use super::{Cause, CauseKind};
use crate::assessment::Rate;
use crate::history::{EventKind, History};
use crate::law::tables::{Group, Tables};
use crate::situation::{Fact, Situation};

/// Why a run of months is not as the one before.
pub(super) fn causes(
    walk: &Walk<'_, '_>,
    tables: &Tables,
    history: &History,
    member: usize,
    before: &Run<'_>,
    run: &Run<'_>,
) -> Vec<Cause> {
    let teller = Teller { tables, history, member };
    match run.turn {
        Some(Turn::Lost(day)) => return lost(walk, &teller, before, run, day),
        Some(turn) => return vec![teller.turn(turn)],
        None => {}
    }
    let (mut facts_on, mut law_on) = before.kept.unwrap_or(before.last_judged);
    let mut place = before.place;
    let changes = walk.facts.changes_in(facts_on, run.facts_on);
    let since = walk.law_since(run.law_on, run.place).map(|law| law.from);
    let moved = before.place != run.place;
    let new_law = !moved && walk.law_since(law_on, place).map(|law| law.from) != since;
    // One after another, in the order in which they happened; what left open a month that is paid as before, last.
    let (facts_kept, law_kept) = run.kept.unwrap_or((run.facts_on, run.law_on));
    let mut steps: Vec<(NaiveDate, Step)> = days(changes).into_iter().map(|day| (day, Step::Facts)).collect();
    if moved || new_law {
        let day = if moved { Some(run.months.from.first_day()) } else { since };
        steps.push((day.unwrap_or(run.law_on), Step::Law));
    }
    let steps = in_order(steps, |(day, step)| {
        let paid_by = if *step == Step::Law { law_kept } else { facts_kept };
        (*day > paid_by, *day)
    });
    let tell = |step: Step, day: NaiveDate| match step {
        Step::Facts => {
            changes.iter().filter(|change| change.on == day).map(|it| teller.change(*it)).collect()
        }
        Step::Law if moved => vec![teller.moved(run)],
        Step::Law => vec![teller.law(before, run, since)],
    };
    if let [(day, step)] = steps.as_slice() {
        return tell(*step, *day);
    }
    let all = |_: &Group| true;
    let mut rate = walk.rate_held(&run.held, facts_on, law_on, place, &all);
    let (mut found, mut slight) = (Vec::new(), Vec::new());
    for (day, step) in steps {
        match step {
            Step::Facts => facts_on = day,
            Step::Law => (law_on, place) = (run.law_on, run.place),
        }
        let next = walk.rate_held(&run.held, facts_on, law_on, place, &all);
        if !next.pays_same(&rate) {
            found.extend(tell(step, day));
        } else if !next.is_same(&rate) {
            slight.extend(tell(step, day));
        }
        rate = next;
    }
    match (found.is_empty(), slight.is_empty()) {
        (false, _) => found,
        (true, false) => slight,
        // The same is paid by the law of another place.
        (true, true) if moved => vec![teller.moved(run)],
        (true, true) => slight,
    }
}

/// What can be new from one month to the next.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    Facts,
    /// The law, or the place and with it the law.
    Law,
}

/// The conditions were no longer met from a day on: by what happened on it.
fn lost(
    walk: &Walk<'_, '_>,
    teller: &Teller<'_>,
    before: &Run<'_>,
    run: &Run<'_>,
    day: NaiveDate,
) -> Vec<Cause> {
    let eve = day.pred_opt().unwrap_or(day);
    let mut found: Vec<Cause> =
        walk.facts.changes_in(eve, day).iter().map(|change| teller.change(*change)).collect();
    let law = walk.law_since(day, run.place).map(|law| law.from);
    if law == Some(day) {
        found.push(teller.law(before, run, law));
    }
    if found.is_empty() && before.place != run.place {
        found.push(teller.moved(run));
    }
    found
}

fn days(changes: &[Change]) -> Vec<NaiveDate> {
    let mut days: Vec<NaiveDate> = changes.iter().map(|change| change.on).collect();
    days.dedup();
    days
}

/// Tells of causes.
pub(super) struct Teller<'a> {
    pub tables: &'a Tables,
    pub history: &'a History,
    pub member: usize,
}

impl Teller<'_> {
    fn key(&self, member: usize) -> Option<String> {
        self.history.members.get(member).map(|member| member.id.clone())
    }

    pub fn change(&self, change: Change) -> Cause {
        let mut cause = Cause::on(CauseKind::Fact, change.on);
        match change.what {
            What::Birthday { of, age, .. } => {
                cause.of = of.and_then(|member| self.key(member));
                if age == 0 {
                    // A birth.
                    cause.facts = vec![Fact::Children];
                } else {
                    cause.kind = CauseKind::Birthday;
                    cause.age = Some(age);
                }
            }
            What::Event { of, event } => {
                let it = self.history.members.get(of).and_then(|member| member.events.get(event));
                cause.of = self.key(of);
                cause.event = Some(event);
                match it.map(|it| &it.event) {
                    Some(EventKind::Facts(facts)) => cause.facts = named(facts),
                    Some(EventKind::Died) => cause.kind = CauseKind::Death,
                    _ => {}
                }
            }
            What::Household(at) => {
                let facts = self.history.facts.get(at);
                let names = facts.map(|facts| {
                    named(&Situation {
                        household: facts.household,
                        local_household: facts.local_household,
                        area: facts.area,
                        ..Default::default()
                    })
                });
                cause.facts = names.unwrap_or_default();
            }
            What::Relation(at) => {
                let relation = self.history.relations.get(at);
                cause.of = relation.map(|relation| relation.whom.clone());
                cause.facts = vec![Fact::Children];
            }
        }
        cause
    }

    /// The rows of the law that are new.
    fn law(&self, before: &Run<'_>, run: &Run<'_>, since: Option<NaiveDate>) -> Cause {
        let provincial = |rate: &Option<Rate<'_>>| {
            rate.iter().flat_map(|rate| &rate.parts).any(|part| part.is_provincial(self.tables))
        };
        let overlay = provincial(&before.rate) || provincial(&run.rate);
        let kind = if overlay { CauseKind::Overlay } else { CauseKind::Law };
        let mut cause = Cause::on(kind, since.unwrap_or(run.law_on));
        let parts = run.rate.iter().flat_map(|rate| &rate.parts);
        let citations: Vec<String> = parts.map(|part| part.citation(self.tables)).collect();
        cause.citation = (!citations.is_empty()).then(|| citations.join("; "));
        cause
    }

    fn moved(&self, run: &Run<'_>) -> Cause {
        let moves = self.history.moves.iter().filter(|moved| moved.on <= run.months.from.first_day());
        match moves.max_by_key(|moved| moved.on).filter(|moved| moved.place == run.place.as_text()) {
            Some(moved) => Cause::on(CauseKind::Move, moved.on),
            // The province went into another.
            None => Cause::on(CauseKind::Law, run.months.from.first_day()),
        }
    }

    fn turn(&self, turn: Turn) -> Cause {
        let person = self.history.members.get(self.member);
        let event = |at: usize| person.and_then(|person| person.events.get(at));
        let of_event = |kind, at: usize| {
            let mut cause = Cause::on(kind, event(at).map_or(NaiveDate::MAX, |event| event.on));
            cause.event = Some(at);
            cause
        };
        match turn {
            Turn::Granted(at) => of_event(CauseKind::Decision, at),
            Turn::Ended(at) => {
                let died = event(at).is_some_and(|event| event.event == EventKind::Died);
                of_event(if died { CauseKind::Death } else { CauseKind::End }, at)
            }
            Turn::Lost(day) => Cause::on(CauseKind::Fact, day),
            Turn::Suspended(day, ground, at) => {
                let mut cause = at.map_or_else(
                    || Cause::on(CauseKind::Suspension, day),
                    |at| of_event(CauseKind::Suspension, at),
                );
                let mut rows = self.tables.suspensions.iter();
                let row = rows.find(|row| row.ground == ground && row.period.contains(day));
                cause.citation =
                    row.and_then(|row| Some(self.tables.source(row.source)?.citation.to_string()));
                cause
            }
            Turn::Reviewed(at) => match event(at).map(|event| &event.event) {
                Some(EventKind::BackPaidFrom(_)) => of_event(CauseKind::Decision, at),
                _ => of_event(CauseKind::Review, at),
            },
            Turn::ReviewMissed(day) => Cause::on(CauseKind::Suspension, day),
        }
    }
}
