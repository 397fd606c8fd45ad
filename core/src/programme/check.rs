//! What is wrong with a plan as data: names of nothing, lines that the source does not have, targets without a value.
//!
//! What a plan itself says wrong is no flaw of the data: that is a [`Finding`](super::Finding).

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use chrono::NaiveDate;
use serde::Serialize;

use super::{PairKind, Programme, budget};
use crate::date::{IsoDate, parse_date};
use crate::indicators::{Comparator, Kind, LineRange, Target, When};

/// Most years of a plan: what is found in it is looked for in each of them.
const MOST_YEARS: u16 = 100;

/// Why a plan cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ProgrammeError {
    /// It is not of the shape of a plan.
    #[error("{message}, in line {line}, column {column}")]
    Json {
        /// What was expected and found.
        message: String,
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
    },
    /// It contradicts itself as data.
    #[error("{}", Listed(.0))]
    Flawed(Vec<ProgrammeFlaw>),
}

impl ProgrammeError {
    /// Stable code of the error.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Json { .. } => "not_a_programme",
            Self::Flawed(_) => "flawed",
        }
    }
}

struct Listed<'a>(&'a [ProgrammeFlaw]);

impl fmt::Display for Listed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, flaw) in self.0.iter().enumerate() {
            write!(f, "{}{flaw}", if at == 0 { "" } else { "; " })?;
        }
        Ok(())
    }
}

/// One thing that is wrong with a plan as data. In JSON: `{ code, message }`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ProgrammeFlaw {
    /// Two items have one id.
    #[error("`{id}`: expected an id of its own, another item has the same")]
    DuplicateId {
        /// The id.
        id: String,
    },
    /// An item names one that is not there, or not of the kind.
    #[error("`{of}`: expected the id of {expected}, found `{id}`")]
    UnknownReference {
        /// The item that names it.
        of: String,
        /// Of what kind it should be.
        expected: &'static str,
        /// What it names.
        id: String,
    },
    /// A group or an activity is a part of itself, or a report is made from itself, by way of others or not.
    #[error("`{id}`: expected no item to be a part of itself")]
    PartOfItself {
        /// The item.
        id: String,
    },
    /// It names lines that its source does not have.
    #[error("lines {lines}: the source has {source_lines}")]
    LinesBeyondSource {
        /// The lines.
        lines: LineRange,
        /// How many there are.
        source_lines: u16,
    },
    /// The plan, a programme that it rests on or a target ends before it begins.
    #[error("`{of}`: expected the last year to be no earlier than the first, found {from} to {until}")]
    EmptyYears {
        /// The item; the plan's own id for the plan.
        of: String,
        /// The first year.
        from: u16,
        /// The last.
        until: u16,
    },
    /// A plan of more than 100 years.
    #[error("`{of}`: expected at most 100 years, found {from} to {until}")]
    TooManyYears {
        /// The plan.
        of: String,
        /// The first year.
        from: u16,
        /// The last.
        until: u16,
    },
    /// An actor that has no day.
    #[error("`{of}`: expected the first day without it to be after its first, found {} and {}", IsoDate(*until), IsoDate(*from))]
    EmptyDays {
        /// The actor.
        of: String,
        /// The first day.
        from: NaiveDate,
        /// The first day on which it no longer existed.
        until: NaiveDate,
    },
    /// A text that is no date.
    #[error("`{of}`: expected a date as yyyy-MM-dd, yyyy-MM or yyyy, found `{found}`")]
    InvalidDate {
        /// The item; the plan's own id for the plan.
        of: String,
        /// What it says.
        found: String,
    },
    /// A text that is no day of a year.
    #[error("`{of}`: expected a day as MM-dd, found `{found}`")]
    InvalidDay {
        /// The obligation.
        of: String,
        /// What it says.
        found: String,
    },
    /// A cell of a source that the table does not have.
    #[error("`{budget}`: expected a source of the table, found `{source_id}` in `{row}`")]
    UnknownSource {
        /// The table.
        budget: String,
        /// The row; `totals` for the bottom line.
        row: String,
        /// The source.
        source_id: String,
    },
    /// A table with numbers whose sums have more digits than are kept.
    #[error("`{budget}`: expected sums of at most 12 digits before the point")]
    TooLarge {
        /// The table.
        budget: String,
    },
    /// A target without a value.
    #[error("`{measure}`: expected a value in each target but one that is `done`")]
    TargetWithoutValue {
        /// The measure.
        measure: String,
    },
    /// A target that has a value and should not: `done`, or an upper end without `between`.
    #[error("`{measure}`: expected no value for `done`, and an upper end for `between` alone")]
    TargetWithValue {
        /// The measure.
        measure: String,
    },
    /// A range without an upper end, or with one below the lower.
    #[error("`{measure}`: expected an upper end of `between` that is no lower than the lower")]
    TargetRange {
        /// The measure.
        measure: String,
    },
    /// A rate without a denominator or out of nothing, or a denominator of what is no rate.
    #[error("`{measure}`: expected a denominator of a rate, and of nothing else")]
    Denominator {
        /// The measure.
        measure: String,
    },
    /// A range of a count with an upper end below the lower.
    #[error("`{of}`: expected the upper end of a number to be no lower than the lower")]
    CountRange {
        /// The item.
        of: String,
    },
    /// Two measures that are paired over no year or too many.
    #[error("`{pair}`: expected from 1 to 20 years")]
    PairYears {
        /// The pair.
        pair: String,
    },
}

