//! The built-in law: the files of `core/law` as statics. `cargo xtask law` writes them.

#[rustfmt::skip]
pub(super) mod instruments;
#[rustfmt::skip]
#[allow(unused_imports, reason = "one header serves both parts")]
pub(super) mod benefit_tables;
#[rustfmt::skip]
#[allow(unused_imports, reason = "one header serves both parts")]
pub(super) mod tables;
#[rustfmt::skip]
pub(super) mod texts;

mod shorthand;
