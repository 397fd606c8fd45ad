//! A target: what a measure should be, and when.

use serde::{Deserialize, Serialize};

use super::decimal::Decimal;
use super::lines::LineRange;

/// What a measure should be (mục tiêu), and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Target {
    /// When it should be so.
    pub when: When,
    /// How the value is to stand to `value`.
    pub is: Comparator,
    /// The value; absent for [`Comparator::Done`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Decimal>,
    /// The upper end, for [`Comparator::Between`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Decimal>,
    /// Whether the plan says that it strives for it (phấn đấu).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub soft: bool,
    /// Lines of the source: `120-123`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<LineRange>,
}

/// The years of a target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "TargetWhen"))]
#[serde(rename_all = "snake_case")]
pub enum When {
    /// In this year.
    Year(u16),
    /// In each year from the first to the last.
    Years(u16, u16),
    /// In every year. In a plan that is read it becomes the years of the plan.
    EveryYear,
}

/// How a value is to stand to a target's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Comparator {
    /// Below it (dưới).
    #[serde(rename = "<")]
    Below,
    /// It or less (xuống còn).
    #[serde(rename = "<=")]
    AtMost,
    /// It or more (đạt, ít nhất).
    #[serde(rename = ">=")]
    AtLeast,
    /// Above it (trên, hơn).
    #[serde(rename = ">")]
    Above,
    /// Just it.
    #[serde(rename = "==")]
    Equal,
    /// From it to the upper end, both included.
    #[serde(rename = "between")]
    Between,
    /// Done: there is no number.
    #[serde(rename = "done")]
    Done,
}
