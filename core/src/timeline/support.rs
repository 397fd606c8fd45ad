//! Support for care (kinh phí chăm sóc), month by month: who is paid for whom, how much, and why it changed.

use chrono::NaiveDate;
use serde::Serialize;

use super::causes::Teller;
use super::facts::{Change, Facts, What, in_order, known_of};
use super::places::Places;
use super::{Cause, CauseKind, HistoryFlaw, HistoryProblem, MonthStatus, TimelineError};
use crate::assessment::{At, Verdict};
use crate::benefits::decide::decide;
use crate::benefits::{Benefit, Benefits, Quantity};
use crate::history::{EventKind, History, ReviewOutcome, SuspensionGround};
use crate::household::{Household, Member, Relation, RelationKind};
use crate::law::benefit::{BenefitKind, Payee};
use crate::law::rulebook::Rulebook;
use crate::law::timing::{TimingEvent, TimingMonth};
use crate::money::Dong;
use crate::month::{Month, Months};
use crate::place::Place;
use crate::situation::Child;

/// What was due for the care of members of a household, month by month. It is personal data, for whoever asked.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SupportTimeline<'r> {
    /// The months asked for.
    pub period: Months,
    /// Everyone who was paid or may have been, in the order of the decisions.
    pub payees: Vec<PayeeTimeline<'r>>,
}

// What was found is personal data: `Debug` output, which ends up in logs, shows only when.
impl std::fmt::Debug for SupportTimeline<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "SupportTimeline({} to {})", self.period.from, self.period.until)
    }
}

/// What was due to one payee.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PayeeTimeline<'r> {
    /// Who is paid.
    pub payee: Payee,
    /// Key of the member who is paid, if it is a member and known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid_to: Option<String>,
    /// The months, in runs that are alike.
    pub segments: Vec<SupportSegment<'r>>,
}

/// A run of months that are alike.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SupportSegment<'r> {
    /// The first month.
    pub from: Month,
    /// The first month after it.
    pub until: Month,
    /// `due`, if something is; `suspended`, if all is held back; `undetermined`, if all depends on what is missing or left
    /// open; `not_eligible` before the first decision; `stopped` after the last end.
    pub status: MonthStatus,
    /// đồng due for each month.
    pub due: Dong,
    /// What that is made of.
    pub parts: Vec<SupportPart<'r>>,
    /// The place whose level counts.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub place: Place,
    /// Why it is not as in the month before: nothing for the first.
    pub causes: Vec<Cause>,
    /// Full ids of what a reader must be told.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub caveats: Vec<&'r str>,
}

/// One support: for one person, or once for several.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SupportPart<'r> {
    /// Whether it is due for the month, and if not, why not.
    pub status: MonthStatus,
    /// What it is.
    pub benefit: Benefit<'r>,
}

