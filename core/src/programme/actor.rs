//! Who acts under a plan.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::indicators::LineRange;
use crate::law::instrument::{Evidence, Text};

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
    /// The first day on which it existed, where that matters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<NaiveDate>,
    /// The first day on which it no longer did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
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
