//! A timeline worked out the slow way: every day of every month is assessed by itself, and the rules on starting,
//! changing, holding back and ending are applied to what was found. Nothing of the timeline's own code is used.
//!
//! Left out: what is said of causes, places, missing facts and open questions; `entitled` of months that are not due;
//! histories that were carried over; decisions signed before 2015. A decision anew reaches back as the first does, to
//! the month after the end of the one before. A custody holds back from the month in which it has
//! lasted a month, if a decision runs then; a review in the month in which three months are over is still in time.

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap, VecDeque};

use ansinh::history::{EventKind, ReviewOutcome, SuspensionGround};
use ansinh::timeline::MonthStatus;
use ansinh::{At, BirthDate, History, Month, Place, Situation, Status};
use chrono::{Days, Months as ChronoMonths, NaiveDate};

use super::daily::{Found, assess, day, eve, known, law_since, raised};

/// What the reference found for a month.
#[derive(Clone, Debug)]
pub struct MonthDue {
    pub month: Month,
    pub status: MonthStatus,
    pub due: u64,
    /// The provisions, of a month that is due; more than one set where the law leaves a tie.
    pub provisions: Vec<BTreeSet<String>>,
}

/// A decision to grant.
#[derive(Clone)]
struct Grant {
    signed: NaiveDate,
    decided: Month,
    start: Month,
    anchor: NaiveDate,
    early: Vec<(&'static str, Month)>,
}

struct Held {
    from: Month,
    on: NaiveDate,
    ground: SuspensionGround,
}

type Key = (usize, Vec<Option<u16>>, NaiveDate, Place, Vec<Option<bool>>, Option<Vec<&'static str>>);

pub struct Reference<'h> {
    history: &'h History,
    member: usize,
    place: Place,
    /// The days on which something is dated, and what is known from each on.
    dated: Vec<NaiveDate>,
    known: Vec<Situation>,
    found: RefCell<HashMap<Key, Found>>,
    /// Whether the allowance was being paid at 16: the person's, and by the birth of each child.
    held: Option<bool>,
    held_for: Vec<(NaiveDate, bool)>,
}

impl<'h> Reference<'h> {
    pub fn new(history: &'h History, member: usize, place: Place) -> Self {
        let mut dated = vec![NaiveDate::MIN];
        dated.extend(history.facts.iter().map(|facts| facts.from));
        dated.extend(history.members.iter().flat_map(|member| &member.events).map(|event| event.on));
        dated.extend(history.relations.iter().flat_map(|relation| [relation.from, relation.until]).flatten());
        dated.sort_unstable();
        dated.dedup();
        let known = dated.iter().map(|day| known(history, member, *day)).collect();
        let found = RefCell::default();
        Self { history, member, place, dated, known, found, held: None, held_for: Vec::new() }
    }

