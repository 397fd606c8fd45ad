//! What is done under a plan, tried and run.

use serde::{Deserialize, Serialize};

use super::Counted;
use crate::indicators::LineRange;
use crate::law::instrument::Text;

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
    /// What kind it is.
    pub kind: ModelKind,
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
    /// Ids of the reviews and reports in which it is summed up.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reviews: Vec<String>,
    /// Where it stands.
    pub lines: Vec<LineRange>,
}

/// What kind a model is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ModelKind {
    /// Rehabilitation in the community (phục hồi chức năng dựa vào cộng đồng).
    Rehabilitation,
    /// Care at home or in the community (chăm sóc tại gia đình, cộng đồng).
    HomeCare,
    /// Alternative care by families, adoption too (chăm sóc thay thế, nhận nuôi, đỡ đầu).
    AlternativeCare,
    /// Half-day or day care (chăm sóc bán trú).
    DayCare,
    /// Care for a limited time (chăm sóc có thời hạn).
    TimeLimitedCare,
    /// A shelter (nhà tạm lánh).
    Shelter,
    /// Vocational training that leads to a job (dạy nghề gắn với việc làm).
    VocationalTraining,
    /// A facility (cơ sở trợ giúp xã hội).
    Facility,
    /// Allowances and help, and funds for it (trợ cấp, trợ giúp, quỹ).
    Assistance,
    /// Services of protection and counselling (dịch vụ bảo vệ, tư vấn).
    ProtectionServices,
    /// Participation and abilities of children (sự tham gia, năng lực của trẻ em).
    Participation,
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
