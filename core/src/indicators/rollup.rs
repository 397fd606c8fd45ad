//! Counts of many units added up for those above them: numerators and denominators, never rates.
//!
//! Reports come as columns, parts of a country can be added up apart and put together in any order, and what did not
//! report is named.

use std::collections::BTreeSet;

use serde::Serialize;

use super::period::ReportPeriod;
use super::unit::{ReportingUnit, UnitKind, Units};
use super::value::MOST;
use crate::opaque::opaque;

/// Reports as columns of the same length: one row is the report of one unit on one measure in one period.
///
/// Units are indices in [`Units`]; what the numbers of measures and periods stand for the caller knows. A count without
/// a denominator has 0 there.
#[derive(Clone, Copy, Default)]
pub struct Columns<'a> {
    /// Index of the unit.
    pub unit: &'a [u32],
    /// Number of the measure, from 0.
    pub measure: &'a [u16],
    /// Number of the period, from 0.
    pub period: &'a [u16],
    /// What was counted.
    pub numerator: &'a [u64],
    /// Out of how many.
    pub denominator: &'a [u64],
}

opaque! { Columns<'_> }

/// Why reports cannot be added up. Rows are counted from 0.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RollupError {
    /// The columns differ in length.
    #[error("expected five columns of the same length")]
    Lengths,
    /// More measures, periods and units at once than are added up: the product is above 2^23.
    #[error("expected at most 8 388 608 sums: units that are added up for, times measures, times periods")]
    TooLarge,
    /// No such unit, measure or period.
    #[error("row {row}: expected a unit, a measure and a period of those that were announced")]
    Unknown {
        /// The row.
        row: usize,
    },
    /// A count above [`MOST`].
    #[error("row {row}: expected counts up to {MOST}")]
    Count {
        /// The row.
        row: usize,
    },
    /// The unit has a second report on the measure in the period.
    #[error("row {row}: expected one report for each unit, measure and period")]
    Twice {
        /// The row.
        row: usize,
    },
    /// All counts of a measure in a period come to more than 2^53 - 1 together.
    #[error("expected counts of a measure and period that come to at most 2^53 - 1 together")]
    Sum,
    /// Parts that are put together have a report in common, or are of different units, measures or periods.
    #[error("expected parts of the same units, measures and periods without a report in common")]
    Parts,
}

impl RollupError {
    /// Stable code of the error, for programs.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Lengths => "rollup_lengths",
            Self::TooLarge => "rollup_too_large",
            Self::Unknown { .. } => "rollup_unknown",
            Self::Count { .. } => "rollup_count",
            Self::Twice { .. } => "rollup_twice",
            Self::Sum => "rollup_sum",
            Self::Parts => "rollup_parts",
        }
    }
}

/// For which units sums are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keep {
    /// For those that others report to. What the others reported, the caller has.
    Above,
    /// For all: it takes more memory, and the reports can be read back.
    All,
}

/// Counts added up.
#[derive(Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "CountSum"))]
pub struct Sum {
    /// What was counted.
    pub numerator: u64,
    /// Out of how many.
    pub denominator: u64,
    /// How many reports it is made of.
    pub reports: u32,
}

opaque! { Sum }

impl Sum {
    fn add(&mut self, other: Self) {
        // Never above `LARGEST_SUM`, to which all counts of a measure and period are held together.
        self.numerator = self.numerator.saturating_add(other.numerator);
        self.denominator = self.denominator.saturating_add(other.denominator);
        self.reports = self.reports.saturating_add(other.reports);
    }

    const fn is_exact(self) -> bool {
        self.numerator <= LARGEST_SUM && self.denominator <= LARGEST_SUM
    }
}

/// No sums are kept for the unit.
const NONE: u32 = u32::MAX;
const LARGEST: usize = 1 << 23;
/// The largest sum that every reader of JSON holds exactly, 2^53 - 1.
const LARGEST_SUM: u64 = (1 << 53) - 1;

