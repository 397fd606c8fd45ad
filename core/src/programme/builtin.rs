//! The plans of `core/programmes` as JSON.
//!
//! Written by `cargo xtask law`; do not edit.

pub(super) static PLANS: &[&str] = &[
];
