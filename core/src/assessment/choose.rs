//! Choosing among several allowances: the highest, and for a single parent the sum that the decrees allow.

use crate::law::tables::Role;
use crate::money::Dong;

/// An allowance that applies.
#[derive(Clone, Copy)]
pub(super) struct Candidate {
    /// Number of its finding.
    pub at: usize,
    pub role: Role,
    pub amount: Dong,
}

/// Takes in candidates one by one; the first of equal ones wins, in the order of the law.
#[derive(Default)]
pub(super) struct Chooser {
    best: Option<Candidate>,
    /// The best of the group that is added to others, and of those that it is added to.
    added: Option<Candidate>,
    partner: Option<Candidate>,
}

impl Chooser {
    pub fn add(&mut self, candidate: Candidate) {
        let raise = |best: &mut Option<Candidate>| {
            if best.is_none_or(|best| candidate.amount > best.amount) {
                *best = Some(candidate);
            }
        };
        raise(&mut self.best);
        match candidate.role {
            Role::Added => raise(&mut self.added),
            Role::Partner => raise(&mut self.partner),
            Role::Single => {}
        }
    }

    fn sum(&self) -> Option<(Candidate, Candidate, Dong)> {
        let (added, partner) = (self.added?, self.partner?);
        Some((added, partner, added.amount.plus(partner.amount)?))
    }

    /// The total, or `None` without a candidate.
    pub fn total(&self) -> Option<Dong> {
        let best = self.best?.amount;
        Some(self.sum().map_or(best, |(_, _, sum)| sum.max(best)))
    }

    /// Numbers of the findings that are due.
    pub fn choose(&self) -> Vec<usize> {
        match (self.best, self.sum()) {
            (None, _) => Vec::new(),
            (Some(best), Some((added, partner, sum))) if sum >= best.amount => vec![added.at, partner.at],
            (Some(best), _) => vec![best.at],
        }
    }
}
