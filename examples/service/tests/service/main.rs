//! The service as its users have it: a process, and HTTP.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test"
)]

mod answers;
mod client;
#[cfg(unix)]
mod connections;
mod options;
