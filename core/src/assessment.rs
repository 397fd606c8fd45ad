//! What a person is entitled to on a day in a place, and why.

mod choose;
pub(crate) mod evaluate;
mod explain;
mod provision;
mod rate;
#[cfg(feature = "schema")]
mod schema;

use std::cmp::Reverse;

use chrono::NaiveDate;
use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use crate::date::IsoDate;
use crate::law::rulebook::Rulebook;
use crate::law::tables::{Entry, Group, Level, Regime, Row, Tables};
use crate::money::{Coefficient, Dong};
use crate::opaque::opaque;
use crate::place::{Place, PlaceProblem};
use crate::situation::{Fact, Situation};
use crate::written::Params;

pub use evaluate::FactSet;
pub use explain::{Citation, ExplainedCondition, ExplainedProvision, Explanation, Judged, Outcome, Reason};
pub use provision::{LevelInForce, Provision, Requirement};

use choose::{Candidate, Chooser};
use evaluate::{Judge, Subject};
pub(crate) use rate::Rate;

/// When and where an entitlement is decided.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct At {
    /// The day: facts and ages are those of it, and unless `law_on` says otherwise the law and the level too.
    pub on: NaiveDate,
    /// The place: a province, and the commune if a listing of areas is to be looked up.
    pub place: Place,
    /// The day whose law and level count, where it is another: a decree that is paid from an earlier month judges the
    /// facts of that time by its own rules. Without it, `on`.
    pub law_on: Option<NaiveDate>,
    /// Facts that whoever asks has no question for; see [`Assumption`].
    pub assumptions: Vec<Assumption>,
}

impl At {
    /// On a day, in a place.
    pub const fn new(on: NaiveDate, place: Place) -> Self {
        Self { on, place, law_on: None, assumptions: Vec::new() }
    }

    /// By the law of another day.
    #[must_use]
    pub fn by_law_of(self, day: NaiveDate) -> Self {
        Self { law_on: Some(day), ..self }
    }

    /// With facts that are not asked.
    #[must_use]
    pub fn assuming(self, assumptions: Vec<Assumption>) -> Self {
        Self { assumptions, ..self }
    }
}

/// A fact that a form does not ask, and the form that asks it.
///
/// Where such a fact is not known, it is taken to be *no* (or an empty list), and the result names it under
/// `assumptions` if anything rests on that: it is never listed as missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Assumption {
    /// The fact.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub fact: Fact,
    /// The form that asks it.
    pub form: &'static str,
}

/// Yes, no, or not decided by what is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// No completion of the facts would make it hold.
    No,
    /// It depends on facts that are not known, or on a question that the law leaves open.
    Undetermined,
    /// It holds, whatever else is the case.
    Yes,
}

/// The answer in one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// At least one provision entitles.
    Eligible,
    /// None does.
    NotEligible,
    /// None does yet, and what is missing decides.
    Undetermined,
}

/// Why nothing can be decided.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum AssessError {
    /// The day is before the first that this rulebook covers.
    #[error("{on} is not covered: the first day this rulebook can decide is {first}", on = IsoDate(*.on), first = first.map_or_else(|| "none".to_owned(), |day| IsoDate(day).to_string()))]
    NotCovered {
        /// The day asked for.
        on: NaiveDate,
        /// The first decidable day.
        first: Option<NaiveDate>,
    },
    /// The law names groups but no level that is paid.
    #[error("no level was paid from {from} to the day before {until}: {on} cannot be decided", on = IsoDate(*.on), from = IsoDate(*.from), until = IsoDate(*.until))]
    LevelGap {
        /// The day asked for.
        on: NaiveDate,
        /// First day of the gap.
        from: NaiveDate,
        /// First day after it.
        until: NaiveDate,
    },
    /// The place does not exist on that day.
    #[error("cannot decide for the place `{place}` on {on}: {problem}", on = IsoDate(*.on))]
    Place {
        /// The place asked for.
        place: Place,
        /// The day asked for.
        on: NaiveDate,
        /// What is wrong with it.
        problem: PlaceProblem,
    },
    /// The person is born after the day asked for.
    #[error("expected a birth date on or before {on}", on = IsoDate(*.on))]
    NotYetBorn {
        /// The day asked for.
        on: NaiveDate,
    },
    /// A household that names someone who is not among its members, or two of its members alike.
    #[error("expected `{list}` number {number} to name members of the household, each with a key of its own")]
    Member {
        /// The list: `members`, `relations` or `people`.
        list: &'static str,
        /// The number in it, from 1.
        number: usize,
    },
    /// An amount above what a number can hold, or not in whole đồng: a level or coefficient out of range.
    #[error("the amount of `{provision}` is not a whole number of đồng below 2^53")]
    Amount {
        /// The provision.
        provision: String,
    },
}

