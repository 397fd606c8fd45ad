//! Small numbers left out of figures, so that no single child can be read off them.

use std::collections::{BTreeMap, BTreeSet};

use super::cells::{Cell, Cells};
use super::figures::{Figure, Figures};
use super::measure::{Kind, Measure};
use super::period::ReportPeriod;
use super::rollup::Sum;
use super::rules::{Number, Of, Rule};

/// What is left out of figures.
#[derive(Debug, Clone, Copy)]
pub struct Suppression<'a> {
    /// Numbers from 1 to one less than this are small.
    pub below: u64,
    /// The rules that the reports were checked by: a number that is left out could be computed from the others of a
    /// [`Rule::Sum`].
    pub rules: &'a [Rule],
}

impl Suppression<'_> {
    const fn is_small(self, number: u64) -> bool {
        number > 0 && number < self.below
    }
}

/// The numbers of a [`Sum`] that a rule speaks of.
const fn number(of: Of, sum: Sum) -> u64 {
    match of {
        Of::Numerator => sum.numerator,
        Of::Denominator => sum.denominator,
    }
}

impl<'a> Figures<'a> {
    /// Leaves out the numbers of figures of which one is small: what was counted, or out of how many. Then of as many others
    /// as keep those from being computed.
    ///
    /// - From the figures of other units: each measure and period is a table of its own, of the units that have a figure; see
    ///   [`Cells::shown`]. What a unit has beyond those below it counts as one more part of it; where they have more than it, all
    ///   are left out. A figure that is made of other units goes with any of them that is left out, or has no figure.
    /// - From other measures of the unit: where a rule says that numbers add up, never is a single one of them left out
    ///   that was counted, or is small.
    ///
    /// Whether a target is met is told of a figure that is left out, unless it is out of a small number.
    ///
    /// How many were not counted, such as 3 of 200, is not kept from being computed, and neither is what only several
    /// rules together would tell.
    pub fn suppress(&self, figures: &mut [Figure<'a>], left_out: Suppression<'_>) {
        let mut tables: BTreeMap<(&str, ReportPeriod), Vec<usize>> = BTreeMap::new();
        let mut units: BTreeMap<(u32, ReportPeriod), BTreeMap<&str, usize>> = BTreeMap::new();
        let mut out = BTreeSet::new();
        for (at, figure) in figures.iter().enumerate().filter(|(_, figure)| figure.sum.is_some()) {
            tables.entry((figure.measure, figure.period)).or_default().push(at);
            units.entry((figure.at, figure.period)).or_default().insert(figure.measure, at);
            if self.has_small_denominator(figure, left_out) {
                out.insert(at);
            }
        }
        // Each round leaves out more, so there is a last one.
        let mut before = None;
        while before != Some(out.len()) {
            before = Some(out.len());
            for table in tables.values() {
                out.extend(self.hidden(figures, table, left_out.below, &out));
            }
            for unit in units.values() {
                hide_sums(figures, unit, left_out, &mut out);
            }
        }
        for at in out {
            if let Some(figure) = figures.get_mut(at) {
                // Of one child, that the target is met is all there is to know.
                if self.has_small_denominator(figure, left_out) {
                    figure.hide_outcome();
                }
                figure.suppress();
            }
        }
    }

    fn has_small_denominator(&self, figure: &Figure<'_>, left_out: Suppression<'_>) -> bool {
        let is_it =
            |measure: &&Measure| measure.id == figure.measure && measure.holds_on(figure.period.last_day());
        let is_rate = self.measures.iter().find(is_it).is_some_and(|it| matches!(it.kind, Kind::Rate { .. }));
        let mut sums = figure.sum.into_iter().chain(figure.of.iter().map(|source| source.sum));
        is_rate && sums.any(|sum| left_out.is_small(sum.denominator))
    }

    /// The figures of one table to leave out, if some are left out already.
    fn hidden(
        &self,
        figures: &[Figure<'a>],
        table: &[usize],
        below: u64,
        out: &BTreeSet<usize>,
    ) -> Vec<usize> {
        let own = |at: &usize| figures.get(*at).and_then(|it| Some((it.at, it.own()?)));
        let by_unit: BTreeMap<u32, u64> = table.iter().filter_map(own).collect();
        // Wholes first.
        let mut cells: Vec<Cell> = Vec::new();
        let mut cell_of: BTreeMap<u32, usize> = BTreeMap::new();
        let mut parts: Vec<u64> = Vec::new();
        for unit in self.units.parents_first() {
            let Some(count) = by_unit.get(unit) else { continue };
            let parent = self.units.and_above(*unit).skip(1).find_map(|above| cell_of.get(&above).copied());
            if let Some(sum) = parent.and_then(|parent| parts.get_mut(parent)) {
                *sum = sum.saturating_add(*count);
            }
            cell_of.insert(*unit, cells.len());
            cells.push(Cell { parent, count: *count });
            parts.push(0);
        }
        let has_parts: BTreeSet<usize> = cells.iter().filter_map(|cell| cell.parent).collect();
        let mut rests = Vec::new();
        for (whole, (cell, sum)) in cells.iter().zip(&parts).enumerate() {
            match cell.count.checked_sub(*sum) {
                None => return table.to_vec(),
                Some(rest) if rest > 0 && has_parts.contains(&whole) => {
                    rests.push(Cell { parent: Some(whole), count: rest });
                }
                Some(_) => {}
            }
        }
        cells.extend(rests);
        let Ok(cells) = Cells::new(cells) else { return table.to_vec() };
        let cell = |at: &usize| cell_of.get(&figures.get(*at)?.at).copied();
        let shown = cells.shown_without(below, table.iter().filter(|at| out.contains(at)).filter_map(cell));
        let is_shown =
            |unit: u32| cell_of.get(&unit).is_some_and(|cell| matches!(shown.get(*cell), Some(Some(_))));
        let is_hidden = |at: &usize| {
            figures.get(*at).is_some_and(|it| match it.of.is_empty() {
                true => !is_shown(it.at),
                false => !it.of.iter().all(|source| is_shown(source.at)),
            })
        };
        table.iter().copied().filter(is_hidden).collect()
    }
}

/// Of the measures of one unit in one period, leaves out a second number of a sum of which one is left out, or it
/// could be computed from the others: the smallest part, or the whole where there is no other part.
fn hide_sums(
    figures: &[Figure<'_>],
    unit: &BTreeMap<&str, usize>,
    left_out: Suppression<'_>,
    out: &mut BTreeSet<usize>,
) {
    for rule in left_out.rules {
        let Rule::Sum { whole, parts } = rule else { continue };
        let known = |it: &Number| {
            let at = *unit.get(it.measure.as_str())?;
            Some((at, it.of, number(it.of, figures.get(at)?.sum?)))
        };
        let numbers: Option<Vec<_>> = parts.iter().chain([whole]).map(known).collect();
        // Of a sum that is not whole nothing can be computed.
        let Some(numbers) = numbers else { continue };
        let hidden: Vec<_> = numbers.iter().filter(|(at, ..)| out.contains(at)).collect();
        let [(_, of, count)] = hidden[..] else { continue };
        if *of == Of::Denominator && !left_out.is_small(*count) {
            continue;
        }
        let parts = numbers.iter().take(parts.len()).filter(|(at, ..)| !out.contains(at));
        let other = parts.min_by_key(|(.., count)| (*count == 0, *count)).or(numbers.last());
        out.extend(other.map(|(at, ..)| *at));
    }
}
