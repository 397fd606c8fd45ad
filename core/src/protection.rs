//! Children in special circumstances (trẻ em có hoàn cảnh đặc biệt): the 14 groups and 48 cases of the Law on Children
//! and NĐ 56/2017, classified from recorded facts.
//!
//! Unknown is not false here either: a case that depends on a fact nobody has recorded is *undetermined* and names the
//! fact. What the decree leaves open stays open, with the question. The groups are data: `core/protection`.

pub mod bridge;
pub mod classify;
pub mod condition;
pub mod count;
pub mod deadline;
pub mod group;
mod read;
pub mod record;

#[rustfmt::skip]
mod builtin;

pub use classify::{CaseFound, Classification, ClassifyError, GroupFound, PublicClassification, classify};
pub use condition::Condition;
pub use count::{Count, NoPredicate, Predicate, count, predicates};
pub use group::{Case, Class, Contradiction, Group, Open, at_risk, contradictions, groups};
pub use read::RecordError;
pub use record::{
    Addiction, AgeAt, Care, ChildRecord, Exploitation, Fact, LegalMeasure, Maltreatment, Nationality,
    ParentState, Risk, SexualAbuse, Trafficking,
};
