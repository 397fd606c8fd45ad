//! The same household month by month under two rulebooks: law and reform, or what was known then and what is known now.

use std::fmt;

use serde::Serialize;

use super::totals::TooMuch;
use super::{Change, causes};
use crate::history::History;
use crate::law::rulebook::Rulebook;
use crate::money::Dong;
use crate::month::{Month, Months};
use crate::place::Place;
use crate::timeline::{MemberTimeline, MonthStatus, Segment, TimelineError};

/// What two rulebooks give the members of a household, month by month. It is personal data, for whoever asked.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Comparison {
    /// The months asked for.
    pub period: Months,
    /// The members, in the order of the history.
    pub members: Vec<MemberComparison>,
    /// đồng due to all of them over the period.
    pub due: Sums,
    /// đồng that conditions and law give all of them over the period, be it due or not.
    pub entitled: Sums,
    /// Whether no missing fact, and no open question, could raise any of it.
    pub settled: bool,
}

// What was found is personal data: `Debug` output, which ends up in logs, shows only when.
impl fmt::Debug for Comparison {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Comparison({} to {})", self.period.from, self.period.until)
    }
}

/// What two rulebooks give one person.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MemberComparison {
    /// The person's key.
    pub id: String,
    /// The months of the period, in runs that are alike under both.
    pub runs: Vec<ComparedRun>,
    /// đồng due over the period.
    pub due: Sums,
    /// đồng that conditions and law give over the period, be it due or not: what somebody newly entitled would get once
    /// it is decided.
    pub entitled: Sums,
    /// Whether no missing fact, and no open question, could raise either in any month.
    pub settled: bool,
}

/// A run of months that are alike under both rulebooks.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ComparedRun {
    /// The first month.
    pub from: Month,
    /// The first month after it.
    pub until: Month,
    /// Under the one rulebook: the law, or the law as it was known.
    pub before: Side,
    /// Under the other: the reform, or the law as it is known now.
    pub after: Side,
    /// đồng due a month, after minus before.
    pub difference: i64,
    /// Whether no missing fact, and no open question, could raise either.
    pub settled: bool,
    /// Why the two differ; nothing where they do not.
    pub causes: Vec<Change>,
}

/// A month under one rulebook.
#[derive(Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Side {
    /// Whether it is paid, and if not, why not.
    pub status: MonthStatus,
    /// đồng due a month.
    pub due: Dong,
    /// đồng a month that conditions and law give, be it due or not.
    pub entitled: Dong,
}

/// Two sums of money, and how far they are apart.
#[derive(Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Sums {
    /// đồng under the one rulebook.
    pub before: Dong,
    /// đồng under the other.
    pub after: Dong,
    /// After minus before, đồng.
    pub difference: i64,
}

impl Sums {
    pub(super) const fn of(before: Dong, after: Dong) -> Self {
        Self { before, after, difference: after.minus(before) }
    }

    pub(super) fn plus(self, other: Self) -> Result<Self, TooMuch> {
        let before = self.before.plus(other.before).ok_or(TooMuch)?;
        Ok(Self::of(before, self.after.plus(other.after).ok_or(TooMuch)?))
    }

    /// So many times over.
    fn times(self, count: u64) -> Result<Self, TooMuch> {
        let times = |dong: Dong| dong.get().checked_mul(count).and_then(Dong::new).ok_or(TooMuch);
        Ok(Self::of(times(self.before)?, times(self.after)?))
    }
}

