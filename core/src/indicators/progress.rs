//! How far a measure has come: met or missed where a target is due, on or off track where one is still to come.

use std::cmp::Ordering;

use serde::{Deserialize, Serialize};

use super::decimal::Decimal;
use super::judge::{Needed, Outcome};
use super::measure::{Better, Kind, Measure};
use super::target::{Comparator, Target};
use super::value::Value;

/// The path from where a measure was to its target. A plan seldom states one; without it nobody can say whether a
/// measure is on track.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "MeasureCourse"))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Course {
    /// The same step each year from a baseline to the next target.
    Linear {
        /// Year of the baseline.
        year: u16,
        /// The baseline (giá trị gốc): what was counted.
        numerator: u64,
        /// Out of how many; absent for a count.
        #[serde(default = "one")]
        denominator: u64,
    },
    /// What it should be in certain years; between two of them, the earlier.
    Steps(Vec<(u16, Decimal)>),
}

const fn one() -> u64 {
    1
}

/// Whether a measure is on the way to its next target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "TargetTrack"))]
#[serde(rename_all = "snake_case")]
pub enum Track {
    /// On the path or better.
    On,
    /// Behind it.
    Off,
    /// There is no value, no baseline or no path, or better is neither more nor less.
    CannotSay,
}

/// How far a measure has come in a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "MeasureProgress"))]
pub struct Progress {
    /// What its value means beside the targets of the year.
    pub outcome: Outcome,
    /// Whether it is on the way, if its target is still to come.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub track: Option<Track>,
    /// Year of the target that it is judged by or on the way to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<u16>,
    /// The counts that meet that target, out of the denominator of this value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub needed: Option<Needed>,
    /// How many are wanting, or too many, for that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub still: Option<u64>,
    /// Whether some who should have reported did not: a rate is that of those who did, and what is counted can still grow.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_partial: bool,
}

impl Measure {
    /// How far the measure has come in a year.
    pub fn progress(&self, value: Option<Value>, year: u16, course: Option<&Course>) -> Progress {
        let outcome = self.judge(value, year);
        let mut of_year = self.targets_of(year).map(|target| (year, target));
        // The one that is missed, if there is one.
        let missed = value.and_then(|value| {
            self.targets_of(year)
                .find(|target| target.meets(value) == Some(false))
                .map(|target| (year, target))
        });
        let due = missed.or_else(|| of_year.next()).or_else(|| self.next_target(year));
        let needed = due.zip(value).and_then(|((_, target), value)| self.needed(value.denominator(), target));
        let track = (outcome == Outcome::NotDue)
            .then(|| due.map_or(Track::CannotSay, |due| self.track(value, year, due, course)));
        Progress {
            outcome,
            track,
            due: due.map(|(year, _)| year),
            needed,
            still: needed.zip(value).map(|(needed, value)| needed.still(value.numerator())),
            is_partial: false,
        }
    }

    fn track(
        &self,
        value: Option<Value>,
        year: u16,
        (due, target): (u16, &Target),
        course: Option<&Course>,
    ) -> Track {
        let expected =
            value.zip(course).and_then(|(value, course)| course.compare(self.kind, value, year, due, target));
        let is_on = expected.and_then(|order| match (target.is, self.better) {
            (Comparator::AtLeast | Comparator::Above, _) => Some(order != Ordering::Less),
            (Comparator::AtMost | Comparator::Below, _) => Some(order != Ordering::Greater),
            (Comparator::Equal, Better::Higher) => Some(order != Ordering::Less),
            (Comparator::Equal, Better::Lower) => Some(order != Ordering::Greater),
            (Comparator::Equal | Comparator::Between | Comparator::Done, _) => None,
        });
        match is_on {
            Some(true) => Track::On,
            Some(false) => Track::Off,
            None => Track::CannotSay,
        }
    }
}