impl ProgrammeFlaw {
    /// Stable code of the flaw.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::DuplicateId { .. } => "duplicate_id",
            Self::UnknownReference { .. } => "unknown_reference",
            Self::PartOfItself { .. } => "part_of_itself",
            Self::LinesBeyondSource { .. } => "lines_beyond_source",
            Self::EmptyYears { .. } => "empty_years",
            Self::TooManyYears { .. } => "too_many_years",
            Self::EmptyDays { .. } => "empty_days",
            Self::InvalidDate { .. } => "invalid_date",
            Self::InvalidDay { .. } => "invalid_day",
            Self::UnknownSource { .. } => "unknown_source",
            Self::TooLarge { .. } => "too_large",
            Self::TargetWithoutValue { .. } => "target_without_value",
            Self::TargetWithValue { .. } => "target_with_value",
            Self::TargetRange { .. } => "target_range",
            Self::Denominator { .. } => "denominator",
            Self::CountRange { .. } => "count_range",
            Self::PairYears { .. } => "pair_years",
        }
    }
}

/// A flaw or an error as it is written.
#[derive(Serialize)]
struct Written {
    code: &'static str,
    message: String,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    flaws: Vec<ProgrammeFlaw>,
}

impl Serialize for ProgrammeFlaw {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Written { code: self.code(), message: self.to_string(), flaws: Vec::new() }.serialize(serializer)
    }
}

/// In JSON: `{ code, message, flaws }`.
impl Serialize for ProgrammeError {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let flaws = match self {
            Self::Json { .. } => Vec::new(),
            Self::Flawed(flaws) => flaws.clone(),
        };
        Written { code: self.code(), message: self.to_string(), flaws }.serialize(serializer)
    }
}

impl Programme {
    /// What is wrong with it as data; nothing if it is sound.
    pub fn check(&self) -> Vec<ProgrammeFlaw> {
        let mut flaws = Vec::new();
        let names = Names::of(self);
        names.duplicates(&mut flaws);
        self.check_references(&names, &mut flaws);
        self.check_parts(&mut flaws);
        self.check_lines(&mut flaws);
        self.check_times(&mut flaws);
        self.check_measures(&mut flaws);
        self.check_counts(&mut flaws);
        for table in &self.budget {
            flaws.extend(budget::flaws(table));
        }
        flaws
    }

