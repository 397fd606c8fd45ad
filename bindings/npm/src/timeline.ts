// Reading a timeline, in the order in which `wasm/src/timeline.rs` writes it.

import { Flat, each, readAllowances } from "./flat.js";
import type { HistoryFlaw, MemberTimeline, NoTimeline, Timeline, TimelineCause, TimelineSegment } from "./generated/types.js";

/** A timeline, or why there is none. */
export function readTimeline(text: string, from: string, until: string): Timeline | NoTimeline {
  const flat = new Flat(text);
  if (flat.token() === "e") return readFailure(flat);
  return { period: { from, until }, members: each(flat, () => readMember(flat)) };
}

function readFailure(flat: Flat): NoTimeline {
  const code = flat.token();
  const message = flat.token();
  const flaws = each(flat, () => {
    const member = flat.maybe();
    const event = flat.maybe();
    const flaw: HistoryFlaw = { code: flat.token(), message: flat.token() };
    return { ...(member === undefined ? {} : { member }), ...(event === undefined ? {} : { event }), ...flaw };
  });
  return { code, message, flaws };
}

function readMember(flat: Flat): MemberTimeline {
  const id = flat.token();
  const segments = each(flat, () => readSegment(flat));
  const total = flat.number();
  const months = each(flat, () => {
    const month = flat.token();
    const due = flat.number();
    const paid = flat.number();
    return { month, due, paid, difference: due - paid, segment: flat.number() };
  });
  return { id, segments, arrears: { total, months } };
}

function readSegment(flat: Flat): TimelineSegment {
  const segment: TimelineSegment = {
    from: flat.token(),
    until: flat.token(),
    status: flat.token() as TimelineSegment["status"],
    due: flat.number(),
    entitled: flat.number(),
    settled: flat.flag(),
    allowances: readAllowances(flat),
    place: flat.token(),
    causes: each(flat, () => readCause(flat)),
  };
  const missing = flat.words();
  const open_norms = flat.words();
  const caveats = flat.words();
  if (missing.length > 0) segment.missing = missing;
  if (open_norms.length > 0) segment.open_norms = open_norms;
  if (caveats.length > 0) segment.caveats = caveats;
  return segment;
}

function readCause(flat: Flat): TimelineCause {
  const cause: TimelineCause = { kind: flat.token() as TimelineCause["kind"], on: flat.token() };
  const of = flat.token();
  const event = flat.maybe();
  const age = flat.maybe();
  const facts = flat.words();
  const citation = flat.token();
  if (of !== "") cause.of = of;
  if (event !== undefined) cause.event = event;
  if (age !== undefined) cause.age = age;
  if (facts.length > 0) cause.facts = facts;
  if (citation !== "") cause.citation = citation;
  return cause;
}

/** One month of a timeline. */
export interface TimelineMonth {
  /** The month, `yyyy-MM`. */
  readonly month: string;
  /** The run of months that it lies in: status, amount, allowances, place. */
  readonly segment: TimelineSegment;
  /** Why it is not as the month before; nothing within a run. */
  readonly causes: readonly TimelineCause[];
}

/** The months of a person's timeline, one by one. */
export function monthsOf(timeline: MemberTimeline): TimelineMonth[] {
  const months: TimelineMonth[] = [];
  for (const segment of timeline.segments) {
    for (let month = segment.from; month < segment.until; month = next(month)) {
      months.push({ month, segment, causes: month === segment.from ? segment.causes : [] });
    }
  }
  return months;
}

function next(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return number === 12 ? `${year + 1}-01` : `${String(year).padStart(4, "0")}-${String(number + 1).padStart(2, "0")}`;
}
