// What every entry exports, however it loads the module.

export {
  type At,
  type Change,
  type DecideAt,
  type Draft,
  type Report,
  type Summary,
  type TimelineAt,
  assess,
  describe,
  explain,
  explainSituation,
  openDraft,
  posting,
  provisions,
  timeline,
  validate,
  validateMany,
} from "./api.js";
export { DecisionError, HistoryError, SituationError } from "./errors.js";
export { type Documents, type Form, type Judged, type Problem, type SchemaOptions, form } from "./form.js";
export type * from "./generated/types.js";
export { type TimelineMonth, monthsOf } from "./timeline.js";
export { type Catalogue, explanationOf, label, message } from "./message.js";
