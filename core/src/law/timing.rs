//! When an allowance begins, changes, ends, and is held back.

use std::borrow::Cow;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::instrument::{Evidence, Str, Text};
use crate::history::SuspensionGround;

/// The month from which something counts (thời điểm hưởng, điều chỉnh, thôi hưởng).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Timing {
    /// Id, unique in the instrument.
    pub id: Str,
    /// Article, clause, point.
    pub cite: Str,
    /// First day, if it differs from the instrument's. For a start, of the days on which decisions are signed; else of
    /// those on which something changes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<NaiveDate>,
    /// First day no longer in force, if it differs from the instrument's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
    /// Id of the instrument through which it ends on `until`; if not said, that of the whole instrument.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended_by: Option<Str>,
    /// How this row is known, where it differs from the instrument.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
    /// The rule, in our words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<Text>,
    /// What begins to count.
    pub event: TimingEvent,
    /// Of a start, keys of the groups it is limited to; empty for all others.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub groups: Cow<'static, [Str]>,
    /// The month.
    pub month: TimingMonth,
    /// What to know of months that count by it, where its words do not say.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub caveats: Cow<'static, [TimingCaveat]>,
}

/// What to know of months that count by a row on timing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TimingCaveat {
    /// Id of a caveat of the instrument.
    pub id: Str,
    /// Of which months.
    pub of: TimingDoubt,
}

/// Months of which the words on timing do not say whether they count so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum TimingDoubt {
    /// Of a start from the month of the conditions: those before the decision, where there was one before that ended although
    /// the conditions were met.
    Anew,
    /// Of a start from the month of the conditions: those before the row is in force.
    BeforeInForce,
    /// Of a start of certain groups: those in which a decision on another group goes on as one on these, or one on these as one
    /// on another, unless these groups began then.
    AnotherGroup,
    /// Of a start of certain groups: those in which one of these is held back or ended on the grounds that hold back or end
    /// the others.
    HeldBack,
    /// Of an end: those after the law changed, and not the facts.
    LawChanged,
    /// Of a change or an end: those that begin by it.
    Counted,
}

/// What begins to count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum TimingEvent {
    /// An allowance that was granted.
    Start,
    /// Another amount, or another group.
    Change,
    /// The end, after a death or when the conditions are no longer met.
    Stop,
}

/// The month from which it counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum TimingMonth {
    /// Of a start: the month in which the decision is signed.
    Decision,
    /// Of a start: the month in which the conditions came to be met, be the decision as late as it may.
    Conditions,
    /// Of a change or an end: the month in which it happens.
    Same,
    /// Of a change or an end: the month after.
    Next,
}

/// A ground for holding an allowance back (tạm dừng).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Suspension {
    /// Id, unique in the instrument.
    pub id: Str,
    /// Article, clause, point.
    pub cite: Str,
    /// First day, if it differs from the instrument's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<NaiveDate>,
    /// First day no longer in force, if it differs from the instrument's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
    /// Id of the instrument through which it ends on `until`; if not said, that of the whole instrument.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended_by: Option<Str>,
    /// How this row is known, where it differs from the instrument.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
    /// The rule, in our words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<Text>,
    /// The ground.
    pub ground: SuspensionGround,
    /// How many months it takes: months in a row not collected, months in custody. Nothing for a ground that counts
    /// at once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after_months: Option<u8>,
    /// After how many months it turns into an end; nothing if it never does by itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stops_after_months: Option<u8>,
    /// Whether what was held back is due once a review finds the person still entitled; else it takes a decision.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub back_pay: bool,
    /// Whether support for the person's care is held back likewise.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub care_support: bool,
}
