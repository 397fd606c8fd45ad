//! What was due month by month, why it changed, and what is owed.

mod carry;
mod causes;
mod check;
mod doubts;
mod error;
mod facts;
mod held;
mod places;
mod support;
mod walk;

use chrono::NaiveDate;
use serde::Serialize;

use crate::assessment::{Allowance, At, BIRTH_YEAR_ONLY, NATIONAL_LEVEL_ONLY};
use crate::history::{EventKind, History, Payment};
use crate::law::rulebook::Rulebook;
use crate::money::Dong;
use crate::month::{Month, Months};
use crate::place::Place;
use crate::situation::Fact;

pub use error::{HistoryFlaw, HistoryProblem, MOST_MEMBERS, MOST_ROWS, TimelineError};
pub use support::{PayeeTimeline, SupportPart, SupportSegment, SupportTimeline};

use doubts::Doubts;
use places::Places;
use walk::{Run, Walk};

/// What was due to the members of a household, month by month. It is personal data, for whoever asked.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Timeline<'r> {
    /// The months asked for.
    pub period: Months,
    /// The members, in the order of the history.
    pub members: Vec<MemberTimeline<'r>>,
}

// What was found is personal data: `Debug` output, which ends up in logs, shows only when.
impl std::fmt::Debug for Timeline<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Timeline({} to {})", self.period.from, self.period.until)
    }
}

/// What was due to one person.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MemberTimeline<'r> {
    /// The person's key.
    pub id: String,
    /// The months, in runs that are alike.
    pub segments: Vec<Segment<'r>>,
    /// What is owed.
    pub arrears: Arrears,
}

/// A run of months that are alike.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "TimelineSegment"))]
pub struct Segment<'r> {
    /// The first month.
    pub from: Month,
    /// The first month after it.
    pub until: Month,
    /// Whether it is paid, and if not, why not.
    pub status: MonthStatus,
    /// đồng due for each month.
    pub due: Dong,
    /// đồng a month that conditions and law give, be they due yet or not.
    pub entitled: Dong,
    /// Whether no missing fact, and no open question, could raise it.
    pub settled: bool,
    /// What that is made of; it is paid to the person (người được hưởng), or to a guardian for them.
    pub allowances: Vec<Allowance<'r>>,
    /// The place whose level counts.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub place: Place,
    /// Why it is not as in the month before: nothing for the first.
    pub causes: Vec<Cause>,
    /// The facts to ask for, the most useful first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    pub missing: Vec<Fact>,
    /// Full ids of the questions that the law leaves open: it needs a decision.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub open_norms: Vec<&'r str>,
    /// Full ids of what a reader must be told.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub caveats: Vec<&'r str>,
}

/// Whether something is due for a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum MonthStatus {
    /// It is due.
    Due,
    /// The conditions are met, and no decision is recorded (chưa có quyết định).
    Undecided,
    /// It is held back (tạm dừng).
    Suspended,
    /// It has ended (thôi hưởng), until another decision.
    Stopped,
    /// The conditions are not met, and nothing was granted.
    NotEligible,
    /// It depends on facts that are not known, or on a question that the law leaves open.
    Undetermined,
}

impl MonthStatus {
    /// Its name in JSON.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Due => "due",
            Self::Undecided => "undecided",
            Self::Suspended => "suspended",
            Self::Stopped => "stopped",
            Self::NotEligible => "not_eligible",
            Self::Undetermined => "undetermined",
        }
    }
}

/// Why a month is not as the month before.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "TimelineCause"))]
pub struct Cause {
    /// What kind of cause it is.
    pub kind: CauseKind,
    /// The day on which it happened.
    pub on: NaiveDate,
    /// Key of the member whom it is about, where it is not the person or the household.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<String>,
    /// Number of the event, in the list of that member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<usize>,
    /// The age that was completed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub age: Option<u8>,
    /// The facts that changed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    pub facts: Vec<Fact>,
    /// Where the law stands that counts from then on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub citation: Option<String>,
}

impl Cause {
    const fn on(kind: CauseKind, on: NaiveDate) -> Self {
        Self { kind, on, of: None, event: None, age: None, facts: Vec::new(), citation: None }
    }
}

/// What kind of cause it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "TimelineCauseKind"))]
#[serde(rename_all = "snake_case")]
pub enum CauseKind {
    /// The country's law.
    Law,
    /// The law of the province.
    Overlay,
    /// Something that became so.
    Fact,
    /// A birthday.
    Birthday,
    /// A decision.
    Decision,
    /// A move to another place.
    Move,
    /// A death.
    Death,
    /// A suspension.
    Suspension,
    /// A review.
    Review,
    /// A prison term, a refusal, being declared missing, a decision to stop.
    End,
}