impl Course {
    /// How a value of a year stands to what the path has there, exactly.
    fn compare(&self, kind: Kind, value: Value, year: u16, due: u16, target: &Target) -> Option<Ordering> {
        match self {
            Self::Steps(steps) => {
                let (_, expected) = steps.iter().filter(|(at, _)| *at <= year).max_by_key(|(at, _)| *at)?;
                value.compare(*expected)
            }
            Self::Linear { year: first, numerator, denominator } => {
                let baseline = Value::of(kind, *numerator, *denominator).ok()?;
                let (left, gone) = (due.checked_sub(year)?, year.checked_sub(*first)?);
                let all = i128::from(due - first);
                let goal = target.value?.millionths();
                let ((top, bottom), (base_top, base_bottom)) = (value.fraction()?, baseline.fraction()?);
                // (baseline x left + goal x gone) / all, over one denominator: below 10^37.
                let expected_top =
                    base_top * 1_000_000 * i128::from(left) + goal * base_bottom * i128::from(gone);
                let expected_bottom = base_bottom * 1_000_000 * all;
                (all > 0).then(|| compare(top, bottom, expected_top, expected_bottom))
            }
        }
    }
}

/// Compares two fractions with positive denominators by their whole parts and then the rests upside down, so that
/// nothing is multiplied.
fn compare(mut top: i128, mut bottom: i128, mut other_top: i128, mut other_bottom: i128) -> Ordering {
    loop {
        let whole = top.checked_div_euclid(bottom).cmp(&other_top.checked_div_euclid(other_bottom));
        if whole != Ordering::Equal {
            return whole;
        }
        let rest = |top: i128, bottom| top.checked_rem_euclid(bottom).unwrap_or_default();
        let (rest, other_rest) = (rest(top, bottom), rest(other_top, other_bottom));
        if rest == 0 || other_rest == 0 {
            return rest.cmp(&other_rest);
        }
        // rest / bottom < other_rest / other_bottom if bottom / rest > other_bottom / other_rest.
        (top, bottom, other_top, other_bottom) = (other_bottom, other_rest, bottom, rest);
    }
}

/// How the measures of a plan, an objective or an actor stand: one number of measures for each standing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "IndicatorScore"))]
pub struct Score {
    /// Whose measures: the id of a plan, an objective or an actor.
    pub group: String,
    /// Targets met.
    pub met: u32,
    /// Targets missed.
    pub missed: u32,
    /// Not due, on track.
    pub on_track: u32,
    /// Not due, off track.
    pub off_track: u32,
    /// Not due, and nobody can say whether on track.
    pub cannot_say: u32,
    /// No target for the year or later.
    pub no_target: u32,
    /// Nobody to measure it on.
    pub not_applicable: u32,
    /// No value.
    pub unknown: u32,
    /// How many of all these are judged by the reports of a part of those who should have reported.
    pub partial: u32,
}

/// Scores by group, in the order in which groups first come; a measure for which two answer is in the score of both.
pub fn scorecard<'a>(items: impl IntoIterator<Item = (&'a str, Progress)>) -> Vec<Score> {
    let mut scores: Vec<Score> = Vec::new();
    for (group, progress) in items {
        let at = scores.iter().position(|score| score.group == group);
        let at = at.unwrap_or_else(|| {
            scores.push(Score { group: group.to_owned(), ..Score::default() });
            scores.len() - 1
        });
        let Some(score) = scores.get_mut(at) else { continue };
        let number = match (progress.outcome, progress.track) {
            (Outcome::Met, _) => &mut score.met,
            (Outcome::Missed, _) => &mut score.missed,
            (Outcome::NotDue, Some(Track::On)) => &mut score.on_track,
            (Outcome::NotDue, Some(Track::Off)) => &mut score.off_track,
            (Outcome::NotDue, _) => &mut score.cannot_say,
            (Outcome::NoTarget, _) => &mut score.no_target,
            (Outcome::NotApplicable, _) => &mut score.not_applicable,
            (Outcome::Unknown, _) => &mut score.unknown,
        };
        *number += 1;
        score.partial += u32::from(progress.is_partial);
    }
    scores
}
