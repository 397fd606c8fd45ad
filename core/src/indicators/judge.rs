//! Whether a value meets what was promised, and what count would.

use std::cmp::Ordering;

use serde::{Deserialize, Serialize};

use super::measure::{Kind, Measure, Part};
use super::target::{Comparator, Target, When};
use super::value::{MOST, Value};

/// What a value means beside the targets of its year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "TargetOutcome"))]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Every target of the year is met.
    Met,
    /// One is not.
    Missed,
    /// No target for this year or a later one.
    NoTarget,
    /// A target for a later year only.
    NotDue,
    /// There is a target and nobody whom it could be measured on.
    NotApplicable,
    /// There is a target and no value, or a target that says no number.
    Unknown,
}

/// The counts that meet a target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "NeededCounts"))]
pub struct Needed {
    /// So many at least.
    pub least: u64,
    /// So many at most; nothing: there is no upper end.
    pub most: Option<u64>,
}

impl Needed {
    /// How many more are needed, or how many there are too many, from a count.
    pub const fn still(self, count: u64) -> u64 {
        match self.most {
            Some(most) if count > most => count - most,
            _ => self.least.saturating_sub(count),
        }
    }
}

impl Measure {
    /// The targets that a year is judged by.
    pub fn targets_of(&self, year: u16) -> impl Iterator<Item = &Target> {
        self.target.iter().filter(move |target| target.when.includes(year))
    }

    /// The first target for a year after this one, and its year.
    pub fn next_target(&self, year: u16) -> Option<(u16, &Target)> {
        let later = self.target.iter().filter_map(|target| match target.when {
            When::Year(first) | When::Years(first, _) if first > year => Some((first, target)),
            _ => None,
        });
        later.min_by_key(|(first, _)| *first)
    }

    /// What a value of a year means beside its targets; without a value nothing is met and nothing missed.
    ///
    /// The year after the last target has none: what was promised for 2025 says nothing of 2026.
    pub fn judge(&self, value: Option<Value>, year: u16) -> Outcome {
        let mut targets = self.targets_of(year).peekable();
        if targets.peek().is_none() {
            let is_to_come = self.next_target(year).is_some() && !self.is_blank_in(year);
            return if is_to_come { Outcome::NotDue } else { Outcome::NoTarget };
        }
        let Some(value) = value else { return Outcome::Unknown };
        if !value.is_applicable() {
            return Outcome::NotApplicable;
        }
        targets.fold(Outcome::Met, |outcome, target| match (outcome, target.meets(value)) {
            (Outcome::Missed, _) | (_, Some(false)) => Outcome::Missed,
            (Outcome::Unknown, _) | (_, None) => Outcome::Unknown,
            (other, Some(true)) => other,
        })
    }

    /// What a value of a year means while some who should report have not. What is counted can only grow: it is met or
    /// missed where no further report can change that, else unknown. A rate is judged as that of those who reported.
    ///
    /// ```
    /// use ansinh::indicators::{Measure, Outcome, Value};
    ///
    /// let marriages: Measure = serde_json::from_str(
    ///     r#"{
    ///         "id": "m13", "name": { "vi": "Tảo hôn", "en": "Marriages below age" }, "kind": "count",
    ///         "better": "lower", "evidence": "inferred", "numerator": { "vi": "Số cuộc", "en": "Marriages" },
    ///         "target": [{ "when": { "year": 2025 }, "is": "==", "value": "0" }]
    ///     }"#,
    /// )?;
    /// // None so far is not none; one is one too many whatever else comes.
    /// assert_eq!(marriages.judge_so_far(Value::count(0)?, 2025), Outcome::Unknown);
    /// assert_eq!(marriages.judge_so_far(Value::count(1)?, 2025), Outcome::Missed);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn judge_so_far(&self, value: Value, year: u16) -> Outcome {
        let outcome = self.judge(Some(value), year);
        match (outcome, self.kind) {
            (Outcome::NotApplicable, _) => Outcome::Unknown,
            (Outcome::Met | Outcome::Missed, Kind::Count | Kind::Dong | Kind::Done) => {
                let all = self.targets_of(year).map(|target| target.decided(value));
                let both = all.reduce(|one, other| match (one, other) {
                    (Some(false), _) | (_, Some(false)) => Some(false),
                    (Some(true), Some(true)) => Some(true),
                    _ => None,
                });
                match both.flatten() {
                    Some(true) => Outcome::Met,
                    Some(false) => Outcome::Missed,
                    None => Outcome::Unknown,
                }
            }
            _ => outcome,
        }
    }

    /// The counts that meet a target out of `denominator`; nothing if none does, if the target says no number, or if
    /// there is nobody to count.
    ///
    /// ```
    /// use ansinh::indicators::{Comparator, Kind, Part, needed};
    ///
    /// // 85 % of 31 communes are 26.35: 27.
    /// let of_communes = Kind::Rate { per: 100, part: Part::Subset };
    /// let counts = needed(of_communes, 31, Comparator::AtLeast, "85".parse()?, None);
    /// assert_eq!(counts.map(|counts| (counts.least, counts.still(20))), Some((27, 7)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn needed(&self, denominator: u64, target: &Target) -> Option<Needed> {
        if target.is == Comparator::Done {
            let done = Needed { least: denominator, most: None };
            return (self.kind == Kind::Done && denominator > 0).then_some(done);
        }
        needed(self.kind, denominator, target.is, target.value?, target.to)
    }
}

