//! What holds an allowance back, and what ends that.

use chrono::{Months as ChronoMonths, NaiveDate};

use super::{Held, Run, Turn, Walk};
use crate::assessment::Status;
use crate::history::{EventKind, ReviewOutcome, SuspensionGround};
use crate::month::Month;
use crate::timeline::MonthStatus;
use crate::timeline::error::HistoryProblem;
use crate::timeline::facts::in_order;

impl Walk<'_, '_> {
    /// Notes what is held back from a month on, or no longer. Returns the turn, if there is one.
    pub(super) fn suspended(&mut self, month: Month) -> Option<Turn> {
        let mut turn = None;
        let mut hold = |held: &mut Option<Held>, on, ground, event| {
            if held.is_none() {
                let it = Held { from: month, on, ground, event };
                (*held, turn) = (Some(it), Some(it.turn()));
            }
        };
        let first = month.first_day();
        let not_collected = self.ground(SuspensionGround::NotCollected, first);
        if not_collected.and_then(|row| row.after_months).is_some_and(|months| self.uncollected >= months) {
            hold(&mut self.suspension, first, SuspensionGround::NotCollected, None);
        }
        let carried = self.person.carried.as_ref().and_then(|carried| carried.detained);
        let custodies = self.events_of(|kind| *kind == EventKind::Detained);
        let custodies = custodies.map(|event| (self.day_of(event), Some(event)));
        for (since, event) in custodies.chain(carried.map(|day| (day, None))).collect::<Vec<_>>() {
            if let Some(full) = self.long_custody(since).filter(|full| Month::of(*full) == month) {
                hold(&mut self.suspension, full, SuspensionGround::Detained, event);
            }
        }
        for (on, event) in self.holding(month) {
            match self.event(event).map(|it| &it.event) {
                Some(EventKind::Suspended(ground)) if self.suspension.is_none() => {
                    let held = Held { from: month, on, ground: *ground, event: Some(event) };
                    (self.suspension, turn) = (Some(held), Some(held.turn()));
                }
                Some(EventKind::Reviewed(outcome)) => {
                    let Some(held) = self.suspension.take() else {
                        self.flaw(event, HistoryProblem::ReviewedWithoutSuspension);
                        return None;
                    };
                    turn = Some(Turn::Reviewed(event));
                    if *outcome == ReviewOutcome::NotEligible {
                        self.ended = Some((held.from.min(month), Turn::Reviewed(event)));
                        self.held.lose();
                        self.rewrite(held.from, MonthStatus::Stopped, Turn::Reviewed(event));
                    } else if self.ground(held.ground, on).is_some_and(|row| row.back_pay) {
                        self.rewrite(held.from, MonthStatus::Due, Turn::Reviewed(event));
                    }
                }
                Some(EventKind::BackPaidFrom(from)) => {
                    self.rewrite(*from, MonthStatus::Due, Turn::Reviewed(event));
                    // From this month on it is still held back.
                    turn = self.suspension.map(Held::turn).or(turn);
                }
                _ => {}
            }
        }
        if let Some(held) = self.suspension
            && let Some(missed) = self.review_missed(held)
            && Month::of(missed) == month
            && self.ended.is_none()
        {
            self.ended = Some((month.next(), Turn::ReviewMissed(missed)));
            self.held.lose();
        }
        turn
    }

    /// What happens in a month to what is held back: of one day, the suspension before the review.
    fn holding(&self, month: Month) -> Vec<(NaiveDate, usize)> {
        let rank = |kind: &EventKind| match kind {
            EventKind::Suspended(ground) => Some((0, *ground as u8)),
            EventKind::Reviewed(outcome) => Some((1, *outcome as u8)),
            EventKind::BackPaidFrom(_) => Some((2, 0)),
            _ => None,
        };
        let events = self.person.events.iter().enumerate();
        let of_month = events.filter(|(_, event)| Month::of(event.on) == month);
        let found: Vec<_> =
            of_month.filter_map(|(at, event)| Some((event.on, rank(&event.event)?, at))).collect();
        in_order(found, |it| *it).into_iter().map(|(on, _, event)| (on, event)).collect()
    }

    /// What was held back by a decision before this month is paid, although nothing can be held back in it.
    pub(super) fn back_paid(&mut self, month: Month) {
        for (_, event) in self.holding(month) {
            if let Some(EventKind::BackPaidFrom(from)) = self.event(event).map(|it| &it.event) {
                self.rewrite(*from, MonthStatus::Due, Turn::Reviewed(event));
            }
        }
    }

    /// The day on which a custody has lasted long enough to hold back, unless the person was released before.
    fn long_custody(&self, from: NaiveDate) -> Option<NaiveDate> {
        let months = self.tables.suspensions.iter().find(|row| {
            row.ground == SuspensionGround::Detained
                && after(from, row.after_months).is_some_and(|full| row.period.contains(full))
        })?;
        let full = after(from, months.after_months)?;
        let mut released =
            self.events_of(|kind| *kind == EventKind::Released).map(|event| self.day_of(event));
        (!released.any(|day| from <= day && day < full)).then_some(full)
    }

    /// The day on which a suspension turns into an end.
    fn review_missed(&self, held: Held) -> Option<NaiveDate> {
        let row = self.ground(held.ground, held.on)?;
        row.stops_after_months.and_then(|months| after(held.on, Some(months)))
    }

    /// Months that were held back are found to be otherwise, from one on.
    fn rewrite(&mut self, from: Month, status: MonthStatus, turn: Turn) {
        let held = |run: &Run| run.status == MonthStatus::Suspended && run.months.until > from;
        let Some(at) = self.runs.iter().position(held) else { return };
        if let Some(run) = self.runs.get_mut(at)
            && run.months.from < from
        {
            let mut later = run.clone();
            (later.months.from, run.months.until) = (from, from);
            (later.facts_on, later.law_on) = run.last_judged;
            self.runs.insert(at + 1, later);
        }
        let mut first = true;
        for run in self.runs.iter_mut().filter(|run| held(run) && run.months.from >= from) {
            let open = run.rate.as_ref().is_some_and(|rate| rate.status == Status::Undetermined);
            run.status = if open && status == MonthStatus::Due { MonthStatus::Undetermined } else { status };
            run.turn = first.then_some(turn).or(run.turn);
            first = false;
        }
    }
}

fn after(day: NaiveDate, months: Option<u8>) -> Option<NaiveDate> {
    day.checked_add_months(ChronoMonths::new(u32::from(months?)))
}
