//! The 14 groups, their cases, and the questions that the decree leaves open.

use std::borrow::Cow;

use serde::Deserialize;

use super::builtin;
use super::condition::Condition;
use crate::law::instrument::{Evidence, Text};

type Str = Cow<'static, str>;
type List<T> = Cow<'static, [T]>;

/// One of the 14 groups of children in special circumstances (nhóm trẻ em có hoàn cảnh đặc biệt).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// Id: `double-orphan`.
    pub id: Str,
    /// Letter of Article 10 of the Law on Children, in Vietnamese order: a, b, c, d, đ, e, g, ….
    pub letter: Str,
    /// Article of NĐ 56/2017 that details it.
    pub article: u8,
    /// Name, in our words.
    pub name: Text,
    /// Whether it is left out of a public summary.
    #[serde(default)]
    pub confidential: bool,
    /// When the group is certain, even though the case may not be; absent: when one of the cases is met.
    #[serde(default)]
    pub when: Option<Condition>,
    /// The cases (trường hợp).
    pub case: List<Case>,
    /// What the decree does not settle.
    #[serde(default)]
    pub open: List<Open>,
}

/// One case of a group.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// Clause of the group's article; absent where the article is one case.
    #[serde(default)]
    pub clause: Option<u8>,
    /// Name, in our words.
    pub name: Text,
    /// When a child is one.
    pub when: Condition,
    /// How it is known.
    #[serde(default = "full_text")]
    pub evidence: Evidence,
}

/// A question that the decree leaves open about a group.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Open {
    /// Id, unique among all groups.
    pub id: Str,
    /// Where.
    pub cite: Str,
    /// The question, in our words.
    pub question: Text,
    /// Of which children it arises, unless one of the cases is met.
    pub when: Condition,
}

/// A class of children beside the groups.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Class {
    /// Where it stands.
    pub cite: Str,
    /// Name, in our words.
    pub name: Text,
    /// When a child is in it.
    pub when: Condition,
}

/// Facts of a record that cannot all be so.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contradiction {
    /// Id, unique among them.
    pub id: Str,
    /// What contradicts what, in our words.
    pub what: Text,
    /// When a record has it.
    pub when: Condition,
}

const fn full_text() -> Evidence {
    Evidence::FullText
}

/// The groups, in the order of the law.
///
/// ```
/// use ansinh::protection::groups;
///
/// assert_eq!(groups().len(), 14);
/// assert_eq!(groups().iter().map(|group| group.case.len()).sum::<usize>(), 48);
/// ```
pub fn groups() -> &'static [Group] {
    builtin::GROUPS
}

/// What a record can contradict itself in.
pub fn contradictions() -> &'static [Contradiction] {
    builtin::CONTRADICTIONS
}

/// Children at risk (trẻ em có nguy cơ): a class beside the groups.
pub fn at_risk() -> &'static Class {
    &builtin::AT_RISK
}

impl Open {
    /// The question of an id, as [`Classification::open_norms`](super::Classification::open_norms) names it.
    pub fn from_id(id: &str) -> Option<&'static Self> {
        groups().iter().flat_map(|group| group.open.iter()).find(|open| open.id == id)
    }

    /// Where it arises: `NĐ 56/2017 Đ5`.
    pub fn citation(&self) -> String {
        format!("{} {}", builtin::DECREE, self.cite)
    }
}

impl Group {
    /// The group of an id.
    pub fn from_id(id: &str) -> Option<&'static Self> {
        groups().iter().find(|group| group.id == id)
    }

    /// Where it stands: `Luật Trẻ em 2016 Đ10 a; NĐ 56/2017 Đ3`.
    pub fn citation(&self) -> String {
        format!("{} Đ10 {}; {} Đ{}", builtin::LAW, self.letter, builtin::DECREE, self.article)
    }

    /// Id of one of its cases: `double-orphan.1`; of a single case `hiv.1`.
    pub fn case_id(&self, case: &Case) -> String {
        format!("{}.{}", self.id, case.clause.unwrap_or(1))
    }

    /// Where one of its cases stands: `NĐ 56/2017 Đ3 k1`.
    pub fn case_citation(&self, case: &Case) -> String {
        match case.clause {
            Some(clause) => format!("{} Đ{} k{clause}", builtin::DECREE, self.article),
            None => format!("{} Đ{}", builtin::DECREE, self.article),
        }
    }
}