    fn check_references(&self, names: &Names, flaws: &mut Vec<ProgrammeFlaw>) {
        let mut expect = |known: &BTreeSet<&str>, expected, of: &str, id: &str| {
            if !known.contains(id) {
                let (of, id) = (of.to_owned(), id.to_owned());
                flaws.push(ProgrammeFlaw::UnknownReference { of, expected, id });
            }
        };
        for item in &self.objective {
            item.measures.iter().for_each(|id| expect(&names.measures, "a measure", &item.id, id));
        }
        for group in &self.target_group {
            group.part_of.iter().for_each(|id| expect(&names.groups, "a target group", &group.id, id));
        }
        for measure in &self.measure {
            measure.actors.iter().for_each(|id| expect(&names.actors, "an actor", &measure.id, id));
        }
        for activity in &self.activity {
            activity.actors.iter().for_each(|id| expect(&names.actors, "an actor", &activity.id, id));
            activity.part_of.iter().for_each(|id| expect(&names.activities, "an activity", &activity.id, id));
        }
        for model in &self.model {
            model.lead.iter().for_each(|id| expect(&names.actors, "an actor", &model.id, id));
            model.reviews.iter().for_each(|id| {
                expect(&names.occasions, "a review or an obligation", &model.id, id);
            });
        }
        for owed in &self.obligation {
            owed.who.iter().chain(&owed.to).for_each(|id| expect(&names.actors, "an actor", &owed.id, id));
            owed.from.iter().for_each(|id| expect(&names.obligations, "an obligation", &owed.id, id));
        }
        for review in &self.review {
            review.actors.iter().for_each(|id| expect(&names.actors, "an actor", &review.id, id));
        }
        for baseline in &self.baseline {
            let measures = baseline.measure.iter().chain(&baseline.denominator_of);
            measures.for_each(|id| expect(&names.measures, "a measure", &baseline.id, id));
        }
        for pair in &self.pair {
            let (measures, groups) = match &pair.kind {
                PairKind::Survival { lost, left, .. } => ([lost, left], Vec::new()),
                PairKind::Exclusive { group, either, or } => (
                    [&either.measure, &or.measure],
                    either.groups.iter().chain(&or.groups).chain([group]).collect(),
                ),
                PairKind::Part { part, whole } => ([part, whole], Vec::new()),
            };
            measures.into_iter().for_each(|id| expect(&names.measures, "a measure", &pair.id, id));
            groups.into_iter().for_each(|id| expect(&names.groups, "a target group", &pair.id, id));
        }
        for recorded in &self.recorded {
            recorded.about.iter().for_each(|id| expect(&names.all, "an item", &recorded.id, id));
        }
    }

    fn check_parts(&self, flaws: &mut Vec<ProgrammeFlaw>) {
        let groups = self.target_group.iter().map(|it| (it.id.as_str(), it.part_of.iter().collect()));
        let activities = self.activity.iter().map(|it| (it.id.as_str(), it.part_of.iter().collect()));
        let owed = self.obligation.iter().map(|it| (it.id.as_str(), it.from.iter().collect()));
        let parts: BTreeMap<&str, Vec<&String>> = groups.chain(activities).chain(owed).collect();
        for id in parts.keys() {
            let mut seen = BTreeSet::new();
            let mut next: Vec<&str> = vec![id];
            while let Some(at) = next.pop() {
                for above in parts.get(at).into_iter().flatten() {
                    if above == id {
                        flaws.push(ProgrammeFlaw::PartOfItself { id: (*id).to_owned() });
                        next.clear();
                        break;
                    }
                    if seen.insert(above.as_str()) {
                        next.push(above);
                    }
                }
            }
        }
    }

    fn check_lines(&self, flaws: &mut Vec<ProgrammeFlaw>) {
        let Some(source_lines) = self.source_lines else { return };
        let beyond = self.all_lines().into_iter().filter(|range| range.last > source_lines);
        flaws.extend(beyond.map(|lines| ProgrammeFlaw::LinesBeyondSource { lines, source_lines }));
    }

    /// The lines of every item, and those of the narrative.
    fn all_lines(&self) -> BTreeSet<LineRange> {
        let mut all: BTreeSet<LineRange> = self.narrative.iter().copied().collect();
        all.extend(self.issued.iter().flat_map(|it| &it.lines));
        all.extend(self.attached.iter().flat_map(|it| &it.lines));
        all.extend(self.attached.iter().flat_map(|it| &it.issued).flat_map(|it| &it.lines));
        all.extend(self.legal_basis.iter().flat_map(|it| &it.lines));
        all.extend(self.objective.iter().flat_map(|it| &it.lines));
        all.extend(self.target_group.iter().flat_map(|it| &it.lines));
        all.extend(self.measure.iter().flat_map(|it| &it.lines));
        all.extend(self.measure.iter().flat_map(|it| &it.target).flat_map(|it| &it.lines));
        all.extend(self.activity.iter().flat_map(|it| &it.lines));
        all.extend(self.model.iter().flat_map(|it| &it.lines));
        all.extend(self.facility.iter().flat_map(|it| &it.lines));
        all.extend(self.counts().flat_map(|(_, it)| &it.lines));
        all.extend(self.actor.iter().flat_map(|it| &it.lines));
        all.extend(self.obligation.iter().flat_map(|it| &it.lines));
        all.extend(self.review.iter().flat_map(|it| &it.lines));
        for table in &self.budget {
            all.extend(&table.lines);
            all.extend(table.rows.iter().flat_map(|it| &it.lines));
            all.extend(table.totals.iter().flat_map(|it| &it.lines));
        }
        all.extend(self.baseline.iter().flat_map(|it| &it.lines));
        all.extend(self.recorded.iter().flat_map(|it| &it.lines));
        all
    }

