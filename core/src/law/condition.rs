//! Conditions: a small, total expression tree, held as data.
//!
//! One tree gives the verdict, the explanation and the static checks. It can say: all, any, not, a fact has
//! one of some values, an age band, the states of the two parents, a count over children, and an open norm.

use std::borrow::Cow;
use std::fmt;

use serde::de::{self, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::situation::{Fact, ParentStatus};

/// What the law asks of a person.
///
/// In a law file:
///
/// ```toml
/// when = { all = [
///     { age = { under = 16 } },
///     { is = { household = ["poor", "near_poor"] } },
///     { not = { ref = "child-without-support" } },
/// ] }
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "LawCondition"))]
#[serde(rename_all = "snake_case")]
pub enum Condition {
    /// Every part holds. An empty list always holds.
    All(Cow<'static, [Condition]>),
    /// At least one part holds.
    Any(Cow<'static, [Condition]>),
    /// The part does not hold.
    Not(One),
    /// A fact has one of the values.
    Is(FactIn),
    /// The person's age in completed years lies in the band.
    Age(AgeBand),
    /// The age of the child being counted lies in the band; only inside `children` and `per_child`.
    ChildAge(AgeBand),
    /// One parent is in a state of the first list and the other in a state of the second.
    Parents(ParentStates),
    /// So many of the children whom the person raises meet a condition.
    Children(CountOf),
    /// A named condition, defined once, with a citation of its own: the id of a term or group,
    /// `in-study`, or `luat-39-2009/elderly` in another instrument.
    Ref(Cow<'static, str>),
    /// The law leaves it open: the id of an [`OpenNorm`](super::instrument::OpenNorm). Never yes, never no.
    Open(Cow<'static, str>),
}

/// Exactly one condition, in a place where a list is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct One(pub Cow<'static, [Condition]>);

impl One {
    /// The condition.
    pub fn get(&self) -> Option<&Condition> {
        self.0.first()
    }
}

impl Serialize for One {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.get().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for One {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self(Cow::Owned(vec![Condition::deserialize(deserializer)?])))
    }
}

/// A fact and the values it may have, as a set of positions in [`Fact::values`].
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct FactIn {
    /// The fact.
    pub fact: Fact,
    /// Bit `n` stands for value `n` of [`Fact::values`].
    pub values: u16,
}

impl FactIn {
    /// Whether the value at a position of [`Fact::values`] is one of them.
    #[inline]
    pub const fn contains(&self, code: u8) -> bool {
        code < 16 && self.values & (1 << code) != 0
    }

    /// The names of the values.
    pub fn names(&self) -> impl Iterator<Item = &'static str> + '_ {
        names(self.fact.values(), self.values)
    }
}

impl fmt::Debug for FactIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} in ", self.fact.name())?;
        f.debug_list().entries(self.names()).finish()
    }
}

pub(crate) fn names(list: &'static [&'static str], set: u16) -> impl Iterator<Item = &'static str> {
    list.iter().enumerate().filter(move |(at, _)| *at < 16 && set & (1 << at) != 0).map(|(_, name)| *name)
}

/// A value in a file: `true`, `"poor"`, or a list of names.
struct Values(Vec<String>);

impl<'de> Deserialize<'de> for Values {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;
        impl<'de> Visitor<'de> for Reader {
            type Value = Values;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("true, false, a value's name or a list of names")
            }

            fn visit_bool<E: de::Error>(self, value: bool) -> Result<Values, E> {
                Ok(Values(vec![value.to_string()]))
            }

            fn visit_str<E: de::Error>(self, value: &str) -> Result<Values, E> {
                Ok(Values(vec![value.to_owned()]))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Values, A::Error> {
                let mut values = Vec::new();
                while let Some(value) = list.next_element::<String>()? {
                    values.push(value);
                }
                Ok(Values(values))
            }
        }
        deserializer.deserialize_any(Reader)
    }
}

pub(crate) fn set_of<E: de::Error>(known: &'static [&'static str], given: &[String]) -> Result<u16, E> {
    if given.is_empty() {
        return Err(E::custom("expected at least one value"));
    }
    let mut set = 0;
    for name in given {
        match known.iter().position(|value| value == name) {
            Some(at) => set |= 1 << at,
            None => return Err(E::unknown_variant(name, known)),
        }
    }
    Ok(set)
}