/// Reports of some units, not yet added up to the top: can be [merged](Self::merge) with those of others.
#[derive(Debug, Clone)]
pub struct Parts<'u> {
    units: &'u Units,
    periods: usize,
    /// Measures times periods.
    cells: usize,
    /// For each unit where its sums are: `slot x cells`.
    slots: Vec<u32>,
    /// What a unit with a slot reported itself.
    own: Vec<Sum>,
    /// Sum of the reports of the units without a slot that report to it.
    below: Vec<Sum>,
    /// One bit for each unit and cell: whether it reported.
    reported: Vec<u64>,
    /// Sum of all reports, for each cell: no sum over any units is above it.
    all: Vec<Sum>,
}

impl<'u> Parts<'u> {
    /// Reads columns.
    ///
    /// # Errors
    /// The first [`RollupError`]; nothing of the columns is kept.
    pub fn new(
        units: &'u Units,
        measures: u16,
        periods: u16,
        keep: Keep,
        columns: Columns<'_>,
    ) -> Result<Self, RollupError> {
        let mut parts = Self::empty(units, measures, periods, keep)?;
        parts.add(measures, columns)?;
        Ok(parts)
    }

    fn empty(units: &'u Units, measures: u16, periods: u16, keep: Keep) -> Result<Self, RollupError> {
        let (measures, periods) = (usize::from(measures), usize::from(periods));
        let cells = measures * periods;
        let mut slots = vec![NONE; units.len()];
        let mut kept = 0;
        for (slot, at) in slots.iter_mut().zip(0_u32..) {
            if keep == Keep::All || !units.is_leaf(at) || units.parent(at).is_none() {
                *slot = kept;
                kept += 1;
            }
        }
        let sums = (kept as usize).saturating_mul(cells);
        let bits = units.len().saturating_mul(cells);
        if sums > LARGEST || bits > LARGEST * 64 {
            return Err(RollupError::TooLarge);
        }
        let (own, below) = (vec![Sum::default(); sums], vec![Sum::default(); sums]);
        let (reported, all) = (vec![0; bits.div_ceil(64)], vec![Sum::default(); cells]);
        Ok(Self { units, periods, cells, slots, own, below, reported, all })
    }

    fn add(&mut self, measures: u16, columns: Columns<'_>) -> Result<(), RollupError> {
        let Columns { unit, measure, period, numerator, denominator } = columns;
        let length = unit.len();
        if [measure.len(), period.len(), numerator.len(), denominator.len()] != [length; 4] {
            return Err(RollupError::Lengths);
        }
        // Where the sums of a unit begin, and whether it is they or those of its parent: looked up once for a run of
        // rows.
        let (mut current, mut start, mut is_own) = (NONE, None, false);
        let rows = unit.iter().zip(measure).zip(period).zip(numerator).zip(denominator).enumerate();
        for (row, ((((unit, measure), period), numerator), denominator)) in rows {
            if *measure >= measures || usize::from(*period) >= self.periods {
                return Err(RollupError::Unknown { row });
            }
            if *unit != current {
                let slot = *self.slots.get(*unit as usize).ok_or(RollupError::Unknown { row })?;
                is_own = slot != NONE;
                let above =
                    self.units.parent(*unit).and_then(|above| self.slots.get(above as usize).copied());
                let slot = if is_own { Some(slot) } else { above };
                (current, start) = (*unit, slot.map(|slot| slot as usize * self.cells));
            }
            if *numerator > MOST || *denominator > MOST {
                return Err(RollupError::Count { row });
            }
            let cell = usize::from(*measure) * self.periods + usize::from(*period);
            let bit = *unit as usize * self.cells + cell;
            let mask = 1_u64 << (bit % 64);
            let word = self.reported.get_mut(bit / 64).ok_or(RollupError::Unknown { row })?;
            if *word & mask != 0 {
                return Err(RollupError::Twice { row });
            }
            *word |= mask;
            let one = Sum { numerator: *numerator, denominator: *denominator, reports: 1 };
            if let Some(all) = self.all.get_mut(cell) {
                all.add(one);
                if !all.is_exact() {
                    return Err(RollupError::Sum);
                }
            }
            let sums = if is_own { &mut self.own } else { &mut self.below };
            if let Some(sum) = start.and_then(|start| sums.get_mut(start + cell)) {
                sum.add(one);
            }
        }
        Ok(())
    }

