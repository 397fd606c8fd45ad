//! Programmes: what a plan promised, by whom, until when and for how much.
//!
//! A plan is data, one file each in `core/programmes`, with the lines of its source behind every item. What it leaves blank
//! stays blank, and what does not add up stays as it stands: it is found, not mended.
//!
//! `cargo xtask law` checks the files and puts them into the crate; [`Programme::from_json`] takes one that is supplied.

mod beside;
pub mod budget;
#[rustfmt::skip]
mod builtin;
pub mod calendar;
pub mod check;
pub mod finding;
mod findings;
mod json;
mod judge;
mod scorecard;
mod survival;

pub use budget::{BudgetIssue, BudgetSum, Reconciliation};
pub use calendar::Due;
pub use check::{ProgrammeError, ProgrammeFlaw};
pub use finding::{FINDING_CODES, Finding, Weight};
pub use scorecard::Scorecard;

use serde::{Deserialize, Serialize};

use crate::indicators::{Decimal, LineRange, Measure};
use crate::law::condition::AgeBand;
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

/// What is done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Activity {
    /// Id, unique in the plan.
    pub id: String,
    /// What, in our words.
    pub name: Text,
    /// What kind it is.
    pub kind: ActivityKind,
    /// Id of the activity that it is a part of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part_of: Option<String>,
    /// Ids of those who do it, as far as the plan says there.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub actors: Vec<String>,
    /// Where it stands.
    pub lines: Vec<LineRange>,
}

/// What kind an activity is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ActivityKind {
    /// A task, or a group of them (nhiệm vụ, giải pháp).
    Task,
    /// Care, protection, help for people.
    Service,
    /// Training of staff (tập huấn).
    Training,
    /// Communication (truyền thông).
    Communication,
    /// Raising or spending a fund (quỹ).
    Fund,
    /// Surveys, records, statistics.
    Records,
    /// Policy, organisation, cooperation.
    Governance,
    /// Inspection, monitoring, evaluation (kiểm tra, giám sát).
    Monitoring,
}

/// A model that is tried (mô hình).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ProgrammeModel"))]
#[serde(deny_unknown_fields)]
pub struct Model {
    /// Id, unique in the plan.
    pub id: String,
    /// What, in our words.
    pub name: Text,
    /// In how many places, or for how many people at once, where the plan says; `places` names them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sites: Option<Counted>,
    /// Where, as the plan says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub places: Option<Text>,
    /// How many children, where the plan says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub children: Option<Counted>,
    /// Id of who leads it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lead: Option<String>,
    /// Whether it is reviewed every year.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub yearly_review: bool,
    /// Where it stands.
    pub lines: Vec<LineRange>,
}

/// A facility, or several of a kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Facility {
    /// Id, unique in the plan.
    pub id: String,
    /// What, in our words.
    pub name: Text,
    /// Whether it is a public one (công lập), if the plan says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public: Option<bool>,
    /// How many of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<Counted>,
    /// How many people live there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub residents: Option<Counted>,
    /// Where it stands.
    pub lines: Vec<LineRange>,
}

/// Who acts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ProgrammeActor"))]
#[serde(deny_unknown_fields)]
pub struct Actor {
    /// Id, unique in the plan.
    pub id: String,
    /// Who, in our words.
    pub name: Text,
    /// The level.
    pub level: Level,
    /// What it does in the plan.
    pub role: Role,
    /// The first year in which it existed, where that matters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<u16>,
    /// The first year in which it no longer did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<u16>,
    /// Who took its work over, in our words; absent where no source says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub successor: Option<Text>,
    /// How that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
    /// Where it stands; none for whoever is only named by others.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<LineRange>,
}

/// A level of government, or below.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ActorLevel"))]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// The country (trung ương).
    Country,
    /// A province (tỉnh).
    Province,
    /// A district, until 2025-06-30 (huyện).
    District,
    /// A commune (xã).
    Commune,
    /// A village or hamlet (thôn, ấp, khóm).
    Village,
    /// A school (trường).
    School,
    /// A facility (cơ sở).
    Facility,
}