    /// The months from January 2015 on; the code of what is wrong, if two decisions or a review do not fit.
    pub fn months(mut self, until: Month) -> Result<Vec<MonthDue>, &'static str> {
        if self.reviews_nothing() {
            return Err("reviewed_without_suspension");
        }
        let mut grants: VecDeque<NaiveDate> = self.days_of(|kind| *kind == EventKind::Granted).into();
        let mut months: Vec<MonthDue> = Vec::new();
        // As they would be if nothing were held back.
        let mut free: Vec<MonthDue> = Vec::new();
        let mut running: Option<Grant> = None;
        let mut ended: Option<Month> = None;
        let mut suspension: Option<Held> = None;
        let mut uncollected = 0;
        let mut floor = day("2015-01-01");
        let mut month = Month::of(floor);
        // A review can tell of months before it.
        let reviews =
            self.days_of(|kind| matches!(kind, EventKind::Reviewed(_) | EventKind::BackPaidFrom(_)));
        let until = reviews.into_iter().map(|on| Month::of(on).next()).fold(until, Month::max);
        while month < until {
            if ended.is_some_and(|ended| ended <= month) {
                running = None;
            }
            while running.is_none()
                && let Some(signed) = grants.front()
            {
                let grant = self.grant(*signed, floor);
                if grant.start > month {
                    break;
                }
                grants.pop_front();
                let counts = grant.anchor.max(month.first_day());
                if self.days_of(ends).iter().any(|on| grant.signed < *on && *on < counts) {
                    ended = Some(month);
                    floor = month.first_day();
                    continue;
                }
                if grants.front().is_some_and(|next| *next <= grant.signed) {
                    return Err("granted_twice");
                }
                floor = month.first_day();
                let anchor = grant.anchor.max(floor);
                running = Some(Grant { start: month, anchor, ..grant });
                (ended, suspension, uncollected) = (None, None, 0);
            }
            self.turns_16(month, running.as_ref());
            let place = self.place_of(month);
            let last = month.last_day();
            let mut free_month = match &running {
                None if ended.is_some() => nothing(month, MonthStatus::Stopped),
                None if self
                    .days_of(|kind| *kind == EventKind::Died)
                    .iter()
                    .any(|day| *day < month.first_day()) =>
                {
                    nothing(month, MonthStatus::NotEligible)
                }
                None => {
                    let found = self.found(last, last, place, None);
                    let status = match found.status {
                        Status::Eligible => MonthStatus::Undecided,
                        Status::NotEligible => MonthStatus::NotEligible,
                        Status::Undetermined => MonthStatus::Undetermined,
                    };
                    nothing(month, status)
                }
                Some(grant) => {
                    let (due, ends) = self.paid(month, grant, place);
                    if ends {
                        ended = Some(month.next());
                        self.lose();
                    }
                    due
                }
            };
            let mut held_back = false;
            let mut rewrites: Vec<(Month, MonthStatus)> = Vec::new();
            let decided = running.as_ref().is_some_and(|grant| grant.decided <= month);
            if decided {
                let first = month.first_day();
                if uncollected >= 3 && first >= day("2021-07-01") && suspension.is_none() {
                    suspension =
                        Some(Held { from: month, on: first, ground: SuspensionGround::NotCollected });
                }
                if let Some(full) = self.custody_full_in(month)
                    && suspension.is_none()
                {
                    suspension = Some(Held { from: month, on: full, ground: SuspensionGround::Detained });
                }
            }
            for (on, kind) in self.holding(month) {
                match kind {
                    EventKind::Suspended(ground) if decided => {
                        suspension = suspension.or(Some(Held { from: month, on, ground }));
                    }
                    EventKind::Reviewed(outcome) if decided => {
                        let Some(held) = suspension.take() else {
                            return Err("reviewed_without_suspension");
                        };
                        if outcome == ReviewOutcome::NotEligible {
                            ended = Some(held.from);
                            self.lose();
                            rewrites.push((held.from, MonthStatus::Stopped));
                        } else if on >= day("2026-10-05") && held.ground != SuspensionGround::Detained {
                            rewrites.push((held.from, MonthStatus::Due));
                        }
                    }
                    EventKind::BackPaidFrom(from) => rewrites.push((from, MonthStatus::Due)),
                    _ => {}
                }
            }
            for (from, to) in rewrites {
                for (at, other) in months.iter_mut().enumerate() {
                    if other.status == MonthStatus::Suspended && from <= other.month {
                        let stopped = to == MonthStatus::Stopped;
                        *other = if stopped { nothing(other.month, to) } else { free[at].clone() };
                    }
                }
            }
            if let Some(held) = &suspension {
                held_back = true;
                let over = held.on.checked_add_months(ChronoMonths::new(3)).unwrap();
                if held.ground == SuspensionGround::ReviewRefused
                    && held.on >= day("2021-07-01")
                    && Month::of(over) == month
                    && ended.is_none()
                {
                    ended = Some(month.next());
                    self.lose();
                }
            }
            if ended.is_some_and(|ended| ended <= month) {
                free_month = nothing(month, MonthStatus::Stopped);
            }
            let of_month = if held_back && running.is_some() && free_month.status != MonthStatus::Stopped {
                nothing(month, MonthStatus::Suspended)
            } else {
                free_month.clone()
            };
            let collected = !self.history.members[self.member].uncollected.contains(&month);
            let counts = decided && !collected && of_month.status == MonthStatus::Due;
            uncollected = if counts { uncollected + 1 } else { 0 };
            if running.is_some()
                && ended.is_none()
                && grants.front().is_some_and(|signed| Month::of(*signed) <= month)
            {
                return Err("granted_twice");
            }
            free.push(free_month);
            months.push(of_month);
            month = month.next();
        }
        Ok(months)
    }

    /// Whether there is a review, or a decision to pay back, before anything could have been held back.
    fn reviews_nothing(&self) -> bool {
        let person = &self.history.members[self.member];
        let first = |is: fn(&EventKind) -> bool| self.days_of(is).first().copied();
        let ground = first(|kind| matches!(kind, EventKind::Suspended(_) | EventKind::Detained));
        let not_collected = person.uncollected.iter().min().map(|month| month.first_day());
        let earliest = ground.into_iter().chain(not_collected).min();
        let review = first(|kind| matches!(kind, EventKind::Reviewed(_) | EventKind::BackPaidFrom(_)));
        review.is_some_and(|review| earliest.is_none_or(|earliest| review < earliest))
    }

