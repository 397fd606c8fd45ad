//! Measures of which the targets bear on each other.

use std::cmp::Ordering;

use serde::{Deserialize, Serialize};

use super::beside::{meet, strength};
use super::finding::{Finding, Shown, value_of};
use super::findings::years;
use super::{Programme, TargetGroup, survival};
use crate::indicators::{Comparator, Decimal, Kind, LineRange, Measure, Target, When};

/// Two measures of which the targets bear on each other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "MeasurePair"))]
#[serde(deny_unknown_fields)]
pub struct Pair {
    /// Id, unique in the plan.
    pub id: String,
    /// How they do.
    pub kind: PairKind,
}

/// How the targets of two measures bear on each other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum PairKind {
    /// Whoever is lost in no year is left: with a share `d` lost in each of `n` years, (1 − d)ⁿ.
    Survival {
        /// Id of the measure of those who are lost each year: the dropout of a school year.
        lost: String,
        /// Id of the measure of those who are left in the end: the completion of a level.
        left: String,
        /// How many years lie between: 5 for primary, 4 for lower secondary school. From 1 to 20.
        years: u8,
    },
    /// Nobody can be counted by both, as who lives in a facility and who in a family: together they need no more people than
    /// there are.
    Exclusive {
        /// Id of the target group that both are out of.
        group: String,
        /// The one.
        either: Counting,
        /// The other.
        or: Counting,
    },
    /// The one is about a part of those whom the other is about.
    Part {
        /// Id of the measure of the part.
        part: String,
        /// Id of the measure of the whole.
        whole: String,
    },
}

/// A measure, and the people whom it is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "PairCounting"))]
#[serde(deny_unknown_fields)]
pub struct Counting {
    /// Id of the measure.
    pub measure: String,
    /// Ids of the target groups of its denominator; nobody is taken to be in two of them.
    pub groups: Vec<String>,
}

impl Programme {
    /// What targets of paired measures have at odds.
    pub(super) fn of_pair(&self, pair: &Pair, found: &mut Vec<Finding>) {
        let measure = |id: &String| self.measure.iter().find(|measure| measure.id == *id);
        match &pair.kind {
            PairKind::Survival { lost, left, years } => {
                if let (Some(lost), Some(left)) = (measure(lost), measure(left)) {
                    of_survival(lost, left, *years, found);
                }
            }
            PairKind::Exclusive { group, either, or } => {
                let of = |it: &Counting| Some((measure(&it.measure)?, self.people(&it.groups)?));
                let group = self.target_group.iter().find(|it| it.id == *group);
                if let (Some(group), Some(either), Some(or)) = (group, of(either), of(or)) {
                    of_exclusive(group, either, or, found);
                }
            }
            PairKind::Part { part, whole } => {
                if let (Some(part), Some(whole)) = (measure(part), measure(whole)) {
                    of_part(part, whole, found);
                }
            }
        }
    }

    /// How many people are in groups, if each has an exact number.
    fn people(&self, groups: &[String]) -> Option<u64> {
        let count = |id: &String| {
            let group = self.target_group.iter().find(|group| group.id == *id)?;
            group.count.as_ref().filter(|count| count.is_exact()).map(|count| count.value)
        };
        groups.iter().try_fold(0_u64, |sum, id| sum.checked_add(count(id)?))
    }
}

fn of_survival(lost: &Measure, left: &Measure, years: u8, found: &mut Vec<Finding>) {
    for wanted in &left.target {
        let Some(limit) = lost.target.iter().find(|limit| limit.when == wanted.when) else { continue };
        let Some(apart) = apart(years, (lost, limit), (left, wanted)) else { continue };
        let params = [
            ("lost", Shown::Named(&lost.id, &lost.name)),
            ("lost_value", value_of(lost, limit)),
            ("is", Shown::Is(limit.is)),
            ("left", Shown::Named(&left.id, &left.name)),
            ("left_value", value_of(left, wanted)),
            ("when", Shown::When(wanted.when)),
            ("years", Shown::Figure(years.to_string())),
            ("remaining", Shown::Figure(apart.remaining.to_string())),
            ("most_lost", Shown::Figure(apart.most_lost.to_string())),
        ];
        found.push(Finding::new("targets_exclude", about(lost, left), lines_of(lost, left), &params));
    }
}

