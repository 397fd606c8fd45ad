//! Month by month: what is due, by the rules on starting, changing, holding back and ending.

mod hold;
mod stand;

use std::borrow::Cow;
use std::cell::OnceCell;

use chrono::NaiveDate;

use super::MonthStatus;
use super::error::{HistoryFlaw, HistoryProblem, TimelineError};
use super::facts::{Change, Facts, What, in_order};
use super::held::HeldAt16;
use super::places::Places;
use crate::assessment::{AssessError, At, Rate, Status};
use crate::history::{Event, EventKind, History, MemberHistory, SuspensionGround};
use crate::law::id::group_key;
use crate::law::rulebook::Rulebook;
use crate::law::tables::{Group, Regime, Suspension, Tables, Timing, regime_on};
use crate::law::timing::{TimingDoubt, TimingEvent, TimingMonth};
use crate::month::{Month, Months};
use crate::place::Place;
use crate::situation::Situation;

/// The group whose allowance a person keeps after 16 while studying, and that of whoever raises a child past 16:
/// see [`Situation::allowance_held`].
const HELD_BY_CHILD: &str = "child-without-support";
const HELD_BY_PARENT: &str = "single-parent";
/// The birthday on which it matters whether the allowance was being paid.
const HELD_AT: u8 = 16;

/// What was found for a run of months.
#[derive(Clone)]
pub(super) struct Run<'r> {
    pub months: Months,
    pub status: MonthStatus,
    /// What is due by conditions and law, be it paid out or not.
    pub rate: Option<Rate<'r>>,
    pub place: Place,
    /// The day of the facts and the day of the law that it was judged by, in the first month.
    pub facts_on: NaiveDate,
    pub law_on: NaiveDate,
    /// The same, of the last month for which they were looked at.
    pub last_judged: (NaiveDate, NaiveDate),
    /// Paid as by these days of facts and law, although nothing is certain since: the month after is another.
    pub kept: Option<(NaiveDate, NaiveDate)>,
    /// What was held at 16 then.
    pub held: HeldAt16,
    /// Why it is not as in the month before, as far as that is no matter of facts and law.
    pub turn: Option<Turn>,
    /// Full ids of what a reader must be told of its months, beside what facts and law tell.
    pub doubts: Vec<&'r str>,
}

/// A turn that is neither a fact nor the law.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Turn {
    /// The decision of an event.
    Granted(usize),
    /// Death, prison, refusal, a decision to stop: of an event.
    Ended(usize),
    /// The conditions were no longer met from a day on.
    Lost(NaiveDate),
    /// Held back from a day on; by an event, or by the months that went by.
    Suspended(NaiveDate, SuspensionGround, Option<usize>),
    /// An event that ended it.
    Reviewed(usize),
    /// The time in which a review had to be taken part in is over.
    ReviewMissed(NaiveDate),
}

/// A decision that runs.
struct Grant<'r> {
    event: usize,
    start: Month,
    /// The first day that counts.
    anchor: NaiveDate,
    /// The month of the decision, from which every group counts.
    decided: Month,
    /// Groups that count before it, each from a month on.
    early: Vec<(String, Month)>,
    /// Full ids of what to know of the months before the decision, if it is one anew.
    doubts: Vec<&'r str>,
}

/// A suspension that runs.
#[derive(Clone, Copy)]
struct Held {
    from: Month,
    on: NaiveDate,
    ground: SuspensionGround,
    event: Option<usize>,
}

impl Held {
    const fn turn(self) -> Turn {
        Turn::Suspended(self.on, self.ground, self.event)
    }
}

