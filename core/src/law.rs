//! The law as data: instruments, their provisions, and the conditions they set.
//!
//! Nothing here knows a decree. The decrees are files, `core/law/**/*.toml`; `cargo xtask law` checks them and
//! writes them as static tables.

pub mod condition;
pub mod instrument;
pub mod rulebook;

mod check;
#[cfg(not(target_family = "wasm"))]
mod json;
mod regime;
mod table;

// Written by `cargo xtask law`.
#[rustfmt::skip]
mod builtin;
#[rustfmt::skip]
mod texts;

pub use check::{Flaw, LawError, Problem, Row, check};
pub(crate) use regime::{Regime, RegimeGroup, RegimeLevel, RegimeRow, Role};
