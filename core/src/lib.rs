//! Child protection and social assistance in Viet Nam: the law as data, decided and explained, and the
//! official forms validated, with the same code natively and in the browser.

pub mod assessment;
pub mod benefits;
pub mod calendar;
pub mod date;
pub mod history;
pub mod household;
pub mod issue;
mod json;
pub mod law;
pub mod messages;
pub mod money;
pub mod month;
pub mod occurrence;
mod opaque;
pub mod payments;
pub mod place;
pub mod procedure;
#[cfg(feature = "receipt")]
pub mod receipt;
pub mod register;
pub mod sheet;
pub mod situation;
pub mod timeline;
pub mod what_if;
mod written;

#[cfg(any(feature = "forms", feature = "indicators"))]
mod clean;

#[cfg(feature = "indicators")]
pub mod indicators;
#[cfg(feature = "indicators")]
pub mod programme;
#[cfg(feature = "indicators")]
pub mod protection;

#[cfg(feature = "forms")]
pub mod forms;

pub use assessment::{AssessError, Assessment, Assumption, At, Explanation, Status, Verdict};
pub use benefits::{Benefit, Benefits};
pub use calendar::{CalendarError, HolidayYear, Holidays};
pub use date::{BirthDate, DateError, Period, parse_date};
pub use history::History;
pub use household::{Carer, Household, Member, Relation, RelationKind};
pub use issue::{Issue, Param, Path, Severity};
pub use law::LawError;
pub use law::rulebook::Rulebook;
pub use money::{Coefficient, CoefficientError, Dong};
pub use month::{Month, MonthError, Months};
pub use occurrence::{Cause, Harm, Harmed, House, Occurrence};
pub use payments::{PaymentList, PaymentRun, PaymentsError};
pub use place::{Place, PlaceError};
pub use procedure::ProcedureError;
pub use register::{Register, RegisterEntry, RegisterFlaw};
pub use sheet::{DecisionSheet, SheetError, SheetRequest};
pub use situation::{
    Area, Child, Disability, Draws, Fact, HouseholdClass, MaritalStatus, ParentStatus, Protection, Situation,
    Study, Supporter,
};
pub use timeline::{Timeline, TimelineError};

/// The examples of the readme, run as tests.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct ReadmeExamples;

/// The example of the crate's own readme.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct CrateReadmeExamples;