/// The counts of a measure of this kind that stand so to a number; see [`Measure::needed`].
pub fn needed(
    kind: Kind,
    denominator: u64,
    is: Comparator,
    number: super::Decimal,
    to: Option<super::Decimal>,
) -> Option<Needed> {
    let (denominator, per) = match kind {
        Kind::Rate { per, .. } => (denominator, per),
        Kind::Count | Kind::Dong => (1, 1),
        Kind::Done => return None,
    };
    if denominator == 0 || denominator > MOST || per == 0 {
        return None;
    }
    // count x per x 10^6 ? number x 10^6 x denominator
    let unit = i128::from(per) * 1_000_000;
    let exact = |number: super::Decimal| number.millionths() * i128::from(denominator);
    let floor = |number| exact(number).div_euclid(unit);
    let ceiling = |number| -(-exact(number)).div_euclid(unit);
    let (least, most) = match is {
        Comparator::AtLeast => (ceiling(number), None),
        Comparator::Above => (floor(number) + 1, None),
        Comparator::AtMost => (0, Some(floor(number))),
        Comparator::Below => (0, Some(ceiling(number) - 1)),
        Comparator::Equal => (ceiling(number), Some(floor(number))),
        Comparator::Between => (ceiling(number), Some(floor(to?))),
        Comparator::Done => return None,
    };
    let everyone = match kind {
        Kind::Rate { part: Part::Subset, .. } => denominator,
        _ => MOST,
    };
    let least = u64::try_from(least.max(0)).ok()?;
    let most = most.map(u64::try_from).transpose().ok()?;
    let possible = least <= most.unwrap_or(everyone) && least <= everyone;
    possible.then_some(Needed { least, most })
}

impl When {
    /// Whether a year is judged by it.
    pub const fn includes(self, year: u16) -> bool {
        match self {
            Self::Year(only) => only == year,
            Self::Years(first, last) => first <= year && year <= last,
            Self::EveryYear => true,
        }
    }
}

impl Target {
    /// Whether a count that can still grow meets it, if whatever is added cannot change that.
    fn decided(&self, value: Value) -> Option<bool> {
        let meets = self.meets(value)?;
        let is_above = |end: super::Decimal| value.compare(end) == Some(Ordering::Greater);
        match self.is {
            Comparator::AtLeast | Comparator::Above => meets.then_some(true),
            Comparator::Below | Comparator::AtMost | Comparator::Done => (!meets).then_some(false),
            Comparator::Equal => self.value.is_some_and(is_above).then_some(false),
            Comparator::Between => self.to.is_some_and(is_above).then_some(false),
        }
    }

    /// Whether a value meets it, compared exactly; nothing if the value is not applicable or the target says no number.
    pub fn meets(&self, value: Value) -> Option<bool> {
        if self.is == Comparator::Done {
            return value.is_applicable().then_some(value.numerator() >= value.denominator());
        }
        let order = value.compare(self.value?)?;
        Some(match self.is {
            Comparator::Below => order == Ordering::Less,
            Comparator::AtMost => order != Ordering::Greater,
            Comparator::AtLeast => order != Ordering::Less,
            Comparator::Above => order == Ordering::Greater,
            Comparator::Equal => order == Ordering::Equal,
            Comparator::Between => order != Ordering::Less && value.compare(self.to?)? != Ordering::Greater,
            Comparator::Done => return None,
        })
    }
}
