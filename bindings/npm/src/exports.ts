// What every entry exports, however it loads the module.

export {
  type At,
  type Change,
  type DecideAt,
  type Draft,
  type Report,
  type Summary,
  assess,
  describe,
  explain,
  explainSituation,
  openDraft,
  posting,
  provisions,
  validate,
  validateMany,
} from "./api.js";
export { DecisionError, SituationError } from "./errors.js";
export { type Documents, type Form, type FormAt, type Judged, type Problem, type SchemaOptions, form } from "./form.js";
export type * from "./generated/types.js";
export { type Catalogue, explanationOf, label, message } from "./message.js";
