// The entry for the portals of officers: the same functions over a module that knows their forms too.

import { addForms } from "./api.js";
import { type Documents, type Form, type FormAt, formOf } from "./form.js";
import type { FollowUp, PlanBudget } from "./generated/types.js";
import init, { initSync } from "./glue.js";
import { loader } from "./load.js";
import { forms } from "./officer-forms.js";
import { start } from "./state.js";

addForms(forms);

export * from "./exports.js";
export type { Loader } from "./load.js";

/** What the canonical document of a form is, by the form's id: those of officers, and those of families. */
export interface OfficerDocuments extends Documents {
  /** The follow-up record of a child in special circumstances or at risk. */
  "follow-up": FollowUp;
  /** The budget of a plan. */
  "plan-budget": PlanBudget;
}

/**
 * A form on a day, as a Standard Schema and a Standard JSON Schema.
 *
 * @param id the id of the form, `follow-up`
 * @param at the day, and the catalogue for the messages of issues: `ansinh/officers/vi`
 * @throws TypeError if `id` or the day is not what it should be
 */
export function form<Id extends keyof OfficerDocuments>(id: Id, at: FormAt): Form<OfficerDocuments[Id]> {
  return formOf(id, at);
}

/**
 * `load` fetches the module, and resolves once it can be called. Asked again, it is the same promise, until it fails.
 * In Node it is there from the start. `loadSync` takes the module at once. See {@link Loader}.
 */
export const { load, loadSync } = loader(init, initSync, new URL("./officers.wasm", import.meta.url), start);
