//! What is due, without the reasons: facts of one day, law of another, and only some of the groups.

use super::choose::Chooser;
use super::evaluate::{Judge, Subject};
use super::{AssessError, At, Finding, OVERLAY_OVERTAKEN, Status, Verdict, missing, status};
use crate::law::rulebook::Rulebook;
use crate::law::tables::{Entry, Group, Level, Regime, Row, Tables};
use crate::money::{Coefficient, Dong};
use crate::situation::{Fact, Situation};

/// What is due for a month.
#[derive(Clone)]
pub(crate) struct Rate<'r> {
    pub status: Status,
    pub total: Dong,
    /// Whether no missing fact could raise the total.
    pub settled: bool,
    /// The allowances due: one, or two.
    pub parts: Vec<Part<'r>>,
    /// The missing facts, the most useful first.
    pub missing: Vec<Fact>,
    /// Whether a question that the law leaves open keeps something undetermined.
    pub open: bool,
}

/// One allowance due.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Part<'r> {
    pub entry: &'r Entry,
    pub group: &'r Group,
    pub row: &'r Row,
    pub level: &'r Level,
    /// Whether the province has a lower one.
    pub overtaken: bool,
    pub coefficient: Coefficient,
    pub amount: Dong,
}

impl Rate<'_> {
    /// Nothing: not born yet.
    pub const NOTHING: Self = Self {
        status: Status::NotEligible,
        total: Dong::ZERO,
        settled: true,
        parts: Vec::new(),
        missing: Vec::new(),
        open: false,
    };

    /// Whether the same is due by the same coefficients and levels.
    pub fn pays_same(&self, other: &Self) -> bool {
        let rows = |rate: &Self| -> Vec<_> {
            rate.parts
                .iter()
                .map(|part| (&part.row.provision, part.level, part.coefficient))
                .collect::<Vec<_>>()
        };
        self.status == other.status && self.total == other.total && rows(self) == rows(other)
    }

    /// Whether the same is due by the same rows.
    pub fn is_same(&self, other: &Self) -> bool {
        self.status == other.status
            && self.settled == other.settled
            && self.parts == other.parts
            && self.missing == other.missing
            && self.open == other.open
    }
}

impl Rulebook {
    /// The facts of `at`, by the law of a regime; only groups that `counts` says yes to.
    pub(crate) fn rate<'r>(
        &'r self,
        situation: &Situation,
        at: &At,
        regime: &'r Regime,
        counts: &dyn Fn(&'r Group) -> bool,
    ) -> Result<Rate<'r>, AssessError> {
        let tables = self.tables();
        let mut judge = Judge::new(tables, self.subject(situation, at)?, false);
        let mut findings: Vec<Finding<'r>> = Vec::with_capacity(4);
        for entry in regime.entries.of(&tables.entries) {
            if tables.group(entry).is_some_and(counts) {
                judge.entry(entry, false, &mut |finding, _| findings.push(finding))?;
            }
        }
        let (mut due, mut possible) = (Chooser::default(), Chooser::default());
        for (at, finding) in findings.iter().enumerate() {
            finding.run_for(at, &mut due, &mut possible);
        }
        let (total, most) = (due.total()?, possible.total()?);
        let part = |finding: &Finding<'r>| {
            Some(Part {
                entry: finding.entry,
                group: finding.group,
                row: finding.row,
                level: finding.level?,
                overtaken: finding.overtaken,
                coefficient: finding.coefficient,
                amount: finding.amount,
            })
        };
        Ok(Rate {
            status: status(total, most),
            total: total.unwrap_or_default(),
            settled: most == total,
            parts: due.choose()?.into_iter().filter_map(|at| findings.get(at)).filter_map(part).collect(),
            missing: if findings.iter().any(|finding| !finding.missing.is_empty()) {
                missing(findings.iter().filter(|finding| finding.verdict != Verdict::No))
            } else {
                Vec::new()
            },
            open: findings.iter().any(|finding| finding.open),
        })
    }

    /// Whether the person belongs to one of the groups for certain, be anything due or not.
    pub(crate) fn belongs(
        &self,
        situation: &Situation,
        at: &At,
        regime: &Regime,
        group: &dyn Fn(&Group) -> bool,
    ) -> Result<bool, AssessError> {
        let tables = self.tables();
        let mut judge = Judge::new(tables, self.subject(situation, at)?, false);
        let mut entries = regime.entries.of(&tables.entries).iter();
        let mut belongs = false;
        while let Some(entry) = entries.next().filter(|_| !belongs) {
            if tables.group(entry).is_some_and(group) {
                judge.entry(entry, false, &mut |finding, _| belongs |= finding.verdict == Verdict::Yes)?;
            }
        }
        Ok(belongs)
    }

    /// The person on the day of `at`; the place is not looked at again.
    pub(crate) fn subject<'s>(&self, situation: &'s Situation, at: &At) -> Result<Subject<'s>, AssessError> {
        let age = match situation.birth_date {
            Some(birth) => Some(birth.age_on(at.on).ok_or(AssessError::NotYetBorn { on: at.on })?),
            None => None,
        };
        let listed = situation.area.is_none()
            && at.place.commune().is_some_and(|commune| self.tables().lists_area(at.on, &commune));
        Ok(Subject::new(situation, age, at, listed))
    }
}

impl<'r> Part<'r> {
    /// Where the group, the coefficient and the level stand.
    pub(crate) fn citation(&self, tables: &'r Tables) -> String {
        let of_row = self.row.sources.of(&tables.sources).iter();
        let sources = tables
            .source(self.group.source)
            .into_iter()
            .chain(of_row)
            .chain(tables.source(self.level.source));
        let mut citation = String::with_capacity(64);
        for source in sources {
            if !citation.is_empty() {
                citation.push_str("; ");
            }
            citation.push_str(&source.citation);
        }
        citation
    }

    /// The caveats that it carries.
    pub(crate) fn caveats(&self, tables: &'r Tables) -> impl Iterator<Item = &'r str> + use<'r> {
        let of_row = self.row.sources.of(&tables.sources).iter();
        let sources = tables
            .source(self.group.source)
            .into_iter()
            .chain(of_row)
            .chain(tables.source(self.level.source));
        let overtaken = self.overtaken.then_some(OVERLAY_OVERTAKEN);
        sources.flat_map(|source| source.caveats.iter().map(AsRef::as_ref)).chain(overtaken)
    }

    /// Whether its level is the province's own.
    pub(crate) fn is_provincial(&self, tables: &'r Tables) -> bool {
        self.entry.provincial.of(&tables.levels).iter().any(|level| std::ptr::eq(level, self.level))
    }
}
