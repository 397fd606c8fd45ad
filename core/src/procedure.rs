//! The way of a file: who receives it, which form, who decides, and by when.

mod error;

use std::fmt;

use chrono::NaiveDate;
use serde::Serialize;

use crate::calendar::{CalendarError, Holidays};
use crate::date::IsoDate;
use crate::law::id::group_key;
use crate::law::instrument::{Evidence, Instrument, Procedure as Row, Str};
use crate::law::procedure::{DayOfYear, Finished, Route, Rule};
use crate::law::rulebook::Rulebook;
use crate::place::Place;

pub use crate::law::procedure::{Act, Actor, Benefit, Channel, Paper};
pub use error::ProcedureError;

/// A file (hồ sơ) that is handed in: what decides its way.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Filing {
    /// The day on which the complete file is received.
    pub received: NaiveDate,
    /// A later day on which it is not decided yet; `None`: the day of receipt is looked at.
    pub on: Option<NaiveDate>,
    /// The place, for the rules of a province; `None`: those of the country alone.
    pub place: Option<Place>,
    /// The group of the applicant, by its key or by the id of a group or provision: `nd-20-2021/child-hiv.under-4`.
    /// A group that reveals HIV is never posted.
    pub group: Option<String>,
}

impl Filing {
    /// A file received on a day.
    pub const fn new(received: NaiveDate) -> Self {
        Self { received, on: None, place: None, group: None }
    }
}

// The group can reveal HIV: `Debug` output, which ends up in logs, does not show it.
impl fmt::Debug for Filing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Filing(received {})", IsoDate(self.received))
    }
}

/// The way of one file.
///
/// It is for whoever asked: what it says of the posting can reveal HIV.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Procedure<'r> {
    /// What is asked for.
    pub benefit: Benefit,
    /// The day of receipt.
    pub received: NaiveDate,
    /// Full id of the rule: `nd-335-2026/decision`.
    pub rule: String,
    /// Where it stands.
    pub citation: String,
    /// How it is known.
    pub evidence: Evidence,
    /// Where the file can be handed in; empty if no source says.
    pub channels: &'r [Channel],
    /// The declaration: ids of the forms, of which the group decides: `nd-335-2026/01`.
    pub forms: Vec<String>,
    /// The other papers, each where the group needs it.
    pub papers: &'r [Paper],
    /// Who decides, if a source says.
    pub decided_by: Option<Actor>,
    /// The first working day that is counted, after the day of receipt; absent if no period is set, or holidays are
    /// missing.
    pub counted_from: Option<NaiveDate>,
    /// The last day for the decision if nobody complains; absent if no period is set, or holidays are missing.
    pub decision_due: Option<NaiveDate>,
    /// The steps, in order.
    pub steps: Vec<StepDue>,
    /// The year whose holidays would have to be known; the days that depend on it are absent.
    pub holidays_missing: Option<i32>,
    /// What comes back by date, in force on the day that is looked at.
    pub recurring: Vec<RecurringDue<'r>>,
    /// The changes of procedure since the receipt, and what becomes of files that are not decided.
    pub pending: Vec<PendingFile>,
    /// How working days are counted: full ids of the rules.
    pub counting: Vec<String>,
    /// Full ids of the questions that are left open.
    pub open_norms: Vec<String>,
    /// Full ids of the caveats.
    pub caveats: Vec<String>,
}

// Whether a posting is withheld reveals HIV: `Debug` output, which ends up in logs, does not show it.
impl fmt::Debug for Procedure<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Procedure({}, received {})", self.rule, IsoDate(self.received))
    }
}

/// A step of a file and its last day.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StepDue {
    /// What.
    pub act: Act,
    /// Who.
    pub who: Actor,
    /// Most working days, from the day after the step before; of a complaint, from the day after it is made.
    pub working_days: Option<u16>,
    /// The last day if nobody complains. Of a complaint: if it is made on the last day of the posting.
    pub due: Option<NaiveDate>,
    /// The last day if a complaint is made on the last day of the posting, for the steps after it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due_after_complaint: Option<NaiveDate>,
    /// Whether it is done only if somebody complains.
    pub on_complaint: bool,
    /// For the public posting: what may be posted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub posting: Option<Posting>,
}

/// What of a file may be posted in public.
///
/// A posting that is withheld keeps its days, so that the last day of the decision does not reveal it either.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Posting {
    /// Whether nothing of this file is posted, because its group reveals HIV.
    pub withheld: bool,
    /// Full ids of the groups that are never posted.
    pub never: Vec<String>,
}

/// Something that comes back by date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RecurringDue<'r> {
    /// Full id of the rule.
    pub rule: String,
    /// Where it stands.
    pub citation: String,
    /// What.
    pub act: Act,
    /// Who.
    pub who: Actor,
    /// Ids of the forms to use.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub forms: Vec<String>,
    /// The days before which it is done.
    pub before: &'r [DayOfYear],
    /// The next last day for it: the day before one of them. A day off does not move it.
    pub next: Option<NaiveDate>,
}