impl CauseKind {
    /// Its name in JSON.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Law => "law",
            Self::Overlay => "overlay",
            Self::Fact => "fact",
            Self::Birthday => "birthday",
            Self::Decision => "decision",
            Self::Move => "move",
            Self::Death => "death",
            Self::Suspension => "suspension",
            Self::Review => "review",
            Self::End => "end",
        }
    }
}

/// What is owed (truy lĩnh), or was paid too much: due minus paid.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Arrears {
    /// đồng; negative for what was paid too much.
    pub total: i64,
    /// The months in which paid and due differ.
    pub months: Vec<MonthArrears>,
}

/// What is owed for a month.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MonthArrears {
    /// The month.
    pub month: Month,
    /// đồng due.
    pub due: Dong,
    /// đồng paid.
    pub paid: Dong,
    /// Due minus paid, đồng.
    pub difference: i64,
    /// Number of the segment that the month lies in: its causes are why this much is due.
    pub segment: usize,
}

impl Rulebook {
    /// What was due to each member of a household in each month of a period, why it changed, and what is owed.
    ///
    /// Levels follow the month, procedure the day on which a decision is signed; starts, changes and ends count from
    /// the month that the law in force says. `place` is where the household lived at first; the history tells of moves.
    ///
    /// ```
    /// use ansinh::{History, Months, Rulebook};
    ///
    /// let history: History = serde_json::from_str(r#"{
    ///     "members": [{
    ///         "id": "1",
    ///         "birth_date": "1980-05-01",
    ///         "events": [
    ///             { "on": "2024-03-28", "event": { "facts": {
    ///                 "disability": "severe", "household": "neither", "hiv": false, "children": [],
    ///                 "pension": false, "social_insurance": false, "merit_benefit": false, "in_facility": false
    ///             } } },
    ///             { "on": "2024-06-10", "event": "granted" }
    ///         ]
    ///     }]
    /// }"#)?;
    /// let period = Months::new("2024-01".parse()?, "2025-01".parse()?);
    /// let timeline = Rulebook::builtin().timeline(&history, period, "96".parse()?)?;
    /// let due: Vec<(String, u64)> = timeline.members[0]
    ///     .segments
    ///     .iter()
    ///     .map(|segment| (segment.from.to_string(), segment.due.get()))
    ///     .collect();
    /// // From the month of the certificate on, 1.5 times 360,000: the decision came in June. From July 2024 on, 1.5
    /// // times 500,000.
    /// let expected = [("2024-01", 0), ("2024-03", 540_000), ("2024-06", 540_000), ("2024-07", 750_000)];
    /// assert_eq!(due, expected.map(|(month, due)| (month.to_owned(), due)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`TimelineError`] if the period has no month, the history is at odds with itself, or a month cannot be decided;
    /// [`TimelineError::TooMuch`] if what was paid for a month, or what is owed for all of them, is 2^53 đồng or more.
    pub fn timeline<'r>(
        &'r self,
        history: &History,
        period: Months,
        place: Place,
    ) -> Result<Timeline<'r>, TimelineError> {
        let places = self.places(history, period, place)?;
        let member = |number| self.member_timeline(history, number, &places, period);
        let members = (0..history.members.len()).map(member).collect::<Result<_, _>>()?;
        Ok(Timeline { period, members })
    }

    /// Looks a history through. Returns where the household lived.
    fn places(&self, history: &History, period: Months, place: Place) -> Result<Places, TimelineError> {
        if period.until <= period.from {
            return Err(TimelineError::ReversedPeriod(period));
        }
        let flaws = check::check(history);
        if !flaws.is_empty() {
            return Err(TimelineError::History(flaws));
        }
        let places = Places::of(history, place, period.from.first_day(), self.tables());
        places.check(period.from)?;
        Ok(places)
    }

    fn member_timeline<'r>(
        &'r self,
        history: &History,
        number: usize,
        places: &Places,
        period: Months,
    ) -> Result<MemberTimeline<'r>, TimelineError> {
        // What was held back can turn out to be due, or not, by a review after the period.
        let events = history.members.get(number).into_iter().flat_map(|member| &member.events);
        let reviews = events
            .filter(|event| matches!(event.event, EventKind::Reviewed(_) | EventKind::BackPaidFrom(_)))
            .map(|event| Month::of(event.on).next());
        let until = reviews.fold(period.until, Month::max);
        let walk = Walk::over(self, history, number, places, Months::new(period.from, until))?;
        let mut segments: Vec<Segment<'r>> = Vec::with_capacity(walk.runs.len());
        let mut before: Option<&Run<'r>> = None;
        let mut doubts = Doubts::of(self.tables(), &walk);
        let within = |run: &&Run<'r>| run.months.from < period.until;
        for run in walk.runs.iter().take_while(within) {
            let doubts = doubts.next(before, run);
            if run.months.until > period.from {
                let causes = match before {
                    Some(before) if run.months.from > period.from => {
                        causes::causes(&walk, self.tables(), history, number, before, run)
                    }
                    _ => Vec::new(),
                };
                segments.push(self.segment(&walk, run, period, (causes, doubts))?);
            }
            before = Some(run);
        }
        walk.sound()?;
        let member = history.members.get(number);
        let arrears = arrears(&segments, member.map_or(&[], |member| &member.paid))?;
        Ok(MemberTimeline {
            id: member.map(|member| member.id.clone()).unwrap_or_default(),
            segments,
            arrears,
        })
    }

    fn segment<'r>(
        &'r self,
        walk: &Walk<'r, '_>,
        run: &Run<'r>,
        period: Months,
        (causes, doubts): (Vec<Cause>, Vec<&'r str>),
    ) -> Result<Segment<'r>, TimelineError> {
        let tables = self.tables();
        let situation = walk.known_of(run);
        let mut caveats: Vec<&'r str> = Vec::new();
        let mut allowances = Vec::new();
        let mut open_norms = Vec::new();
        if let Some(rate) = &run.rate {
            if let Some(law) = walk.law_since(run.law_on, run.place) {
                caveats.extend(law.caveats.iter().map(AsRef::as_ref));
                if !law.provincial_level {
                    caveats.push(NATIONAL_LEVEL_ONLY);
                }
            }
            for part in &rate.parts {
                let of_part = part.caveats(tables);
                of_part.for_each(|caveat| {
                    if !caveats.contains(&caveat) {
                        caveats.push(caveat)
                    }
                });
                allowances.push(Allowance {
                    provision: &part.row.provision,
                    coefficient: part.coefficient,
                    level: part.level.amount,
                    amount: part.amount,
                    citation: part.citation(tables),
                });
            }
            if situation.birth_date.is_some_and(crate::date::BirthDate::is_year_only) {
                caveats.push(BIRTH_YEAR_ONLY);
            }
            if rate.open {
                let at = At::new(run.facts_on, run.place).by_law_of(run.law_on);
                open_norms = self.assess(&situation, &at)?.open_norms().to_vec();
                // What is paid as on a day before rests on the questions of that day too.
                if let Some((facts_on, law_on)) = run.kept {
                    let at = At::new(facts_on, run.place).by_law_of(law_on);
                    let before = self.assess(&walk.known_on(run, facts_on), &at)?;
                    for norm in before.open_norms() {
                        if !open_norms.contains(norm) {
                            open_norms.push(norm);
                        }
                    }
                }
            }
        }
        for doubt in doubts {
            if !caveats.contains(&doubt) {
                caveats.push(doubt);
            }
        }
        let entitled = run.rate.as_ref().map_or(Dong::ZERO, |rate| rate.total);
        Ok(Segment {
            from: run.months.from.max(period.from),
            until: run.months.until.min(period.until),
            status: run.status,
            due: if run.status == MonthStatus::Due { entitled } else { Dong::ZERO },
            entitled,
            settled: run.rate.as_ref().is_none_or(|rate| rate.settled),
            allowances,
            place: run.place.as_text(),
            causes,
            missing: run.rate.as_ref().map_or_else(Vec::new, |rate| rate.missing.clone()),
            open_norms,
            caveats,
        })
    }
}

/// Due minus paid.
fn arrears(segments: &[Segment<'_>], payments: &[Payment]) -> Result<Arrears, TimelineError> {
    let mut months = Vec::new();
    // Wide: what is owed for some months may make up for what was paid too much in others.
    let mut total: i128 = 0;
    for (number, segment) in segments.iter().enumerate() {
        for month in Months::new(segment.from, segment.until).iter() {
            let of_month = payments.iter().filter(|payment| payment.month == month);
            let paid = Dong::sum(of_month.map(|payment| payment.amount)).ok_or(TimelineError::TooMuch)?;
            let difference = segment.due.minus(paid);
            if difference != 0 {
                total += i128::from(difference);
                months.push(MonthArrears { month, due: segment.due, paid, difference, segment: number });
            }
        }
    }
    let largest = i128::from(Dong::MAX.get());
    let total = i64::try_from(total).ok().filter(|_| (-largest..=largest).contains(&total));
    Ok(Arrears { total: total.ok_or(TimelineError::TooMuch)?, months })
}
