//! The same people under two rulebooks: what a reform would change, or what a later decree did, and why.

mod comparison;
mod totals;

use serde::Serialize;

use crate::assessment::{Allowance, AssessError, At};
use crate::law::id::{group_key, row_key};
use crate::law::rulebook::Rulebook;
use crate::money::Dong;
use crate::opaque::opaque;
use crate::situation::Situation;

pub use comparison::{ComparedRun, Comparison, MemberComparison, Side, Sums};
pub use totals::{CauseTotal, TooMuch, Totals};

/// What a reform would change for one person.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WhatIf {
    /// đồng a month by the law.
    pub before: Dong,
    /// đồng a month by the reform.
    pub after: Dong,
    /// After minus before, đồng a month.
    pub difference: i64,
    /// Whether no missing fact could change either.
    pub settled: bool,
    /// Why they differ; nothing where they do not.
    pub causes: Vec<Change>,
}

// It is personal data: `Debug` output, which ends up in logs, does not show it.
opaque! { WhatIf }

/// Why two amounts differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "WhatIfCause"))]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// Another standard level (mức chuẩn).
    Level,
    /// Another coefficient (hệ số) for the same group and band.
    Coefficient,
    /// Another band of the same group: its ages, or what else tells the bands apart.
    Band,
    /// Another group: who is entitled, or which of several groups gives most.
    Group,
    /// Another status of the month: due, without a decision, held back, ended, or not known. Only in a [`Comparison`].
    Status,
}

impl Change {
    /// Every cause.
    pub const ALL: [Self; 5] = [Self::Level, Self::Coefficient, Self::Band, Self::Group, Self::Status];

    /// Its name in JSON.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Level => "level",
            Self::Coefficient => "coefficient",
            Self::Band => "band",
            Self::Group => "group",
            Self::Status => "status",
        }
    }
}

impl Rulebook {
    /// What another rulebook would give a person, beside what this one gives: see [`Rulebook::reformed`].
    ///
    /// # Errors
    /// As [`Rulebook::assess`], by either rulebook.
    pub fn what_if(&self, reform: &Self, situation: &Situation, at: &At) -> Result<WhatIf, AssessError> {
        let (before, after) = (self.assess(situation, at)?, reform.assess(situation, at)?);
        let difference = after.total().minus(before.total());
        let causes =
            if difference == 0 { Vec::new() } else { causes(&before.allowances(), &after.allowances()) };
        Ok(WhatIf {
            before: before.total(),
            after: after.total(),
            difference,
            settled: before.is_settled() && after.is_settled(),
            causes,
        })
    }
}

/// Why what is due differs, in the order of [`Change`].
fn causes(before: &[Allowance<'_>], after: &[Allowance<'_>]) -> Vec<Change> {
    let mut causes = Vec::new();
    let mut add = |cause| {
        if !causes.contains(&cause) {
            causes.push(cause);
        }
    };
    for new in after {
        match before.iter().find(|old| group(old) == group(new)) {
            None => add(Change::Group),
            Some(old) => {
                // A band of another name that pays the same is no cause.
                if old.coefficient != new.coefficient {
                    add(if row(old) == row(new) { Change::Coefficient } else { Change::Band });
                }
                if old.level != new.level {
                    add(Change::Level);
                }
            }
        }
    }
    if before.iter().any(|old| after.iter().all(|new| group(old) != group(new))) {
        add(Change::Group);
    }
    causes.sort_unstable();
    causes
}

/// The row of a provision, whatever instrument it stands in: `disability.severe-adult`.
fn row<'a>(allowance: &Allowance<'a>) -> &'a str {
    row_key(allowance.provision)
}

fn group<'a>(allowance: &Allowance<'a>) -> &'a str {
    group_key(allowance.provision)
}
