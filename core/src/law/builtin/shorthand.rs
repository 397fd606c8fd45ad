//! Constructors for the generated files beside this one, so that these read well.

use std::borrow::Cow;

use chrono::NaiveDate;

use crate::law::condition::{AgeBand, Condition, CountOf, FactIn, One, ParentStates};
use crate::law::tables::{Span, Step, Test};
use crate::situation::Fact;

pub(super) const fn all(parts: &'static [Condition]) -> Condition {
    Condition::All(Cow::Borrowed(parts))
}

pub(super) const fn any(parts: &'static [Condition]) -> Condition {
    Condition::Any(Cow::Borrowed(parts))
}

pub(super) const fn not(part: &'static [Condition]) -> Condition {
    Condition::Not(One(Cow::Borrowed(part)))
}

pub(super) const fn is(fact: Fact, values: u16) -> Condition {
    Condition::Is(FactIn { fact, values })
}

pub(super) const fn age(from: Option<u8>, under: Option<u8>, through: Option<u8>) -> Condition {
    Condition::Age(AgeBand { from, under, through })
}

pub(super) const fn child_age(from: Option<u8>, under: Option<u8>, through: Option<u8>) -> Condition {
    Condition::ChildAge(AgeBand { from, under, through })
}

pub(super) const fn parents(one: u16, other: u16) -> Condition {
    Condition::Parents(ParentStates(one, other))
}

pub(super) const fn children(that: &'static [Condition], at_least: u8, at_most: Option<u8>) -> Condition {
    Condition::Children(CountOf { that: One(Cow::Borrowed(that)), at_least, at_most })
}

pub(super) const fn refer(id: &'static str) -> Condition {
    Condition::Ref(Cow::Borrowed(id))
}

pub(super) const fn open(id: &'static str) -> Condition {
    Condition::Open(Cow::Borrowed(id))
}

pub(super) const fn span(from: u16, until: u16) -> Span {
    Span::new(from, until)
}

pub(super) const fn step(test: Test, length: u16) -> Step {
    Step { test, length }
}

/// A day: one that does not exist does not compile.
pub(super) const fn day<const YEAR: i32, const MONTH: u32, const DAY: u32>() -> NaiveDate {
    const { NaiveDate::from_ymd_opt(YEAR, MONTH, DAY).unwrap() }
}
