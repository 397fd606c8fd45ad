// Timelines: as they cross, in the order in which `wasm/casework/src/months.rs` writes them, and month by month.

import type { MemberTimeline, MonthArrears, Receipt, Timeline, TimelineCause, TimelineSegment } from "./generated/types.js";

/** First month, first month after it, and of each month: đồng due, đồng paid, number of the segment. */
type Run = readonly [string, string, number, number, number];

/** A timeline as it crosses: what is owed in runs of months that are alike. */
export interface Crossing {
  readonly period: Timeline["period"];
  readonly members: readonly {
    readonly id: string;
    readonly segments: TimelineSegment[];
    readonly total: number;
    readonly owed: readonly Run[];
  }[];
  readonly receipt: Receipt | null;
}

/** The timeline, with what is owed for each month. */
export function expanded({ period, members }: Crossing): Timeline {
  const arrears = (owed: readonly Run[]): MonthArrears[] => {
    const months: MonthArrears[] = [];
    for (const [from, until, due, paid, segment] of owed) {
      for (let month = from; month < until; month = next(month)) {
        months.push({ month, due, paid, difference: due - paid, segment });
      }
    }
    return months;
  };
  return {
    period,
    members: members.map(({ id, segments, total, owed }) => ({ id, segments, arrears: { total, months: arrears(owed) } })),
  };
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
