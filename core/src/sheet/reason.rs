//! The conditions of a provision as a list: what is met, what is not, what is not known.

use serde::Serialize;

use crate::assessment::{ExplainedCondition, Verdict};
use crate::opaque::opaque;
use crate::situation::Fact;

/// One condition that a decision rests on: a leaf of the explanation, or a condition that the law names.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SheetReason<'r> {
    /// `is`, `age`, `child_age`, `parents`, `children`, `ref` or `open`.
    pub kind: &'static str,
    /// Whether the law asks that it is not so.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub not: bool,
    /// Whether it is one of several of which one is enough.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub one_of: bool,
    /// Whether that rests on an assumption.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub assumed: bool,
    /// Id of a named condition or open norm.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<&'r str>,
    /// Where a named condition stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub citation: Option<&'r str>,
    /// The fact asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub fact: Option<Fact>,
    /// The values that the law accepts for it, or with `not` does not accept.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<&'static str>,
    /// For an age: at least so many completed years.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<u8>,
    /// For an age: fewer completed years than.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub under: Option<u8>,
    /// For an age: at most so many completed years.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub through: Option<u8>,
    /// For a count of children: at least so many.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_least: Option<u8>,
    /// For a count of children: at most so many.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_most: Option<u8>,
}

// Which conditions are met is personal data: `Debug` output, which ends up in logs, shows none.
opaque! { SheetReason<'_> }

/// What is met, what is not, and what is not known, each once.
pub(super) fn reasons<'a, 'r: 'a>(
    conditions: impl Iterator<Item = &'a ExplainedCondition<'r>>,
) -> [Vec<SheetReason<'r>>; 3] {
    let mut lists = [Vec::new(), Vec::new(), Vec::new()];
    conditions.for_each(|condition| sort(condition, false, false, &mut lists));
    lists
}

fn sort<'r>(
    condition: &ExplainedCondition<'r>,
    not: bool,
    one_of: bool,
    lists: &mut [Vec<SheetReason<'r>>; 3],
) {
    let asked = of(condition.verdict, not);
    match condition.kind {
        "not" => condition.of.iter().for_each(|part| sort(part, !not, one_of, lists)),
        "all" | "any" => {
            // Not all of them is not one or not another.
            let any = (condition.kind == "any") != not;
            // Of several of which one is enough, those that decide it: what is met, or else what could be.
            let tells = |part: &&ExplainedCondition<'_>| !any || of(part.verdict, not) == asked;
            let parts = condition.of.iter().filter(tells);
            parts.for_each(|part| sort(part, not, one_of || (any && condition.of.len() > 1), lists));
        }
        kind => {
            let [met, failed, unknown] = lists;
            let list = match asked {
                Verdict::Yes => met,
                Verdict::No => failed,
                Verdict::Undetermined => unknown,
            };
            let reason = SheetReason {
                kind,
                not,
                one_of,
                assumed: condition.assumed,
                id: condition.id,
                citation: condition.citation,
                fact: condition.fact,
                values: condition.values.clone(),
                from: condition.from,
                under: condition.under,
                through: condition.through,
                at_least: condition.at_least,
                at_most: condition.at_most,
            };
            if !list.contains(&reason) {
                list.push(reason);
            }
        }
    }
}

/// The verdict on a condition, or on its opposite.
const fn of(verdict: Verdict, not: bool) -> Verdict {
    match (verdict, not) {
        (Verdict::Yes, true) => Verdict::No,
        (Verdict::No, true) => Verdict::Yes,
        (verdict, _) => verdict,
    }
}
