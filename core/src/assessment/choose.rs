//! Choosing among several allowances: the highest, and for a single parent the sum that the decrees allow.

use super::AssessError;
use crate::law::tables::Role;
use crate::money::Dong;

/// An allowance that applies.
#[derive(Clone, Copy)]
pub(super) struct Candidate<'r> {
    /// Number of its finding.
    pub at: usize,
    pub role: Role,
    pub amount: Dong,
    /// Full id of its row.
    pub provision: &'r str,
}

/// Takes in candidates one by one; the first of equal ones wins, in the order of the law.
#[derive(Default)]
pub(super) struct Chooser<'r> {
    best: Option<Candidate<'r>>,
    /// The best of the group that is added to others, and of those that it is added to.
    added: Option<Candidate<'r>>,
    partner: Option<Candidate<'r>>,
}

impl<'r> Chooser<'r> {
    pub fn add(&mut self, candidate: Candidate<'r>) {
        let raise = |best: &mut Option<Candidate<'r>>| {
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

    /// The two that are paid together; an error if a number cannot hold what they come to.
    fn sum(&self) -> Result<Option<(Candidate<'r>, Candidate<'r>, Dong)>, AssessError> {
        let Some((added, partner)) = self.added.zip(self.partner) else { return Ok(None) };
        let too_much = || AssessError::Amount { provision: added.provision.to_owned() };
        let sum = added.amount.plus(partner.amount).ok_or_else(too_much)?;
        Ok(Some((added, partner, sum)))
    }

    /// The total, or `None` without a candidate.
    pub fn total(&self) -> Result<Option<Dong>, AssessError> {
        let sum = self.sum()?.map(|(_, _, sum)| sum);
        Ok(self.best.map(|best| sum.map_or(best.amount, |sum| sum.max(best.amount))))
    }

    /// Numbers of the findings that are due.
    pub fn choose(&self) -> Result<Vec<usize>, AssessError> {
        Ok(match (self.best, self.sum()?) {
            (None, _) => Vec::new(),
            (Some(best), Some((added, partner, sum))) if sum >= best.amount => vec![added.at, partner.at],
            (Some(best), _) => vec![best.at],
        })
    }
}
