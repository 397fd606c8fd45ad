//! Every benefit other than the monthly allowance: whom it is about, who is paid, and what it gives.

use std::borrow::Cow;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::condition::Condition;
use super::instrument::{Evidence, Str, Text};
use crate::money::Coefficient;

/// A benefit (chế độ trợ giúp) other than the monthly allowance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct BenefitRow {
    /// Id, unique in the instrument. The provision's id is `instrument/id`.
    pub id: Str,
    /// What kind of benefit it is.
    pub kind: BenefitKind,
    /// Article, clause, point; `?` where the article is not known.
    pub cite: Str,
    /// First day, if it differs from the instrument's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<NaiveDate>,
    /// First day no longer in force, if it differs from the instrument's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
    /// How this row is known, where it differs from the instrument.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
    /// Who, under what condition, how much: in our words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<Text>,
    /// In a province's instrument, full ids of the country's benefits that it gives more of: each is one benefit with this
    /// row, of which the higher is due. One that names none is due beside the country's.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub raises: Cow<'static, [Str]>,
    /// Whether it is due for each person, or once for the household.
    #[serde(default, skip_serializing_if = "About::is_person")]
    pub about: About,
    /// Who is paid.
    #[serde(default, skip_serializing_if = "Payee::is_person")]
    pub payee: Payee,
    /// What the law asks of the person, or of the household. Facts of the carer and of the occurrence may be asked too.
    #[serde(default, skip_serializing_if = "Condition::is_always")]
    pub when: Condition,
    /// What it gives; absent where another instrument says how much.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gives: Option<Gives>,
    /// Key of the group whose standard level the coefficient is of, where that is not the level for everyone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level_of: Option<Str>,
    /// A key shared with other rows: of those that are due for the same person, only the highest is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub only_one: Option<Str>,
    /// Whether `only_one` counts husband and wife together.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub per_couple: bool,
    /// How many people whom one payee cares for must meet it; it is due once for all of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub people: Option<PeopleCount>,
    /// Whether it reveals HIV.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub confidential: bool,
    /// Ids of the caveats that results resting on it carry.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub caveats: Cow<'static, [Str]>,
}

/// A kind of benefit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum BenefitKind {
    /// Monthly support for whoever cares (kinh phí chăm sóc).
    CareSupport,
    /// What a facility gets for a person whom it keeps (chăm sóc tại cơ sở trợ giúp xã hội).
    Facility,
    /// Support for funeral costs (hỗ trợ chi phí mai táng).
    Funeral,
    /// Emergency relief (trợ giúp khẩn cấp).
    Emergency,
    /// Care for a while for people in need of emergency protection (bảo vệ khẩn cấp).
    TemporaryCare,
    /// A health insurance card paid by the State (thẻ bảo hiểm y tế).
    HealthInsurance,
    /// Support for schooling and training (trợ giúp giáo dục, đào tạo).
    Education,
    /// Support for work and production (hỗ trợ tạo việc làm, phát triển sản xuất).
    Livelihood,
    /// Entry into a facility (tiếp nhận vào cơ sở trợ giúp xã hội).
    FacilityEntry,
}

impl BenefitKind {
    /// Every kind.
    pub const ALL: &'static [Self] = &[
        Self::CareSupport,
        Self::Facility,
        Self::Funeral,
        Self::Emergency,
        Self::TemporaryCare,
        Self::HealthInsurance,
        Self::Education,
        Self::Livelihood,
        Self::FacilityEntry,
    ];

    /// Its name in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::CareSupport => "care_support",
            Self::Facility => "facility",
            Self::Funeral => "funeral",
            Self::Emergency => "emergency",
            Self::TemporaryCare => "temporary_care",
            Self::HealthInsurance => "health_insurance",
            Self::Education => "education",
            Self::Livelihood => "livelihood",
            Self::FacilityEntry => "facility_entry",
        }
    }

    /// The kind of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.name() == name)
    }

    /// Whether it answers an occurrence: a death, an accident, a disaster.
    pub const fn is_relief(self) -> bool {
        matches!(self, Self::Funeral | Self::Emergency | Self::Livelihood)
    }
}

/// Whom a benefit is about.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// Each person who meets its condition.
    #[default]
    Person,
    /// The household, once.
    Household,
}

impl About {
    fn is_person(&self) -> bool {
        *self == Self::Person
    }
}

/// Who is paid.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Payee {
    /// The person whom it is about.
    #[default]
    Person,
    /// Whoever takes the person in (người nhận chăm sóc, nuôi dưỡng).
    Carer,
    /// The household (hộ gia đình).
    Household,
    /// Whoever sees to the funeral (người, tổ chức lo mai táng).
    Organiser,
    /// The facility (cơ sở trợ giúp xã hội).
    Facility,
}

impl Payee {
    fn is_person(&self) -> bool {
        *self == Self::Person
    }
}

/// What a benefit gives: a coefficient of the standard level, or a fixed quantity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Gives {
    /// So many times the standard level of the month, in đồng.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coefficient: Option<Coefficient>,
    /// A fixed quantity, in `unit`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quantity: Option<u64>,
    /// The unit.
    #[serde(default)]
    pub unit: Unit,
    /// How often.
    pub per: Per,
    /// Whether it is just that, at least that or at most that.
    #[serde(default)]
    pub bound: Bound,
    /// For so many months at most, where that is limited.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub months: Option<u8>,
}

/// The unit of a quantity.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Đồng (VND).
    #[default]
    Dong,
    /// Kilograms, of rice.
    Kg,
}

/// How often a quantity is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Per {
    /// Once.
    Once,
    /// Each day.
    Day,
    /// Each month.
    Month,
    /// Each year.
    Year,
}

/// What a quantity bounds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Bound {
    /// Just that.
    #[default]
    Exact,
    /// At least that (tối thiểu, thấp nhất).
    Floor,
    /// At most that (tối đa, không quá).
    Ceiling,
}

/// How many people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PeopleCount {
    /// At least so many.
    pub at_least: u8,
    /// At most so many, if bounded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_most: Option<u8>,
}
