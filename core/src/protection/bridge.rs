//! The six groups of QĐ 647/QĐ-TTg, and what becomes of a count by them among the 14 groups of the law.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::builtin;
use super::condition::Condition;
use crate::law::instrument::Text;
use crate::opaque::opaque;

type Str = Cow<'static, str>;
type List<T> = Cow<'static, [T]>;

/// A group of QĐ 647/QĐ-TTg, by which plans before the Law on Children count.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OldGroup {
    /// Id: `severe-disability`.
    pub id: Str,
    /// Name, in our words.
    pub name: Text,
    /// Which children would be in it by the facts of today. Inferred: the Decision does not define its groups.
    pub when: Condition,
    /// How it stands to the groups of the law.
    pub relation: Relation,
    /// Ids of those groups.
    pub into: List<Str>,
    /// What a count loses on the way.
    pub loss: Text,
}

/// How a group of QĐ 647 stands to those of the law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Relation {
    /// The same children.
    OneToOne,
    /// Some of a group's children.
    Subset,
    /// Children of several groups.
    Splits,
    /// No group of the law.
    None,
}

/// A count of QĐ 647, carried over to a group of the law.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "CarriedCount"))]
pub struct Carried {
    /// Id of the group of the law.
    pub group: &'static str,
    /// How many children are in it at least.
    pub at_least: u64,
    /// Whether it is that number exactly.
    pub exact: bool,
    /// What is lost, in our words.
    pub loss: &'static Text,
}

opaque! { Carried }

/// Why a count cannot be carried over.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BridgeError {
    /// Not a group of QĐ 647.
    #[error("`{group}` is no group of QĐ 647/QĐ-TTg: expected one of {known}", known = known())]
    Unknown {
        /// What was asked for.
        group: String,
    },
    /// Its children are in several groups, and the count cannot be divided.
    #[error("the count of `{group}` cannot be divided among {into}: expected the facts of each child", into = into.join(", "))]
    Splits {
        /// The group of QĐ 647.
        group: &'static str,
        /// Ids of the groups of the law.
        into: Vec<&'static str>,
        /// What would be lost, in our words.
        loss: &'static Text,
    },
    /// The law has no such group.
    #[error("the law has no group for `{group}`: expected the facts of each child")]
    NoGroup {
        /// The group of QĐ 647.
        group: &'static str,
        /// What would be lost, in our words.
        loss: &'static Text,
    },
}

impl BridgeError {
    /// Stable code of the error, for programs.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Unknown { .. } => "bridge_unknown_group",
            Self::Splits { .. } => "bridge_splits",
            Self::NoGroup { .. } => "bridge_no_group",
        }
    }
}

impl OldGroup {
    /// Where it stands: `QĐ 647/QĐ-TTg`.
    pub fn citation(&self) -> &'static str {
        builtin::DECISION
    }
}

fn known() -> String {
    old_groups().iter().map(|group| &*group.id).collect::<Vec<_>>().join(", ")
}

/// The six groups, in the order of the Decision.
pub fn old_groups() -> &'static [OldGroup] {
    builtin::OLD_GROUPS
}

/// Carries a count by QĐ 647 over to the groups of the law, where it can be.
///
/// ```
/// use ansinh::protection::bridge::{BridgeError, carry_over};
///
/// let severe = carry_over("severe-disability", 932)?;
/// assert_eq!((severe.group, severe.at_least, severe.exact), ("disability", 932, false));
/// assert!(matches!(carry_over("orphan", 344), Err(BridgeError::Splits { .. })));
/// # Ok::<(), BridgeError>(())
/// ```
///
/// # Errors
/// [`BridgeError`] where its children are in several groups or in none, or for an unknown group.
pub fn carry_over(group: &str, count: u64) -> Result<Carried, BridgeError> {
    let unknown = || BridgeError::Unknown { group: group.to_owned() };
    let old = old_groups().iter().find(|old| old.id == group).ok_or_else(unknown)?;
    let into = || old.into.iter().map(|id| &**id).collect();
    match (old.relation, old.into.first()) {
        (Relation::OneToOne | Relation::Subset, Some(group)) => {
            Ok(Carried { group, at_least: count, exact: old.relation == Relation::OneToOne, loss: &old.loss })
        }
        (Relation::Splits, _) => Err(BridgeError::Splits { group: &old.id, into: into(), loss: &old.loss }),
        _ => Err(BridgeError::NoGroup { group: &old.id, loss: &old.loss }),
    }
}
