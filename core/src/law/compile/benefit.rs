//! The benefits other than the monthly allowance, compiled: each once, with its levels in every regime.

use std::borrow::Cow;

use chrono::NaiveDate;

use super::{Compiler, intern, intern_one, is_paid};
use crate::date::Period;
use crate::law::benefit::BenefitRow;
use crate::law::check::LawError;
use crate::law::instrument::{self, Instrument};
use crate::law::tables::{Benefit, BenefitEntry, Span};

impl Compiler<'_> {
    /// The benefits of which a day lies in a regime: they begin and end within it, and make no regime of their own.
    pub(super) fn benefits(&mut self, instruments: &[&Instrument], days: Period) -> Result<Span, LawError> {
        let mut entries = Vec::new();
        for instrument in instruments {
            for row in instrument.benefit.iter() {
                let period = instrument.days(row.from, row.until);
                if let Some(on) = days.from
                    && !period.and(&days).is_empty()
                {
                    let benefit = self.benefit(instrument, row, period)?;
                    let [national, provincial] = self.levels_of_benefit(instruments, row, on)?;
                    entries.push(BenefitEntry { benefit, national, provincial });
                }
            }
        }
        intern(&mut self.benefit_entries, entries)
    }

    fn benefit(&mut self, home: &Instrument, row: &BenefitRow, period: Period) -> Result<u16, LawError> {
        let when = self.condition(&row.when, home)?;
        let benefit = Benefit {
            provision: Cow::Owned(home.full_id(&row.id)),
            kind: row.kind,
            about: row.about,
            payee: row.payee,
            period,
            raises: row.raises.clone(),
            when: self.if_it_counts(home, when)?,
            gives: row.gives,
            only_one: row.only_one.clone(),
            per_couple: row.per_couple,
            people: row.people,
            confidential: row.confidential,
            source: self.source(home, &row.cite, row.evidence, &row.caveats)?,
        };
        intern_one(&mut self.benefits, benefit)
    }

    /// The levels of the country and of the province: those of its group before those of its kind, then those for
    /// everyone.
    fn levels_of_benefit(
        &mut self,
        instruments: &[&Instrument],
        benefit: &BenefitRow,
        on: NaiveDate,
    ) -> Result<[Span; 2], LawError> {
        let (mut national, mut provincial) = (Vec::new(), Vec::new());
        if benefit.gives.is_none_or(|gives| gives.coefficient.is_none()) {
            return Ok([Span::EMPTY; 2]);
        }
        // A group with a level of its own is reached by nothing else.
        let mut groups = self.instruments.iter().flat_map(|known| known.group.iter());
        let of_group = benefit.level_of.as_deref();
        let keys = match of_group {
            Some(_) if groups.any(|group| group.own_level && Some(&*group.id) == of_group) => vec![of_group],
            Some(_) => vec![of_group, Some(benefit.kind.name()), None],
            None => vec![Some(benefit.kind.name()), None],
        };
        for key in keys {
            for instrument in instruments {
                let reaches = |row: &&instrument::StandardLevel| match key {
                    Some(key) => row.groups.iter().any(|group| group == key),
                    None => row.groups.is_empty(),
                };
                let rows = instrument.standard_level.iter().filter(reaches);
                for row in rows.filter(|row| row.instead_of.is_none() && is_paid(instrument, row, on)) {
                    let level = self.level(instruments, instrument, row, on)?;
                    if instrument.place.is_some() { &mut provincial } else { &mut national }.push(level);
                }
            }
        }
        if self.of_several {
            provincial.sort_by_key(|level| std::cmp::Reverse(level.amount));
        }
        Ok([intern(&mut self.levels, national)?, intern(&mut self.levels, provincial)?])
    }
}
