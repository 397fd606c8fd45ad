//! Choosing among several allowances: the highest, and for a single parent the sum that the decrees allow.

use crate::law::Regime;
use crate::money::Dong;

/// An allowance that applies.
#[derive(Clone, Copy)]
pub(super) struct Candidate<'r> {
    /// Number of its finding.
    pub at: usize,
    pub group: &'r str,
    pub amount: Dong,
}

/// Takes in candidates one by one; the first of equal ones wins, in the order of the law.
pub(super) struct Chooser<'r> {
    regime: &'r Regime,
    best: Option<Candidate<'r>>,
    /// The best of the group that is added to others, and of those it is added to.
    added: Option<Candidate<'r>>,
    partner: Option<Candidate<'r>>,
}

pub(super) struct Chosen<'r> {
    pub found: bool,
    pub total: Dong,
    pub chosen: Vec<usize>,
    /// Citation of the rule, where there was a choice.
    pub citation: Option<&'r str>,
}

impl<'r> Chooser<'r> {
    pub fn new(regime: &'r Regime) -> Self {
        Self { regime, best: None, added: None, partner: None }
    }

    pub fn add(&mut self, candidate: Candidate<'r>) {
        let raise = |best: &mut Option<Candidate<'r>>| {
            if best.is_none_or(|best| candidate.amount > best.amount) {
                *best = Some(candidate);
            }
        };
        raise(&mut self.best);
        for choice in &self.regime.choices {
            if choice.add == candidate.group {
                raise(&mut self.added);
            } else if choice.with.iter().any(|group| group == candidate.group) {
                raise(&mut self.partner);
            }
        }
    }

    fn sum(&self) -> Option<(Candidate<'r>, Candidate<'r>, Dong)> {
        let (added, partner) = (self.added?, self.partner?);
        Some((added, partner, added.amount.plus(partner.amount)?))
    }

    /// The total, or `None` without a candidate.
    pub fn total(&self) -> Option<Dong> {
        let best = self.best?.amount;
        Some(self.sum().map_or(best, |(_, _, sum)| sum.max(best)))
    }

    pub fn choose(&self) -> Chosen<'r> {
        let citation = self.regime.choices.first().map(|choice| choice.source.citation.as_str());
        match (self.best, self.sum()) {
            (None, _) => Chosen { found: false, total: Dong::ZERO, chosen: Vec::new(), citation: None },
            (Some(best), Some((added, partner, sum))) if sum >= best.amount => {
                Chosen { found: true, total: sum, chosen: vec![added.at, partner.at], citation }
            }
            (Some(best), _) => Chosen { found: true, total: best.amount, chosen: vec![best.at], citation },
        }
    }
}