    /// A month of a decision that runs, and whether it is the last.
    fn paid(&self, month: Month, grant: &Grant, place: Place) -> (MonthDue, bool) {
        let (first, last) = (month.first_day(), month.last_day());
        let begin = if month == grant.start { grant.anchor } else { first };
        let early: Vec<&'static str> =
            grant.early.iter().filter(|(_, from)| *from <= month).map(|(group, _)| *group).collect();
        let only = (month < grant.decided).then_some(early);
        let found = |facts_on, law_on| self.found(facts_on, law_on, place, only.clone());
        let ending =
            self.days_of(ends).into_iter().find(|day| (begin.max(grant.signed)..=last).contains(day));
        let mut loss: Option<NaiveDate> = None;
        let mut open_since = None;
        for day in begin.iter_days().take_while(|day| *day <= last) {
            if ending == Some(day) {
                loss = ending;
                break;
            }
            match found(day, day).status {
                Status::NotEligible => {
                    loss = Some(day);
                    break;
                }
                Status::Undetermined => open_since = open_since.or(Some(day)),
                Status::Eligible => open_since = None,
            }
        }
        let changes_after = (day("2025-07-01")..day("2026-10-05")).contains(&last);
        let mut facts_on = match (changes_after, month == grant.start) {
            (false, _) => last,
            (true, true) => begin,
            (true, false) => eve(first),
        };
        let mut law_on = last;
        if let Some(day) = loss {
            facts_on = facts_on.min(eve(day));
            law_on = law_on.min(eve(day)).max(first);
        }
        let mut due = found(facts_on, law_on);
        if due.status == Status::Undetermined
            && let Some(open) = open_since
        {
            let before = found(eve(open), law_on.min(eve(open)).max(first));
            if before.status == Status::Eligible {
                due = before;
            }
        }
        let of_month = match due.status {
            Status::Eligible => {
                MonthDue { month, status: MonthStatus::Due, due: due.total, provisions: due.provisions }
            }
            Status::Undetermined => nothing(month, MonthStatus::Undetermined),
            Status::NotEligible => nothing(month, MonthStatus::Stopped),
        };
        (of_month, loss.is_some())
    }

    /// A decision, and the month from which it counts: for some groups that in which the conditions began to be met
    /// without a break.
    fn grant(&self, signed: NaiveDate, floor: NaiveDate) -> Grant {
        let groups: &[&'static str] = if signed < day("2021-07-01") {
            &["elderly-80"]
        } else if signed < day("2025-07-01") {
            &["disability", "elderly-remote", "elderly-80"]
        } else {
            &[]
        };
        let decided = Month::of(signed);
        let mut grant = Grant { signed, decided, start: decided, anchor: signed, early: Vec::new() };
        for group in groups {
            let mut since = None;
            let mut on = signed;
            while floor <= on {
                let found = self.found(on, on, self.place_of(Month::of(on)), None);
                if !found.groups.contains(*group) {
                    break;
                }
                since = Some(on);
                on = eve(on);
            }
            let Some(since) = since else { continue };
            grant.early.push((group, Month::of(since)));
            grant.start = grant.start.min(Month::of(since));
            grant.anchor = grant.anchor.min(since);
        }
        grant
    }

    /// Notes on a 16th birthday whether the allowance was being paid by a decision signed before.
    fn turns_16(&mut self, month: Month, running: Option<&Grant>) {
        let person = &self.history.members[self.member];
        let listed = person.events.iter().filter_map(|event| match &event.event {
            EventKind::Facts(facts) => facts.children.as_ref(),
            _ => None,
        });
        let mut children: Vec<NaiveDate> =
            listed.flatten().filter_map(|child| child.birth_date).map(|birth| birth.day()).collect();
        let raised = raised(self.history, self.member);
        children.extend(raised.filter_map(|(_, child)| child.birth_date).map(|birth| birth.day()));
        let own = person.birth_date.map(|birth| (birth.day(), true));
        for (birth, own) in own.into_iter().chain(children.into_iter().map(|birth| (birth, false))) {
            let birthday = (0..366)
                .map(|at| birth + Days::new(16 * 365 + at))
                .find(|day| BirthDate::on(birth).age_on(*day) == Some(16));
            let Some(birthday) = birthday.filter(|day| *day <= month.last_day()) else { continue };
            let is_new = Month::of(birthday) == month;
            let key = if own { "child-without-support" } else { "single-parent" };
            let before = eve(birthday);
            let held = is_new
                && running.is_some_and(|grant| grant.anchor.max(grant.signed) < birthday)
                && self.found(before, before, self.place_of(month), None).groups.contains(key);
            if own && (is_new || self.held.is_none()) {
                self.held = Some(held);
            } else if !own && (is_new || self.held_for.iter().all(|(of, _)| *of != birth)) {
                self.held_for.retain(|(of, _)| *of != birth);
                self.held_for.push((birth, held));
            }
        }
    }