impl AssessError {
    /// Stable code of the error, for programs.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotCovered { .. } => "not_covered",
            Self::LevelGap { .. } => "level_gap",
            Self::Place { problem, .. } => problem.code(),
            Self::NotYetBorn { .. } => "not_yet_born",
            Self::Member { .. } => "household_member",
            Self::Amount { .. } => "amount",
        }
    }

    /// The parameters of its message, by name.
    pub fn params(&self) -> Vec<(&'static str, String)> {
        let day = |day: &NaiveDate| IsoDate(*day).to_string();
        match self {
            Self::NotCovered { on, first } => {
                let mut params = vec![("on", day(on))];
                params.extend(first.as_ref().map(|first| ("first", day(first))));
                params
            }
            Self::LevelGap { on, from, until } => {
                vec![("on", day(on)), ("from", day(from)), ("until", day(until))]
            }
            Self::Place { place, on, .. } => vec![("place", place.to_string()), ("on", day(on))],
            Self::NotYetBorn { on } => vec![("on", day(on))],
            Self::Member { list, number } => {
                vec![("list", (*list).to_owned()), ("number", number.to_string())]
            }
            Self::Amount { provision } => vec![("provision", provision.clone())],
        }
    }
}

/// In JSON: `{ code, message, params }`.
impl Serialize for AssessError {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("AssessError", 3)?;
        object.serialize_field("code", self.code())?;
        object.serialize_field("message", &self.to_string())?;
        object.serialize_field("params", &Params(self.params()))?;
        object.end()
    }
}

/// What a person is entitled to on a day in a place, with every provision considered and why.
///
/// It is personal data: a condition that is met can reveal a fact. It is for whoever asked; what may be
/// posted in public is [`Assessment::public`].
///
/// In JSON it is a summary; [`Assessment::explain`] gives the whole.
#[derive(Clone)]
pub struct Assessment<'r> {
    on: NaiveDate,
    since: NaiveDate,
    place: Place,
    status: Status,
    total: Dong,
    settled: bool,
    chosen: Vec<usize>,
    choice: Option<&'r str>,
    tables: &'r Tables,
    entries: &'r [Entry],
    findings: Vec<Finding<'r>>,
    subject: Subject<'static>,
    missing: Vec<Fact>,
    open_norms: Vec<&'r str>,
    assumptions: Vec<Assumption>,
    caveats: Vec<&'r str>,
}

// What was found is personal data: `Debug` output, which ends up in logs, shows only when and where.
impl std::fmt::Debug for Assessment<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Assessment(on {}, in {})", IsoDate(self.on), self.place)
    }
}

/// One provision and what was found.
#[derive(Clone)]
struct Finding<'r> {
    entry: &'r Entry,
    group: &'r Group,
    row: &'r Row,
    verdict: Verdict,
    missing: FactSet,
    relied: FactSet,
    open: bool,
    /// Once for each child counted, for a coefficient per child.
    coefficient: Coefficient,
    level: Option<&'r Level>,
    /// Whether the province has a level of its own that is lower than the country's by now.
    overtaken: bool,
    /// Nothing while there is no level.
    amount: Dong,
    /// What it could come to, if more is due for children of whom not all is known.
    possible: Dong,
}

/// An allowance that is due.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Allowance<'a> {
    /// Id of the provision.
    pub provision: &'a str,
    /// The coefficient; for an allowance per child, times the children.
    pub coefficient: Coefficient,
    /// The standard level, đồng a month.
    pub level: Dong,
    /// Level times coefficient, đồng a month.
    pub amount: Dong,
    /// Where the group, the coefficient and the level stand.
    pub citation: String,
}

// What is due is personal data: `Debug` output, which ends up in logs, does not show it.
opaque! { Allowance<'_> }

/// The verdict on one provision.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ProvisionVerdict<'a> {
    /// Id of the provision.
    pub provision: &'a str,
    /// The verdict.
    pub verdict: Verdict,
}

// A verdict can reveal what a person has: `Debug` output, which ends up in logs, shows only on which provision.
impl std::fmt::Debug for ProvisionVerdict<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "ProvisionVerdict({})", self.provision)
    }
}