impl Rulebook {
    /// What was due for the care of the members of a household in each month of a period, and why it changed: to whoever
    /// takes someone in, to the household of a person with an extremely severe disability, to a parent with a disability.
    ///
    /// It takes a decision for each person ([`EventKind::SupportGranted`]), and counts from the month in which that is signed.
    /// It changes with ages, facts, places and law, and ends from the month after a death or the loss of a condition, of the
    /// person or of the carer, by the rules on timing in force. Another payee for the same person takes another decision.
    /// What holds back an allowance holds back support where the law says so.
    ///
    /// ```
    /// use ansinh::{History, Months, Rulebook};
    ///
    /// let history: History = serde_json::from_str(r#"{
    ///     "members": [
    ///         { "id": "aunt" },
    ///         { "id": "child", "birth_date": "2018-09-15", "events": [
    ///             { "on": "2022-01-10", "event": { "facts": { "father": "dead", "mother": "dead", "in_facility": false } } },
    ///             { "on": "2022-07-20", "event": "support_granted" }
    ///         ] }
    ///     ],
    ///     "relations": [{ "who": "aunt", "is": "takes_in", "whom": "child", "carer": {
    ///         "capable": true, "willing": true, "stable_home": true, "able": true, "spouse_fit": true
    ///     } }]
    /// }"#)?;
    /// let period = Months::new("2022-06".parse()?, "2022-11".parse()?);
    /// let support = Rulebook::builtin().support_timeline(&history, period, "96".parse()?)?;
    /// assert_eq!(support.payees[0].paid_to.as_deref(), Some("aunt"));
    /// let due: Vec<(String, u64)> = support.payees[0]
    ///     .segments
    ///     .iter()
    ///     .map(|segment| (segment.from.to_string(), segment.due.get()))
    ///     .collect();
    /// // 2.5 times 360,000 from the month of the decision on, 1.5 times from that of the fourth birthday.
    /// let expected = [("2022-06", 0), ("2022-07", 900_000), ("2022-09", 540_000)];
    /// assert_eq!(due, expected.map(|(month, due)| (month.to_owned(), due)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`TimelineError`] as for [`Rulebook::timeline`]; also if the history was shortened: decisions on support are not
    /// carried over.
    pub fn support_timeline<'r>(
        &'r self,
        history: &History,
        period: Months,
        place: Place,
    ) -> Result<SupportTimeline<'r>, TimelineError> {
        let places = self.places(history, period, place)?;
        if let Some(member) = history.members.iter().position(|member| member.carried.is_some()) {
            let flaw = HistoryFlaw { member: Some(member), event: None, problem: HistoryProblem::Shortened };
            return Err(TimelineError::History(vec![flaw]));
        }
        let walk = Walk::new(self, history, &places);
        let months = walk.months(period)?;
        Ok(SupportTimeline { period, payees: payees(period, &months)? })
    }
}

/// Who is paid.
type Key = (Payee, Option<String>);

/// A support that runs: for a member, to a payee.
#[derive(Clone, PartialEq, Eq)]
struct Stream {
    about: usize,
    key: Key,
    /// The first day that counts.
    begin: NaiveDate,
}

/// What was found for a month.
struct Found<'r> {
    month: Month,
    parts: Vec<SupportPart<'r>>,
    place: Place,
    /// Of results that rest on no row of their own.
    caveats: Vec<&'r str>,
    /// Why it is not as in the month before, for some payees.
    causes: Vec<(Key, Cause)>,
}

/// What a month was judged by.
#[derive(Clone, Copy)]
struct Judged {
    facts_on: NaiveDate,
    law_on: NaiveDate,
    place: Place,
}

/// A time in which support for a member is held back, or a review that ended it.
struct Held {
    about: usize,
    months: Months,
    on: NaiveDate,
    event: usize,
    /// The review that found the person no longer entitled: it ends with the first of these months.
    ends: Option<usize>,
    /// The review after which it goes on, where what was held back is not paid for that alone.
    resumed: Option<usize>,
}

struct Walk<'r, 'h> {
    rulebook: &'r Rulebook,
    history: &'h History,
    places: &'h Places,
    changes: Vec<Change>,
    held: Vec<Held>,
}

fn key(benefit: &Benefit<'_>) -> Key {
    (benefit.payee, benefit.paid_to.clone())
}

impl<'r, 'h> Walk<'r, 'h> {
    fn new(rulebook: &'r Rulebook, history: &'h History, places: &'h Places) -> Self {
        let mut walk =
            Self { rulebook, history, places, changes: changes(rulebook, history), held: Vec::new() };
        walk.held = walk.held_back();
        walk
    }

    fn events(&self, is: fn(&EventKind) -> bool) -> Vec<(NaiveDate, usize, usize)> {
        let members = self.history.members.iter().enumerate();
        let events = members.flat_map(|(member, it)| {
            let events = it.events.iter().enumerate().filter(|(_, event)| is(&event.event));
            events.map(move |(at, event)| (event.on, member, at))
        });
        in_order(events, |it| *it)
    }