fn of_exclusive(
    group: &TargetGroup,
    (either, of_either): (&Measure, u64),
    (or, of_or): (&Measure, u64),
    found: &mut Vec<Finding>,
) {
    let Some(count) = group.count.as_ref().filter(|count| count.is_exact()) else { return };
    for (one, other) in together(either, or) {
        let least = |measure: &Measure, of, target| measure.needed(of, target).map(|needed| needed.least);
        let (Some(a), Some(b)) = (least(either, of_either, one), least(or, of_or, other)) else { continue };
        let Some(both) = a.checked_add(b).filter(|both| *both > count.value) else { continue };
        let number = |number: u64| Shown::Figure(number.to_string());
        let params = [
            ("when", Shown::When(narrower(one.when, other.when))),
            ("either", Shown::Named(&either.id, &either.name)),
            ("either_is", Shown::Is(one.is)),
            ("either_value", value_of(either, one)),
            ("either_least", number(a)),
            ("or", Shown::Named(&or.id, &or.name)),
            ("or_is", Shown::Is(other.is)),
            ("or_value", value_of(or, other)),
            ("or_least", number(b)),
            ("both", number(both)),
            ("group", Shown::Named(&group.id, &group.name)),
            ("stated", number(count.value)),
        ];
        let mut about = about(either, or);
        about.push(group.id.clone());
        let mut lines = lines_of(either, or);
        lines.extend(&count.lines);
        found.push(Finding::new("targets_exceed_group", about, lines, &params));
    }
}

fn of_part(part: &Measure, whole: &Measure, found: &mut Vec<Finding>) {
    for (one, other) in together(part, whole) {
        if strength((part, one), (whole, other)) != Some(Ordering::Less) {
            continue;
        }
        let params = [
            ("part", Shown::Named(&part.id, &part.name)),
            ("when", Shown::When(one.when)),
            ("is", Shown::Is(one.is)),
            ("value", value_of(part, one)),
            ("whole", Shown::Named(&whole.id, &whole.name)),
            ("whole_when", Shown::When(other.when)),
            ("whole_is", Shown::Is(other.is)),
            ("whole_value", value_of(whole, other)),
        ];
        found.push(Finding::new("part_below_whole", about(part, whole), lines_of(part, whole), &params));
    }
}

/// The targets of two measures for a year that both are for.
fn together<'a>(a: &'a Measure, b: &'a Measure) -> impl Iterator<Item = (&'a Target, &'a Target)> {
    a.target
        .iter()
        .flat_map(move |one| b.target.iter().map(move |other| (one, other)))
        .filter(move |(one, other)| meet(one, other))
}

/// The years of the one that has fewer.
fn narrower(a: When, b: When) -> When {
    let span = |when| years(when).map_or(u16::MAX, |(from, until)| until.saturating_sub(from));
    if span(b) < span(a) { b } else { a }
}

fn about(a: &Measure, b: &Measure) -> Vec<String> {
    vec![a.id.clone(), b.id.clone()]
}

fn lines_of(a: &Measure, b: &Measure) -> Vec<LineRange> {
    [a.lines.clone(), b.lines.clone()].concat()
}

/// What a yearly loss at its limit comes to.
struct Apart {
    /// What is left, in percent, rounded to two places.
    remaining: Decimal,
    /// The greatest loss a year, in percent, that would leave what is wanted, rounded down to three places.
    most_lost: Decimal,
}

/// Whether a loss at its limit in each of the years leaves less than what is wanted.
fn apart(
    years: u8,
    (lost, limit): (&Measure, &Target),
    (left, wanted): (&Measure, &Target),
) -> Option<Apart> {
    let (Kind::Rate { per: lost_per, .. }, Kind::Rate { per: left_per, .. }) = (lost.kind, left.kind) else {
        return None;
    };
    let may_lose = matches!(limit.is, Comparator::Below | Comparator::AtMost | Comparator::Equal);
    let must_leave = matches!(wanted.is, Comparator::AtLeast | Comparator::Above | Comparator::Equal);
    if !may_lose || !must_leave {
        return None;
    }
    let millionths = |value: Option<Decimal>| u64::try_from(value?.millionths()).ok();
    let (lose, leave) = (millionths(limit.value)?, millionths(wanted.value)?);
    let (lost_of, left_of) = (u64::from(lost_per) * 1_000_000, u64::from(left_per) * 1_000_000);
    let stands = survival::compare(lose, lost_of, years, leave, left_of);
    // Below the limit more is left than at it.
    let enough =
        stands.is_gt() || stands.is_eq() && (limit.is == Comparator::Below || wanted.is != Comparator::Above);
    if enough {
        return None;
    }
    let remaining = i128::from(survival::left(lose, lost_of, years)) * 10_000;
    let most_lost = i128::from(survival::most_lost(years, leave, left_of)) * 1_000;
    Some(Apart {
        remaining: Decimal::from_millionths(remaining)?,
        most_lost: Decimal::from_millionths(most_lost)?,
    })
}
