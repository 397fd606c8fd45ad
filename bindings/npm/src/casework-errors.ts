// What the entry "ansinh/casework" throws, apart from a TypeError for arguments that are not what they should be.

import { DecisionError, InputError } from "./errors.js";
import type { LawFault, NoPaymentList, NoProcedure, NoTimeline, Undecidable } from "./generated/types.js";
import { type BadInput, badInput, ReasonError } from "./crossing.js";

export { DecisionError, InputError };

/** The history gives no timeline; `reason` says why, and which members and events are at fault. */
export class HistoryError extends ReasonError<NoTimeline> {
  override readonly name = "HistoryError";
}

/** The law does not hold together; `reason` names every row that is wrong. */
export class LawError extends ReasonError<LawFault> {
  override readonly name = "LawError";
}

/** There is no payment list; `reason` says why, and which households are at fault. */
export class PaymentsError extends ReasonError<NoPaymentList> {
  override readonly name = "PaymentsError";
}

/** The way of a file cannot be told; `reason` says why. */
export class ProcedureError extends ReasonError<NoProcedure> {
  override readonly name = "ProcedureError";
}

/** What the module throws, in the order of `wasm/casework/src/refusal.rs`. */
export type Refusal =
  | BadInput
  | { readonly history: NoTimeline }
  | { readonly decision: Undecidable }
  | { readonly procedure: NoProcedure }
  | { readonly payments: NoPaymentList }
  | { readonly law: LawFault }
  | { readonly holidays: string }
  | { readonly key: string };

const EXPECTED: Readonly<Record<string, string>> = {
  benefit: "the name of a benefit that a file can ask for",
  from: "a month, as yyyy-MM",
  language: "vi or en",
  on: "a day that exists, as yyyy-MM-dd",
  place: "a province of two digits, or with a commune: 96 or 96/32248",
  received: "a day that exists, as yyyy-MM-dd",
  signed: "a day that exists, as yyyy-MM-dd",
  until: "a month, as yyyy-MM",
};

/** The error for a refusal. */
export function thrown(refusal: Refusal): Error {
  if ("argument" in refusal || "input" in refusal) return badInput(refusal, EXPECTED);
  if ("history" in refusal) return new HistoryError(refusal.history);
  if ("decision" in refusal) return new DecisionError(refusal.decision);
  if ("procedure" in refusal) return new ProcedureError(refusal.procedure);
  if ("payments" in refusal) return new PaymentsError(refusal.payments);
  if ("law" in refusal) return new LawError(refusal.law);
  if ("holidays" in refusal) return new TypeError(`expected \`holidays\` to be lists of years: ${refusal.holidays}`);
  return new TypeError(`expected \`receipt\` to be true or a key: ${refusal.key}`);
}