    /// When support is held back because a review was refused: where the law says so.
    fn held_back(&self) -> Vec<Held> {
        let suspended = self.events(|kind| *kind == EventKind::Suspended(SuspensionGround::ReviewRefused));
        let holds = |on: NaiveDate| {
            let mut rows = self.rulebook.tables().suspensions.iter();
            rows.find(|row| row.ground == SuspensionGround::ReviewRefused && row.period.contains(on))
                .filter(|row| row.care_support)
        };
        let mut held = Vec::new();
        for (on, about, event) in suspended {
            let Some(row) = holds(on) else { continue };
            let reviews = self.events(|kind| matches!(kind, EventKind::Reviewed(_)));
            let review = reviews.into_iter().find(|(day, member, _)| *member == about && *day >= on);
            let outcome = review.and_then(|(_, member, at)| self.history.members.get(member)?.events.get(at));
            let from = Month::of(on);
            let (until, ends, resumed) = match (review, outcome.map(|event| &event.event)) {
                (Some((_, _, at)), Some(EventKind::Reviewed(ReviewOutcome::NotEligible))) => {
                    (from, Some(at), None)
                }
                (Some(_), _) if row.back_pay => continue,
                (Some((day, _, at)), _) => (Month::of(day), None, Some(at)),
                (None, _) => (Month::of(NaiveDate::MAX), None, None),
            };
            held.push(Held { about, months: Months::new(from, until), on, event, ends, resumed });
        }
        held
    }

