//! Reports by the hundred thousand, added up: columns in, columns out.

use ansinh::indicators::{Columns, Keep, MOST, Parts, RollupError};
use ansinh_crossing::{refused, whole};
use wasm_bindgen::prelude::*;

use crate::refusal::Refusal;
use crate::units::Units;

/// Sums of the units that others report to. The sum of a measure in a period stands at
/// `(position of the unit in units * measures + measure) * periods + period`.
#[wasm_bindgen]
pub struct Sums {
    units: Vec<u32>,
    numerator: Vec<f64>,
    denominator: Vec<f64>,
    reports: Vec<u32>,
}

#[wasm_bindgen]
impl Sums {
    /// Indices of the units.
    #[wasm_bindgen(getter)]
    pub fn units(&self) -> Vec<u32> {
        self.units.clone()
    }

    /// What was counted. Above the largest count, `NaN`: so much is no value.
    #[wasm_bindgen(getter)]
    pub fn numerator(&self) -> Vec<f64> {
        self.numerator.clone()
    }

    /// Out of how many.
    #[wasm_bindgen(getter)]
    pub fn denominator(&self) -> Vec<f64> {
        self.denominator.clone()
    }

    /// How many reports each sum is made of; none: nobody reported.
    #[wasm_bindgen(getter)]
    pub fn reports(&self) -> Vec<u32> {
        self.reports.clone()
    }
}

#[wasm_bindgen]
impl Units {
    /// Adds up the reports of units, given by their indices, on numbered measures in numbered periods.
    #[expect(clippy::too_many_arguments, reason = "columns cross one by one")]
    pub fn rollup(
        &self,
        measures: u16,
        periods: u16,
        unit: &[u32],
        measure: &[u16],
        period: &[u16],
        numerator: &[f64],
        denominator: &[f64],
    ) -> Result<Sums, String> {
        let sums = || -> Result<_, Refusal> {
            let (numerator, denominator) = (counts(numerator)?, counts(denominator)?);
            let columns = Columns { unit, measure, period, numerator: &numerator, denominator: &denominator };
            let rollup = Parts::new(&self.units, measures, periods, Keep::Above, columns)?.add_up();
            let above = self.units.iter().map(|(at, _)| at).filter(|at| !self.units.is_leaf(*at));
            let mut sums = Sums {
                units: above.collect(),
                numerator: Vec::new(),
                denominator: Vec::new(),
                reports: Vec::new(),
            };
            for unit in &sums.units {
                for measure in 0..measures {
                    for period in 0..periods {
                        let sum = rollup.sum(*unit, measure, period).unwrap_or_default();
                        sums.numerator.push(number(sum.numerator));
                        sums.denominator.push(number(sum.denominator));
                        sums.reports.push(sum.reports);
                    }
                }
            }
            Ok(sums)
        };
        sums().map_err(refused)
    }
}

/// Numbers of JavaScript that are counts.
fn counts(numbers: &[f64]) -> Result<Vec<u64>, RollupError> {
    let count = |(row, number): (usize, &f64)| {
        whole("numerator", *number, 0..=MOST).map_err(|_| RollupError::Count { row })
    };
    numbers.iter().enumerate().map(count).collect()
}

fn number(count: u64) -> f64 {
    if count <= MOST { count as f64 } else { f64::NAN }
}
