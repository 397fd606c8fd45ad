//! Of benefits that exclude one another, the highest.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::decide::Found;
use crate::assessment::Verdict;

/// Whom a benefit counts for where only one is due: a couple is one.
pub(super) fn unit<'a>(who: &'a str, spouse: Option<&'a str>) -> &'a str {
    spouse.map_or(who, |spouse| who.min(spouse))
}

/// Leaves of every set that shares a key the highest of what is due, and what could be higher.
pub(super) fn choose(found: &mut Vec<Found<'_>>) {
    let mut sets: BTreeMap<&(&str, String), Vec<usize>> = BTreeMap::new();
    for (at, one) in found.iter().enumerate() {
        if let Some(key) = &one.key {
            sets.entry(key).or_default().push(at);
        }
    }
    let mut stays = vec![true; found.len()];
    for set in sets.values() {
        let rivals = || set.iter().filter_map(|at| found.get(*at).map(|one| (*at, one)));
        // Of the same amount the first by the law, then by key.
        let due = rivals().filter(|(_, one)| one.verdict() == Verdict::Yes);
        let highest = due.min_by_key(|(_, one)| (Reverse(one.quantity()), one.order, one.people.first()));
        let Some((highest_at, highest)) = highest else { continue };
        for (at, one) in rivals() {
            let could_be_more = one.verdict() != Verdict::Yes && one.quantity() > highest.quantity();
            if let Some(stays) = stays.get_mut(at) {
                *stays = at == highest_at || could_be_more;
            }
        }
    }
    let mut stays = stays.into_iter();
    found.retain(|_| stays.next().unwrap_or(true));
}