/// A fact and all its values.
type Known<F> = (F, &'static [&'static str]);

/// Reads a fact and the set of its values that are named: `{ household = "poor" }`.
pub(crate) struct OneFact<F> {
    /// An example for whoever wrote something else.
    pub example: &'static str,
    /// The fact of a name.
    pub find: fn(&str) -> Option<Known<F>>,
}

impl<'de, F> Visitor<'de> for OneFact<F> {
    type Value = (F, u16);

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "one fact with its values, such as {}", self.example)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(F, u16), A::Error> {
        let Some(name) = map.next_key::<String>()? else {
            return Err(de::Error::custom("expected one fact"));
        };
        let found = (self.find)(&name).filter(|(_, values)| !values.is_empty());
        let (fact, known) =
            found.ok_or_else(|| de::Error::custom(format_args!("no fact `{name}` with a list of values")))?;
        let values = set_of(known, &map.next_value::<Values>()?.0)?;
        match map.next_key::<String>()? {
            None => Ok((fact, values)),
            Some(_) => Err(de::Error::custom("expected one fact; join several with `all`")),
        }
    }
}

impl<'de> Deserialize<'de> for FactIn {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let find = |name: &str| Fact::from_name(name).map(|fact| (fact, fact.values()));
        let reader = OneFact { example: "{ household = \"poor\" }", find };
        deserializer.deserialize_map(reader).map(|(fact, values)| Self { fact, values })
    }
}

impl Serialize for FactIn {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let names: Vec<&str> = self.names().collect();
        serializer.collect_map([(self.fact.name(), names)])
    }
}

/// A band of completed years. At least one end is given.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AgeBand {
    /// At least so many years (từ đủ).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<u8>,
    /// Fewer years than (dưới).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub under: Option<u8>,
    /// At most so many completed years (đến).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub through: Option<u8>,
}

impl AgeBand {
    /// Whether an age in completed years lies in the band.
    #[inline]
    pub fn contains(&self, age: u16) -> bool {
        self.from.is_none_or(|from| u16::from(from) <= age)
            && self.under.is_none_or(|under| age < u16::from(under))
            && self.through.is_none_or(|through| age <= u16::from(through))
    }
}

/// Two lists of parent states, in no order: `[["dead"], ["missing", "in_facility"]]`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct ParentStates(
    /// Bit `n` stands for value `n` of [`ParentStatus::CODES`].
    pub u16,
    /// As the first.
    pub u16,
);

impl ParentStates {
    fn lists(self) -> [Vec<&'static str>; 2] {
        [names(ParentStatus::CODES, self.0).collect(), names(ParentStatus::CODES, self.1).collect()]
    }
}

impl fmt::Debug for ParentStates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.lists()).finish()
    }
}

impl Serialize for ParentStates {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.lists().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for ParentStates {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let [one, other] = <[Vec<String>; 2]>::deserialize(deserializer)?;
        Ok(Self(set_of(ParentStatus::CODES, &one)?, set_of(ParentStatus::CODES, &other)?))
    }
}

/// A count over the children whom the person raises.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CountOf {
    /// The condition that a child must meet to be counted.
    pub that: One,
    /// At least so many.
    pub at_least: u8,
    /// At most so many, if bounded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_most: Option<u8>,
}

impl Condition {
    /// A condition that always holds.
    pub const ALWAYS: Self = Self::All(Cow::Borrowed(&[]));

    /// Whether it always holds.
    pub fn is_always(&self) -> bool {
        matches!(self, Self::All(parts) if parts.is_empty())
    }

    /// The conditions directly inside; what a reference names is not.
    pub fn parts(&self) -> &[Condition] {
        match self {
            Self::All(parts) | Self::Any(parts) => parts,
            Self::Not(part) => &part.0,
            Self::Children(count) => &count.that.0,
            Self::Is(_)
            | Self::Age(_)
            | Self::ChildAge(_)
            | Self::Parents(_)
            | Self::Ref(_)
            | Self::Open(_) => &[],
        }
    }
}

impl Default for Condition {
    fn default() -> Self {
        Self::ALWAYS
    }
}
