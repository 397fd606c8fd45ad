//! Programmes: what a plan promised, by whom, until when and for how much.
//!
//! A plan is data, one file each in `core/programmes`, with the lines of its source behind every item. What it leaves blank
//! stays blank, and what does not add up stays as it stands: it is found, not mended.
//!
//! `cargo xtask law` checks the files and puts them into the crate; [`Programme::from_json`] takes one that is supplied.

mod activity;
mod actor;
mod beside;
pub mod budget;
#[rustfmt::skip]
mod builtin;
pub mod calendar;
pub mod check;
pub mod finding;
mod findings;
mod group;
mod json;
mod judge;
mod pair;
mod scorecard;
mod survival;

pub use activity::{Activity, ActivityKind, Facility, Model, ModelKind};
pub use actor::{Actor, Level, Role};
pub use budget::{Budget, BudgetIssue, BudgetRow, BudgetSum, BudgetTotals, Reconciliation, Source};
pub use calendar::{Cycle, Due, Ended, Obligation, Review, ReviewKind};
pub use check::{ProgrammeError, ProgrammeFlaw};
pub use finding::{FINDING_CODES, Finding, Recorded, Weight};
pub use group::{Counted, Exactness, Parts, TargetGroup};
pub use pair::{Counting, Pair, PairKind};
pub use scorecard::Scorecard;

use serde::{Deserialize, Serialize};

use crate::indicators::{Decimal, LineRange, Measure};
use crate::law::instrument::{Evidence, Text};

/// A programme or plan (chương trình, kế hoạch) of a level of government.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Programme {
    /// Stable id: `ca-mau-2021-2030`.
    pub id: String,
    /// Title, in our words.
    pub title: Text,
    /// Who issued it, in our words.
    pub issuer: Text,
    /// Number of the document as it stands: `51/KH-UBND`; absent where the source leaves it blank.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// Every date of issue that the source gives, as `yyyy-MM-dd`, `yyyy-MM` or `yyyy`: more than one where it clashes, none
    /// where it is blank.
    #[serde(default)]
    pub issued: Vec<Dated>,
    /// Documents that are issued with it (kèm theo).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attached: Vec<Attached>,
    /// Where: `vn`, or the codes of a place then in use: `96`, with a commune `38/15160`, with a district `15/140`.
    pub place: String,
    /// The first year.
    pub from: u16,
    /// The last year.
    pub until: u16,
    /// How the text is known.
    pub evidence: Evidence,
    /// How many lines the source has; absent for a plan that is known from other texts alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_lines: Option<u16>,
    /// Lines that say nothing countable: recitals, headings, grounds, blanks.
    #[serde(default)]
    pub narrative: Vec<LineRange>,
    /// What it rests on (căn cứ).
    #[serde(default)]
    pub legal_basis: Vec<LegalBasis>,
    /// What it is for (mục tiêu).
    #[serde(default)]
    pub objective: Vec<Item>,
    /// Whom it is for (đối tượng).
    #[serde(default)]
    pub target_group: Vec<TargetGroup>,
    /// What is measured, with the targets (chỉ tiêu).
    #[serde(default)]
    pub measure: Vec<Measure>,
    /// What is done (nhiệm vụ, giải pháp, hoạt động).
    #[serde(default)]
    pub activity: Vec<Activity>,
    /// Models that are tried (mô hình).
    #[serde(default)]
    pub model: Vec<Model>,
    /// Facilities (cơ sở).
    #[serde(default)]
    pub facility: Vec<Facility>,
    /// Who acts.
    #[serde(default)]
    pub actor: Vec<Actor>,
    /// Who reports to whom, and when (chế độ báo cáo).
    #[serde(default)]
    pub obligation: Vec<Obligation>,
    /// When it is looked at (sơ kết, tổng kết, đánh giá).
    #[serde(default)]
    pub review: Vec<Review>,
    /// What it costs (kinh phí).
    #[serde(default)]
    pub budget: Vec<Budget>,
    /// Figures of the time before it (hiện trạng).
    #[serde(default)]
    pub baseline: Vec<Baseline>,
    /// Measures of which the targets bear on each other.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pair: Vec<Pair>,
    /// What is at odds and can only be told, with both readings.
    #[serde(default)]
    pub recorded: Vec<Recorded>,
}

/// A date as a source gives it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Dated {
    /// `yyyy-MM-dd`, `yyyy-MM` or `yyyy`, as far as it is filled in.
    pub on: String,
    /// Where it stands.
    pub lines: Vec<LineRange>,
}

/// A document that is issued with a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "AttachedDocument"))]
#[serde(deny_unknown_fields)]
pub struct Attached {
    /// Id, unique in the plan.
    pub id: String,
    /// What it is, in our words.
    pub name: Text,
    /// Every date of issue that the source gives for it: more than one where it clashes.
    #[serde(default)]
    pub issued: Vec<Dated>,
    /// Where it stands.
    pub lines: Vec<LineRange>,
}

/// A document that a plan rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LegalBasis {
    /// Its number as it stands: `647/QĐ-TTg`; absent where the source gives none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// What it is, in our words.
    pub name: Text,
    /// When it was issued, as `yyyy-MM-dd`, `yyyy-MM` or `yyyy`, if that is known from the plan or elsewhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issued: Option<String>,
    /// The first year of the programme that it is, if the plan carries one out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<u16>,
    /// The last year of that programme.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<u16>,
    /// Where it stands.
    pub lines: Vec<LineRange>,
}

/// An item of a plan without more to it than what it says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ProgrammeItem"))]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Id, unique in the plan.
    pub id: String,
    /// What it says, in our words.
    pub name: Text,
    /// Ids of the measures under it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub measures: Vec<String>,
    /// Where it stands.
    pub lines: Vec<LineRange>,
}

/// A figure of the time before a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Baseline {
    /// Id, unique in the plan.
    pub id: String,
    /// What, in our words.
    pub name: Text,
    /// Id of the measure that it is the beginning of, if it is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measure: Option<String>,
    /// Ids of the measures that are rates of it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub denominator_of: Vec<String>,
    /// The number, in `unit`.
    pub value: Decimal,
    /// What it counts: `people`, `dong`, `percent`, `places`.
    pub unit: String,
    /// How exact it is.
    #[serde(default)]
    pub is: Exactness,
    /// When: `yyyy-MM-dd`, `yyyy-MM` or `yyyy`, if the plan says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<String>,
    /// Where it stands.
    pub lines: Vec<LineRange>,
}
