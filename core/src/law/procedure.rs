//! What a rule of procedure (thủ tục) says beyond its words: the way of a file, and dates that come back.

use std::borrow::Cow;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::instrument::Str;

type List<T> = Cow<'static, [T]>;

/// What can be decided by a rule of procedure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// It says how days are counted.
    Counting,
    /// The way of a file from its receipt to the decision.
    Route(Route),
    /// Something due by a day of every month or year.
    Recurring(Recurring),
    /// What becomes of files received before the rule and not decided yet.
    Pending(Pending),
}

/// The way of a file (trình tự), step by step. What no source says is left out, never filled in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Route {
    /// The benefits that are asked for so.
    pub benefits: List<Benefit>,
    /// Where a file can be handed in; empty if no source says.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub channels: List<Channel>,
    /// The declaration: numbers of the forms, of which the group decides, as `1a`; of another instrument's annex as
    /// `nd-335-2026/01`.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub forms: List<Str>,
    /// The other papers, each where the group needs it.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub papers: List<Paper>,
    /// What is done, in this order.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub steps: List<Step>,
}

/// One step of a file's way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// What.
    pub act: Act,
    /// Who.
    pub who: Actor,
    /// Most working days (ngày làm việc) it may take; absent if none are set or no source says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub working_days: Option<u16>,
    /// Whether it is done only if somebody complains.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub on_complaint: bool,
}

/// Something due by a day of every month or year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Recurring {
    /// The benefits that it is about.
    pub benefits: List<Benefit>,
    /// What.
    pub act: Act,
    /// Who.
    pub who: Actor,
    /// The days before which it is done.
    pub before: List<DayOfYear>,
    /// Numbers of the forms to use.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub forms: List<Str>,
}

/// A day of every year, or of every month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DayOfYear {
    /// Day of the month, from 1 to 28, so that every month has it.
    pub day: u32,
    /// Month, from 1; absent for every month.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub month: Option<u32>,
}

/// What becomes of files received before the rule begins and not decided yet (hồ sơ đã tiếp nhận, chưa quyết định).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Pending {
    /// The benefits that it is about.
    pub benefits: List<Benefit>,
    /// How they are finished.
    pub finished: Finished,
}

/// How a file is finished that was received under an earlier rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Finished {
    /// By the procedure of the day on which it was received.
    ByEarlierProcedure,
    /// No source says.
    NotSaid,
}

/// What a person, a household or a facility can ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "FileBenefit"))]
#[serde(rename_all = "snake_case")]
pub enum Benefit {
    /// Monthly social allowance (trợ cấp xã hội hằng tháng).
    MonthlyAllowance,
    /// Social pension (trợ cấp hưu trí xã hội).
    SocialPension,
    /// Monthly support for a carer's costs (kinh phí chăm sóc, nuôi dưỡng hằng tháng).
    CareSupport,
    /// Support for funeral costs (hỗ trợ chi phí mai táng).
    FuneralSupport,
    /// Emergency relief (trợ giúp khẩn cấp).
    EmergencyRelief,
    /// Care in a social assistance facility (chăm sóc, nuôi dưỡng tại cơ sở trợ giúp xã hội).
    FacilityCare,
}

impl Benefit {
    /// Every benefit, in order.
    pub const ALL: [Self; 6] = [
        Self::MonthlyAllowance,
        Self::SocialPension,
        Self::CareSupport,
        Self::FuneralSupport,
        Self::EmergencyRelief,
        Self::FacilityCare,
    ];

    /// Its code: `monthly_allowance`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::MonthlyAllowance => "monthly_allowance",
            Self::SocialPension => "social_pension",
            Self::CareSupport => "care_support",
            Self::FuneralSupport => "funeral_support",
            Self::EmergencyRelief => "emergency_relief",
            Self::FacilityCare => "facility_care",
        }
    }

    /// The benefit of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|benefit| benefit.code() == code)
    }
}

/// Where a file can be handed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// The one-stop desk (bộ phận một cửa) of the commune of residence.
    CommuneDesk,
    /// Any one-stop desk.
    AnyDesk,
    /// By post (bưu chính).
    Post,
    /// Online (trực tuyến).
    Online,
}

/// Whoever does a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Actor {
    /// The commune's review council (hội đồng xét duyệt trợ giúp xã hội cấp xã).
    CommuneCouncil,
    /// The commune People's Committee (Ủy ban nhân dân cấp xã).
    CommuneCommittee,
    /// Its chair.
    CommuneChair,
    /// The district labour office (Phòng Lao động - Thương binh và Xã hội), until 2025-06-30.
    DistrictLabourOffice,
    /// The chair of the district People's Committee (Chủ tịch Ủy ban nhân dân cấp huyện), until 2025-06-30.
    DistrictChair,
    /// The provincial People's Committee (Ủy ban nhân dân cấp tỉnh).
    ProvinceCommittee,
    /// The social assistance facility (cơ sở trợ giúp xã hội).
    Facility,
    /// The paying organisation (tổ chức chi trả).
    Payer,
}

impl Actor {
    /// Its code: `commune_chair`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::CommuneCouncil => "commune_council",
            Self::CommuneCommittee => "commune_committee",
            Self::CommuneChair => "commune_chair",
            Self::DistrictLabourOffice => "district_labour_office",
            Self::DistrictChair => "district_chair",
            Self::ProvinceCommittee => "province_committee",
            Self::Facility => "facility",
            Self::Payer => "payer",
        }
    }
}

/// What is done in a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Act {
    /// Reviews the file (xét duyệt).
    Review,
    /// Posts the outcome in public (niêm yết công khai); never what reveals HIV.
    PublicPosting,
    /// Looks into a complaint (xác minh, kết luận khiếu nại).
    Complaint,
    /// Hands the file on.
    Forward,
    /// Appraises the file (thẩm định).
    Appraise,
    /// Decides.
    Decide,
    /// Lists who is paid next month, and sends the money.
    ListPayees,
    /// Reports what was paid and what was not collected.
    ReportPayments,
    /// Reports to the ministry.
    ReportResults,
}

/// A paper that goes with the declaration, or is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Paper {
    /// Household book (sổ hộ khẩu).
    HouseholdBook,
    /// What shows the residence in place of the household book.
    ProofOfResidence,
    /// Birth certificate (giấy khai sinh).
    BirthCertificate,
    /// Confirmation of HIV (giấy xác nhận nhiễm HIV).
    HivConfirmation,
    /// Disability certificate (giấy xác nhận khuyết tật).
    DisabilityCertificate,
}

impl Rule {
    /// The benefits that it is about.
    pub(crate) fn benefits(&self) -> &[Benefit] {
        match self {
            Self::Counting => &[],
            Self::Route(route) => &route.benefits,
            Self::Recurring(recurring) => &recurring.benefits,
            Self::Pending(pending) => &pending.benefits,
        }
    }
}

impl Recurring {
    /// The next last day for it, `from` or later: the day before one of `before`. A day off does not move it.
    pub(crate) fn next(&self, from: NaiveDate) -> Option<NaiveDate> {
        let months =
            (0..=12).filter_map(|ahead| from.with_day(1)?.checked_add_months(chrono::Months::new(ahead)));
        let days = months.flat_map(|month| {
            let of_month =
                self.before.iter().filter(move |day| day.month.is_none_or(|of| of == month.month()));
            of_month.filter_map(move |day| month.with_day(day.day)?.pred_opt())
        });
        days.filter(|day| *day >= from).min()
    }
}
