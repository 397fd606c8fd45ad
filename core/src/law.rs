//! The law as data: instruments, their provisions, and the conditions they set.
//!
//! Nothing here knows a decree. The decrees are files, `core/law/**/*.toml`; `cargo xtask law` checks them and
//! writes them as static tables.

pub mod benefit;
pub mod condition;
pub mod instrument;
pub mod passage;
pub mod procedure;
pub mod rulebook;
pub mod tables;
pub mod timing;

mod builtin;
mod check;
mod compile;
mod fault;
pub(crate) mod id;
mod json;
mod known;
mod reform;
#[cfg(feature = "schema")]
mod schema;
mod search;
pub mod witness;

pub use check::{Flaw, LawError, Problem, Row};