/// A change of procedure while a file was pending.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PendingFile {
    /// Full id of the rule.
    pub rule: String,
    /// Where it stands.
    pub citation: String,
    /// How it is known.
    pub evidence: Evidence,
    /// The first day of the change.
    pub from: NaiveDate,
    /// How the file is finished. The steps are those of the day of receipt in either case.
    pub finished: Finished,
}

/// A rule and its home.
type Known<'r> = (&'r Instrument, &'r Row, &'r Rule);

impl Rulebook {
    /// The way of a file, by the rule in force on the day of receipt.
    ///
    /// Periods run one after the other from the day after the receipt of a complete file; see
    /// [`calendar`](crate::calendar) for how working days are counted.
    ///
    /// ```
    /// use ansinh::procedure::{Actor, Benefit, Filing};
    /// use ansinh::{Holidays, Rulebook, parse_date};
    ///
    /// let filing = Filing::new(parse_date("2026-10-05")?);
    /// let way = Rulebook::builtin().procedure(Benefit::MonthlyAllowance, &filing, Holidays::builtin())?;
    /// assert_eq!(way.citation, "NĐ 335/2026 Đ7 k1; Đ8 k1; Đ8 k2");
    /// assert_eq!(way.decided_by, Some(Actor::CommuneChair));
    /// assert_eq!(way.decision_due, Some(parse_date("2026-10-14")?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`ProcedureError`] if no procedure is known for the benefit on that day, or the filing makes no sense. Holidays
    /// that are not known are no error: the days that depend on them are absent, and the answer names the year.
    pub fn procedure<'r>(
        &'r self,
        benefit: Benefit,
        filing: &Filing,
        holidays: &Holidays,
    ) -> Result<Procedure<'r>, ProcedureError> {
        let received = filing.received;
        let on = filing.on.unwrap_or(received);
        if on < received {
            return Err(ProcedureError::BeforeReceipt { received, on });
        }
        if let Some(place) = filing.place {
            place.check(received).map_err(|problem| ProcedureError::Place {
                place,
                on: received,
                problem,
            })?;
        }
        let withheld = match &filing.group {
            Some(group) => self.is_confidential(group).ok_or(ProcedureError::UnknownGroup)?,
            None => false,
        };
        let (home, row, route) =
            self.route(benefit, received, filing.place).ok_or_else(|| ProcedureError::NotCovered {
                benefit,
                on: received,
                first: self.first_route(benefit, filing.place),
            })?;
        let posting = Posting { withheld, never: self.confidential_groups(received, filing.place) };
        let timed = timed(route, received, holidays, &posting);
        let mut answer = Procedure {
            benefit,
            received,
            rule: home.full_id(&row.id),
            citation: home.citation(&row.cite),
            evidence: row.evidence.unwrap_or(home.evidence),
            channels: &route.channels,
            forms: forms(home, &route.forms),
            papers: &route.papers,
            decided_by: timed.steps.iter().find(|step| step.act == Act::Decide).map(|step| step.who),
            decision_due: timed.steps.iter().find(|step| step.act == Act::Decide).and_then(|step| step.due),
            holidays_missing: timed.missing,
            counted_from: timed.first,
            recurring: self.recurring(benefit, on, filing.place),
            pending: Vec::new(),
            counting: self.counting(received),
            open_norms: row.open_norms.iter().map(|id| home.full_id(id)).collect(),
            caveats: row.caveats.iter().map(|id| home.full_id(id)).collect(),
            steps: timed.steps,
        };
        for (home, row, rule) in self.known(benefit, filing.place) {
            let from = home.days(row.from, row.until).from;
            if let (Rule::Pending(pending), Some(from)) = (rule, from)
                && received < from
                && from <= on
            {
                answer.pending.push(PendingFile {
                    rule: home.full_id(&row.id),
                    citation: home.citation(&row.cite),
                    evidence: row.evidence.unwrap_or(home.evidence),
                    from,
                    finished: pending.finished,
                });
                answer.open_norms.extend(row.open_norms.iter().map(|id| home.full_id(id)));
                answer.caveats.extend(row.caveats.iter().map(|id| home.full_id(id)));
            }
        }
        answer.pending.sort_by_key(|change| change.from);
        let dues = answer.steps.iter().flat_map(|step| step.due.into_iter().chain(step.due_after_complaint));
        if let Some(last) = dues.max() {
            let unsettled = holidays.years().iter().filter_map(|year| year.unsettled.as_ref());
            let reached = unsettled.filter(|unsettled| {
                let days = unsettled.days;
                days.from.is_none_or(|from| from <= last) && days.until.is_none_or(|until| received < until)
            });
            answer.caveats.extend(reached.map(|unsettled| unsettled.caveat.to_string()));
        }
        Ok(answer)
    }

    /// Every rule about the benefit, of the country and of the place.
    fn known(&self, benefit: Benefit, place: Option<Place>) -> impl Iterator<Item = Known<'_>> {
        let rules = self.instruments().iter().flat_map(|home| {
            home.procedure.iter().filter_map(move |row| row.rule.as_ref().map(|rule| (home, row, rule)))
        });
        rules.filter(move |(home, _, rule)| is_of_place(home, place) && rule.benefits().contains(&benefit))
    }

    /// The way in force on a day; a province's own before the country's.
    fn route(
        &self,
        benefit: Benefit,
        on: NaiveDate,
        place: Option<Place>,
    ) -> Option<(&Instrument, &Row, &Route)> {
        let in_force = self.known(benefit, place).filter_map(|(home, row, rule)| match rule {
            Rule::Route(route) if home.days(row.from, row.until).contains(on) => Some((home, row, route)),
            _ => None,
        });
        in_force.max_by_key(|(home, _, _)| home.place.is_some())
    }

    fn first_route(&self, benefit: Benefit, place: Option<Place>) -> Option<NaiveDate> {
        let routes = self.known(benefit, place).filter(|(_, _, rule)| matches!(rule, Rule::Route(_)));
        routes.filter_map(|(home, row, _)| home.days(row.from, row.until).from).min()
    }

    pub(crate) fn recurring(
        &self,
        benefit: Benefit,
        on: NaiveDate,
        place: Option<Place>,
    ) -> Vec<RecurringDue<'_>> {
        let in_force = self.known(benefit, place).filter_map(|(home, row, rule)| match rule {
            Rule::Recurring(recurring) if home.days(row.from, row.until).contains(on) => Some(RecurringDue {
                rule: home.full_id(&row.id),
                citation: home.citation(&row.cite),
                act: recurring.act,
                who: recurring.who,
                forms: forms(home, &recurring.forms),
                before: &recurring.before,
                next: recurring.next(on),
            }),
            _ => None,
        });
        in_force.collect()
    }

    fn counting(&self, on: NaiveDate) -> Vec<String> {
        let rows =
            self.instruments().iter().flat_map(|home| home.procedure.iter().map(move |row| (home, row)));
        rows.filter(|(home, row)| {
            row.rule == Some(Rule::Counting) && home.days(row.from, row.until).contains(on)
        })
        .map(|(home, row)| home.full_id(&row.id))
        .collect()
    }

    /// Whether a group, by its key or the id of a group or provision, reveals HIV; `None` for an unknown one. One that
    /// does so in any instrument does so.
    pub(crate) fn is_confidential(&self, group: &str) -> Option<bool> {
        let key = group_key(group);
        let groups = self.instruments().iter().flat_map(|home| home.group.iter());
        let of_key: Vec<bool> =
            groups.filter(|group| group.id == key).map(|group| group.confidential).collect();
        (!of_key.is_empty()).then(|| of_key.contains(&true))
    }

    fn confidential_groups(&self, on: NaiveDate, place: Option<Place>) -> Vec<String> {
        let homes = self.instruments().iter().filter(|home| is_of_place(home, place));
        let groups = homes.flat_map(|home| home.group.iter().map(move |group| (home, group)));
        groups
            .filter(|(home, group)| group.confidential && home.days(group.from, group.until).contains(on))
            .map(|(home, group)| home.full_id(&group.id))
            .collect()
    }
}

