// What the entry "ansinh/indicators" throws, apart from a TypeError for arguments that are not what they should be.

import { type BadInput, badInput, ReasonError } from "./crossing.js";
import type { Issue } from "./generated/types.js";

export { InputError } from "./errors.js";

/** Why there is no answer. */
export interface Reason {
  /** The kind of reason, stable. */
  readonly code: string;
  /** The same in words, for those who write programs. */
  readonly message: string;
  /** The record that is at fault, from 0, where there are several. */
  readonly record?: number;
}

/** An issue, and in words what is wrong and how to mend it. */
export type ToldIssue = Issue & {
  /** The sentence, in the language that was asked for. */
  readonly message: string;
};

/** The units are no tree; `issues` says of each what is wrong. */
export class UnitsError extends Error {
  override readonly name = "UnitsError";
  /** What is wrong with them. */
  readonly issues: readonly ToldIssue[];

  constructor(issues: readonly ToldIssue[]) {
    super(`expected a tree of units; the first issue is ${issues[0]?.code} at ${issues[0]?.pointer}`);
    this.issues = issues;
  }
}

/** The columns cannot be added up; `reason` says why, and which row is at fault. */
export class RollupError extends ReasonError<Reason> {
  override readonly name = "RollupError";
}

/** The plan is none, or contradicts itself as data; `reason` says where. */
export class ProgrammeError extends ReasonError<Reason> {
  override readonly name = "ProgrammeError";
}

/** The record of a child cannot be read or judged; `reason` names the fact, and no value. */
export class RecordError extends ReasonError<Reason> {
  override readonly name = "RecordError";
}

/** A count by the old groups belongs to no group of the law; `reason` says why. */
export class BridgeError extends ReasonError<Reason> {
  override readonly name = "BridgeError";
}

/** What the module throws: see `wasm/indicators/src/refusal.rs`. */
export type Refusal =
  | BadInput
  | { readonly units: readonly ToldIssue[] }
  | { readonly rollup: Reason }
  | { readonly programme: Reason }
  | { readonly record: Reason }
  | { readonly bridge: Reason }
  | { readonly holidays: string };

const EXPECTED: Readonly<Record<string, string>> = {
  count: "a whole number from 0 to 10^15",
  counted: "counts up to 10^15, of a rate with what they are out of, of a part no more than the whole",
  days: "days that exist, as yyyy-MM-dd",
  event: "a time, as yyyy-MM-ddTHH:mm:ss",
  language: "vi or en",
  measure: "the id of a measure of the plan",
  of: "ids of units",
  on: "a day that exists, as yyyy-MM-dd",
  period: "a period, as 2025, 2025-H1, 2025-Q1 or 2025-01",
  province: "the code of a province, two digits",
  previous: "a report that was read against the same units and measures",
  step: "the id of a step",
  suppress: "a whole number from 1 to 10^15",
  through: "a day that exists, as yyyy-MM-dd",
  unit: "the id of a unit",
  words: "vi or en",
};

/** The error for a refusal. */
export function thrown(refusal: Refusal): Error {
  if ("argument" in refusal || "input" in refusal) return badInput(refusal, EXPECTED);
  if ("units" in refusal) return new UnitsError(refusal.units);
  if ("rollup" in refusal) return new RollupError(refusal.rollup);
  if ("programme" in refusal) return new ProgrammeError(refusal.programme);
  if ("record" in refusal) return new RecordError(refusal.record);
  if ("bridge" in refusal) return new BridgeError(refusal.bridge);
  return new TypeError(`expected \`holidays\` to be lists of years: ${refusal.holidays}`);
}
