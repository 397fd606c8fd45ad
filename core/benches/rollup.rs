//! How long it takes to add up the reports of all communes: one JSON line per figure. All counts are invented.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::float_arithmetic,
    reason = "a benchmark: it may stop at bad data of its own, and times are no amounts"
)]

use std::hint::black_box;
use std::time::Instant;

use ansinh::indicators::{Columns, Keep, Parts, Units};

const MEASURES: u16 = 35;
const YEARS: u16 = 10;

/// Reports of the first so many communes on every measure in so many years.
struct Reports {
    unit: Vec<u32>,
    measure: Vec<u16>,
    period: Vec<u16>,
    numerator: Vec<u64>,
    denominator: Vec<u64>,
}

impl Reports {
    fn of(communes: &[u32], years: u16) -> Self {
        let mut reports = Self {
            unit: Vec::new(),
            measure: Vec::new(),
            period: Vec::new(),
            numerator: Vec::new(),
            denominator: Vec::new(),
        };
        for unit in communes {
            for measure in 0..MEASURES {
                for period in 0..years {
                    let count = u64::from(*unit) * 31 % 997 + u64::from(measure) + u64::from(period);
                    reports.unit.push(*unit);
                    reports.measure.push(measure);
                    reports.period.push(period);
                    reports.numerator.push(count);
                    reports.denominator.push(count * 3);
                }
            }
        }
        reports
    }

    fn columns(&self) -> Columns<'_> {
        Columns {
            unit: &self.unit,
            measure: &self.measure,
            period: &self.period,
            numerator: &self.numerator,
            denominator: &self.denominator,
        }
    }
}

/// Milliseconds to add them up to the provinces and the country: the median of some runs.
fn measure(units: &Units, reports: &Reports, years: u16) -> f64 {
    let mut samples = Vec::new();
    for _ in 0..15 {
        let start = Instant::now();
        let parts = Parts::new(units, MEASURES, years, Keep::Above, black_box(reports.columns()));
        let rollup = parts.expect("reports that can be added up").add_up();
        black_box(rollup.sum(0, 0, 0));
        samples.push(start.elapsed().as_nanos() as f64 / 1_000_000.0);
    }
    samples.sort_by(f64::total_cmp);
    samples[samples.len() / 2]
}

fn main() {
    let units = Units::administrative(&["2026-01-01".parse().expect("a day")]);
    let communes: Vec<u32> = units.iter().map(|(at, _)| at).filter(|at| units.is_leaf(*at)).collect();
    // A tenth of the communes for a year, all of them for a year, all of them for ten.
    let sizes = [
        ("1x", &communes[..communes.len() / 10], 1),
        ("10x", &communes[..], 1),
        ("100x", &communes[..], YEARS),
    ];
    for (name, communes, years) in sizes {
        let reports = Reports::of(communes, years);
        let ms = measure(&units, &reports, years);
        let rows = reports.unit.len();
        println!(
            "{{\"name\":\"rollup_{name}_ns_per_report\",\"value\":{:.1},\"unit\":\"ns\"}}",
            ms * 1e6 / rows as f64
        );
        if years == YEARS {
            println!("{{\"name\":\"rollup_native_ms\",\"value\":{ms:.2},\"unit\":\"ms\"}}");
            println!("{{\"name\":\"rollup_reports\",\"value\":{rows},\"unit\":\"reports\"}}");
        }
    }
}