/// The amount alone: see [`Rulebook::amount`].
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Amount {
    /// The answer in one word.
    pub status: Status,
    /// đồng a month.
    pub total: Dong,
    /// Whether no fact still missing could raise the total.
    pub settled: bool,
}

impl Rulebook {
    /// What a person is entitled to: every provision in force on the day, the choice among those that apply,
    /// and what is still missing.
    ///
    /// ```
    /// use ansinh::{At, ParentStatus, Rulebook, Situation, Status, parse_date};
    ///
    /// let child = Situation {
    ///     birth_date: Some("2023-02-10".parse()?),
    ///     father: Some(ParentStatus::Dead),
    ///     mother: Some(ParentStatus::Missing),
    ///     in_facility: Some(false),
    ///     ..Situation::default()
    /// };
    /// let at = At::new(parse_date("2025-03-10")?, "96".parse()?);
    /// let answer = Rulebook::builtin().assess(&child, &at)?;
    /// assert_eq!(answer.status(), Status::Eligible);
    /// assert_eq!(answer.total().get(), 1_250_000);
    /// assert_eq!(answer.allowances()[0].provision, "nd-20-2021/child-without-support.under-4");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`AssessError`] if the day, the place or the birth date allow no decision at all.
    pub fn assess<'r>(&'r self, situation: &Situation, at: &At) -> Result<Assessment<'r>, AssessError> {
        let (regime, subject) = (self.regime_at(at)?, self.subject(situation, at)?);
        let tables = self.tables();
        let entries = regime.entries.of(&tables.entries);
        let mut judge = Judge::new(tables, subject, false);
        let mut findings: Vec<Finding<'r>> = Vec::with_capacity(24);
        for entry in entries {
            judge.entry(entry, true, &mut |finding, _| findings.push(finding))?;
        }
        let mut due = Chooser::default();
        let mut possible = Chooser::default();
        for (at, finding) in findings.iter().enumerate() {
            finding.run_for(at, &mut due, &mut possible);
        }
        let (total, most, chosen) = (due.total()?, possible.total()?, due.choose()?);
        let mut caveats: Vec<&'r str> = regime.caveats.iter().map(AsRef::as_ref).collect();
        for finding in chosen.iter().filter_map(|at| findings.get(*at)) {
            let of_group = tables.source(finding.group.source);
            let of_row = finding.row.sources.of(&tables.sources);
            let of_level = finding.level.and_then(|level| tables.source(level.source));
            for caveat in
                of_group.into_iter().chain(of_row).chain(of_level).flat_map(|source| &*source.caveats)
            {
                if !caveats.contains(&caveat.as_ref()) {
                    caveats.push(caveat);
                }
            }
        }
        let overtaken = chosen.iter().filter_map(|at| findings.get(*at)).any(|finding| finding.overtaken);
        if overtaken && !caveats.contains(&OVERLAY_OVERTAKEN) {
            caveats.push(OVERLAY_OVERTAKEN);
        }
        if !regime.provincial_level {
            caveats.push(NATIONAL_LEVEL_ONLY);
        }
        if situation.birth_date.is_some_and(crate::date::BirthDate::is_year_only) {
            caveats.push(BIRTH_YEAR_ONLY);
        }
        let relied = findings.iter().fold(FactSet::EMPTY, |all, finding| all.and(finding.relied));
        let mut assessment = Assessment {
            on: at.on,
            since: regime.from,
            place: at.place,
            status: status(total, most),
            total: total.unwrap_or_default(),
            settled: most == total,
            choice: regime.choice.as_deref(),
            chosen,
            missing: missing(findings.iter().filter(|finding| finding.verdict != Verdict::No)),
            open_norms: Vec::new(),
            assumptions: at
                .assumptions
                .iter()
                .filter(|assumed| relied.contains(assumed.fact))
                .copied()
                .collect(),
            caveats,
            tables,
            entries,
            findings,
            subject: judge.subject.into_owned(),
        };
        if assessment.findings.iter().any(|finding| finding.open) {
            assessment.open_norms = assessment.judged().norms_left_open();
        }
        Ok(assessment)
    }

    /// The total of [`Rulebook::assess`] without the reasons, for many people at once.
    ///
    /// # Errors
    /// As [`Rulebook::assess`].
    pub fn amount(&self, situation: &Situation, at: &At) -> Result<Amount, AssessError> {
        let (regime, subject) = (self.regime_at(at)?, self.subject(situation, at)?);
        let mut due = Chooser::default();
        let mut possible = Chooser::default();
        let tables = self.tables();
        let mut judge = Judge::new(tables, subject, false);
        for entry in regime.entries.of(&tables.entries) {
            judge.entry(entry, false, &mut |finding, _| finding.run_for(0, &mut due, &mut possible))?;
        }
        let (total, possible) = (due.total()?, possible.total()?);
        Ok(Amount {
            status: status(total, possible),
            total: total.unwrap_or_default(),
            settled: total == possible,
        })
    }

    /// The law in force where and when it is asked for.
    pub(crate) fn regime_at(&self, at: &At) -> Result<&Regime, AssessError> {
        at.place.check(at.on).map_err(|problem| AssessError::Place {
            place: at.place,
            on: at.on,
            problem,
        })?;
        self.regime(at.law_on.unwrap_or(at.on), at.place)
    }
}

