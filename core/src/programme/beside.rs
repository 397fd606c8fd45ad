//! A plan beside another: the targets of the measures that both have.

use std::cmp::Ordering;

use super::Programme;
use super::finding::{Finding, Shown, value_of};
use super::findings::{overlap, years};
use crate::indicators::{Better, Comparator, Kind, Measure, Target};

impl Programme {
    /// The targets of this plan that are weaker or stricter than those of another, of measures with the same id, in years that
    /// both have. Equal ones are not told; what cannot be compared is.
    pub fn beside(&self, other: &Self) -> Vec<Finding> {
        let mut found = Vec::new();
        for measure in &self.measure {
            let Some(theirs) = other.measure.iter().find(|theirs| theirs.id == measure.id) else { continue };
            let name = || ("measure", Shown::Named(&measure.id, &measure.name));
            let plan = || ("other", Shown::Named(&other.id, &other.title));
            let mut told = false;
            for target in &measure.target {
                for their in theirs.target.iter().filter(|their| meet(target, their)) {
                    let code = match strength((measure, target), (theirs, their)) {
                        Some(Ordering::Equal) => continue,
                        Some(Ordering::Less) => "weaker_than",
                        Some(Ordering::Greater) => "stricter_than",
                        None if told => continue,
                        None => {
                            told = true;
                            let about = vec![measure.id.clone()];
                            let params = [name(), plan()];
                            found.push(Finding::new("not_comparable", about, measure.lines.clone(), &params));
                            continue;
                        }
                    };
                    let params = [
                        name(),
                        ("when", Shown::When(target.when)),
                        ("is", Shown::Is(target.is)),
                        ("value", value_of(measure, target)),
                        plan(),
                        ("other_when", Shown::When(their.when)),
                        ("other_is", Shown::Is(their.is)),
                        ("other_value", value_of(theirs, their)),
                    ];
                    let lines = if target.lines.is_empty() { &measure.lines } else { &target.lines };
                    found.push(Finding::new(code, vec![measure.id.clone()], lines.clone(), &params));
                }
            }
        }
        found
    }
}

/// Whether there is a year that both are for.
pub(super) fn meet(a: &Target, b: &Target) -> bool {
    match (years(a.when), years(b.when)) {
        (Some(a), Some(b)) => overlap(a, b),
        _ => true,
    }
}

/// Whether a target asks for less, as much or more than another; `None` where that cannot be said.
pub(super) fn strength(
    (ours, our): (&Measure, &Target),
    (theirs, their): (&Measure, &Target),
) -> Option<Ordering> {
    if our.is == Comparator::Done && their.is == Comparator::Done {
        return Some(Ordering::Equal);
    }
    let (our_per, their_per) = match (ours.kind, theirs.kind) {
        (Kind::Rate { per: ours, .. }, Kind::Rate { per: theirs, .. }) => {
            (i128::from(ours), i128::from(theirs))
        }
        (Kind::Count, Kind::Count) | (Kind::Dong, Kind::Dong) => (1, 1),
        _ => return None,
    };
    if ours.better != theirs.better {
        return None;
    }
    // A limit that is not in it asks for more than the same that is.
    let strict = |is: Comparator| match (ours.better, is) {
        (Better::Higher, Comparator::AtLeast) | (Better::Lower, Comparator::AtMost) => Some(false),
        (Better::Higher | Better::Lower, Comparator::Equal) => Some(false),
        (Better::Higher, Comparator::Above) | (Better::Lower, Comparator::Below) => Some(true),
        _ => None,
    };
    let (our_strict, their_strict) = (strict(our.is)?, strict(their.is)?);
    let (a, b) = (our.value?.millionths() * their_per, their.value?.millionths() * our_per);
    let higher = a.cmp(&b);
    let value = if ours.better == Better::Lower { higher.reverse() } else { higher };
    Some(value.then(our_strict.cmp(&their_strict)))
}
