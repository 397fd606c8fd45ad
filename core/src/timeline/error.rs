//! Why a history gives no timeline.

use std::fmt;

use chrono::NaiveDate;
use serde::Serialize;

use crate::assessment::AssessError;
use crate::month::Months;
use crate::place::{Place, PlaceProblem};
use crate::written::Params;

/// Why there is no timeline.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TimelineError {
    /// The period ends before it begins, or has no month.
    #[error("expected a period of at least one month, found {} to {}", .0.from, .0.until)]
    ReversedPeriod(Months),
    /// The history is at odds with itself: every place where it is.
    #[error("{}", list(.0))]
    History(Vec<HistoryFlaw>),
    /// A month cannot be decided.
    #[error(transparent)]
    Undecidable(#[from] AssessError),
    /// A sum of money that not every reader of JSON holds: of what is due, owed or was paid.
    #[error("expected sums below 2^53 đồng")]
    TooMuch,
}

impl TimelineError {
    /// Stable code of the error, for programs; of a history, that of its first flaw.
    pub fn code(&self) -> &'static str {
        match self {
            Self::ReversedPeriod(_) => "reversed_period",
            Self::History(flaws) => flaws.first().map_or("history", |flaw| flaw.problem.code()),
            Self::Undecidable(error) => error.code(),
            Self::TooMuch => "too_much",
        }
    }

    /// The parameters of its message, by name: the months of a period, those of [`AssessError::params`].
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::ReversedPeriod(Months { from, until }) => {
                vec![("from", from.to_string()), ("until", until.to_string())]
            }
            Self::Undecidable(error) => error.params(),
            Self::History(_) | Self::TooMuch => Vec::new(),
        }
    }
}

fn list(flaws: &[HistoryFlaw]) -> String {
    flaws.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}

/// Something wrong with a history: where, and what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryFlaw {
    /// Number of the member, from 0.
    pub member: Option<usize>,
    /// Number in the list that the problem is about, from 0: of the member's events, or of the household's relations,
    /// moves or facts.
    pub event: Option<usize>,
    /// What is wrong.
    pub problem: HistoryProblem,
}

impl fmt::Display for HistoryFlaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.member, self.event) {
            (Some(member), Some(event)) => write!(f, "members[{member}].events[{event}]: ")?,
            (Some(member), None) => write!(f, "members[{member}]: ")?,
            (None, Some(at)) => write!(f, "{}[{at}]: ", self.problem.list())?,
            (None, None) => {}
        }
        write!(f, "{}", self.problem)
    }
}

/// Most members of a history.
pub const MOST_MEMBERS: usize = 50;
/// Most rows in any list of a history: events of a member, months, payments, relations.
pub const MOST_ROWS: usize = 1000;

/// What can be wrong with a history.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum HistoryProblem {
    /// Two members have the same key.
    #[error("expected a key of its own: another member has the same")]
    DuplicateMember,
    /// A relation names a key that no member has.
    #[error("expected the keys of two different members")]
    UnknownMember,
    /// A day outside the years that are covered.
    #[error("expected a day between the years 1900 and 2200")]
    OutOfRange,
    /// The person dies before being born.
    #[error("expected a death on or after the day of birth")]
    DeathBeforeBirth,
    /// Something happens before the person is born.
    #[error("expected a day on or after the day of birth")]
    EventBeforeBirth,
    /// Something happens to a person who is dead, or who dies twice.
    #[error("expected a day before the death")]
    EventAfterDeath,
    /// A decision to grant, while one runs.
    #[error("expected a decision to grant after the end of the one before")]
    GrantedTwice,
    /// A decision to stop what was not granted.
    #[error("expected a decision to grant before the one to stop")]
    StoppedWithoutGrant,
    /// A review of what is not suspended, that finds something about a suspension.
    #[error("expected a suspension before the review")]
    ReviewedWithoutSuspension,
    /// A release of a person who is not in custody.
    #[error("expected a custody before the release")]
    ReleasedWithoutDetention,
    /// One fact has two values on one day.
    #[error("expected one value for each fact on a day")]
    ConflictingFacts,
    /// A relation or a fact ends before it begins.
    #[error("expected an end after the beginning")]
    EmptyPeriod,
    /// There is no such place on the day.
    #[error("expected a place that exists on that day: {0}")]
    Place(PlaceProblem),
    /// Something that the schema of histories does not allow.
    #[error("expected what the schema of histories allows")]
    Unreadable,
    /// More than the library takes: see [`History`](crate::History).
    #[error("expected at most {MOST_MEMBERS} members, and {MOST_ROWS} rows in each list")]
    TooMany,
    /// Two moves on one day.
    #[error("expected one move on a day")]
    MovedTwice,
    /// A move outside the years that are covered.
    #[error("expected a day between the years 1900 and 2200")]
    MovedOutOfRange,
    /// A history that was shortened, of which more is asked than was kept.
    #[error("expected the whole history: support for care is not carried over")]
    Shortened,
}

