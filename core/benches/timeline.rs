//! How long a timeline over twelve years takes: one JSON line per figure. The household is invented.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::float_arithmetic,
    reason = "a benchmark: it may stop at bad data of its own, and times are no amounts"
)]

use std::hint::black_box;
use std::time::Instant;

use ansinh::{History, Months, Rulebook};

/// A poor single parent with a disability, and two children of whom one turns 16: ten events in twelve years, and the
/// birthdays and changes of the law between them.
const HISTORY: &str = include_str!("timeline.json");

fn main() {
    let history: History = serde_json::from_str(HISTORY).expect("a history");
    let period = Months::new("2015-01".parse().expect("a month"), "2027-01".parse().expect("a month"));
    let place = "96".parse().expect("a place");
    let rulebook = Rulebook::builtin();
    let run = || rulebook.timeline(black_box(&history), period, place).expect("a timeline");
    let segments: usize = run().members.iter().map(|member| member.segments.len()).sum();
    let mut samples = Vec::new();
    for _ in 0..200 {
        let start = Instant::now();
        for _ in 0..10 {
            black_box(run());
        }
        samples.push(start.elapsed().as_nanos() as f64 / 10_000.0);
    }
    samples.sort_by(f64::total_cmp);
    let median = samples[samples.len() / 2];
    println!("{{\"name\":\"timeline_native_us\",\"value\":{median:.1},\"unit\":\"us\"}}");
    println!("{{\"name\":\"timeline_segments\",\"value\":{segments},\"unit\":\"segments\"}}");
}
