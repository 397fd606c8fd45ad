//! Constructors for the generated tables of [`builtin`](super::builtin), so that these read well.

use std::borrow::Cow;

use super::condition::{AgeBand, Condition, CountOf, FactIn, Named, One, ParentStates, Reference};
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

pub(super) const fn refer(to: &'static [Reference]) -> Condition {
    Condition::Ref(Named(Cow::Borrowed(to)))
}

pub(super) const fn term(id: &'static str, cite: &'static str, of: &'static [Condition]) -> Reference {
    Reference { id: Cow::Borrowed(id), cite: Cow::Borrowed(cite), names_group: false, of: Cow::Borrowed(of) }
}

pub(super) const fn group(id: &'static str, cite: &'static str, of: &'static [Condition]) -> Reference {
    Reference { id: Cow::Borrowed(id), cite: Cow::Borrowed(cite), names_group: true, of: Cow::Borrowed(of) }
}

pub(super) const fn open(id: &'static str) -> Condition {
    Condition::Open(Cow::Borrowed(id))
}