/// Caveat of every result in a place whose own level is not loaded: provinces may set a higher one.
pub const NATIONAL_LEVEL_ONLY: &str = "national-level-only";
/// Caveat of every result that rests on the country's level, coefficient or amount where the province has set one that is
/// lower by now: the country's counts.
pub const OVERLAY_OVERTAKEN: &str = "overlay-overtaken";
/// Caveat of every result for a person whose birth is known only by its year: 1 January counts.
pub const BIRTH_YEAR_ONLY: &str = "birth-year-only";

const fn status(due: Option<Dong>, possible: Option<Dong>) -> Status {
    match (due, possible) {
        (Some(_), _) => Status::Eligible,
        (None, Some(_)) => Status::Undetermined,
        (None, None) => Status::NotEligible,
    }
}

/// Missing facts: those of the highest coefficient first, then those that most provisions name.
fn missing<'a, 'r: 'a>(undetermined: impl Iterator<Item = &'a Finding<'r>>) -> Vec<Fact> {
    let mut weights: Vec<(Coefficient, u32, Reverse<Fact>)> = Vec::new();
    for finding in undetermined {
        for fact in finding.missing.iter() {
            match weights.iter_mut().find(|(_, _, known)| known.0 == fact) {
                Some((highest, count, _)) => {
                    *highest = finding.row.value.max(*highest);
                    *count += 1;
                }
                None => weights.push((finding.row.value, 1, Reverse(fact))),
            }
        }
    }
    // A handful of facts: each is handed down past those that weigh more.
    let mut ordered: Vec<(Coefficient, u32, Reverse<Fact>)> = Vec::with_capacity(weights.len());
    for mut weight in weights {
        for known in &mut ordered {
            if *known < weight {
                std::mem::swap(known, &mut weight);
            }
        }
        ordered.push(weight);
    }
    ordered.into_iter().map(|(_, _, fact)| fact.0).collect()
}

impl<'r> Assessment<'r> {
    /// The day decided.
    pub const fn on(&self) -> NaiveDate {
        self.on
    }

    /// The day since which exactly the same provisions are in force in the place.
    pub const fn in_force_since(&self) -> NaiveDate {
        self.since
    }

    /// The place decided.
    pub const fn place(&self) -> Place {
        self.place
    }

    /// The answer in one word.
    pub const fn status(&self) -> Status {
        self.status
    }

    /// đồng a month: the sum of [`Assessment::allowances`].
    pub const fn total(&self) -> Dong {
        self.total
    }

    /// Whether no fact still missing, and no open question, could raise the total.
    pub const fn is_settled(&self) -> bool {
        self.settled
    }

