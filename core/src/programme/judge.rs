//! Values beside the targets of a plan.

use std::collections::BTreeSet;

use super::Programme;
use super::findings::{overlap, years};
use crate::indicators::{Measure, Outcome, Value};

/// Years that most measures with targets have one for, and a measure that has none.
pub(super) struct Blank<'p> {
    pub measure: &'p Measure,
    /// The first of the years and the last.
    pub years: (u16, u16),
    /// How many measures have a target for them.
    pub having: usize,
    /// How many have targets.
    pub of: usize,
}

impl Programme {
    /// What a value of a year means beside the targets of this plan: as [`Measure::judge`], and where the plan leaves a
    /// measure blank in a year that most others have a target for, there is *no target*, whatever is set for later.
    ///
    /// ```
    /// use ansinh::indicators::Outcome;
    /// use ansinh::programme::Programme;
    ///
    /// let plan = Programme::by_id("ca-mau-2021-2030").ok_or("no plan")?;
    /// assert_eq!(plan.judge("m05b", None, 2025), Some(Outcome::NoTarget));
    /// assert_eq!(plan.judge("m05b", None, 2026), Some(Outcome::NotDue));
    /// assert_eq!(plan.judge("no-measure", None, 2025), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn judge(&self, measure: &str, value: Option<Value>, year: u16) -> Option<Outcome> {
        Some(self.measure.iter().find(|known| known.id == measure)?.judge(value, year))
    }

    /// Where targets are missing: the shortest years first, and none within others that are told.
    pub(super) fn blank_targets(&self) -> Vec<Blank<'_>> {
        let with: Vec<&Measure> = self.measure.iter().filter(|measure| !measure.target.is_empty()).collect();
        let moments: BTreeSet<(u16, u16)> =
            with.iter().flat_map(|measure| &measure.target).filter_map(|target| years(target.when)).collect();
        // The shortest first: what is missing in 2030 is not told again of 2026 to 2030.
        let mut moments: Vec<(u16, u16)> = moments.into_iter().collect();
        moments.sort_by_key(|(from, until)| (until.saturating_sub(*from), *from));
        let mut blanks: Vec<Blank<'_>> = Vec::new();
        for moment in moments {
            let has = |measure: &&Measure| {
                let mut all = measure.target.iter().map(|target| years(target.when));
                all.any(|years| years.is_none_or(|years| overlap(years, moment)))
            };
            let having = with.iter().filter(|measure| has(measure)).count();
            if having * 2 <= with.len() {
                continue;
            }
            for measure in with.iter().filter(|measure| !has(measure)) {
                let is_told =
                    |blank: &Blank<'_>| blank.measure.id == measure.id && overlap(blank.years, moment);
                if !blanks.iter().any(is_told) {
                    blanks.push(Blank { measure, years: moment, having, of: with.len() });
                }
            }
        }
        blanks
    }
}
