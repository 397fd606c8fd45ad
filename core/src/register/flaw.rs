//! What can be at odds in a register.

use std::fmt;

use serde::Serialize;

use super::MOST_OF_A_PERSON;
use crate::month::Month;
use crate::place::PlaceProblem;

/// Something at odds in a register: what, in which entries, in which months. It holds no key and no benefit.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RegisterFlaw {
    /// What is wrong.
    pub problem: RegisterProblem,
    /// Numbers of the entries, from 0, in order; of [`RegisterProblem::CoupleOfOne`], that of the couple.
    pub entries: Vec<usize>,
    /// The months that it is about.
    pub months: Option<FlawMonths>,
    /// Where the rule stands that is not kept, if that reveals nothing of a person.
    pub citation: Option<String>,
}

/// Months of a flaw.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FlawMonths {
    /// The first.
    pub from: Month,
    /// The first after them; `None`: they go on.
    pub until: Option<Month>,
}

/// What can be wrong with the entries of a register.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RegisterProblem {
    /// Two entries have the same key.
    #[error("expected a key of its own: another entry has the same")]
    DuplicateId,
    /// The law has no such provision and no such benefit.
    #[error("expected the full id of a provision or of a benefit")]
    UnknownBenefit,
    /// The benefit is not in force in the place in months that the entry claims. Months before the first that the
    /// rulebook can decide are not looked at.
    #[error("expected a benefit in force in the place in every month of the entry")]
    NotInForce,
    /// There is no such place, neither in the first month of the entry nor in the last.
    #[error("expected a place that exists in the months of the entry: {0}")]
    Place(PlaceProblem),
    /// It begins before the month in which the decision is signed, where the law counts from that month. What follows
    /// another allowance of the person without a month between changes rather than begins, and is not looked at.
    #[error("expected no month before the one in which the decision is signed")]
    StartsBeforeDecision,
    /// It ends before it begins, or is suspended or stopped outside its months.
    #[error("expected an end after the beginning, and a suspension or a stop between the two")]
    ReversedMonths,
    /// One person has the same benefit, or two bands of one group, twice in a month.
    #[error("expected one entry of a person for a group in a month")]
    Duplicate,
    /// One person has two monthly allowances in a month of which the law pays the highest alone.
    #[error("expected one allowance of a person in a month, where the law pays only the highest")]
    DoubleAllowance,
    /// The care of one person is paid twice in a month.
    #[error("expected the care of a person to be paid once in a month")]
    DoubleCareSupport,
    /// One person has a monthly allowance and is kept in a facility, where the law bars whoever is from the allowance. The
    /// month of entering, and that of leaving, are not looked at.
    #[error("expected no allowance beside care in a facility, where the law bars it")]
    AllowanceInFacility,
    /// One person has two benefits of which the law pays one.
    #[error("expected one of the benefits that exclude one another")]
    OnlyOne,
    /// Husband and wife both have what is due once for a couple.
    #[error("expected one share for husband and wife")]
    OnePerCouple,
    /// A couple of one person.
    #[error("expected a couple of two people")]
    CoupleOfOne,
    /// More entries of one person than are compared.
    #[error("expected at most {MOST_OF_A_PERSON} entries of one person")]
    TooMany,
    /// Something that the schema of registers does not allow.
    #[error("expected what the schema of registers allows")]
    Unreadable,
}

impl RegisterProblem {
    /// Stable code, for programs.
    pub const fn code(self) -> &'static str {
        match self {
            Self::DuplicateId => "duplicate_id",
            Self::UnknownBenefit => "unknown_benefit",
            Self::NotInForce => "benefit_not_in_force",
            Self::Place(problem) => problem.code(),
            Self::StartsBeforeDecision => "starts_before_decision",
            Self::ReversedMonths => "reversed_months",
            Self::Duplicate => "duplicate",
            Self::DoubleAllowance => "double_allowance",
            Self::DoubleCareSupport => "double_care_support",
            Self::AllowanceInFacility => "allowance_in_facility",
            Self::OnlyOne => "only_one",
            Self::OnePerCouple => "one_per_couple",
            Self::CoupleOfOne => "couple_of_one",
            Self::TooMany => "too_many",
            Self::Unreadable => "unreadable",
        }
    }

    /// The field that it is about, if it is one.
    const fn field(self) -> Option<&'static str> {
        match self {
            Self::DuplicateId => Some("id"),
            Self::UnknownBenefit | Self::NotInForce => Some("benefit"),
            Self::Place(_) => Some("place"),
            Self::StartsBeforeDecision => Some("from"),
            Self::ReversedMonths => Some("until"),
            Self::CoupleOfOne => Some("people"),
            _ => None,
        }
    }
}

impl RegisterFlaw {
    pub(super) fn new(problem: RegisterProblem, entries: &[usize]) -> Self {
        let mut entries = entries.to_vec();
        entries.sort_unstable();
        Self { problem, entries, months: None, citation: None }
    }

    pub(super) fn in_months(self, from: Month, until: Option<Month>) -> Self {
        Self { months: Some(FlawMonths { from, until }), ..self }
    }

    pub(super) fn by(self, citation: Option<String>) -> Self {
        Self { citation, ..self }
    }

    /// Stable code, for programs: [`RegisterProblem::code`].
    pub const fn code(&self) -> &'static str {
        self.problem.code()
    }

    /// Where it is, as JSON pointers into the register: `/entries/3/benefit`.
    pub fn at(&self) -> Vec<String> {
        let list = if self.problem == RegisterProblem::CoupleOfOne { "couples" } else { "entries" };
        let one = |at: &usize| match self.problem.field() {
            Some(field) => format!("/{list}/{at}/{field}"),
            None => format!("/{list}/{at}"),
        };
        self.entries.iter().map(one).collect()
    }

    /// The parameters of its message, by name: months, and where the rule stands.
    pub fn params(&self) -> Vec<(&'static str, String)> {
        let mut params = Vec::new();
        if let Some(months) = self.months {
            params.push(("from", months.from.to_string()));
            params.extend(months.until.map(|until| ("until", until.to_string())));
        }
        params.extend(self.citation.iter().map(|citation| ("citation", citation.clone())));
        params
    }
}

impl fmt::Display for RegisterFlaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let at = self.at();
        if !at.is_empty() {
            write!(f, "{}: ", at.join(", "))?;
        }
        write!(f, "{}", self.problem)
    }
}

/// A flaw as it is written.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "RegisterFlaw"))]
struct Written<'a> {
    /// Stable code.
    code: &'static str,
    /// The flaw in English, for a log.
    message: String,
    /// Numbers of the entries, from 0; of `couple_of_one`, that of the couple.
    entries: &'a [usize],
    /// Where it is, as JSON pointers into the register.
    at: Vec<String>,
    /// The first month that it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<Month>,
    /// The first month after those; absent if they go on.
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<Month>,
    /// Where the rule stands that is not kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    citation: Option<&'a str>,
}

/// In JSON: `{ code, message, entries, at, from, until, citation }`.
impl Serialize for RegisterFlaw {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Written {
            code: self.code(),
            message: self.problem.to_string(),
            entries: &self.entries,
            at: self.at(),
            from: self.months.map(|months| months.from),
            until: self.months.and_then(|months| months.until),
            citation: self.citation.as_deref(),
        }
        .serialize(serializer)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for RegisterFlaw {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        Written::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        Written::json_schema(generator)
    }
}