    /// Every number of people or places, with the id of its item.
    fn counts(&self) -> impl Iterator<Item = (&str, &super::Counted)> {
        let groups = self.target_group.iter().flat_map(|it| it.count.iter().map(|count| (&it.id, count)));
        let models = self
            .model
            .iter()
            .flat_map(|it| it.sites.iter().chain(&it.children).map(move |count| (&it.id, count)));
        let facilities = self
            .facility
            .iter()
            .flat_map(|it| it.count.iter().chain(&it.residents).map(move |count| (&it.id, count)));
        groups.chain(models).chain(facilities).map(|(id, count)| (id.as_str(), count))
    }

    fn check_times(&self, flaws: &mut Vec<ProgrammeFlaw>) {
        if self.until.saturating_sub(self.from) >= MOST_YEARS {
            let Self { id: of, from, until, .. } = self;
            flaws.push(ProgrammeFlaw::TooManyYears { of: of.clone(), from: *from, until: *until });
        }
        let mut years = |of: &str, from: Option<u16>, until: Option<u16>| {
            if let (Some(from), Some(until)) = (from, until)
                && until < from
            {
                flaws.push(ProgrammeFlaw::EmptyYears { of: of.to_owned(), from, until });
            }
        };
        years(&self.id, Some(self.from), Some(self.until));
        self.legal_basis
            .iter()
            .for_each(|it| years(it.number.as_ref().unwrap_or(&self.id), it.from, it.until));
        for measure in &self.measure {
            for target in &measure.target {
                if let When::Years(from, until) = target.when {
                    years(&measure.id, Some(from), Some(until));
                }
            }
        }
        for actor in &self.actor {
            if let (Some(from), Some(until)) = (actor.from, actor.until)
                && until <= from
            {
                flaws.push(ProgrammeFlaw::EmptyDays { of: actor.id.clone(), from, until });
            }
        }
        let issued = self.issued.iter().map(|it| (self.id.as_str(), &it.on));
        let attached =
            self.attached.iter().flat_map(|it| it.issued.iter().map(|dated| (it.id.as_str(), &dated.on)));
        let issued = issued.chain(attached);
        let basis = self.legal_basis.iter().filter_map(|it| Some((self.id.as_str(), it.issued.as_ref()?)));
        let counts = self.counts().filter_map(|(id, it)| Some((id, it.as_of.as_ref()?)));
        let baselines = self.baseline.iter().filter_map(|it| Some((it.id.as_str(), it.as_of.as_ref()?)));
        let dates =
            issued.chain(basis).chain(counts).chain(baselines).filter(|(_, on)| first_day(on).is_none());
        flaws.extend(
            dates.map(|(of, on)| ProgrammeFlaw::InvalidDate { of: of.to_owned(), found: on.clone() }),
        );
        for owed in &self.obligation {
            // A leap year has every day.
            if let Some(before) = owed.before.iter().find(|day| parse_date(&format!("2024-{day}")).is_err()) {
                flaws.push(ProgrammeFlaw::InvalidDay { of: owed.id.clone(), found: before.clone() });
            }
        }
        let pairs = self.pair.iter().filter(
            |pair| matches!(pair.kind, PairKind::Survival { years, .. } if !(1..=20).contains(&years)),
        );
        flaws.extend(pairs.map(|pair| ProgrammeFlaw::PairYears { pair: pair.id.clone() }));
    }

