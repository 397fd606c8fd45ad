//! Of benefits that exclude one another, the highest.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::decide::Found;
use crate::assessment::Verdict;
use crate::law::benefit::Bound;

/// Whom a benefit counts for where only one is due: a couple is one.
pub(super) fn unit<'a>(who: &'a str, spouse: Option<&'a str>) -> &'a str {
    spouse.map_or(who, |spouse| who.min(spouse))
}

/// Leaves of a benefit of the country and what the province has set for it the higher, and what could be higher.
pub(super) fn raise(found: &mut Vec<Found<'_>>) {
    let mut stays = vec![true; found.len()];
    let mut overtaken = vec![false; found.len()];
    for (own_at, own) in found.iter().enumerate().filter(|(_, one)| !one.benefit.raises.is_empty()) {
        let is_same = |one: &Found<'_>| {
            own.benefit.raises.contains(&one.benefit.provision)
                && (&one.people, &one.paid_to) == (&own.people, &own.paid_to)
        };
        let Some((at, national)) = found.iter().enumerate().find(|(_, one)| is_same(one)) else { continue };
        // What the country sets no more than a ceiling for, the province sets.
        let is_ceiling = national.benefit.gives.is_some_and(|gives| gives.bound == Bound::Ceiling);
        let is_lower = own.quantity() < national.quantity() && !is_ceiling;
        let (falls, other) = if is_lower { (own_at, national) } else { (at, own) };
        if let Some(overtaken) = overtaken.get_mut(at).filter(|_| is_lower) {
            *overtaken = true;
        }
        // One that may not be due leaves the other, unless both ask the same.
        let same_people = national.benefit.when == own.benefit.when;
        if let Some(stays) = stays.get_mut(falls)
            && (other.verdict() == Verdict::Yes || same_people)
        {
            *stays = false;
        }
    }
    let mut each = overtaken.into_iter();
    found.iter_mut().for_each(|one| one.overtaken |= each.next().unwrap_or(false));
    let mut stays = stays.into_iter();
    found.retain(|_| stays.next().unwrap_or(true));
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
