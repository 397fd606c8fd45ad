//! Is a history at odds with itself? Everything that can be found wrong before a month is decided.

use chrono::{Datelike, NaiveDate};

use super::error::{HistoryFlaw, HistoryProblem, MOST_MEMBERS, MOST_ROWS};
use crate::history::{Event, EventKind, History, MemberHistory};
use crate::situation::Situation;

/// Finds everything wrong with a history; empty if it is sound.
pub(super) fn check(history: &History) -> Vec<HistoryFlaw> {
    let mut flaws = Vec::new();
    let mut flaw = |member, event, problem| flaws.push(HistoryFlaw { member, event, problem });
    let lists = [history.facts.len(), history.moves.len(), history.relations.len()];
    if history.members.len() > MOST_MEMBERS || lists.iter().any(|rows| *rows > MOST_ROWS) {
        flaw(None, None, HistoryProblem::TooMany);
        return flaws;
    }
    for (at, facts) in history.facts.iter().enumerate() {
        if !in_range(facts.from) {
            flaw(None, Some(at), HistoryProblem::OutOfRange);
        }
        let differs = |other: &crate::history::HouseholdFacts| {
            let differ = |a: bool, b: bool, same: bool| a && b && !same;
            other.from == facts.from
                && (differ(
                    other.household.is_some(),
                    facts.household.is_some(),
                    other.household == facts.household,
                ) || differ(
                    other.local_household.is_some(),
                    facts.local_household.is_some(),
                    other.local_household == facts.local_household,
                ) || differ(other.area.is_some(), facts.area.is_some(), other.area == facts.area))
        };
        if history.facts.iter().take(at).any(differs) {
            flaw(None, Some(at), HistoryProblem::ConflictingFacts);
        }
    }
    for (at, moved) in history.moves.iter().enumerate() {
        if !in_range(moved.on) {
            flaw(None, Some(at), HistoryProblem::MovedOutOfRange);
        } else if let Err(problem) = moved.place.check(moved.on) {
            flaw(None, Some(at), HistoryProblem::Place(problem));
        }
        if history.moves.iter().take(at).any(|other| other.on == moved.on && other.place != moved.place) {
            flaw(None, Some(at), HistoryProblem::MovedTwice);
        }
    }
    for (at, relation) in history.relations.iter().enumerate() {
        let is_member = |id: &str| history.members.iter().any(|member| member.id == id);
        if relation.who == relation.whom || !is_member(&relation.who) || !is_member(&relation.whom) {
            flaw(None, Some(at), HistoryProblem::UnknownMember);
        }
        if relation.from.zip(relation.until).is_some_and(|(from, until)| until <= from) {
            flaw(None, Some(at), HistoryProblem::EmptyPeriod);
        }
    }
    for (number, member) in history.members.iter().enumerate() {
        if history.members.iter().take(number).any(|other| other.id == member.id) {
            flaw(Some(number), None, HistoryProblem::DuplicateMember);
        }
        if [member.events.len(), member.uncollected.len(), member.paid.len()]
            .iter()
            .any(|rows| *rows > MOST_ROWS)
        {
            flaw(Some(number), None, HistoryProblem::TooMany);
            continue;
        }
        check_member(member, &mut |event, problem| flaw(Some(number), event, problem));
    }
    flaws
}

fn in_range(day: NaiveDate) -> bool {
    (1900..=2200).contains(&day.year())
}

fn check_member(member: &MemberHistory, flaw: &mut dyn FnMut(Option<usize>, HistoryProblem)) {
    let birth = member.birth_date.map(crate::date::BirthDate::day);
    if birth.is_some_and(|birth| !in_range(birth)) {
        flaw(None, HistoryProblem::OutOfRange);
    }
    let events = || member.events.iter().enumerate();
    let death = events().find(|(_, event)| event.event == EventKind::Died);
    for (at, event) in events() {
        if !in_range(event.on) {
            flaw(Some(at), HistoryProblem::OutOfRange);
        } else if birth.is_some_and(|birth| event.on < birth) {
            let dies = event.event == EventKind::Died;
            let problem =
                if dies { HistoryProblem::DeathBeforeBirth } else { HistoryProblem::EventBeforeBirth };
            flaw(Some(at), problem);
        } else if death.is_some_and(|(died, death)| at != died && event.on >= death.on) {
            flaw(Some(at), HistoryProblem::EventAfterDeath);
        }
        let problem = match &event.event {
            EventKind::Stopped if !follows(member, at, &EventKind::Granted) => {
                Some(HistoryProblem::StoppedWithoutGrant)
            }
            EventKind::Released if !follows(member, at, &EventKind::Detained) => {
                Some(HistoryProblem::ReleasedWithoutDetention)
            }
            EventKind::Reviewed(_) | EventKind::BackPaidFrom(_) if !was_suspended(member, event) => {
                Some(HistoryProblem::ReviewedWithoutSuspension)
            }
            EventKind::Facts(facts)
                if member.events.iter().take(at).any(|other| conflict(event, facts, other)) =>
            {
                Some(HistoryProblem::ConflictingFacts)
            }
            _ => None,
        };
        if let Some(problem) = problem {
            flaw(Some(at), problem);
        }
    }
}

/// Whether an event comes after one of a kind, with none of its own kind between.
fn follows(member: &MemberHistory, at: usize, opening: &EventKind) -> bool {
    let Some(closing) = member.events.get(at) else { return false };
    let before = |(number, event): &(usize, &Event)| (event.on, *number) < (closing.on, at);
    let earlier = || member.events.iter().enumerate().filter(before).map(|(_, event)| event);
    let opened = member.events.iter().filter(|event| event.event == *opening && event.on <= closing.on);
    let carried = member.carried.as_ref().and_then(|carried| match opening {
        EventKind::Detained => carried.detained,
        _ => {
            let stopped = carried.stopped.then(|| carried.from.previous().last_day());
            carried.granted.map(|grant| grant.from).or(stopped)
        }
    });
    let closed = earlier().filter(|event| event.event == closing.event).map(|event| event.on).max();
    let opened = opened.map(|event| event.on).max().max(carried);
    opened.is_some_and(|opened| closed.is_none_or(|closed| closed < opened))
}

/// Whether something could have been suspended before an event.
fn was_suspended(member: &MemberHistory, event: &Event) -> bool {
    let ground = |other: &Event| {
        other.on <= event.on && matches!(other.event, EventKind::Suspended(_) | EventKind::Detained)
    };
    // What was held back before the beginning, and paid out or ended, is not carried over.
    member.carried.is_some()
        || member.events.iter().any(ground)
        || member.uncollected.iter().any(|month| month.first_day() <= event.on)
}

/// Whether two events give one fact two values on one day.
fn conflict(event: &Event, facts: &Situation, other: &Event) -> bool {
    let EventKind::Facts(others) = &other.event else { return false };
    let merged = |first: &Situation, second: &Situation| {
        let mut both = first.clone();
        both.update(second);
        both
    };
    event.on == other.on && merged(facts, others) != merged(others, facts)
}