    /// These reports and those of another part, in whichever order.
    ///
    /// # Errors
    /// [`RollupError::Parts`] if a report is in both, or they are not parts of one whole; [`RollupError::Sum`] if they
    /// come to too much together.
    pub fn merge(mut self, other: &Self) -> Result<Self, RollupError> {
        let same_units = std::ptr::eq(self.units, other.units) || self.slots == other.slots;
        let same = same_units && (self.cells, self.periods) == (other.cells, other.periods);
        let overlap = self.reported.iter().zip(&other.reported).any(|(a, b)| a & b != 0);
        if !same || self.own.len() != other.own.len() || overlap {
            return Err(RollupError::Parts);
        }
        self.reported.iter_mut().zip(&other.reported).for_each(|(a, b)| *a |= b);
        let sums = self.own.iter_mut().chain(&mut self.below).chain(&mut self.all);
        sums.zip(other.own.iter().chain(&other.below).chain(&other.all)).for_each(|(a, b)| a.add(*b));
        if self.all.iter().all(|all| all.is_exact()) { Ok(self) } else { Err(RollupError::Sum) }
    }

    /// Adds up to the top.
    ///
    /// What a unit says of itself stands for all below it; only where it says nothing they are added up. So a province
    /// that reports on the whole province is not counted twice with its communes.
    pub fn add_up(self) -> Rollup<'u> {
        let Self { units, periods, cells, slots, own, below: mut totals, reported, all: _ } = self;
        for unit in units.parents_first().iter().rev() {
            let Some(start) = start_of(&slots, cells, *unit) else { continue };
            let above = units.parent(*unit).and_then(|above| start_of(&slots, cells, above));
            for cell in 0..cells {
                let Some(total) = totals.get_mut(start + cell) else { continue };
                if let Some(own) = own.get(start + cell).filter(|own| own.reports > 0) {
                    *total = *own;
                }
                let total = *total;
                if total.reports > 0
                    && let Some(sum) = above.and_then(|above| totals.get_mut(above + cell))
                {
                    sum.add(total);
                }
            }
        }
        Rollup { units, periods, cells, slots, totals, reported }
    }
}

/// Where the sums of a unit begin; nothing if none are kept.
fn start_of(slots: &[u32], cells: usize, unit: u32) -> Option<usize> {
    slots.get(unit as usize).filter(|slot| **slot != NONE).map(|slot| *slot as usize * cells)
}

/// Sums for every unit that they are kept for.
#[derive(Debug, Clone)]
pub struct Rollup<'u> {
    units: &'u Units,
    periods: usize,
    cells: usize,
    slots: Vec<u32>,
    totals: Vec<Sum>,
    reported: Vec<u64>,
}

/// What a unit of today comes to in one period, over the area that it has today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    /// Number of the period.
    pub period: u16,
    /// Sum over the unit and those that went into it; nothing if none reported.
    pub sum: Option<Sum>,
    /// Each unit that it is made of, with its own sum: two before a merger of two, one after it.
    pub of: Vec<(u32, Sum)>,
    /// Units that were split among several: what of them belongs here nobody can say, and they are left out.
    pub split: Vec<u32>,
    /// Whether it is made of other units than the last period that has a sum: the two are not to be compared.
    pub is_break: bool,
}

