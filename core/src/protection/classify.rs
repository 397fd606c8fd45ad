//! Classification: which groups and cases a child is in on a day, what is missing, what the law leaves open.

use chrono::NaiveDate;
use serde::Serialize;

use super::bridge::old_groups;
use super::condition::{Condition, and, or};
use super::group::{Case, Group, Open, at_risk, contradictions, groups};
use super::record::{Ages, ChildRecord, Fact};
use crate::assessment::Verdict;
use crate::date::IsoDate;
use crate::law::instrument::Evidence;
use crate::opaque::opaque;

/// A person is a child until this age (Luật Trẻ em 2016 Đ1).
const GROWN_UP: u16 = 16;

/// Which groups and cases a child is in on a day.
///
/// It is itself personal data: for its caller. Its public form is [`Classification::public`].
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Classification {
    /// The day.
    pub on: NaiveDate,
    /// Whether the person is a child on that day: under 16. Whoever is not is in no group.
    pub child: Verdict,
    /// In special circumstances: in at least one of the 14 groups.
    pub special: Verdict,
    /// At risk of violence, exploitation or abandonment: a class of its own, beside the groups.
    pub at_risk: Verdict,
    /// Every group, in the order of the law.
    pub groups: Vec<GroupFound>,
    /// Every case, in the order of the decree.
    pub cases: Vec<CaseFound>,
    /// The facts that would decide what is undetermined, the most useful first.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    pub missing: Vec<Fact>,
    /// Ids of the questions that the decree leaves open for this child.
    pub open_norms: Vec<&'static str>,
    /// Ids of what the record contradicts itself in. The answer is what its facts give all the same.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub contradictions: Vec<&'static str>,
}

/// What was found of one group.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct GroupFound {
    /// Id of the group.
    pub group: &'static str,
    /// Its letter in the law.
    pub letter: &'static str,
    /// Whether the child is in it.
    pub verdict: Verdict,
    /// Where it stands.
    pub citation: String,
}

/// What was found of one case.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CaseFound {
    /// Id of the case: `no-support.7`.
    pub case: String,
    /// Whether it is met.
    pub verdict: Verdict,
    /// Where it stands.
    pub citation: String,
    /// How it is known.
    pub evidence: Evidence,
    /// The facts that would decide it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    pub missing: Vec<Fact>,
}

/// What of a classification may be shown in public: the groups that are certain and not confidential.
///
/// Nothing else is in it: that a child is in special circumstances, without a group that may be named, would tell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PublicClassification {
    /// The day.
    pub on: NaiveDate,
    /// Ids of the groups.
    pub groups: Vec<&'static str>,
}

// Classifications are personal data: `Debug` output, which ends up in logs, shows nothing.
opaque! { Classification GroupFound CaseFound }

/// Why a child cannot be classified.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ClassifyError {
    /// The day is before the birth date.
    #[error("not born on {}: expected a day from the birth date on", IsoDate(*.on))]
    NotBorn {
        /// The day asked for.
        on: NaiveDate,
    },
}

impl ClassifyError {
    /// Stable code of the error, for programs.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotBorn { .. } => "not_born",
        }
    }
}

/// Classifies a child on a day.
///
/// ```
/// use ansinh::Verdict;
/// use ansinh::parse_date;
/// use ansinh::protection::{Care, ChildRecord, ParentState, classify};
///
/// let child = ChildRecord {
///     birth_date: Some("2015-02-10".parse()?),
///     father: Some(ParentState::Dead),
///     mother: Some(ParentState::Dead),
///     care: Some(Care::Relative),
///     ..ChildRecord::default()
/// };
/// let found = classify(&child, parse_date("2026-11-25")?)?;
/// assert_eq!(found.special, Verdict::Yes);
/// assert_eq!(found.group("double-orphan"), Some(Verdict::Yes));
/// assert_eq!(found.case("double-orphan.3"), Some(Verdict::Yes));
/// assert_eq!(found.group("disability"), Some(Verdict::Undetermined)); // nobody has said
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`ClassifyError::NotBorn`] before the birth date.
pub fn classify(child: &ChildRecord, on: NaiveDate) -> Result<Classification, ClassifyError> {
    let judge = Judge::new(child, on)?;
    let (mut found_groups, mut cases) = (Vec::new(), Vec::new());
    let mut uses = [0_u16; Fact::ALL.len()];
    let mut use_of = |fact: Fact| {
        if let Some(uses) = uses.get_mut(fact as usize) {
            *uses = uses.saturating_add(1);
        }
    };
    let mut open_norms = Vec::new();
    for group in groups() {
        for case in group.case.iter() {
            let missing = judge.missing(&case.when);
            missing.iter().copied().for_each(&mut use_of);
            cases.push(CaseFound {
                case: group.case_id(case),
                verdict: judge.condition(&case.when),
                citation: group.case_citation(case),
                evidence: case.evidence,
                missing,
            });
        }
        let verdict = judge.group(group);
        if verdict == Verdict::Undetermined {
            let arises = |open: &&Open| judge.condition(&open.when) == Verdict::Yes;
            open_norms.extend(group.open.iter().filter(arises).map(|open| &*open.id));
        }
        found_groups.push(GroupFound {
            group: &group.id,
            letter: &group.letter,
            verdict,
            citation: group.citation(),
        });
    }
    judge.missing(judge.at_risk).into_iter().for_each(&mut use_of);
    let mut missing: Vec<Fact> = Fact::ALL
        .iter()
        .copied()
        .filter(|fact| uses.get(*fact as usize).is_some_and(|uses| *uses > 0))
        .collect();
    missing.sort_by_key(|fact| std::cmp::Reverse(uses.get(*fact as usize).copied()));
    Ok(Classification {
        on,
        child: judge.child,
        special: judge.special(),
        at_risk: judge.condition(judge.at_risk),
        groups: found_groups,
        cases,
        missing,
        open_norms,
        contradictions: contradictions()
            .iter()
            .filter(|row| row.when.holds(child, &|_| Verdict::No) == Verdict::Yes)
            .map(|row| &*row.id)
            .collect(),
    })
}