impl HistoryProblem {
    /// Every problem.
    pub const ALL: &'static [Self] = &[
        Self::DuplicateMember,
        Self::UnknownMember,
        Self::OutOfRange,
        Self::DeathBeforeBirth,
        Self::EventBeforeBirth,
        Self::EventAfterDeath,
        Self::GrantedTwice,
        Self::StoppedWithoutGrant,
        Self::ReviewedWithoutSuspension,
        Self::ReleasedWithoutDetention,
        Self::ConflictingFacts,
        Self::EmptyPeriod,
        Self::Place(PlaceProblem::UnknownProvince),
        Self::Place(PlaceProblem::ProvinceNotInForce),
        Self::Place(PlaceProblem::UnknownCommune),
        Self::Place(PlaceProblem::CommuneNotInProvince),
        Self::Unreadable,
        Self::TooMany,
        Self::MovedTwice,
        Self::MovedOutOfRange,
        Self::Shortened,
    ];

    /// Stable code of the problem, for programs.
    pub const fn code(self) -> &'static str {
        match self {
            Self::DuplicateMember => "duplicate_member",
            Self::UnknownMember => "unknown_member",
            Self::OutOfRange | Self::MovedOutOfRange => "out_of_range",
            Self::DeathBeforeBirth => "death_before_birth",
            Self::EventBeforeBirth => "event_before_birth",
            Self::EventAfterDeath => "event_after_death",
            Self::GrantedTwice => "granted_twice",
            Self::StoppedWithoutGrant => "stopped_without_grant",
            Self::ReviewedWithoutSuspension => "reviewed_without_suspension",
            Self::ReleasedWithoutDetention => "released_without_detention",
            Self::ConflictingFacts => "conflicting_facts",
            Self::EmptyPeriod => "empty_period",
            Self::Place(problem) => problem.code(),
            Self::Unreadable => "unreadable",
            Self::TooMany => "too_many",
            Self::MovedTwice => "moved_twice",
            Self::Shortened => "shortened",
        }
    }

    /// The list of the household that a problem without a member is about.
    pub(crate) const fn list(self) -> &'static str {
        match self {
            Self::Place(_) | Self::MovedTwice | Self::MovedOutOfRange => "moves",
            Self::UnknownMember | Self::EmptyPeriod => "relations",
            _ => "facts",
        }
    }
}

/// A place that does not exist on a day.
pub(super) fn no_place(place: Place, on: NaiveDate, problem: PlaceProblem) -> TimelineError {
    TimelineError::Undecidable(AssessError::Place { place, on, problem })
}

/// An error as it is written.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "NoTimeline"))]
struct Written {
    /// Stable code; of a history that is at odds with itself, that of its first flaw.
    code: &'static str,
    /// The error in English, for a log.
    message: String,
    /// Parameters of its message, by name: of a month that cannot be decided, those of [`AssessError`].
    params: Params,
    /// Where the history is at odds with itself.
    flaws: Vec<WrittenFlaw>,
}

/// Where a history is at odds with itself.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "HistoryFlaw"))]
struct WrittenFlaw {
    /// Number of the member, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    member: Option<usize>,
    /// Number of the event, from 0; without a member, of the relation, move or fact of the household.
    #[serde(skip_serializing_if = "Option::is_none")]
    event: Option<usize>,
    /// Stable code.
    code: &'static str,
    /// The flaw in English, for a log.
    message: String,
}

/// In JSON: `{ code, message, params, flaws }`.
impl Serialize for TimelineError {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let flaws: &[HistoryFlaw] = if let Self::History(flaws) = self { flaws } else { &[] };
        let written = |flaw: &HistoryFlaw| WrittenFlaw {
            member: flaw.member,
            event: flaw.event,
            code: flaw.problem.code(),
            message: flaw.problem.to_string(),
        };
        let flaws = flaws.iter().map(written).collect();
        let params = Params(self.params());
        Written { code: self.code(), message: self.to_string(), params, flaws }.serialize(serializer)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for TimelineError {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        Written::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        Written::json_schema(generator)
    }
}