    fn lose(&mut self) {
        self.held = self.held.map(|_| false);
        self.held_for.iter_mut().for_each(|(_, held)| *held = false);
    }

    /// The day of a month on which a custody has lasted a month.
    fn custody_full_in(&self, month: Month) -> Option<NaiveDate> {
        let released = self.days_of(|kind| *kind == EventKind::Released);
        let full = self.days_of(|kind| *kind == EventKind::Detained).into_iter().filter_map(|since| {
            let full = since.checked_add_months(ChronoMonths::new(1))?;
            (!released.iter().any(|day| since <= *day && *day < full)).then_some(full)
        });
        let in_force = day("2021-07-01")..day("2026-10-05");
        full.into_iter().find(|full| in_force.contains(full) && Month::of(*full) == month)
    }

    /// The suspensions, reviews and decisions to pay back of a month, by day; of one day in this order.
    fn holding(&self, month: Month) -> Vec<(NaiveDate, EventKind)> {
        let rank = |kind: &EventKind| match kind {
            EventKind::Suspended(ground) => Some(*ground as usize),
            EventKind::Reviewed(outcome) => Some(10 + *outcome as usize),
            EventKind::BackPaidFrom(_) => Some(20),
            _ => None,
        };
        let events = self.history.members[self.member].events.iter();
        let mut events: Vec<_> = events
            .filter(|event| Month::of(event.on) == month)
            .filter_map(|event| Some((event.on, rank(&event.event)?, event.event.clone())))
            .collect();
        events.sort_by_key(|(on, rank, _)| (*on, *rank));
        events.into_iter().map(|(on, _, kind)| (on, kind)).collect()
    }

    fn days_of(&self, is: fn(&EventKind) -> bool) -> Vec<NaiveDate> {
        let events = self.history.members[self.member].events.iter();
        let mut days: Vec<NaiveDate> =
            events.filter(|event| is(&event.event)).map(|event| event.on).collect();
        days.sort_unstable();
        days
    }

    /// The place that pays for a month: moves count from the month after.
    fn place_of(&self, month: Month) -> Place {
        let moves = self.history.moves.iter().filter(|moved| moved.on <= month.first_day());
        let last = moves.max_by_key(|moved| moved.on);
        last.map_or(self.place, |moved| moved.place).on(month.first_day())
    }

    fn situation(&self, epoch: usize) -> Situation {
        let mut situation = self.known[epoch].clone();
        situation.allowance_held = situation.allowance_held.or(self.held);
        for child in situation.children.iter_mut().flatten() {
            let birth = child.birth_date.map(|birth| birth.day());
            let held = self.held_for.iter().find(|(of, _)| Some(*of) == birth);
            child.allowance_held = child.allowance_held.or(held.map(|(_, held)| *held));
        }
        situation
    }

    /// Assesses; asks again only if what is known, an age or the law is another. `only` names the groups that count.
    fn found(
        &self,
        facts_on: NaiveDate,
        law_on: NaiveDate,
        place: Place,
        only: Option<Vec<&'static str>>,
    ) -> Found {
        let epoch = self.dated.iter().filter(|day| **day <= facts_on).count() - 1;
        let known = &self.known[epoch];
        let births = known.children.iter().flatten().map(|child| child.birth_date).chain([known.birth_date]);
        let ages = births.map(|birth| birth.and_then(|birth| birth.age_on(facts_on))).collect();
        let held = self.held_for.iter().map(|(_, held)| Some(*held)).chain([self.held]).collect();
        let key: Key = (epoch, ages, law_since(law_on, place), place, held, only.clone());
        if let Some(found) = self.found.borrow().get(&key) {
            return found.clone();
        }
        let found = assess(&self.situation(epoch), &At::new(facts_on, place).by_law_of(law_on), only);
        self.found.borrow_mut().insert(key, found.clone());
        found
    }
}

fn ends(kind: &EventKind) -> bool {
    use EventKind::{DeclaredMissing, Died, Imprisoned, Renounced, Stopped};
    matches!(kind, Died | DeclaredMissing | Imprisoned | Renounced | Stopped)
}

fn nothing(month: Month, status: MonthStatus) -> MonthDue {
    MonthDue { month, status, due: 0, provisions: Vec::new() }
}