    /// Month by month up to the end of a period, from the first decision or the beginning of the period.
    fn months(&self, period: Months) -> Result<Vec<Found<'r>>, TimelineError> {
        let granted = self.events(|kind| *kind == EventKind::SupportGranted);
        let regimes = self.rulebook.tables().regimes(self.places.of_month(period.from)).iter();
        let first = regimes.clone().find(|regime| regime.decidable).map(|regime| Month::of(regime.from));
        let earliest = granted.first().map_or(period.from, |(on, _, _)| Month::of(*on).min(period.from));
        if first.is_none_or(|first| period.from < first) {
            self.rulebook.regime(period.from.first_day(), self.places.of_month(period.from))?;
        }
        let start = first.map_or(earliest, |first| earliest.max(first));
        let mut active: Vec<Stream> = Vec::new();
        let mut found: Vec<Found<'r>> = Vec::new();
        let mut before: Option<Judged> = None;
        // What ended with the month before, and why.
        let mut gone: Vec<(Key, Cause)> = Vec::new();
        for month in Months::new(start, period.until).iter() {
            let of_month = granted.iter().filter(|(on, _, _)| Month::of(*on).max(start) == month);
            let of_month: Vec<_> = of_month.copied().collect();
            let (one, judged) =
                self.month(month, &mut active, &of_month, before.as_ref(), &mut gone, found.last())?;
            found.push(one);
            before = Some(judged);
        }
        Ok(found)
    }

    /// One month: what ran at its beginning, and what was decided in it.
    fn month(
        &self,
        month: Month,
        active: &mut Vec<Stream>,
        granted: &[(NaiveDate, usize, usize)],
        before: Option<&Judged>,
        gone: &mut Vec<(Key, Cause)>,
        last_found: Option<&Found<'r>>,
    ) -> Result<(Found<'r>, Judged), TimelineError> {
        let mut causes = std::mem::take(gone);
        let place = self.places.of_month(month);
        let (first, last) = (month.first_day(), month.last_day());
        for held in self.held.iter().filter(|held| held.ends.is_some() && held.months.from == month) {
            let about = held.about;
            let ends = active.iter().filter(|stream| stream.about == about).map(|stream| stream.key.clone());
            let cause = || self.event_cause(CauseKind::Review, about, held.ends.unwrap_or(held.event));
            causes.extend(ends.map(|key| (key, cause())));
            active.retain(|stream| stream.about != about);
        }
        let mut days = vec![first];
        days.extend(self.changes.iter().map(|change| change.on));
        days.extend(granted.iter().map(|(on, _, _)| *on));
        days.extend(self.law_days(place));
        days.retain(|day| (first..=last).contains(day));
        let mut days = in_order(days, |day| *day);
        days.dedup();
        let after = self.timing(TimingEvent::Change, last) == Some(TimingMonth::Next);
        // The day of the facts that a month is paid by: what changes counts from the next, or at once.
        let facts_on = |active: &[Stream]| {
            let begin = active.iter().map(|stream| stream.begin).max().unwrap_or(first);
            if after { month.previous().last_day().max(begin.min(last)) } else { last }
        };
        // What is lost on a day counts as on the day before until the month is over.
        let mut lost: Vec<(Stream, Vec<Benefit<'r>>)> = Vec::new();
        // So does what is certain no more since a day: be it that it ends or goes on, the month is due.
        let mut open: Vec<(Stream, NaiveDate, Vec<Benefit<'r>>)> = Vec::new();
        for day in days {
            let new: Vec<usize> =
                granted.iter().filter(|(on, _, _)| (*on).max(first) == day).map(|it| it.1).collect();
            if active.is_empty() && new.is_empty() {
                continue;
            }
            let about = |number: usize| new.contains(&number) || active.iter().any(|it| it.about == number);
            let answer = self.decided(Judged { facts_on: day, law_on: day, place }, &about)?;
            let stopped = self.stopped_on(day);
            let runs = |stream: &Stream| {
                let is_stopped = stopped.iter().any(|(about, _)| *about == stream.about);
                !is_stopped && answer.benefits.iter().any(|it| self.is_of(stream, it))
            };
            let ending: Vec<Stream> = active.iter().filter(|stream| !runs(stream)).cloned().collect();
            let opening = |stream: &&Stream| {
                runs(stream)
                    && !self.is_certain(stream, &answer)
                    && !open.iter().any(|(it, _, _)| it == *stream)
            };
            let opening: Vec<Stream> = active.iter().filter(opening).cloned().collect();
            if !ending.is_empty() || !opening.is_empty() {
                let kept = day.pred_opt().unwrap_or(day);
                let at = Judged { facts_on: kept.min(facts_on(active)), law_on: kept.max(first), place };
                let running = |number: usize| active.iter().any(|it| it.about == number);
                let as_before = self.decided(at, &running)?;
                let parts_of = |stream: &Stream| -> Vec<Benefit<'r>> {
                    as_before.benefits.iter().filter(|it| self.is_of(stream, it)).cloned().collect()
                };
                for stream in opening.into_iter().filter(|stream| self.is_certain(stream, &as_before)) {
                    let parts = parts_of(&stream);
                    open.push((stream, day, parts));
                }
                for stream in ending {
                    let parts = parts_of(&stream);
                    // Law that ends it ends it with its first day.
                    let stop = self.timing(TimingEvent::Stop, day);
                    let at_once = stop == Some(TimingMonth::Same) || parts.is_empty();
                    let list = if at_once { &mut causes } else { &mut *gone };
                    list.extend(self.why_lost(&stream, day, &stopped));
                    active.retain(|it| *it != stream);
                    if !at_once {
                        lost.push((stream, parts));
                    }
                }
            }
            for benefit in &answer.benefits {
                for about in new.iter().filter(|about| self.concerns(benefit, **about)) {
                    let stream = Stream { about: *about, key: key(benefit), begin: day };
                    if !active.iter().any(|it| it.about == stream.about && it.key == stream.key) {
                        let event = granted.iter().find(|it| it.1 == *about).map_or(0, |it| it.2);
                        causes
                            .push((stream.key.clone(), self.event_cause(CauseKind::Decision, *about, event)));
                        active.push(stream);
                    }
                }
            }
        }
        let judged = Judged { facts_on: facts_on(active), law_on: last, place };
        if active.is_empty() && lost.is_empty() {
            let found =
                Found { month, parts: Vec::new(), place: place.as_text(), caveats: Vec::new(), causes };
            return Ok((found, judged));
        }
        let running = |number: usize| active.iter().any(|it| it.about == number);
        let answer = self.decided(judged, &running)?;
        for (stream, day, parts) in open {
            if active.contains(&stream) && !self.is_certain(&stream, &answer) {
                gone.extend(self.why_lost(&stream, day, &[]));
                lost.push((stream, parts));
            }
        }
        let of_rows: Vec<&str> = answer.benefits.iter().flat_map(|it| it.caveats.iter().copied()).collect();
        let caveats = answer.caveats.iter().copied().filter(|caveat| !of_rows.contains(caveat)).collect();
        let mut parts: Vec<Benefit<'r>> = answer.benefits;
        parts.retain(|it| active.iter().any(|stream| self.is_of(stream, it)));
        let mut running = active.clone();
        for (stream, mut kept) in lost {
            running.push(stream);
            // What is due once for several takes the place of what is due for some of them.
            let within = |one: &Benefit<'_>, other: &Benefit<'_>| {
                key(one) == key(other) && one.people.iter().all(|id| other.people.contains(id))
            };
            kept.retain(|it| {
                !parts.iter().any(|other| within(it, other) && it.people.len() < other.people.len())
            });
            parts.retain(|it| !kept.iter().any(|other| within(it, other)));
            parts.extend(kept);
        }
        let parts = parts.into_iter().map(|benefit| self.part(benefit, month, &mut causes)).collect();
        let found = Found { month, parts, place: place.as_text(), caveats, causes };
        let found = self.with_changes(found, last_found, before, judged, &running)?;
        Ok((found, judged))
    }

    /// A support with what became of it in a month.
    fn part(&self, benefit: Benefit<'r>, month: Month, causes: &mut Vec<(Key, Cause)>) -> SupportPart<'r> {
        let holds = |held: &&Held| held.months.contains(month) && self.concerns(&benefit, held.about);
        let held = self.held.iter().find(holds);
        if let Some(held) = held.filter(|held| held.months.from == month) {
            let mut cause = self.event_cause(CauseKind::Suspension, held.about, held.event);
            cause.on = held.on;
            causes.push((key(&benefit), cause));
        }
        let goes_on = |held: &&Held| held.months.until == month && self.concerns(&benefit, held.about);
        if let Some((held, review)) =
            self.held.iter().find(goes_on).and_then(|held| Some((held, held.resumed?)))
        {
            causes.push((key(&benefit), self.event_cause(CauseKind::Review, held.about, review)));
        }
        let status = match (held, benefit.verdict) {
            (Some(_), _) => MonthStatus::Suspended,
            (None, Verdict::Yes) => MonthStatus::Due,
            (None, _) => MonthStatus::Undetermined,
        };
        SupportPart { status, benefit }
    }

    /// Adds why what goes on is not as it was: facts, birthdays, law, a move.
    fn with_changes(
        &self,
        mut found: Found<'r>,
        last_found: Option<&Found<'r>>,
        before: Option<&Judged>,
        now: Judged,
        active: &[Stream],
    ) -> Result<Found<'r>, TimelineError> {
        let (Some(last_found), Some(before)) = (last_found, before) else { return Ok(found) };
        let mut keys: Vec<Key> = Vec::new();
        for part in last_found.parts.iter().chain(&found.parts) {
            let key = key(&part.benefit);
            let told = found.causes.iter().any(|(of, _)| *of == key);
            if !told && !keys.contains(&key) && of(&last_found.parts, &key) != of(&found.parts, &key) {
                keys.push(key);
            }
        }
        if keys.is_empty() {
            return Ok(found);
        }
        let mut steps: Vec<(NaiveDate, bool)> = Vec::new();
        let in_between = |change: &&Change| before.facts_on < change.on && change.on <= now.facts_on;
        steps.extend(self.changes.iter().filter(in_between).map(|change| (change.on, true)));
        let moved = before.place != now.place;
        let laws =
            self.law_days(now.place).into_iter().filter(|day| before.law_on < *day && *day <= now.law_on);
        let law_day = laws.max();
        if moved || law_day.is_some() {
            steps.push((if moved { found.month.first_day() } else { law_day.unwrap_or(now.law_on) }, false));
        }
        let mut steps = in_order(steps, |step| *step);
        steps.dedup();
        let running = |number: usize| active.iter().any(|it| it.about == number);
        let mut at = *before;
        let parts = |answer: &Benefits<'r>, key: &Key| -> Vec<_> {
            answer.benefits.iter().filter(|it| self::key(it) == *key).cloned().collect::<Vec<Benefit<'r>>>()
        };
        let mut answer = self.decided(at, &running)?;
        for (day, facts) in steps {
            if facts {
                at.facts_on = day;
            } else {
                (at.law_on, at.place) = (now.law_on, now.place);
            }
            let next = self.decided(at, &running)?;
            for key in &keys {
                // What ends in the month is told with the month after.
                let goes_on = !parts(&next, key).is_empty() || of(&found.parts, key).is_empty();
                if parts(&answer, key) == parts(&next, key) || !goes_on {
                    continue;
                }
                let told = if facts {
                    self.told_on(day)
                } else if moved {
                    vec![self.moved(found.month, now.place)]
                } else {
                    let mut cause = Cause::on(CauseKind::Law, day);
                    let citations: Vec<String> =
                        parts(&next, key).into_iter().map(|it| it.citation).collect();
                    cause.citation = (!citations.is_empty()).then(|| citations.join("; "));
                    vec![cause]
                };
                found.causes.extend(told.into_iter().map(|cause| (key.clone(), cause)));
            }
            answer = next;
        }
        Ok(found)
    }

    /// The first days on which other law on support counts.
    fn law_days(&self, place: Place) -> Vec<NaiveDate> {
        let tables = self.rulebook.benefit_tables();
        let regimes = tables.regimes(place).iter().map(|regime| regime.from);
        let support = tables.benefits.iter().filter(|it| it.kind == BenefitKind::CareSupport);
        let ends = support.flat_map(|it| [it.period.from, it.period.until]).flatten();
        let mut days = in_order(regimes.chain(ends), |day| *day);
        days.dedup();
        days
    }

    fn timing(&self, event: TimingEvent, on: NaiveDate) -> Option<TimingMonth> {
        let mut rows = self.rulebook.tables().timings.iter();
        rows.find(|row| row.event == event && row.groups.is_empty() && row.period.contains(on))
            .map(|row| row.month)
    }

    /// What is due by facts and law, for the members that are asked for.
    fn decided(&self, at: Judged, about: &dyn Fn(usize) -> bool) -> Result<Benefits<'r>, TimelineError> {
        let household = self.household(at.facts_on);
        let number = |id: &str| self.history.members.iter().position(|member| member.id == id);
        let about = |id: &str| number(id).is_some_and(about);
        let day = At::new(at.facts_on, at.place).by_law_of(at.law_on);
        Ok(decide(self.rulebook, &household, None, &day, Some(&about))?)
    }

    /// The household on a day: whoever is born, and neither dead nor missing.
    fn household(&self, on: NaiveDate) -> Household {
        let there = |number: usize| {
            self.history.members.get(number).is_some_and(|member| {
                let gone = |kind: &EventKind| matches!(kind, EventKind::Died | EventKind::DeclaredMissing);
                member.birth_date.is_none_or(|birth| birth.day() <= on)
                    && !member.events.iter().any(|event| event.on <= on && gone(&event.event))
            })
        };
        let number = |id: &str| self.history.members.iter().position(|member| member.id == id);
        let numbers = || (0..self.history.members.len()).filter(|number| there(*number));
        let members = numbers().filter_map(|number| {
            let id = self.history.members.get(number)?.id.clone();
            Some(Member { id, situation: known_of(self.history, number, on) })
        });
        let dated = self.history.relations.iter().filter(|relation| {
            relation.from.is_none_or(|from| from <= on)
                && relation.until.is_none_or(|until| on < until)
                && number(&relation.who).is_some_and(there)
                && number(&relation.whom).is_some_and(there)
        });
        let relations = dated.map(|it| Relation {
            who: it.who.clone(),
            is: it.is,
            whom: it.whom.clone(),
            carer: it.carer.clone(),
        });
        let mut household =
            Household { members: members.collect(), relations: relations.collect(), ..Household::default() };
        self.tell_what_ended(&mut household);
        household
    }

    /// What a history tells of at some time is known not to be so at another.
    fn tell_what_ended(&self, household: &mut Household) {
        let known = household.clone();
        for member in &mut household.members {
            let of = |is: RelationKind| {
                let mut ever = self.history.relations.iter();
                let told = ever.any(|it| it.is == is && it.whom == member.id);
                told.then(|| known.relations_to(&member.id, is).next().is_some())
            };
            let (taken_in, cared_for) = (of(RelationKind::TakesIn), of(RelationKind::CaresFor));
            let situation = &mut member.situation;
            if taken_in.or(cared_for).is_some() {
                situation.taken_in = situation.taken_in.or(Some(taken_in.unwrap_or(false)));
                situation.cared_for = situation.cared_for.or(Some(cared_for.unwrap_or(false)));
            }
            let mut ever = self.history.relations.iter();
            if ever.any(|it| it.is == RelationKind::Raises && it.who == member.id) {
                let children = known.related(&member.id, RelationKind::Raises).map(|child| Child {
                    birth_date: child.situation.birth_date,
                    study: child.situation.study,
                    unbroken_study: child.situation.unbroken_study,
                    allowance_held: None,
                });
                situation.children = Some(children.collect());
            }
        }
    }

    fn concerns(&self, benefit: &Benefit<'_>, about: usize) -> bool {
        self.history.members.get(about).is_some_and(|member| benefit.people.contains(&member.id))
    }

    fn is_certain(&self, stream: &Stream, answer: &Benefits<'_>) -> bool {
        answer.benefits.iter().any(|it| it.verdict == Verdict::Yes && self.is_of(stream, it))
    }

    fn is_of(&self, stream: &Stream, benefit: &Benefit<'_>) -> bool {
        key(benefit) == stream.key && self.concerns(benefit, stream.about)
    }

    /// The members of whom it was decided on a day to stop support, and the event.
    fn stopped_on(&self, day: NaiveDate) -> Vec<(usize, usize)> {
        let stopped = self.events(|kind| *kind == EventKind::SupportStopped);
        stopped.into_iter().filter(|(on, _, _)| *on == day).map(|(_, about, event)| (about, event)).collect()
    }

    /// Why a support ended on a day.
    fn why_lost(&self, stream: &Stream, day: NaiveDate, stopped: &[(usize, usize)]) -> Vec<(Key, Cause)> {
        let by_decision = stopped.iter().find(|(about, _)| *about == stream.about);
        let mut told = match by_decision {
            Some((about, event)) => vec![self.event_cause(CauseKind::End, *about, *event)],
            None => self.told_on(day),
        };
        if told.is_empty() {
            told.push(Cause::on(CauseKind::Law, day));
        }
        told.into_iter().map(|cause| (stream.key.clone(), cause)).collect()
    }

    /// What happened on a day.
    fn told_on(&self, day: NaiveDate) -> Vec<Cause> {
        let teller = Teller { tables: self.rulebook.tables(), history: self.history, member: 0 };
        let tell = |change: &Change| {
            let mut cause = teller.change(*change);
            match change.what {
                What::Relation(at) => {
                    let raises =
                        self.history.relations.get(at).is_some_and(|it| it.is == RelationKind::Raises);
                    if !raises {
                        cause.facts = Vec::new();
                    }
                }
                What::Event { of, event } => {
                    let member = self.history.members.get(of);
                    let kind = member.and_then(|member| member.events.get(event)).map(|event| &event.event);
                    if kind == Some(&EventKind::DeclaredMissing) {
                        cause.kind = CauseKind::End;
                    }
                }
                _ => {}
            }
            cause
        };
        self.changes.iter().filter(|change| change.on == day).map(tell).collect()
    }

    fn moved(&self, month: Month, place: Place) -> Cause {
        let moves = self.history.moves.iter().filter(|moved| moved.on <= month.first_day());
        match moves.max_by_key(|moved| moved.on).filter(|moved| moved.place == place.as_text()) {
            Some(moved) => Cause::on(CauseKind::Move, moved.on),
            // The province went into another.
            None => Cause::on(CauseKind::Law, month.first_day()),
        }
    }

    fn event_cause(&self, kind: CauseKind, member: usize, event: usize) -> Cause {
        let of = self.history.members.get(member);
        let on = of.and_then(|of| of.events.get(event)).map_or(NaiveDate::MAX, |event| event.on);
        let mut cause = Cause::on(kind, on);
        (cause.of, cause.event) = (of.map(|of| of.id.clone()), Some(event));
        cause
    }
}

