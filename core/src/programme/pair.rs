//! Measures of which the targets bear on each other.

use serde::{Deserialize, Serialize};

/// Two measures of which the targets bear on each other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "MeasurePair"))]
#[serde(deny_unknown_fields)]
pub struct Pair {
    /// Id, unique in the plan.
    pub id: String,
    /// How they do.
    pub kind: PairKind,
    /// Id of the measure of those who are lost each year: the dropout of a school year.
    pub lost: String,
    /// Id of the measure of those who are left in the end: the completion of a level.
    pub left: String,
    /// How many years lie between: 5 for primary, 4 for lower secondary school. From 1 to 20.
    pub years: u8,
}

/// How the targets of two measures bear on each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum PairKind {
    /// Whoever is lost in no year is left: with a share `d` lost in each of `n` years, (1 − d)ⁿ.
    Survival,
}
