//! Timelines: a history in, runs of months out, both as flat strings. Read in this order by
//! `bindings/npm/src/timeline.ts`.

use ansinh::date::iso;
use ansinh::timeline::{Cause, CauseKind, HistoryFlaw, MemberTimeline, MonthStatus, Segment};
use ansinh::{History, Months, Rulebook, TimelineError};
use wasm_bindgen::prelude::*;

use crate::flat::Flat;
use crate::{Answer, read_place};

/// What was due month by month, `t`, or why there is no answer, `e`.
#[wasm_bindgen]
pub fn timeline(history: &str, from: &str, until: &str, place: &str) -> Answer<String> {
    let period = Months::new(from.parse()?, until.parse()?);
    let place = read_place(place)?.ok_or_else(|| JsError::new("expected a place"))?;
    let (history, flaws) = History::from_wire(history)?;
    let mut flat = Flat::new();
    let timeline = if flaws.is_empty() {
        Rulebook::builtin().timeline(&history, period, place)
    } else {
        Err(TimelineError::History(flaws))
    };
    match timeline {
        Ok(timeline) => {
            flat.token("t");
            flat.number(timeline.members.len() as u64);
            timeline.members.iter().for_each(|member| of_member(&mut flat, member));
        }
        Err(error) => failure(&mut flat, &error),
    }
    Ok(flat.text())
}

fn of_member(flat: &mut Flat, member: &MemberTimeline<'_>) {
    flat.token(&member.id);
    flat.number(member.segments.len() as u64);
    member.segments.iter().for_each(|segment| of_segment(flat, segment));
    flat.signed(member.arrears.total);
    flat.number(member.arrears.months.len() as u64);
    for month in &member.arrears.months {
        flat.token(&month.month.to_string());
        flat.number(month.due.get());
        flat.number(month.paid.get());
        flat.number(month.segment as u64);
    }
}

fn of_segment(flat: &mut Flat, segment: &Segment<'_>) {
    flat.token(&segment.from.to_string());
    flat.token(&segment.until.to_string());
    flat.token(match segment.status {
        MonthStatus::Due => "due",
        MonthStatus::Undecided => "undecided",
        MonthStatus::Suspended => "suspended",
        MonthStatus::Stopped => "stopped",
        MonthStatus::NotEligible => "not_eligible",
        MonthStatus::Undetermined => "undetermined",
    });
    flat.number(segment.due.get());
    flat.number(segment.entitled.get());
    flat.flag(segment.settled);
    flat.allowances(&segment.allowances);
    flat.place(segment.place);
    flat.number(segment.causes.len() as u64);
    segment.causes.iter().for_each(|cause| of_cause(flat, cause));
    flat.words(segment.missing.iter().map(|fact| fact.name()));
    flat.words(segment.open_norms.iter().copied());
    flat.words(segment.caveats.iter().copied());
}

fn of_cause(flat: &mut Flat, cause: &Cause) {
    flat.token(match cause.kind {
        CauseKind::Law => "law",
        CauseKind::Overlay => "overlay",
        CauseKind::Fact => "fact",
        CauseKind::Birthday => "birthday",
        CauseKind::Decision => "decision",
        CauseKind::Move => "move",
        CauseKind::Death => "death",
        CauseKind::Suspension => "suspension",
        CauseKind::Review => "review",
        CauseKind::End => "end",
    });
    flat.token(&iso(cause.on));
    flat.token(cause.of.as_deref().unwrap_or_default());
    flat.maybe(cause.event.map(|event| event as u64));
    flat.maybe(cause.age.map(u64::from));
    flat.words(cause.facts.iter().map(|fact| fact.name()));
    flat.token(cause.citation.as_deref().unwrap_or_default());
}

fn failure(flat: &mut Flat, error: &TimelineError) {
    flat.token("e");
    flat.token(error.code());
    flat.token(&error.to_string());
    let flaws: &[HistoryFlaw] = if let TimelineError::History(flaws) = error { flaws } else { &[] };
    flat.number(flaws.len() as u64);
    for flaw in flaws {
        flat.maybe(flaw.member.map(|member| member as u64));
        flat.maybe(flaw.event.map(|event| event as u64));
        flat.token(flaw.problem.code());
        flat.token(&flaw.problem.to_string());
    }
}
