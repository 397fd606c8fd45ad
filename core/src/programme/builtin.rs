//! The plans of `core/programmes` as JSON.
//!
//! Written by `cargo xtask law`; do not edit.

pub(super) static PLANS: &[&str] = &[
    include_str!("builtin/ca-mau-2014-2020.json"),
    include_str!("builtin/ca-mau-2021-2030.json"),
    include_str!("builtin/ca-mau-assistance-2017-2030.json"),
    include_str!("builtin/cam-chau-2023.json"),
    include_str!("builtin/national-2021-2030.json"),
    include_str!("builtin/van-chan-2012.json"),
];
