//! Where a person stands between two months: taken over from a history that was shortened, and given to one.

use chrono::NaiveDate;

use super::{Grant, Held, Turn, Walk};
use crate::history::{Carried, CarriedGrant, CarriedSuspension, ChildHeld, EventKind};
use crate::month::Month;
use crate::situation::Situation;

impl Walk<'_, '_> {
    /// Takes over where the person stood.
    pub(super) fn stand(&mut self, carried: &Carried) {
        let ended = |month: Month| (month, Turn::Lost(month.first_day()));
        self.grant = carried.granted.map(|grant| Grant {
            event: usize::MAX,
            start: Month::of(grant.from),
            anchor: grant.from,
            decided: Month::of(grant.from),
            early: Vec::new(),
            doubts: Vec::new(),
        });
        self.ended = match carried.granted {
            Some(grant) => grant.last.map(|last| ended(last.next())),
            None => carried.stopped.then(|| ended(carried.from)),
        };
        let held = |it: CarriedSuspension| Held { from: it.from, on: it.on, ground: it.ground, event: None };
        self.suspension = carried.suspended.map(held);
        self.uncollected = carried.uncollected;
        self.held.own = carried.allowance_held;
        self.held.of_children = carried.children_held.iter().map(|child| (child.born, child.held)).collect();
    }

    /// Where the person stands after the months walked, at the beginning of the next.
    pub fn carried(&self, month: Month, facts: Situation) -> Carried {
        let first = month.first_day();
        let runs = self.grant.as_ref().filter(|_| self.ended.is_none_or(|(ended, _)| month < ended));
        let last = runs.and(self.ended).map(|(ended, _)| ended.previous());
        // What counts from before its decision begins again with the decision, which is still to come.
        let to_come = |grant: &Grant<'_>| !grant.early.is_empty() && first <= self.day_of(grant.event);
        let is_to_come = runs.is_some_and(to_come);
        let runs = runs.filter(|_| !is_to_come);
        let granted = runs.map(|grant| CarriedGrant { from: grant.anchor, last });
        let pending = self.pending.as_ref().map(|grant| grant.anchor.max(first));
        let granted = granted.or(pending.map(|from| CarriedGrant { from, last: None }));
        // What was held back of a decision that has ended is nothing to the next one.
        let anew = runs.is_none() && pending.is_some();
        let suspension = self.suspension.filter(|_| !anew);
        let held = |it: Held| CarriedSuspension { from: it.from, on: it.on, ground: it.ground };
        let children = self.held.of_children.iter();
        Carried {
            from: month,
            facts: Box::new(facts),
            // A decision that counts already, and is still to come, has taken the place of one that ended.
            stopped: granted.is_none() && (self.ended.is_some() || is_to_come && self.was_granted(first)),
            granted,
            suspended: suspension.map(held),
            uncollected: if anew { 0 } else { self.uncollected },
            detained: self.custody(first),
            allowance_held: self.held.own,
            children_held: children.map(|(born, held)| ChildHeld { born: *born, held: *held }).collect(),
        }
    }

    /// Whether something was granted before a day.
    fn was_granted(&self, day: NaiveDate) -> bool {
        let carried = self.person.carried.as_ref();
        carried.is_some_and(|carried| carried.stopped || carried.granted.is_some())
            || self.events_of(|kind| *kind == EventKind::Granted).any(|event| self.day_of(event) < day)
    }

    /// The first day of a custody that goes on before a day.
    fn custody(&self, before: NaiveDate) -> Option<NaiveDate> {
        let last = |kind: fn(&EventKind) -> bool| {
            self.events_of(kind).map(|event| self.day_of(event)).filter(|day| *day < before).max()
        };
        let carried = self.person.carried.as_ref().and_then(|carried| carried.detained);
        let detained = last(|kind| *kind == EventKind::Detained).max(carried)?;
        let released = last(|kind| *kind == EventKind::Released);
        released.is_none_or(|released| released < detained).then_some(detained)
    }
}
