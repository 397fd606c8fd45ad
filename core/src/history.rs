//! What happened: facts with the day they began, decisions, payments.

mod json;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::date::BirthDate;
use crate::household::{Carer, RelationKind};
use crate::money::Dong;
use crate::month::Month;
use crate::opaque::opaque;
use crate::place::Place;
use crate::situation::{Area, HouseholdClass, Situation};

/// The history of a household (quá trình), as far as it is known: what a timeline is made of.
///
/// Everything is dated, and the order in which it is listed means nothing. At most 50 members, and 1,000 rows in any
/// list.
///
/// ```
/// use ansinh::History;
///
/// let history: History = serde_json::from_str(r#"{
///     "facts": [{ "from": "2019-01-01", "household": "poor" }],
///     "members": [{
///         "id": "1",
///         "birth_date": "1950-06-01",
///         "events": [
///             { "on": "2019-03-28", "event": { "facts": { "disability": "severe", "pension": false } } },
///             { "on": "2019-04-10", "event": "granted" }
///         ],
///         "paid": [{ "month": "2019-04", "amount": 540000 }]
///     }]
/// }"#)?;
/// assert_eq!(history.members.len(), 1);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct History {
    /// What is so of the whole household, and from when.
    pub facts: Vec<HouseholdFacts>,
    /// Where the household moved, and when.
    pub moves: Vec<Move>,
    /// The people.
    pub members: Vec<MemberHistory>,
    /// Who stands how to whom, and when.
    pub relations: Vec<DatedRelation>,
}

/// Facts of a whole household from a day on. What is not named stays as it was.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct HouseholdFacts {
    /// The first day.
    pub from: NaiveDate,
    /// Class by the poverty standard (diện hộ).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub household: Option<HouseholdClass>,
    /// Class by the province's own poverty standard.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub local_household: Option<HouseholdClass>,
    /// Class of the area (địa bàn).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area: Option<Area>,
}

/// A move (thay đổi nơi cư trú).
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "HouseholdMove"))]
#[serde(deny_unknown_fields)]
pub struct Move {
    /// The first day in the new place.
    pub on: NaiveDate,
    /// The new place.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub place: Place,
}

/// The history of one person.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MemberHistory {
    /// A key that is unique in the household, such as a number: not a name, not an identity number.
    pub id: String,
    /// Date of birth, or the year alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub birth_date: Option<BirthDate>,
    /// What happened, and when.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub events: Vec<Event>,
    /// Months whose allowance was ready and was not collected (tháng không nhận tiền).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub uncollected: Vec<Month>,
    /// Where the person stood at the beginning, if the history begins later than it did: see
    /// [`Rulebook::carry_over`](crate::Rulebook::carry_over).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub carried: Option<Box<Carried>>,
    /// What was paid (số tiền đã chi trả).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub paid: Vec<Payment>,
}

/// Where a person stood at the beginning of a month: all that the months after it need of those before.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Carried {
    /// The month.
    pub from: Month,
    /// What was known on the day before.
    pub facts: Box<Situation>,
    /// What was granted, while it ran.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub granted: Option<CarriedGrant>,
    /// Whether something was granted before, and had ended.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub stopped: bool,
    /// What was held back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suspended: Option<CarriedSuspension>,
    /// How many months in a row were not collected.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub uncollected: u8,
    /// The first day of a custody that went on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detained: Option<NaiveDate>,
    /// Whether the allowance of children without support was being paid when the person turned 16, and was not stopped
    /// since.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowance_held: Option<bool>,
    /// The children whose allowance was, or was not, being paid when they turned 16.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub children_held: Vec<ChildHeld>,
}

/// A grant that runs.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CarriedGrant {
    /// The day from which it counts.
    pub from: NaiveDate,
    /// The month after which it has ended, if that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last: Option<Month>,
}

/// A suspension that goes on.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CarriedSuspension {
    /// Its first month.
    pub from: Month,
    /// The day that it counts from.
    pub on: NaiveDate,
    /// Why.
    pub ground: SuspensionGround,
}

/// Whether an allowance was being paid for a child when it turned 16.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ChildHeld {
    /// The child's day of birth.
    pub born: NaiveDate,
    /// Whether it was, and was not stopped since.
    pub held: bool,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
const fn is_zero(number: &u8) -> bool {
    *number == 0
}

/// Something that happened on a day.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "HistoryEvent"))]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// The day. Of a decision: the day it was signed.
    pub on: NaiveDate,
    /// What happened.
    pub event: EventKind,
}

/// What can happen.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "HistoryEventKind"))]
#[serde(rename_all = "snake_case")]
pub enum EventKind {
    /// These facts are so from that day on; what is not named stays as it was.
    Facts(Box<Situation>),
    /// The decision to grant was signed (quyết định hưởng).
    Granted,
    /// The decision to stop was signed (quyết định thôi hưởng).
    Stopped,
    /// Died (chết).
    Died,
    /// Declared missing by a court (bị tuyên bố mất tích).
    DeclaredMissing,
    /// Began to serve a prison term (chấp hành án phạt tù).
    Imprisoned,
    /// Refused the allowance (từ chối nhận).
    Renounced,
    /// Was taken into custody (bị tạm giam).
    Detained,
    /// Was released from custody.
    Released,
    /// The allowance was suspended (tạm dừng).
    Suspended(SuspensionGround),
    /// The person was looked at again (rà soát, xác định lại).
    Reviewed(ReviewOutcome),
    /// It was decided to pay what had been held back, from this month on (quyết định truy lĩnh).
    BackPaidFrom(Month),
    /// The decision on support for the care of this person was signed (quyết định hỗ trợ kinh phí chăm sóc), or for this
    /// person as a parent with a disability: see [`Rulebook::support_timeline`](crate::Rulebook::support_timeline).
    SupportGranted,
    /// The decision to stop that support was signed: also where the carer was punished or convicted.
    SupportStopped,
}

/// Why an allowance is suspended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum SuspensionGround {
    /// Not collected for months (không nhận trợ cấp).
    NotCollected,
    /// No part was taken in a review of degree or conditions (không thực hiện xác định lại).
    ReviewRefused,
    /// In custody (bị tạm giam).
    Detained,
}

/// What a review found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ReviewOutcome {
    /// Still entitled to the same.
    Unchanged,
    /// Still entitled, to something else: the facts that changed are events of their own.
    Changed,
    /// No longer entitled.
    NotEligible,
}

/// An amount that was paid for a month.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Payment {
    /// The month that it was paid for; several payments for one month add up.
    pub month: Month,
    /// đồng.
    pub amount: Dong,
}

/// A relation, and when it held.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DatedRelation {
    /// The key of the one.
    pub who: String,
    /// How they stand.
    pub is: RelationKind,
    /// The key of the other.
    pub whom: String,
    /// The first day, if it did not always hold.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<NaiveDate>,
    /// The first day on which it no longer held.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
    /// For whoever takes someone in: what the law asks of a carer. Where that changed, there are two relations.
    #[serde(default, skip_serializing_if = "Carer::is_unknown")]
    pub carer: Carer,
}

opaque! { HouseholdFacts Move MemberHistory Event EventKind Payment DatedRelation Carried CarriedGrant CarriedSuspension ChildHeld }
