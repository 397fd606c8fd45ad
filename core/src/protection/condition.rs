//! What a case asks of a child: a tree smaller than that of the law of allowances, over facts of its own.

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Deserializer};

use super::record::{ChildRecord, Fact, ParentState};
use crate::assessment::Verdict;
use crate::law::condition::{OneFact, names, set_of};

/// What is asked of a child. In a file: `{ all = [{ is = { care = "none" } }, { parents = [["dead"], ["dead"]] }] }`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Condition {
    /// Every part holds.
    All(Cow<'static, [Condition]>),
    /// At least one part holds.
    Any(Cow<'static, [Condition]>),
    /// No part holds.
    None(Cow<'static, [Condition]>),
    /// A fact has one of the values.
    Is(FactIn),
    /// One parent is in a state of the first list and the other in a state of the second.
    Parents(ParentStates),
    /// A group, a case, `special` or `at-risk` by its id; of a predicate also a group of QĐ 647, or `647` for any of them.
    Ref(Cow<'static, str>),
}

/// A fact and the values it may have.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct FactIn {
    /// The fact.
    pub fact: Fact,
    /// Bit `n` stands for value `n` of [`Fact::values`].
    pub values: u16,
}

impl fmt::Debug for FactIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} in ", self.fact.name())?;
        f.debug_list().entries(names(self.fact.values(), self.values)).finish()
    }
}

impl<'de> Deserialize<'de> for FactIn {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let find = |name: &str| Fact::from_name(name).map(|fact| (fact, fact.values()));
        let reader = OneFact { example: "{ care = \"none\" }", find };
        deserializer.deserialize_map(reader).map(|(fact, values)| Self { fact, values })
    }
}

/// Two lists of parent states, in no order.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct ParentStates(
    /// Bit `n` stands for value `n` of [`ParentState::CODES`].
    pub u16,
    /// As the first.
    pub u16,
);

impl fmt::Debug for ParentStates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let list = |set| names(ParentState::CODES, set).collect::<Vec<_>>();
        f.debug_list().entries([list(self.0), list(self.1)]).finish()
    }
}

impl<'de> Deserialize<'de> for ParentStates {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let [one, other] = <[Vec<String>; 2]>::deserialize(deserializer)?;
        Ok(Self(set_of(ParentState::CODES, &one)?, set_of(ParentState::CODES, &other)?))
    }
}

/// Both hold.
pub(super) fn and(one: Verdict, other: Verdict) -> Verdict {
    one.min(other)
}

/// It does not hold.
fn not(one: Verdict) -> Verdict {
    match one {
        Verdict::Yes => Verdict::No,
        Verdict::Undetermined => Verdict::Undetermined,
        Verdict::No => Verdict::Yes,
    }
}

/// One of them holds.
pub(super) fn or(one: Verdict, other: Verdict) -> Verdict {
    one.max(other)
}

fn is(known: Option<u16>, values: u16) -> Verdict {
    match known {
        None => Verdict::Undetermined,
        Some(known) if known & values != 0 => Verdict::Yes,
        Some(_) => Verdict::No,
    }
}

/// The two ways in which the parents can stand.
fn ways(states: ParentStates) -> [[(Fact, u16); 2]; 2] {
    [
        [(Fact::Father, states.0), (Fact::Mother, states.1)],
        [(Fact::Father, states.1), (Fact::Mother, states.0)],
    ]
}

impl Condition {
    /// Whether it holds of a child; `named` answers for what references name.
    pub(super) fn holds(&self, child: &ChildRecord, named: &dyn Fn(&str) -> Verdict) -> Verdict {
        match self {
            Self::All(parts) => parts.iter().map(|part| part.holds(child, named)).fold(Verdict::Yes, and),
            Self::Any(parts) => parts.iter().map(|part| part.holds(child, named)).fold(Verdict::No, or),
            Self::None(parts) => not(parts.iter().map(|part| part.holds(child, named)).fold(Verdict::No, or)),
            Self::Is(FactIn { fact, values }) => is(child.values(*fact), *values),
            Self::Parents(states) => {
                let way = |way: [(Fact, u16); 2]| {
                    way.map(|(fact, values)| is(child.values(fact), values))
                        .into_iter()
                        .fold(Verdict::Yes, and)
                };
                ways(*states).map(way).into_iter().fold(Verdict::No, or)
            }
            Self::Ref(id) => named(id),
        }
    }

    /// The facts that keep it open, with repeats: those of undetermined parts. What references name is left to them.
    pub(super) fn missing(
        &self,
        child: &ChildRecord,
        named: &dyn Fn(&str) -> Verdict,
        found: &mut dyn FnMut(Fact),
    ) {
        if self.holds(child, named) != Verdict::Undetermined {
            return;
        }
        match self {
            Self::All(parts) | Self::Any(parts) | Self::None(parts) => {
                parts.iter().for_each(|part| part.missing(child, named, found));
            }
            Self::Is(FactIn { fact, .. }) => found(*fact),
            Self::Parents(_) => {
                [Fact::Father, Fact::Mother]
                    .into_iter()
                    .filter(|fact| child.values(*fact).is_none())
                    .for_each(found);
            }
            Self::Ref(_) => {}
        }
    }
}
