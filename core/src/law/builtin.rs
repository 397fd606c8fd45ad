//! The built-in law: the files of `core/law` as statics. `cargo xtask law` writes them.

#[rustfmt::skip]
pub(super) mod instruments;
#[rustfmt::skip]
pub(super) mod tables;
#[rustfmt::skip]
pub(super) mod texts;

mod shorthand;
