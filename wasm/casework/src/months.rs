//! A timeline as it crosses: what is owed in runs of months, which the face takes apart again. Most of the text would
//! be months that are alike.

use ansinh::receipt::Receipt;
use ansinh::timeline::{Arrears, MemberTimeline, Segment, Timeline};
use ansinh::{Dong, Month, Months};
use serde::Serialize;

/// Read by `bindings/npm/src/timeline.ts`.
#[derive(Serialize)]
pub struct Crossing<'r> {
    period: Months,
    members: Vec<Member<'r>>,
    receipt: Option<Receipt>,
}

#[derive(Serialize)]
struct Member<'r> {
    id: String,
    segments: Vec<Segment<'r>>,
    total: i64,
    owed: Vec<Run>,
}

/// The first month, the first month after, and of each month what is due, what was paid, and the number of its segment.
type Run = (Month, Month, Dong, Dong, usize);

impl<'r> Crossing<'r> {
    pub fn of(timeline: Timeline<'r>, receipt: Option<Receipt>) -> Self {
        Self { period: timeline.period, members: timeline.members.into_iter().map(member).collect(), receipt }
    }
}

fn member(MemberTimeline { id, segments, arrears, .. }: MemberTimeline<'_>) -> Member<'_> {
    Member { id, segments, total: arrears.total, owed: runs(&arrears) }
}

fn runs(arrears: &Arrears) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for month in &arrears.months {
        let alike = |run: &&mut Run| {
            run.1 == month.month && (run.2, run.3, run.4) == (month.due, month.paid, month.segment)
        };
        match runs.last_mut().filter(alike) {
            Some(run) => run.1 = month.month.next(),
            None => runs.push((month.month, month.month.next(), month.due, month.paid, month.segment)),
        }
    }
    runs
}
