//! Of benefits that exclude one another, the highest.

use super::decide::Found;
use crate::assessment::Verdict;

/// Whom a benefit counts for where only one is due: a couple is one.
pub(super) fn unit<'a>(who: &'a str, spouse: Option<&'a str>) -> &'a str {
    spouse.map_or(who, |spouse| who.min(spouse))
}

/// Leaves of every set that shares a key the highest of what is due, and what could be higher.
pub(super) fn choose(found: &mut Vec<Found<'_>>) {
    let mut stays = vec![true; found.len()];
    for (at, one) in found.iter().enumerate() {
        let beaten = found.iter().enumerate().any(|(other_at, other)| {
            let rivals = one.key.is_some() && one.key == other.key && at != other_at;
            rivals && other.verdict() == Verdict::Yes && beats((other, other_at), (one, at))
        });
        if let Some(stays) = stays.get_mut(at) {
            *stays = !beaten;
        }
    }
    let mut stays = stays.into_iter();
    found.retain(|_| stays.next().unwrap_or(true));
}

/// Whether something that is due leaves no room for another: it is more, or as much and first by the law and by key.
fn beats((due, due_at): (&Found<'_>, usize), (other, other_at): (&Found<'_>, usize)) -> bool {
    if due.quantity() != other.quantity() {
        return due.quantity() > other.quantity();
    }
    if other.verdict() != Verdict::Yes {
        return true;
    }
    (due.order, due.people.first(), due_at) < (other.order, other.people.first(), other_at)
}
