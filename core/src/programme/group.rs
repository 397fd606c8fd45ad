//! Whom a plan is for, and the numbers that it gives of them.

use serde::{Deserialize, Serialize};

use crate::indicators::LineRange;
use crate::law::condition::AgeBand;
use crate::law::instrument::Text;

/// People that a plan is for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TargetGroup {
    /// Id, unique in the plan.
    pub id: String,
    /// Who, in our words.
    pub name: Text,
    /// The ages that the plan gives, in completed years.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ages: Option<AgeBand>,
    /// How many, where the plan says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<Counted>,
    /// Id of the group that it is a part of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part_of: Option<String>,
    /// Of a group with parts: whether they are all of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parts: Option<Parts>,
    /// Where it stands.
    pub lines: Vec<LineRange>,
}

/// Whether the parts of a group are all of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "GroupParts"))]
#[serde(rename_all = "snake_case")]
pub enum Parts {
    /// All: they add up to it, or more where people are in several.
    All,
    /// Some of it (trong đó).
    Some,
}

/// A number as a plan gives it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Counted {
    /// The number; the lower end of a range.
    pub value: u64,
    /// The upper end of a range.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<u64>,
    /// How exact it is.
    #[serde(default)]
    pub is: Exactness,
    /// When: `yyyy-MM-dd`, `yyyy-MM` or `yyyy`, if the plan says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<String>,
    /// Where it stands, each time it is stated.
    pub lines: Vec<LineRange>,
}

impl Counted {
    /// Whether it is just so many.
    pub fn is_exact(&self) -> bool {
        self.is == Exactness::Exact && self.to.is_none()
    }
}

/// How exact a number is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Exactness {
    /// Just so many.
    #[default]
    Exact,
    /// About so many (khoảng).
    About,
    /// More than so many (hơn, trên).
    MoreThan,
}