    fn check_measures(&self, flaws: &mut Vec<ProgrammeFlaw>) {
        for measure in &self.measure {
            let name = || measure.id.clone();
            let is_rate = matches!(measure.kind, Kind::Rate { per, .. } if per > 0);
            let other = matches!(measure.kind, Kind::Count | Kind::Dong | Kind::Done);
            if !(is_rate && measure.denominator.is_some() || other && measure.denominator.is_none()) {
                flaws.push(ProgrammeFlaw::Denominator { measure: name() });
            }
            for target in &measure.target {
                let Target { is, value, to, .. } = target;
                match (is, value, to) {
                    (Comparator::Done, None, None) => {}
                    (Comparator::Done, _, _) => {
                        flaws.push(ProgrammeFlaw::TargetWithValue { measure: name() })
                    }
                    (_, None, _) => flaws.push(ProgrammeFlaw::TargetWithoutValue { measure: name() }),
                    (Comparator::Between, Some(low), Some(high)) if low <= high => {}
                    (Comparator::Between, _, _) => flaws.push(ProgrammeFlaw::TargetRange { measure: name() }),
                    (_, _, Some(_)) => flaws.push(ProgrammeFlaw::TargetWithValue { measure: name() }),
                    (_, Some(_), None) => {}
                }
            }
        }
    }

    fn check_counts(&self, flaws: &mut Vec<ProgrammeFlaw>) {
        let reversed = self.counts().filter(|(_, count)| count.to.is_some_and(|to| to < count.value));
        flaws.extend(reversed.map(|(of, _)| ProgrammeFlaw::CountRange { of: of.to_owned() }));
    }
}

/// The first day of `yyyy-MM-dd`, `yyyy-MM` or `yyyy`.
pub(super) fn first_day(text: &str) -> Option<NaiveDate> {
    let whole = match text.len() {
        4 => format!("{text}-01-01"),
        7 => format!("{text}-01"),
        _ => text.to_owned(),
    };
    parse_date(&whole).ok()
}

/// The ids of a plan, by the kinds that are named.
struct Names<'a> {
    list: Vec<&'a str>,
    all: BTreeSet<&'a str>,
    measures: BTreeSet<&'a str>,
    groups: BTreeSet<&'a str>,
    actors: BTreeSet<&'a str>,
    activities: BTreeSet<&'a str>,
    obligations: BTreeSet<&'a str>,
    /// Reviews and obligations.
    occasions: BTreeSet<&'a str>,
}

impl<'a> Names<'a> {
    fn of(plan: &'a Programme) -> Self {
        let measures: Vec<&str> = plan.measure.iter().map(|it| it.id.as_str()).collect();
        let groups: Vec<&str> = plan.target_group.iter().map(|it| it.id.as_str()).collect();
        let actors: Vec<&str> = plan.actor.iter().map(|it| it.id.as_str()).collect();
        let activities: Vec<&str> = plan.activity.iter().map(|it| it.id.as_str()).collect();
        let obligations: Vec<&str> = plan.obligation.iter().map(|it| it.id.as_str()).collect();
        let reviews: Vec<&str> = plan.review.iter().map(|it| it.id.as_str()).collect();
        let objectives = plan.objective.iter().map(|it| &it.id);
        let others = objectives
            .chain(plan.attached.iter().map(|it| &it.id))
            .chain(plan.model.iter().map(|it| &it.id))
            .chain(plan.facility.iter().map(|it| &it.id))
            .chain(plan.budget.iter().map(|it| &it.id))
            .chain(plan.baseline.iter().map(|it| &it.id))
            .chain(plan.pair.iter().map(|it| &it.id))
            .chain(plan.recorded.iter().map(|it| &it.id));
        let mut list: Vec<&str> = others.map(String::as_str).collect();
        for some in [&measures, &groups, &actors, &activities, &obligations, &reviews] {
            list.extend(some);
        }
        Self {
            all: list.iter().copied().collect(),
            list,
            measures: measures.into_iter().collect(),
            groups: groups.into_iter().collect(),
            actors: actors.into_iter().collect(),
            activities: activities.into_iter().collect(),
            occasions: obligations.iter().chain(&reviews).copied().collect(),
            obligations: obligations.into_iter().collect(),
        }
    }

    fn duplicates(&self, flaws: &mut Vec<ProgrammeFlaw>) {
        let mut seen = BTreeSet::new();
        let mut told = BTreeSet::new();
        for id in &self.list {
            if !seen.insert(*id) && told.insert(*id) {
                flaws.push(ProgrammeFlaw::DuplicateId { id: (*id).to_owned() });
            }
        }
    }
}