/// What can change support: what can change an allowance, deaths, and the relations.
fn changes(rulebook: &Rulebook, history: &History) -> Vec<Change> {
    let ages = &rulebook.benefit_tables().ages;
    let mut all: Vec<Change> = Vec::new();
    for (number, member) in history.members.iter().enumerate() {
        all.extend(Facts::of(history, number, ages).changes);
        let gone = |kind: &EventKind| {
            matches!(kind, EventKind::Died | EventKind::DeclaredMissing | EventKind::SupportStopped)
        };
        let events = member.events.iter().enumerate().filter(|(_, event)| gone(&event.event));
        all.extend(events.map(|(event, it)| Change { on: it.on, what: What::Event { of: number, event } }));
    }
    for (at, relation) in history.relations.iter().enumerate() {
        let ends = [relation.from, relation.until].into_iter().flatten();
        all.extend(ends.map(|on| Change { on, what: What::Relation(at) }));
    }
    let mut one_of_each: Vec<Change> = Vec::with_capacity(all.len());
    for change in in_order(all, |change| change.on) {
        if !one_of_each.contains(&change) {
            one_of_each.push(change);
        }
    }
    one_of_each
}

fn of<'p, 'r>(parts: &'p [SupportPart<'r>], key: &Key) -> Vec<&'p SupportPart<'r>> {
    parts.iter().filter(|part| self::key(&part.benefit) == *key).collect()
}