pub(super) struct Walk<'r, 'h> {
    rulebook: &'r Rulebook,
    tables: &'r Tables,
    person: &'h MemberHistory,
    number: usize,
    pub facts: Facts,
    places: &'h Places,
    held: HeldAt16,
    grant: Option<Grant<'r>>,
    /// The month from which nothing is due any more, and why.
    ended: Option<(Month, Turn)>,
    /// A decision signed in the last month walked or before, that counts from the month after.
    pending: Option<Grant<'r>>,
    suspension: Option<Held>,
    uncollected: u8,
    pub runs: Vec<Run<'r>>,
    /// Why there is no timeline.
    failed: OnceCell<TimelineError>,
}

impl<'r, 'h> Walk<'r, 'h> {
    /// The months of a person up to the end of a period, from its beginning or from the first that was granted.
    pub fn over(
        rulebook: &'r Rulebook,
        history: &'h History,
        number: usize,
        places: &'h Places,
        period: Months,
    ) -> Result<Self, TimelineError> {
        let tables = rulebook.tables();
        let facts = Facts::of(history, number, &tables.ages);
        static NOBODY: MemberHistory = MemberHistory {
            id: String::new(),
            birth_date: None,
            events: Vec::new(),
            uncollected: Vec::new(),
            carried: None,
            paid: Vec::new(),
        };
        let person = history.members.get(number).unwrap_or(&NOBODY);
        let mut walk = Self {
            rulebook,
            tables,
            person,
            number,
            facts,
            places,
            held: HeldAt16::default(),
            grant: None,
            ended: None,
            pending: None,
            suspension: None,
            uncollected: 0,
            runs: Vec::new(),
            failed: OnceCell::new(),
        };
        walk.all(period);
        walk.sound()?;
        Ok(walk)
    }

    fn all(&mut self, period: Months) {
        let first = self.first_month(period.from);
        let grants = self.events_of(|kind| *kind == EventKind::Granted);
        let grants = in_order(grants, |event| self.day_of(*event));
        let mut grants = grants.into_iter().peekable();
        let mut next = grants.next().map(|event| self.granted(event, first, None));
        let start = match self.person.carried.as_deref() {
            Some(carried) => {
                self.stand(carried);
                carried.from
            }
            None => {
                let start = next.as_ref().map_or(period.from, |grant| grant.start.min(period.from));
                self.held_before(start);
                start
            }
        };
        for month in Months::new(start, period.until).iter() {
            if self.ended.is_some_and(|(ended, _)| ended <= month) {
                self.grant = None;
            }
            let mut lost = None;
            while self.grant.is_none()
                && let Some(grant) = next.take_if(|grant| grant.start <= month)
            {
                let anchor = grant.anchor.max(month.first_day());
                if let Some(event) = self.ended_before(&grant, anchor) {
                    self.ended = self.ended.or(Some((month, Turn::Ended(event))));
                    next = grants.next().map(|event| self.granted(event, first, Some(month)));
                    continue;
                }
                lost = self.ended.filter(|(ended, _)| *ended == month).map(|(_, why)| why);
                // It reaches back over an end that was none of the conditions.
                let met = self.ended.is_some_and(|(_, why)| !matches!(why, Turn::Lost(_)));
                let reaches_back = met && grant.anchor < month.first_day();
                let doubts = if reaches_back { grant.doubts } else { Vec::new() };
                self.grant = Some(Grant { start: month, anchor, doubts, ..grant });
                (self.ended, self.suspension, self.uncollected) = (None, None, 0);
                let until = self.day_of(self.grant.as_ref().map_or(0, |grant| grant.event));
                next = match grants.next() {
                    Some(event) if self.day_of(event) <= until => {
                        return self.flaw(event, HistoryProblem::GrantedTwice);
                    }
                    Some(event) => Some(self.granted(event, first, Some(month))),
                    None => None,
                };
            }
            self.holds(month);
            if self.grant.is_some() {
                self.paid(month, lost);
                if let Some(grant) = &next
                    && grant.decided <= month
                    && self.ended.is_none()
                {
                    return self.flaw(grant.event, HistoryProblem::GrantedTwice);
                }
            } else {
                self.unpaid(month);
            }
        }
        let after = period.until.first_day();
        while let Some(grant) = next.take_if(|grant| grant.decided < period.until) {
            if self.ended_before(&grant, grant.anchor.max(after)).is_none() {
                self.pending = Some(grant);
                break;
            }
            next = grants.next().map(|event| self.granted(event, first, Some(period.until)));
        }
    }

