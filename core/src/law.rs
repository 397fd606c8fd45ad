//! The law as data: instruments, their provisions, and the conditions they set.
//!
//! Nothing here knows a decree. The decrees are files, `core/law/**/*.toml`; `cargo xtask law` checks them and
//! writes them as the static tables of [`builtin`].

pub mod condition;
pub mod instrument;
pub mod rulebook;

mod builtin;
mod check;
mod regime;
#[cfg(not(target_family = "wasm"))]
mod json;
mod texts;

pub use check::{Flaw, LawError, Row, check};
pub(crate) use regime::{Regime, RegimeGroup, RegimeRow};