/// The months of each payee, in runs.
fn payees<'r>(period: Months, months: &[Found<'r>]) -> Result<Vec<PayeeTimeline<'r>>, TimelineError> {
    let mut keys: Vec<Key> = Vec::new();
    for part in months.iter().filter(|found| found.month < period.until).flat_map(|found| &found.parts) {
        let key = key(&part.benefit);
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    let mut timelines = Vec::with_capacity(keys.len());
    for key in keys {
        let mut segments: Vec<SupportSegment<'r>> = Vec::new();
        let mut ever = months.iter().any(|it| it.month < period.from && !of(&it.parts, &key).is_empty());
        for month in period.iter() {
            let Some(found) = months.iter().find(|found| found.month == month) else { continue };
            let parts: Vec<SupportPart<'r>> = of(&found.parts, &key).into_iter().cloned().collect();
            ever |= !parts.is_empty();
            let status = status(&parts, ever);
            let due = parts.iter().filter(|part| part.status == MonthStatus::Due);
            let due = due.filter_map(|part| part.benefit.amount);
            let mut caveats: Vec<&'r str> = Vec::new();
            let of_parts = parts.iter().flat_map(|part| part.benefit.caveats.iter().copied());
            let general = found.caveats.iter().copied().filter(|_| !parts.is_empty());
            for caveat in general.chain(of_parts) {
                if !caveats.contains(&caveat) {
                    caveats.push(caveat);
                }
            }
            let mut causes: Vec<Cause> = Vec::new();
            for (_, cause) in found.causes.iter().filter(|(of, _)| *of == key) {
                if !causes.contains(cause) {
                    causes.push(cause.clone());
                }
            }
            let segment = SupportSegment {
                from: month,
                until: month.next(),
                status,
                due: sum(due).ok_or(TimelineError::TooMuch)?,
                parts,
                place: found.place,
                causes: if segments.is_empty() { Vec::new() } else { causes },
                caveats,
            };
            match segments.last_mut() {
                Some(last) if is_same(last, &segment) => last.until = segment.until,
                _ => segments.push(segment),
            }
        }
        // Who was paid nothing in these months is not told of.
        if segments.iter().any(|segment| !segment.parts.is_empty()) {
            timelines.push(PayeeTimeline { payee: key.0, paid_to: key.1, segments });
        }
    }
    Ok(timelines)
}

/// The sum of what is given in đồng, or `None` above [`Dong::MAX`].
fn sum(amounts: impl Iterator<Item = Quantity>) -> Option<Dong> {
    let mut sum = Dong::ZERO;
    for amount in amounts {
        sum = sum.plus(Dong::new(amount.quantity)?)?;
    }
    Some(sum)
}

fn status(parts: &[SupportPart<'_>], ever: bool) -> MonthStatus {
    let any = |status: MonthStatus| parts.iter().any(|part| part.status == status);
    match ever {
        _ if any(MonthStatus::Due) => MonthStatus::Due,
        _ if any(MonthStatus::Suspended) => MonthStatus::Suspended,
        _ if any(MonthStatus::Undetermined) => MonthStatus::Undetermined,
        true => MonthStatus::Stopped,
        false => MonthStatus::NotEligible,
    }
}

fn is_same(last: &SupportSegment<'_>, next: &SupportSegment<'_>) -> bool {
    next.causes.is_empty()
        && (last.status, last.due) == (next.status, next.due)
        && last.parts == next.parts
        && last.place == next.place
        && last.caveats == next.caveats
}