    /// The event that ended a decision after it was signed, and before a day from which it would have counted.
    fn ended_before(&self, grant: &Grant<'_>, day: NaiveDate) -> Option<usize> {
        let signed = self.day_of(grant.event);
        let ended = self.events_of(ends).map(|event| (self.day_of(event), event));
        ended.filter(|(on, _)| signed < *on && *on < day).min().map(|(_, event)| event)
    }

    /// An error if there is no timeline.
    pub fn sound(&self) -> Result<(), TimelineError> {
        self.failed.get().cloned().map_or(Ok(()), Err)
    }

    /// Notes the first reason why there is no timeline: what is found after it counts for nothing.
    fn fail(&self, error: TimelineError) {
        // Another was there before.
        let _ = self.failed.set(error);
    }

    fn flaw(&self, event: usize, problem: HistoryProblem) {
        let flaw = HistoryFlaw { member: Some(self.number), event: Some(event), problem };
        self.fail(TimelineError::History(vec![flaw]));
    }

    /// What was decided, or nothing, with the reason noted.
    fn decided<T>(&self, result: Result<T, AssessError>) -> Option<T> {
        result.map_err(|error| self.fail(error.into())).ok()
    }

    /// The first month that the law allows to decide; an error if the period begins before.
    fn first_month(&self, from: Month) -> Month {
        let place = self.places.of_month(from);
        let mut regimes = self.tables.regimes(place).iter();
        let first = regimes.find(|regime| regime.decidable).map(|regime| regime.from);
        match first.map(Month::of) {
            Some(month) if month <= from => return month,
            // The first day that can be decided, or why this one cannot.
            _ => match self.rulebook.regime(from.first_day(), place) {
                Err(error) => self.fail(error.into()),
                Ok(_) => self.fail(AssessError::NotCovered { on: from.first_day(), first }.into()),
            },
        }
        from
    }

    /// The events of a kind, by their numbers.
    fn events_of(&self, kind: fn(&EventKind) -> bool) -> impl Iterator<Item = usize> + use<'r, 'h> {
        let events = self.person.events.iter().enumerate();
        events.filter(move |(_, event)| kind(&event.event)).map(|(at, _)| at)
    }