impl Classification {
    /// What was found of a group; `None` if there is no such group.
    pub fn group(&self, id: &str) -> Option<Verdict> {
        self.groups.iter().find(|found| found.group == id).map(|found| found.verdict)
    }

    /// What was found of a case; `None` if there is no such case.
    pub fn case(&self, id: &str) -> Option<Verdict> {
        self.cases.iter().find(|found| found.case == id).map(|found| found.verdict)
    }

    /// What may be shown in public: neither HIV nor abuse, and nothing that would give them away.
    pub fn public(&self) -> PublicClassification {
        let open = |found: &&GroupFound| {
            found.verdict == Verdict::Yes
                && Group::from_id(found.group).is_some_and(|group| !group.confidential)
        };
        PublicClassification {
            on: self.on,
            groups: self.groups.iter().filter(open).map(|found| found.group).collect(),
        }
    }
}

/// Answers about one child on one day.
pub(super) struct Judge<'a> {
    record: &'a ChildRecord,
    /// Whether the person is a child.
    pub child: Verdict,
    at_risk: &'static Condition,
}

impl<'a> Judge<'a> {
    pub fn new(record: &'a ChildRecord, on: NaiveDate) -> Result<Self, ClassifyError> {
        let child = match record.ages(on) {
            Ages::NotBorn => return Err(ClassifyError::NotBorn { on }),
            Ages::NotKnown => Verdict::Undetermined,
            Ages::Between(_, most) if most < GROWN_UP => Verdict::Yes,
            Ages::Between(least, _) if least >= GROWN_UP => Verdict::No,
            Ages::Between(..) => Verdict::Undetermined,
        };
        Ok(Self { record, child, at_risk: &at_risk().when })
    }

    /// The same person, whether a child or not.
    pub fn of_any_age(self) -> Self {
        Self { child: Verdict::Yes, ..self }
    }

    /// Whether the person is a child of whom a condition holds.
    pub fn condition(&self, when: &Condition) -> Verdict {
        and(self.child, when.holds(self.record, &|id| self.named(id)))
    }

    /// Whether the child is in a group.
    pub fn group(&self, group: &Group) -> Verdict {
        let met = |case: &Case| self.condition(&case.when);
        let cases = group.case.iter().map(met).fold(Verdict::No, or);
        let certain = group.when.as_ref().map_or(cases, |when| self.condition(when));
        // Where the decree leaves a question open, nobody is told *no*.
        let open = |open: &Open| and(self.condition(&open.when), Verdict::Undetermined);
        group.open.iter().map(open).fold(certain, or)
    }

    /// Whether the child is in one of the groups.
    pub fn special(&self) -> Verdict {
        groups().iter().map(|group| self.group(group)).fold(Verdict::No, or)
    }

    /// The facts that keep a condition open; none once it is decided.
    fn missing(&self, when: &Condition) -> Vec<Fact> {
        if self.condition(when) != Verdict::Undetermined {
            return Vec::new();
        }
        let mut missing = Vec::new();
        if self.child == Verdict::Undetermined {
            missing.push(Fact::BirthDate);
        }
        when.missing(self.record, &|id| self.named(id), &mut |fact| {
            if !missing.contains(&fact) {
                missing.push(fact);
            }
        });
        missing
    }

    /// Of a group, a case, `special`, `at-risk`, or a group of QĐ 647 (`647/orphan`), or any of those (`647`). Other names do
    /// not occur: the build refuses them.
    fn named(&self, id: &str) -> Verdict {
        match id {
            "special" => return self.special(),
            "at-risk" => return self.condition(self.at_risk),
            "647" => return old_groups().iter().map(|old| self.condition(&old.when)).fold(Verdict::No, or),
            _ => {}
        }
        if let Some(old) = id.strip_prefix("647/") {
            let old = old_groups().iter().find(|known| known.id == old);
            return old.map_or(Verdict::No, |old| self.condition(&old.when));
        }
        let (group, case) = id.split_once('.').map_or((id, None), |(group, case)| (group, Some(case)));
        let Some(group) = Group::from_id(group) else { return Verdict::No };
        let Some(clause) = case else { return self.group(group) };
        let case = group.case.iter().find(|case| case.clause.unwrap_or(1).to_string() == clause);
        case.map_or(Verdict::No, |case| self.condition(&case.when))
    }
}