impl Rulebook {
    /// What another rulebook would give a household, beside what this one gives: a reform beside the law
    /// ([`Rulebook::reformed`]), or what is known now beside what was known on a day ([`Rulebook::known_on`]).
    ///
    /// Whoever a reform newly entitles has no decision yet: nothing is due to them, and what they would get is
    /// `entitled`.
    ///
    /// ```
    /// use ansinh::{History, Months, Rulebook, parse_date};
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
    ///             { "on": "2024-03-29", "event": "granted" }
    ///         ]
    ///     }]
    /// }"#)?;
    /// // Decree 335/2026, of 21 August 2026, raised the level from July on: 1.5 times 500,000, and then 540,000.
    /// let now = Rulebook::builtin();
    /// let then = now.known_on(parse_date("2026-08-01")?)?;
    /// let period = Months::new("2026-06".parse()?, "2026-09".parse()?);
    /// let comparison = then.compare(now, &history, period, "48".parse()?)?;
    /// assert_eq!((comparison.due.before.get(), comparison.due.after.get()), (2_250_000, 2_370_000));
    /// let run = &comparison.members[0].runs[1];
    /// assert_eq!((run.from.to_string(), run.difference), ("2026-07".to_owned(), 60_000));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// As [`Rulebook::timeline`], by either rulebook; [`TimelineError::TooMuch`] for a sum of 2^53 đồng or more.
    pub fn compare(
        &self,
        other: &Self,
        history: &History,
        period: Months,
        place: Place,
    ) -> Result<Comparison, TimelineError> {
        let before = self.timeline(history, period, place)?;
        let after = other.timeline(history, period, place)?;
        let pairs = before.members.iter().zip(&after.members);
        let members: Vec<_> = pairs.map(|(before, after)| member(before, after)).collect::<Result<_, _>>()?;
        let mut comparison = Comparison {
            period,
            members: Vec::new(),
            due: Sums::default(),
            entitled: Sums::default(),
            settled: members.iter().all(|member| member.settled),
        };
        for member in &members {
            comparison.due = comparison.due.plus(member.due)?;
            comparison.entitled = comparison.entitled.plus(member.entitled)?;
        }
        comparison.members = members;
        Ok(comparison)
    }
}

fn member(before: &MemberTimeline<'_>, after: &MemberTimeline<'_>) -> Result<MemberComparison, TooMuch> {
    let mut member = MemberComparison {
        id: before.id.clone(),
        runs: Vec::new(),
        due: Sums::default(),
        entitled: Sums::default(),
        settled: true,
    };
    for (months, before, after) in overlaps(&before.segments, &after.segments) {
        let run = run(months, before, after);
        let count = u64::from(months.until.since(months.from).unsigned_abs());
        member.due = member.due.plus(Sums::of(run.before.due, run.after.due).times(count)?)?;
        let entitled = Sums::of(run.before.entitled, run.after.entitled);
        member.entitled = member.entitled.plus(entitled.times(count)?)?;
        member.settled &= run.settled;
        match member.runs.last_mut() {
            // What tells the segments of a timeline apart, a place or a citation, may be nothing here.
            Some(last) if is_same(last, &run) => last.until = run.until,
            _ => member.runs.push(run),
        }
    }
    Ok(member)
}

/// Whether two runs differ in their months alone.
fn is_same(one: &ComparedRun, other: &ComparedRun) -> bool {
    (one.before, one.after, one.settled) == (other.before, other.after, other.settled)
        && one.causes == other.causes
}

/// Where two timelines of one period are in one segment each, in order.
fn overlaps<'t, 'b, 'a>(
    before: &'t [Segment<'b>],
    after: &'t [Segment<'a>],
) -> impl Iterator<Item = (Months, &'t Segment<'b>, &'t Segment<'a>)> {
    before.iter().flat_map(move |before| {
        after.iter().filter_map(move |after| {
            let months = Months::new(before.from.max(after.from), before.until.min(after.until));
            (months.from < months.until).then_some((months, before, after))
        })
    })
}

fn run(months: Months, before: &Segment<'_>, after: &Segment<'_>) -> ComparedRun {
    let [one, other] = [side(before), side(after)];
    let mut reasons = if one.entitled == other.entitled {
        Vec::new()
    } else {
        causes(&before.allowances, &after.allowances)
    };
    if one.status != other.status {
        reasons.push(Change::Status);
    }
    ComparedRun {
        from: months.from,
        until: months.until,
        before: one,
        after: other,
        difference: other.due.minus(one.due),
        settled: before.settled && after.settled,
        causes: reasons,
    }
}

const fn side(segment: &Segment<'_>) -> Side {
    Side { status: segment.status, due: segment.due, entitled: segment.entitled }
}