impl Rollup<'_> {
    fn cell(&self, measure: u16, period: u16) -> Option<usize> {
        let cell = usize::from(measure) * self.periods + usize::from(period);
        (usize::from(period) < self.periods && cell < self.cells).then_some(cell)
    }

    /// The sum of a unit; nothing if nobody reported, or no sums are kept for it.
    pub fn sum(&self, unit: u32, measure: u16, period: u16) -> Option<Sum> {
        let start = start_of(&self.slots, self.cells, unit)?;
        let sum = self.totals.get(start + self.cell(measure, period)?)?;
        (sum.reports > 0).then_some(*sum)
    }

    /// Whether the unit itself has a report.
    pub fn reported(&self, unit: u32, measure: u16, period: u16) -> bool {
        let bit = self.cell(measure, period).map(|cell| unit as usize * self.cells + cell);
        bit.is_some_and(|bit| self.reported.get(bit / 64).is_some_and(|word| word >> (bit % 64) & 1 == 1))
    }

    /// The units at and below a unit whose report is missing: those of a kind, or else those that nobody reports to,
    /// that are there on the last of these days and that neither they, nor one above them, nor one below them
    /// reported for.
    pub fn missing(
        &self,
        unit: u32,
        measure: u16,
        (period, days): (u16, ReportPeriod),
        kind: Option<UnitKind>,
    ) -> Vec<u32> {
        let last = days.last_day();
        let reported = |at: u32| self.reported(at, measure, period);
        let expected = |at: &u32, it: &ReportingUnit| match kind {
            Some(kind) => it.kind == kind,
            None => self.units.is_leaf(*at),
        };
        let below = self.units.and_below(unit).into_iter();
        let there = below
            .filter(|at| self.units.get(*at).is_some_and(|it| it.days().contains(last) && expected(at, it)));
        there
            .filter(|at| !self.units.and_above(*at).any(reported))
            .filter(|at| self.units.is_leaf(*at) || !self.units.and_below(*at).into_iter().any(reported))
            .collect()
    }

    /// A measure of a unit over periods, across the merger of places.
    pub fn series(&self, unit: u32, measure: u16, periods: &[ReportPeriod]) -> Vec<Point> {
        let mut points: Vec<Point> = Vec::with_capacity(periods.len());
        let mut before: Option<BTreeSet<u32>> = None;
        for (period, days) in (0_u16..).zip(periods) {
            let (mut sources, mut split) = (BTreeSet::new(), BTreeSet::new());
            self.sources(unit, measure, (period, *days), &mut sources, &mut split);
            let of: Vec<(u32, Sum)> = sources
                .iter()
                .filter_map(|source| Some((*source, self.sum(*source, measure, period)?)))
                .collect();
            let sum = of.iter().fold(Sum::default(), |mut sum, (_, one)| {
                sum.add(*one);
                sum
            });
            let is_break = !of.is_empty() && before.as_ref().is_some_and(|before| *before != sources);
            // Of a period without numbers nothing can differ; of one with units that were split, the numbers are left out.
            if !of.is_empty() || !split.is_empty() {
                before = Some(sources);
            }
            points.push(Point {
                period,
                sum: (!of.is_empty()).then_some(sum),
                of,
                split: split.into_iter().collect(),
                is_break,
            });
        }
        points
    }

    /// The units that a unit is made of in a period: itself and its predecessors, those that are there on the last
    /// day, and those that ended in it after they had reported.
    fn sources(
        &self,
        unit: u32,
        measure: u16,
        (period, days): (u16, ReportPeriod),
        sources: &mut BTreeSet<u32>,
        split: &mut BTreeSet<u32>,
    ) {
        let Some(it) = self.units.get(unit) else { return };
        let overlaps = !it.days().and(&days.days()).is_empty();
        if it.days().contains(days.last_day()) || (overlaps && self.sum(unit, measure, period).is_some()) {
            sources.insert(unit);
        }
        for (predecessor, is_whole) in self.units.predecessors(unit) {
            if is_whole {
                self.sources(predecessor, measure, (period, days), sources, split);
            } else if self.units.get(predecessor).is_some_and(|it| it.days().contains(days.last_day())) {
                split.insert(predecessor);
            }
        }
    }
}