    /// Citation of the rule of choice in force.
    pub const fn choice(&self) -> Option<&'r str> {
        self.choice
    }

    /// The allowances due: one, or two where the law adds a single parent's to another.
    pub fn allowances(&self) -> Vec<Allowance<'r>> {
        let chosen = self.chosen.iter().filter_map(|at| self.findings.get(*at));
        chosen.filter_map(|finding| self.allowance(finding)).collect()
    }

    /// Whether what is due rests on nothing about HIV, so that [`Assessment::public`] may be posted.
    pub fn may_be_posted(&self) -> bool {
        let mut chosen = self.chosen.iter().filter_map(|at| self.findings.get(*at));
        chosen.all(|finding| !finding.group.confidential)
    }

    fn allowance(&self, finding: &Finding<'r>) -> Option<Allowance<'r>> {
        let level = finding.level?;
        let mut citation = String::with_capacity(80);
        let mut judge = Judge::new(self.tables, self.subject.clone(), true);
        judge.condition(finding.group.when);
        for place in finding.citations(self.tables, &judge.trace.marks) {
            if !citation.is_empty() {
                citation.push_str("; ");
            }
            citation.push_str(place.text);
        }
        Some(Allowance {
            provision: &finding.row.provision,
            coefficient: finding.coefficient,
            level: level.amount,
            amount: finding.amount,
            citation,
        })
    }

    /// The verdict on every provision in force.
    pub fn verdicts(&self) -> impl Iterator<Item = ProvisionVerdict<'r>> + '_ {
        self.findings
            .iter()
            .map(|finding| ProvisionVerdict { provision: &finding.row.provision, verdict: finding.verdict })
    }

    /// The facts to ask for, the most useful first: by the highest coefficient among the provisions that wait for
    /// the fact, then by how many do, then in the order of [`Fact`]. A provision that applies may wait too, to be due
    /// for more children.
    pub fn missing(&self) -> &[Fact] {
        &self.missing
    }

    /// Full ids of the questions that the law leaves open and that something undetermined rests on.
    pub fn open_norms(&self) -> &[&'r str] {
        &self.open_norms
    }

    /// The assumptions that something in the answer rests on.
    pub fn assumptions(&self) -> &[Assumption] {
        &self.assumptions
    }

    /// Full ids of what a reader must be told.
    pub fn caveats(&self) -> &[&'r str] {
        &self.caveats
    }

    /// The form that may be posted in public, without anything about HIV (NĐ 20/2021 Đ8 k1 b); `None` if
    /// what is due rests on HIV, and nothing may be posted.
    ///
    /// ```
    /// use ansinh::{At, HouseholdClass, Rulebook, Situation, parse_date};
    ///
    /// let child = Situation {
    ///     birth_date: Some("2018-02-10".parse()?),
    ///     household: Some(HouseholdClass::Poor),
    ///     hiv: Some(true),
    ///     in_facility: Some(false),
    ///     ..Situation::default()
    /// };
    /// let at = At::new(parse_date("2025-03-10")?, "96".parse()?);
    /// let answer = Rulebook::builtin().assess(&child, &at)?;
    /// assert_eq!(answer.total().get(), 1_000_000);
    /// assert!(answer.public().is_none());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn public(&self) -> Option<PublicAssessment<'r>> {
        self.may_be_posted().then(|| PublicAssessment {
            on: self.on,
            place: self.place,
            total: self.total,
            allowances: self.allowances(),
            caveats: self.caveats.clone(),
        })
    }
}

/// What may be posted of an assessment: see [`Assessment::public`]. The verdicts on what is not due and the
/// missing facts stay out: together they can tell what the posting must not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PublicAssessment<'a> {
    /// The day decided.
    pub on: NaiveDate,
    /// The place decided.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub place: Place,
    /// đồng a month.
    pub total: Dong,
    /// What is due.
    pub allowances: Vec<Allowance<'a>>,
    /// Full ids of what a reader must be told.
    pub caveats: Vec<&'a str>,
}

impl Serialize for Assessment<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let verdicts: Vec<ProvisionVerdict> = self.verdicts().collect();
        let mut object = serializer.serialize_struct("Assessment", 11)?;
        object.serialize_field("on", &self.on)?;
        object.serialize_field("place", &self.place)?;
        object.serialize_field("status", &self.status)?;
        object.serialize_field("total", &self.total)?;
        object.serialize_field("settled", &self.settled)?;
        object.serialize_field("allowances", &self.allowances())?;
        object.serialize_field("verdicts", &verdicts)?;
        object.serialize_field("missing", &self.missing)?;
        object.serialize_field("open_norms", &self.open_norms)?;
        object.serialize_field("assumptions", &self.assumptions)?;
        object.serialize_field("caveats", &self.caveats)?;
        object.end()
    }
}

impl<'r> Finding<'r> {
    /// Lets the allowance take part in the choice: of what is due, and of what could be.
    fn run_for(&self, at: usize, due: &mut Chooser<'r>, possible: &mut Chooser<'r>) {
        if self.verdict == Verdict::No {
            return;
        }
        let candidate =
            Candidate { at, role: self.entry.role, amount: self.amount, provision: &self.row.provision };
        if self.verdict == Verdict::Yes {
            due.add(candidate);
        }
        possible.add(Candidate { amount: self.possible, ..candidate });
    }
}