fn is_of_place(home: &Instrument, place: Option<Place>) -> bool {
    home.place.as_ref().is_none_or(|code| place.is_some_and(|place| *code == place.province()))
}

/// The ids of forms: those of the instrument's own annex with its id.
fn forms(home: &Instrument, forms: &[Str]) -> Vec<String> {
    forms.iter().map(|form| home.full_id(form)).collect()
}

struct Timed {
    steps: Vec<StepDue>,
    first: Option<NaiveDate>,
    missing: Option<i32>,
}

/// The steps with their last days: one after the other, with and without a complaint.
fn timed(route: &Route, received: NaiveDate, holidays: &Holidays, posting: &Posting) -> Timed {
    let mut missing = None;
    let mut after = |event: Option<NaiveDate>, working_days: Option<u16>| {
        let counted = holidays.after(event?, working_days?);
        if let Err(CalendarError::Missing { year }) = counted {
            missing = missing.or(Some(year));
        }
        counted.ok()
    };
    let has_days = route.steps.first().is_some_and(|step| step.working_days.is_some());
    let first = after(Some(received).filter(|_| has_days), Some(1));
    let mut end = Some(received);
    let mut end_after_complaint = None;
    let mut steps = Vec::new();
    for step in route.steps.iter() {
        let due = after(end, step.working_days);
        let mut due_after_complaint = None;
        if step.on_complaint {
            end_after_complaint = due;
        } else {
            end = due;
            due_after_complaint = after(end_after_complaint, step.working_days);
            end_after_complaint = due_after_complaint;
        }
        steps.push(StepDue {
            act: step.act,
            who: step.who,
            working_days: step.working_days,
            due,
            due_after_complaint,
            on_complaint: step.on_complaint,
            posting: (step.act == Act::PublicPosting).then(|| posting.clone()),
        });
    }
    Timed { steps, first, missing }
}
