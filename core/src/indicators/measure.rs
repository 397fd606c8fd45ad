//! A measure: what is counted, out of what, and which way is better.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::lines::LineRange;
use super::target::Target;
use crate::date::Period;
use crate::law::condition::AgeBand;
use crate::law::instrument::{Evidence, Text};

/// A measure (chỉ tiêu, thước đo) of a plan: one number a period for each reporting unit.
///
/// Only counts are kept; a rate is computed from them, exactly, whenever it is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Measure {
    /// Id, unique in the plan: `m03a`. With the plan's id before it, unique everywhere: `ca-mau-2021-2030/m03a`.
    pub id: String,
    /// Number of the indicator (chỉ tiêu số) in the plan that it is a part of, if the plan numbers them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub indicator: Option<u8>,
    /// Name, in our words.
    pub name: Text,
    /// What kind of number it is.
    pub kind: Kind,
    /// Which way is better.
    pub better: Better,
    /// What is counted (tử số).
    pub numerator: Text,
    /// Out of what (mẫu số); absent unless it is a rate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub denominator: Option<Text>,
    /// The ages of those counted, in completed years, where it is about people of certain ages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ages: Option<AgeBand>,
    /// What a missing value means: it is never zero.
    #[serde(default)]
    pub missing: Missing,
    /// Where its definition stands, if the plan does not give it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub definition: Option<String>,
    /// How the definition is known.
    pub evidence: Evidence,
    /// First day of this definition; absent: since the plan began.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<NaiveDate>,
    /// First day on which it no longer holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
    /// The predicate on child records that its numerator is counted by, where it can be: `protection/disability`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counted_by: Option<String>,
    /// Ids of the actors who answer for it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub actors: Vec<String>,
    /// What it should be, and when. None: the plan sets no value.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub target: Vec<Target>,
    /// Years, from and through, for which the plan leaves the target blank though most of its measures have one: there is *no
    /// target* then, whatever is set for later. Whoever [reads a plan](crate::programme::Programme::from_json) need not say it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub blank: Vec<(u16, u16)>,
    /// Lines of the plan's source that it is taken from: `120-123`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<LineRange>,
    /// What is unclear or odd about it, in our words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<Text>,
}

impl Measure {
    /// Whether this definition holds on a day: a measure that is redefined has a definition for each of its times.
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        Period { from: self.from, until: self.until }.contains(day)
    }

    /// Whether the plan leaves the target of a year blank.
    pub fn is_blank_in(&self, year: u16) -> bool {
        self.blank.iter().any(|(from, through)| (*from..=*through).contains(&year))
    }
}

/// What kind of number a measure is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "MeasureKind"))]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// So many in 100, 1 000 or 100 000.
    Rate {
        /// Out of how many: 100, 1 000 or 100 000.
        per: u32,
        /// How the numerator stands to the denominator.
        part: Part,
    },
    /// A number of people, places or cases.
    Count,
    /// An amount in đồng.
    Dong,
    /// Done or not.
    Done,
}

/// How a numerator stands to its denominator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "MeasurePart"))]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// It counts some of the same: more than all is an error.
    Subset,
    /// Both come from different sources: more than all is possible, and a warning.
    Coverage,
}

/// Which way is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Better {
    /// The higher.
    Higher,
    /// The lower.
    Lower,
    /// Neither: within a range, or not said.
    Neither,
}

/// What a roll-up does with units that did not report.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "MissingStrategy"))]
#[serde(rename_all = "snake_case")]
pub enum Missing {
    /// The value of those that did, and the others named.
    #[default]
    Partial,
    /// No value.
    Unknown,
}
