//! What must hold between the numbers of one report, as data.

use serde::{Deserialize, Serialize};

/// A number of a report: the numerator of a measure, or its denominator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "RuleNumber"))]
#[serde(deny_unknown_fields)]
pub struct Number {
    /// Id of the measure.
    pub measure: String,
    /// Which of its two numbers.
    #[serde(default, skip_serializing_if = "Of::is_numerator")]
    pub of: Of,
}

/// Which of the two numbers of a measure.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "RuleNumberOf"))]
#[serde(rename_all = "snake_case")]
pub enum Of {
    /// What was counted.
    #[default]
    Numerator,
    /// Out of how many.
    Denominator,
}

impl Of {
    fn is_numerator(&self) -> bool {
        *self == Self::Numerator
    }
}

/// What must hold between the numbers of one unit in one period; where a number is missing nothing is said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ReportRule"))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Rule {
    /// The first is not above the second: it counts some of the same.
    AtMost(Number, Number),
    /// The whole is the sum of its parts.
    Sum {
        /// The whole.
        whole: Number,
        /// The parts.
        parts: Vec<Number>,
    },
    /// Different people are not more than the groups that they were counted in have together; who is in two groups is
    /// counted twice there.
    Distinct {
        /// The number of different people.
        whole: Number,
        /// The groups.
        groups: Vec<Number>,
    },
    /// A plausible number lies between these, both included; others are warned of.
    Range {
        /// The number.
        number: Number,
        /// The least.
        least: u64,
        /// The most.
        most: u64,
    },
    /// Whoever reports the one reports the other (compulsory pair).
    Together(String, String),
    /// Whoever reports the one does not report the other (exclusive pair).
    Exclusive(String, String),
}

impl Rule {
    /// What follows from the definitions of the children's programme of 2021-2030, by the ids that its measures have
    /// in the plans: a death before the 28th day is one before the first birthday, and so on.
    pub fn of_children() -> Vec<Self> {
        let numerator = |measure: &str| Number { measure: measure.to_owned(), of: Of::Numerator };
        let denominator = |measure: &str| Number { measure: measure.to_owned(), of: Of::Denominator };
        vec![
            // Deaths under 28 days, under 1 year, under 5 years.
            Self::AtMost(numerator("m03a"), numerator("m03b")),
            Self::AtMost(numerator("m03b"), numerator("m03c")),
            // Those under 5 who were measured live in the country or in towns.
            Self::Sum { whole: denominator("m04a"), parts: vec![denominator("m04c"), denominator("m04d")] },
            // Children in special circumstances who are helped, out of all of them.
            Self::AtMost(numerator("m08b"), numerator("m08a")),
            Self::Sum { whole: denominator("m08b"), parts: vec![numerator("m08a")] },
            // Children who died of injuries, and who were injured.
            Self::AtMost(numerator("m11b"), numerator("m11a")),
            // Children of 11 and more, and of 7 and more.
            Self::AtMost(denominator("m24"), denominator("m22")),
        ]
    }
}