    fn event(&self, at: usize) -> Option<&'h Event> {
        self.person.events.get(at)
    }

    pub fn kind_of(&self, event: usize) -> Option<&'h EventKind> {
        self.event(event).map(|event| &event.event)
    }

    pub fn day_of(&self, event: usize) -> NaiveDate {
        self.event(event).map_or(NaiveDate::MAX, |event| event.on)
    }

    /// The row on timing that counts on a day, of a group or of all.
    fn timing(&self, event: TimingEvent, on: NaiveDate) -> Option<&'r Timing> {
        let mut of_all = self.tables.timings.iter().filter(|row| row.event == event && row.groups.is_empty());
        of_all.find(|row| row.period.contains(on))
    }

    /// The row on a ground for holding back that counts on a day.
    fn ground(&self, ground: SuspensionGround, on: NaiveDate) -> Option<&'r Suspension> {
        self.tables.suspensions.iter().find(|row| row.ground == ground && row.period.contains(on))
    }

    /// A decision to grant, with the month from which it counts: never before the one of `after`.
    fn granted(&self, event: usize, first: Month, after: Option<Month>) -> Grant<'r> {
        let signed = self.day_of(event);
        let decided = Month::of(signed).max(first);
        let mut early = Vec::new();
        let mut anchor = signed.max(decided.first_day());
        let rows = self.tables.timings.iter().filter(|row| {
            row.event == TimingEvent::Start
                && row.month == TimingMonth::Conditions
                && row.period.contains(signed)
        });
        let mut doubts = Vec::new();
        for (row, group) in rows.flat_map(|row| row.groups.iter().map(move |group| (row, group))) {
            let floor = after.map_or(first, |month| month.max(first)).first_day();
            if let Some(since) = self.belongs_since(group, signed, floor) {
                anchor = anchor.min(since);
                early.push((group.to_string(), Month::of(since)));
                doubts.extend(row.doubts(TimingDoubt::Anew));
            }
        }
        let start = early.iter().map(|(_, month)| *month).fold(decided, Month::min);
        Grant { event, start, anchor, decided, early, doubts }
    }

    /// Since when a person who belongs to a group on a day has belonged to it without a break.
    fn belongs_since(&self, key: &str, on: NaiveDate, floor: NaiveDate) -> Option<NaiveDate> {
        let regimes =
            self.tables.regimes(self.places.of_month(Month::of(on))).iter().map(|regime| regime.from);
        let mut days: Vec<NaiveDate> =
            self.facts.changes.iter().map(|change| change.on).chain(regimes).collect();
        days.push(floor);
        days.retain(|day| (floor..=on).contains(day));
        let mut days = in_order(days, |day| *day);
        days.dedup();
        let is_group = |group: &Group| group_key(self.tables.group_id(group)) == key;
        let mut since = None;
        for day in days.into_iter().rev() {
            let place = self.places.of_month(Month::of(day));
            let situation = self.known(day);
            if situation.birth_date.is_some_and(|birth| birth.day() > day) {
                break;
            }
            let regime = self.rulebook.regime(day, place);
            let belongs = regime.and_then(|regime| {
                self.rulebook.belongs(&situation, &At::new(day, place), regime, &is_group)
            });
            if !self.decided(belongs).unwrap_or_default() {
                break;
            }
            since = Some(day);
        }
        since
    }

    /// What is known on a day, with what the history itself tells of allowances held.
    fn known(&self, day: NaiveDate) -> Cow<'_, Situation> {
        self.held.tell(self.facts.on(day))
    }

    /// What was known on the day of a run's facts.
    pub fn known_of(&self, run: &Run<'r>) -> Cow<'_, Situation> {
        self.known_on(run, run.facts_on)
    }

    /// What was known on a day, by what was held in a run.
    pub fn known_on(&self, run: &Run<'r>, day: NaiveDate) -> Cow<'_, Situation> {
        run.held.tell(self.facts.on(day))
    }

    /// What is due by the facts of one day and the law of another.
    fn rate(
        &self,
        facts_on: NaiveDate,
        law_on: NaiveDate,
        place: Place,
        counts: &dyn Fn(&Group) -> bool,
    ) -> Rate<'r> {
        self.rate_held(&self.held, facts_on, law_on, place, counts)
    }

    /// The same, by what was held then.
    pub fn rate_held(
        &self,
        held: &HeldAt16,
        facts_on: NaiveDate,
        law_on: NaiveDate,
        place: Place,
        counts: &dyn Fn(&Group) -> bool,
    ) -> Rate<'r> {
        let situation = held.tell(self.facts.on(facts_on));
        if situation.birth_date.is_some_and(|birth| birth.day() > facts_on) {
            return Rate::NOTHING;
        }
        let at = At::new(facts_on, place).by_law_of(law_on);
        let regime = self.rulebook.regime(law_on, place);
        let rate = regime.and_then(|regime| self.rulebook.rate(&situation, &at, regime, counts));
        self.decided(rate).unwrap_or(Rate::NOTHING)
    }

    /// The law of a day in a place, by its first day.
    pub fn law_since(&self, on: NaiveDate, place: Place) -> Option<&'r Regime> {
        regime_on(self.tables.regimes(place), on)
    }

    /// What is known, before the first month, of allowances held at 16: nothing was paid before a decision.
    fn held_before(&mut self, start: Month) {
        let granted: Vec<NaiveDate> =
            self.events_of(|kind| *kind == EventKind::Granted).map(|event| self.day_of(event)).collect();
        let not_paid = |birthday: NaiveDate| granted.iter().all(|signed| birthday <= *signed);
        for change in self.facts.changes.iter().take_while(|change| change.on < start.first_day()) {
            if let What::Birthday { of, born, age: HELD_AT } = change.what
                && not_paid(change.on)
            {
                self.held.note((of != Some(self.number)).then_some(born), false);
            }
        }
    }

    /// Notes, in the month of a 16th birthday, whether the allowance was being paid until then.
    fn holds(&mut self, month: Month) {
        let before = month.previous().last_day();
        let changes = self.facts.changes_in(before, month.last_day()).to_vec();
        for Change { on: birthday, what } in changes {
            let What::Birthday { of, born, age: HELD_AT } = what else { continue };
            let own = of == Some(self.number);
            let key = if own { HELD_BY_CHILD } else { HELD_BY_PARENT };
            let eve = birthday.pred_opt().unwrap_or(birthday);
            // What counts from before the decision is another allowance.
            let signed = |grant: &Grant<'_>| grant.early.is_empty() || self.day_of(grant.event) < birthday;
            let runs = self.grant.as_ref().is_some_and(|grant| grant.anchor < birthday && signed(grant));
            let held = runs && {
                let situation = self.known(eve);
                let place = self.places.of_month(month);
                let is_group = |group: &Group| group_key(self.tables.group_id(group)) == key;
                let at = At::new(eve, place);
                let regime = self.rulebook.regime(eve, place);
                let belongs =
                    regime.and_then(|regime| self.rulebook.belongs(&situation, &at, regime, &is_group));
                self.decided(belongs).unwrap_or_default()
            };
            self.held.note((!own).then_some(born), held);
        }
    }

    /// A month without a decision that runs.
    fn unpaid(&mut self, month: Month) {
        let place = self.places.of_month(month);
        let last = month.last_day();
        self.back_paid(month);
        if let Some((_, turn)) = self.ended {
            let turn = Some(turn).filter(|_| self.ended.is_some_and(|(ended, _)| ended == month));
            self.push(month, MonthStatus::Stopped, None, place, (last, last), turn);
            return;
        }
        let died = self.events_of(|kind| *kind == EventKind::Died).next();
        if let Some(event) = died.filter(|event| self.day_of(*event) < month.first_day()) {
            let first = Month::of(self.day_of(event)).next() == month;
            let turn = first.then_some(Turn::Ended(event));
            self.push(month, MonthStatus::NotEligible, None, place, (last, last), turn);
            return;
        }
        if self.is_as_before(last, last, place) && !self.runs.is_empty() {
            self.extend();
            return;
        }
        let rate = self.rate(last, last, place, &|_| true);
        let status = match rate.status {
            Status::Eligible => MonthStatus::Undecided,
            Status::NotEligible => MonthStatus::NotEligible,
            Status::Undetermined => MonthStatus::Undetermined,
        };
        self.push(month, status, Some(rate), place, (last, last), None);
    }

    /// A month of a decision that runs; `lost` is why one before it ended with the month before.
    fn paid(&mut self, month: Month, lost: Option<Turn>) {
        let Some(grant) = &self.grant else { return };
        let (starts, event, decided) = (grant.start == month, grant.event, grant.decided);
        let early = grant.early.clone();
        let doubts = if month < decided { grant.doubts.clone() } else { Vec::new() };
        // Nothing ends a decision before it is signed.
        let signed = if early.is_empty() { grant.anchor } else { self.day_of(event) };
        let place = self.places.of_month(month);
        let (first, last) = (month.first_day(), month.last_day());
        let begin = if starts { grant.anchor } else { first };
        let tables = self.tables;
        let counts = move |group: &Group| {
            month >= decided
                || early.iter().any(|(key, from)| *from <= month && group_key(tables.group_id(group)) == key)
        };
        let mut days: Vec<NaiveDate> = Vec::new();
        let law_before =
            self.runs.last().and_then(|run| self.law_since(month.previous().last_day(), run.place));
        let law = self.law_since(first, place);
        if starts || law_before.map(|law| law as *const Regime) != law.map(|law| law as *const Regime) {
            days.push(begin);
        }
        let eve = begin.pred_opt().unwrap_or(begin);
        days.extend(self.facts.changes_in(eve, last).iter().map(|change| change.on));
        let regimes = self.tables.regimes(place).iter().map(|regime| regime.from);
        days.extend(regimes.filter(|from| *from > begin && *from <= last));
        let mut days = in_order(days, |day| *day);
        days.dedup();
        let end = self
            .events_of(ends)
            .map(|event| (self.day_of(event), event))
            .filter(|(day, _)| *day >= begin.max(signed) && *day <= last)
            .min();
        let mut loss: Option<(NaiveDate, Turn)> = None;
        let mut judged: Option<(NaiveDate, Rate<'r>)> = None;
        // The first day from which on nothing is certain.
        let mut open_since: Option<NaiveDate> = None;
        for day in days {
            if end.is_some_and(|(ended, _)| ended <= day) {
                break;
            }
            let rate = self.rate(day, day, place, &counts);
            if rate.status == Status::NotEligible {
                loss = Some((day, Turn::Lost(day)));
                break;
            }
            let open = rate.status == Status::Undetermined;
            open_since = open.then(|| open_since.unwrap_or(day));
            judged = Some((day, rate));
        }
        if loss.is_none()
            && let Some((day, event)) = end
        {
            loss = Some((day, Turn::Ended(event)));
        }
        let changes_after =
            self.timing(TimingEvent::Change, last).map(|row| row.month) == Some(TimingMonth::Next);
        let mut facts_on = if changes_after { begin.max(month.previous().last_day()) } else { last };
        if changes_after && !starts {
            facts_on = month.previous().last_day();
        }
        let mut law_on = last;
        let mut turn = (starts || month == decided).then_some(Turn::Granted(event));
        if let Some((day, why)) = loss {
            let kept = day.pred_opt().unwrap_or(day);
            facts_on = facts_on.min(kept);
            law_on = law_on.min(kept).max(first);
            let at_once = self.timing(TimingEvent::Stop, day).map(|row| row.month) == Some(TimingMonth::Same);
            self.ended = Some((if at_once { month } else { month.next() }, why));
        }
        let unchanged = turn.is_none() && loss.is_none() && self.is_as_before(facts_on, law_on, place);
        let rate = match judged {
            _ if unchanged => self.runs.last().and_then(|run| run.rate.clone()),
            // Nothing happens between that day and the end of the month.
            Some((_, rate)) if loss.is_none() && facts_on == last => Some(rate),
            _ => Some(self.rate(facts_on, law_on, place, &counts)),
        };
        let mut kept_as = None;
        let rate = match (rate, open_since) {
            // If it ends with that day, the month is still paid as before; if not, this is the least that is due.
            (Some(rate), Some(day)) if rate.status == Status::Undetermined => {
                let kept = day.pred_opt().unwrap_or(day);
                let kept_law = law_on.min(kept).max(first);
                let before = self.rate(kept, kept_law, place, &counts);
                kept_as = (before.status == Status::Eligible).then_some((kept, kept_law));
                Some(if kept_as.is_some() {
                    let open = rate.open || before.open;
                    Rate { settled: false, missing: rate.missing, open, ..before }
                } else {
                    rate
                })
            }
            (rate, _) => rate,
        };
        let mut status = match rate.as_ref().map(|rate| rate.status) {
            Some(Status::Eligible) => MonthStatus::Due,
            Some(Status::Undetermined) => MonthStatus::Undetermined,
            _ => MonthStatus::Stopped,
        };
        if self.ended.is_some_and(|(ended, _)| ended <= month) {
            status = MonthStatus::Stopped;
        }
        if status == MonthStatus::Stopped {
            // A decision without conditions changes nothing by itself.
            let in_vain = loss.is_some_and(|(day, why)| starts && day == begin && why == Turn::Lost(day));
            turn = if in_vain { lost.or(turn) } else { self.ended.map(|(_, why)| why) };
            self.ended = self.ended.map(|(ended, why)| (ended.min(month), why));
        }
        // Nothing is held back before it is decided.
        if month < decided {
            self.back_paid(month);
        } else if let Some(of) = self.suspended(month) {
            turn = Some(of);
        }
        if self.suspension.is_some_and(|held| held.from <= month) && status != MonthStatus::Stopped {
            status = MonthStatus::Suspended;
        }
        if self.ended.is_some_and(|(ended, _)| ended <= month) {
            status = MonthStatus::Stopped;
        }
        // Once nothing is due any more, nothing is said of it.
        let rate = rate.filter(|rate| status != MonthStatus::Stopped || rate.status == Status::Eligible);
        let collected = month < decided || !self.person.uncollected.contains(&month);
        self.uncollected =
            if collected || status != MonthStatus::Due { 0 } else { self.uncollected.saturating_add(1) };
        if unchanged && turn.is_none() && self.runs.last().is_some_and(|run| run.status == status) {
            self.extend();
        } else {
            self.push(month, status, rate, place, (facts_on, law_on), turn);
        }
        if let Some(run) = self.runs.last_mut() {
            run.kept = kept_as;
            run.doubts = doubts;
        }
        if loss.is_some() {
            self.held.lose();
        }
    }

    /// Whether nothing changed since the days that the month before was judged by.
    fn is_as_before(&self, facts_on: NaiveDate, law_on: NaiveDate, place: Place) -> bool {
        let Some(run) = self.runs.last() else { return false };
        let (facts_before, law_before) = run.last_judged;
        run.kept.is_none()
            && run.place == place
            && facts_before <= facts_on
            && self.facts.changes_in(facts_before, facts_on).is_empty()
            && self.law_since(law_before, place).map(|law| law.from)
                == self.law_since(law_on, place).map(|law| law.from)
    }

    fn extend(&mut self) {
        if let Some(run) = self.runs.last_mut() {
            run.months.until = run.months.until.next();
        }
    }

    fn push(
        &mut self,
        month: Month,
        status: MonthStatus,
        rate: Option<Rate<'r>>,
        place: Place,
        (facts_on, law_on): (NaiveDate, NaiveDate),
        turn: Option<Turn>,
    ) {
        let same = self.runs.last().is_some_and(|run| {
            turn.is_none()
                && run.status == status
                && run.place == place
                && match (&run.rate, &rate) {
                    (Some(a), Some(b)) => a.is_same(b),
                    (None, None) => true,
                    _ => false,
                }
        });
        if same && let Some(run) = self.runs.last_mut() {
            run.months.until = run.months.until.next();
            run.last_judged = (facts_on, law_on);
            return;
        }
        let months = Months::new(month, month.next());
        let last_judged = (facts_on, law_on);
        let (kept, held, doubts) = (None, self.held.clone(), Vec::new());
        self.runs.push(Run {
            months,
            status,
            rate,
            place,
            facts_on,
            law_on,
            last_judged,
            kept,
            held,
            turn,
            doubts,
        });
    }
}

/// What ends an allowance whatever the conditions are.
fn ends(kind: &EventKind) -> bool {
    matches!(
        kind,
        EventKind::Died
            | EventKind::DeclaredMissing
            | EventKind::Imprisoned
            | EventKind::Renounced
            | EventKind::Stopped
    )
}
