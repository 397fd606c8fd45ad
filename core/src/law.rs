//! The law as data: instruments, their provisions, and the conditions they set.
//!
//! Nothing here knows a decree. The decrees are files, `core/law/**/*.toml`; `cargo xtask law` checks them and
//! writes them as static tables.

pub mod benefit;
pub mod condition;
pub mod instrument;
pub mod passage;
pub mod rulebook;
pub mod tables;

mod builtin;
mod check;
mod check_benefit;
mod compile;
#[cfg(not(target_family = "wasm"))]
mod json;
#[cfg(feature = "schema")]
mod schema;

pub use check::{Flaw, LawError, Problem, Row};