/// What an actor does in a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ActorRole"))]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Leads and reports (chủ trì).
    Lead,
    /// Has tasks of its own, and works with others (phối hợp).
    Partner,
    /// Directs or decides (chỉ đạo).
    Directs,
    /// Funds (cân đối ngân sách).
    Funds,
    /// A mass organisation that is invited (đề nghị).
    Invited,
    /// Carries out on the ground.
    CarriesOut,
    /// Is informed or reported to.
    Informed,
}

/// Who reports what to whom, and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Obligation {
    /// Id, unique in the plan.
    pub id: String,
    /// What, in our words.
    pub name: Text,
    /// Id of the actor who owes it.
    pub who: String,
    /// Ids of the actors to whom.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub to: Vec<String>,
    /// How often.
    pub cycle: Cycle,
    /// The year, of what is owed once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<u16>,
    /// The day before which it is due, as `MM-dd`, if the plan names one: the last day is the one before it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// Ids of the obligations whose reports it is made from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub from: Vec<String>,
    /// Where it stands.
    pub lines: Vec<LineRange>,
}

/// How often something is owed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ReportCycle"))]
#[serde(rename_all = "snake_case")]
pub enum Cycle {
    /// Once.
    Once,
    /// Every year.
    Yearly,
    /// Every six months.
    HalfYearly,
    /// Every quarter.
    Quarterly,
    /// As the rules say, which the plan does not (định kỳ theo quy định).
    AsRuled,
}

/// A review of the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// Id, unique in the plan.
    pub id: String,
    /// What, in our words.
    pub name: Text,
    /// What kind it is.
    pub kind: ReviewKind,
    /// The year, of one that is held once; absent where the plan names none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<u16>,
    /// Ids of those who hold it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub actors: Vec<String>,
    /// Where it stands.
    pub lines: Vec<LineRange>,
}

/// What kind a review is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ReviewKind {
    /// Every year.
    Yearly,
    /// In the middle (sơ kết, giữa kỳ).
    MidTerm,
    /// At the end (tổng kết, cuối kỳ).
    Final,
}

/// A table of costs: rows by sources, as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Budget {
    /// Id, unique in the plan.
    pub id: String,
    /// What it is for, in our words.
    pub name: Text,
    /// What one unit of its numbers is, in đồng: 1 000 000.
    pub unit: u64,
    /// The years it is for; none where the plan says none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub years: Vec<u16>,
    /// The sources (nguồn): the columns.
    pub sources: Vec<Source>,
    /// The rows.
    pub rows: Vec<BudgetRow>,
    /// The stated bottom line, if there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub totals: Option<BudgetTotals>,
    /// Where it stands.
    pub lines: Vec<LineRange>,
}

/// A source of money.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "BudgetSource"))]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Id, unique in the table: `central`.
    pub id: String,
    /// What, in our words.
    pub name: Text,
}

/// A row of a table of costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct BudgetRow {
    /// Id, unique in the table.
    pub id: String,
    /// What, in our words.
    pub name: Text,
    /// The cells that are filled in, by source.
    pub cells: std::collections::BTreeMap<String, Decimal>,
    /// The stated total of the row, if there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<Decimal>,
    /// Where it stands.
    pub lines: Vec<LineRange>,
}

/// The bottom line of a table of costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct BudgetTotals {
    /// The stated total of each source.
    pub cells: std::collections::BTreeMap<String, Decimal>,
    /// The stated total of all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<Decimal>,
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

/// Something at odds that no rule can find: both readings, and where they stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Recorded {
    /// Id, unique in the plan.
    pub id: String,
    /// What is at odds, in our words.
    pub name: Text,
    /// The readings.
    pub readings: Vec<Text>,
    /// Ids of the items that it is about.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub about: Vec<String>,
    /// Where it stands; none where the other reading is in another text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<LineRange>,
}
