// The entry for Node: ready when it is imported or required.

import { readFileSync } from "node:fs";

import { loadSync } from "./web.js";

export type * from "./exports.js";
// What `exports.ts` exports, by the file that "ansinh/web" is: in one package one copy of it is enough.
export {
  DecisionError,
  SituationError,
  assess,
  describe,
  explain,
  explainSituation,
  explanationOf,
  form,
  label,
  message,
  openDraft,
  posting,
  provisions,
  validate,
  validateMany,
} from "./web.js";

loadSync(readFileSync(new URL("./ansinh.wasm", import.meta.url)));

/** Resolved from the start: in Node the module is there once it is imported. */
export const ready: Promise<void> = Promise.resolve();
