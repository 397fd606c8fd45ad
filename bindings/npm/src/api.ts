/// <reference lib="esnext.disposable" preserve="true" />
// The face of the package: typed functions over the WebAssembly module, which every entry loads in its own way.

import { type DecideAt, dayNumber, placeOf } from "./at.js";
import { DecisionError, SituationError } from "./errors.js";
import { readExplanation } from "./explain.js";
import { Flat, readAssessment, readIssues, readSummary } from "./flat.js";
import { forms as families } from "./forms.js";
import type {
  Assessment,
  Description,
  Explanation,
  Issue,
  Provision,
  PublicAssessment,
  Report as Judged,
  Situation,
  Undecidable,
} from "./generated/types.js";
import * as module from "./glue.js";
import { readProvisions } from "./provision.js";
import { ensureReady } from "./state.js";
import { type Layout, readLayout, writeDocument, writeDocuments, writeValue } from "./wire.js";

export type { DecideAt } from "./at.js";

/** When a form is judged, and for which place. */
export interface At {
  /** The day, `yyyy-MM-dd`: which law and which edition of the form, and what counts as the future. */
  readonly on: string;
  /** The place, `96` or `96/32248`; without it, where the form says that the person lives. */
  readonly place?: string;
  /** Whether answers may still be missing: `submit` (the default) or `partial`. */
  readonly mode?: "submit" | "partial";
}

/** A judged form; `value` is there if it was asked for. */
export interface Report extends Judged {
  /** The canonical document: normalised, in the order of the form. */
  value?: Record<string, unknown>;
}

/** What became different by a change; an absent key did not. */
export interface Change {
  /** All issues, as they are now. */
  issues?: Issue[];
  /** The paths of all fields that apply now. */
  applicable?: string[];
  /** The assessment as it is now; `null` where there is none. */
  assessment?: Assessment | null;
  /** Why nothing can be decided now; `null` where something can, or nothing was asked. */
  error?: Undecidable | null;
}

/** A judged form in short: see {@link validateMany}. */
export interface Summary {
  /** Whether there is no error; warnings do not count. */
  readonly ok: boolean;
  /** How many issues are errors. */
  readonly errors: number;
  /** How many issues are warnings. */
  readonly warnings: number;
  /** Whether the person is entitled to anything; absent where nothing can be decided. */
  readonly status?: Assessment["status"];
  /** What the person is entitled to, in đồng a month; absent where nothing can be decided. */
  readonly total?: number;
  /** Whether no answer still missing could raise the total; absent where nothing can be decided. */
  readonly settled?: boolean;
  /** Why nothing can be decided; absent where something can, or nothing was asked. */
  readonly error?: Undecidable;
}

let table = families;
let forms: ReadonlyMap<string, Layout> | undefined;

/**
 * Adds forms that the module of the entry knows after those of families. For the entries of this package.
 *
 * @internal
 */
export function addForms(more: typeof families): void {
  table = [...table, ...more];
}

function layout(form: string): Layout {
  ensureReady();
  forms ??= new Map(table.map(({ id, layout }, number) => [id, readLayout(id, number, layout)]));
  const known = forms.get(form);
  if (known === undefined) {
    throw new TypeError(`expected the id of a form, one of ${[...forms.keys()].join(", ")}`);
  }
  return known;
}

/** A place, or nothing where none is given. */
function maybePlace(place: unknown): string {
  return place === undefined ? "" : placeOf("place", place);
}

function isSubmit(mode: unknown): boolean {
  if (mode === undefined || mode === "submit") return true;
  if (mode === "partial") return false;
  throw new TypeError("expected `mode` to be submit or partial");
}

const known = new Map<string, readonly Provision[]>();
let last: { since: string; of: string; list: readonly Provision[] } | undefined;

/** The provisions in force since a day in a place: asked for once. */
function inForce(since: string, of: string): readonly Provision[] {
  if (last?.since === since && last.of === of) return last.list;
  const province = of.slice(0, 2);
  const key = `${since} ${province}`;
  const list = known.get(key) ?? readProvisions(module.provisions(dayNumber("since", since), province));
  known.set(key, list);
  last = { since, of, list };
  return list;
}

function judged(
  form: Layout,
  on: string,
  submit: boolean,
  flat: Flat,
  postable?: (may: boolean) => void,
): Report {
  const ok = flat.flag();
  const edition = flat.token();
  const issues = readIssues(flat, form.lists);
  const report: Report = {
    form: form.id,
    edition: edition === "" ? null : edition,
    on,
    mode: submit ? "submit" : "partial",
    ok,
    issues,
  };
  const { assessment, error } = readAssessment(flat, inForce, postable);
  if (assessment !== undefined) report.assessment = assessment;
  if (error !== undefined) report.error = error;
  return report;
}

/**
 * Judges a form: every issue at once, and what the person is entitled to as far as the answers go.
 *
 * @param form the id of the form, `child-declaration`
 * @param data anything: what is not what the form expects becomes an issue
 * @param at the day, and if the form does not say it, the place; `value: true` adds the canonical document
 * @throws TypeError if `form` or `at` is not what it should be
 */
export function validate(form: string, data: unknown, at: At & { readonly value?: boolean }): Report {
  const known = layout(form);
  const number = dayNumber("on", at.on);
  const submit = isSubmit(at.mode);
  const input = maybePlace(at.place) + writeDocument(known, data);
  const report = judged(known, at.on, submit, new Flat(module.check(known.number, number, submit, input)));
  if (at.value === true) report.value = module.canonical(known.number, number, input) as Record<string, unknown>;
  return report;
}

/**
 * Judges many documents of a form, and gives a summary of each in their order: what {@link validate} says of it,
 * counted. They cross into the module in batches, so that each takes half the time.
 *
 * @param list the documents, each of them anything: what is wrong with one is no matter to the others
 * @throws TypeError if `form`, `list` or `at` is not what it should be
 */
export function validateMany(form: string, list: readonly unknown[], at: At): Summary[] {
  const known = layout(form);
  const number = dayNumber("on", at.on);
  const submit = isSubmit(at.mode);
  const of = maybePlace(at.place);
  if (!Array.isArray(list)) throw new TypeError("expected `list` to be an array of documents");
  const summaries: Summary[] = [];
  while (summaries.length < list.length) {
    const documents = writeDocuments(known, list, summaries.length);
    const flat = new Flat(module.check_many(known.number, number, submit, of + documents));
    while (!flat.done()) summaries.push(readSummary(flat));
  }
  return summaries;
}

/**
 * Why: every provision considered for the person of a form, with the conditions met, failed and unknown.
 * `undefined` where nothing can be decided.
 */
export function explain(form: string, data: unknown, at: At): Explanation | undefined {
  const known = layout(form);
  const input = maybePlace(at.place) + writeDocument(known, data);
  return readExplanation(module.explain(known.number, dayNumber("on", at.on), input), inForce);
}

/**
 * What a person is entitled to, from facts.
 *
 * @throws SituationError if a fact is unusable, DecisionError if the day or place allows no decision
 */
export function assess(situation: Situation, at: DecideAt): Assessment {
  return decided(situation, at);
}

function decided(situation: Situation, at: DecideAt, postable?: (may: boolean) => void): Assessment {
  const known = layout("situation");
  const input = placeOf("place", at.place) + writeDocument(known, situation);
  const flat = new Flat(module.check(known.number, dayNumber("on", at.on), false, input));
  const report = judged(known, at.on, false, flat, postable);
  const errors = report.issues.filter((issue) => issue.severity === "error");
  if (errors.length > 0) throw new SituationError(errors);
  if (report.error !== undefined) throw new DecisionError(report.error);
  return report.assessment as Assessment;
}

/** Why, from facts. See {@link assess}. */
export function explainSituation(situation: Situation, at: DecideAt): Explanation {
  assess(situation, at);
  return explain("situation", situation, at) as Explanation;
}

/**
 * The provisions in force on a day in a place: whom each is for, what it gives, and where it stands.
 *
 * @throws TypeError if `at` is not what it should be; DecisionError if nothing can be decided on the day in the place
 */
export function provisions(at: DecideAt): Provision[] {
  ensureReady();
  return readProvisions(module.provisions(dayNumber("on", at.on), placeOf("place", at.place)));
}

/** What may be posted in public, from facts: nothing about HIV. `undefined` where nothing may be posted. */
export function posting(situation: Situation, at: DecideAt): PublicAssessment | undefined {
  let postable = false;
  const { on, place, total, allowances, caveats } = decided(situation, at, (may) => {
    postable = may;
  });
  return postable ? { on, place, total, allowances, caveats } : undefined;
}

/** What a portal needs to show a form on a day: fields in order, kinds, options, conditions. Labels are in the catalogues. */
export function describe(form: string, at: { readonly on: string }): Description | undefined {
  return edition(form, at.on)?.description;
}

/** The JSON Schema of a form's canonical document on a day, in the dialect 2020-12. */
export function schemaOf(form: string, at: { readonly on: string }): Record<string, unknown> | undefined {
  const found = edition(form, at.on);
  return found && (JSON.parse(found.schema) as Record<string, unknown>);
}

function edition(form: string, on: string): { description: Description; schema: string } | undefined {
  const { number } = layout(form);
  dayNumber("on", on);
  const { editions = "[]", schemas = [] } = table[number] ?? {};
  const descriptions = JSON.parse(editions) as Description[];
  const at = descriptions.findIndex(({ period: { from, until } }) => (from ?? "") <= on && on < (until ?? "9999"));
  const [description, schema] = [descriptions[at], schemas[at]];
  return description && schema !== undefined ? { description, schema } : undefined;
}

/** Closes what the module holds of drafts that nothing refers to any more. */
const abandoned = new FinalizationRegistry<number>((handle) => {
  module.close_draft(handle);
});

/** A form being filled in, held in the module: a keystroke carries one value. Close it when done, or say `using`. */
export class Draft {
  readonly #form: Layout;
  readonly #on: string;
  readonly #submit: boolean;
  readonly #handle: number;
  #open = true;

  private constructor(form: Layout, at: At, data: unknown) {
    this.#form = form;
    this.#on = at.on;
    this.#submit = at.mode !== undefined && isSubmit(at.mode);
    const input = maybePlace(at.place) + writeDocument(form, data);
    this.#handle = module.open_draft(form.number, dayNumber("on", at.on), this.#submit, input);
    abandoned.register(this, this.#handle, this);
  }

  /** @internal */
  static open(form: Layout, at: At, data: unknown): Draft {
    return new Draft(form, at, data);
  }

  #held(): number {
    if (!this.#open) throw new Error("the draft is closed");
    return this.#handle;
  }

  /**
   * Sets a value and tells what became different.
   *
   * @param pointer the JSON Pointer of a field, `/residence/commune`, of a cell, `/benefits/0/kind`, or of a list
   * @param value anything; `undefined` takes the value away
   * @throws TypeError if the form has no such place
   */
  set(pointer: string, value: unknown): Change {
    if (typeof pointer !== "string") throw new TypeError("expected a JSON Pointer");
    const wire = writeValue(this.#form, pointer, value);
    // Reading the value may have run someone's code, which may have closed the draft.
    const handle = this.#held();
    let answer: string;
    try {
      answer = module.set_in_draft(handle, pointer, wire);
    } catch (error) {
      throw new TypeError(error instanceof Error ? error.message : "the form has no value at this pointer");
    }
    const change: Change = {};
    if (answer === "") return change;
    const flat = new Flat(answer);
    if (flat.token() === "i") change.issues = readIssues(flat, this.#form.lists);
    if (flat.token() === "f") change.applicable = flat.words();
    if (flat.token() === "a") {
      const { assessment = null, error = null } = readAssessment(flat, inForce);
      change.assessment = assessment;
      change.error = error;
    }
    return change;
  }

  /** Everything as it is now, and the fields that apply. */
  report(): Report & { applicable: string[] } {
    const flat = new Flat(module.draft_report(this.#held()));
    return Object.assign(judged(this.#form, this.#on, this.#submit, flat), { applicable: flat.words() });
  }

  /** The canonical document as it is now. */
  value(): Record<string, unknown> {
    return module.draft_value(this.#held()) as Record<string, unknown>;
  }

  /** Why, as it is now; `undefined` where nothing can be decided. */
  explain(): Explanation | undefined {
    return readExplanation(module.draft_explanation(this.#held()), inForce);
  }

  /** Lets go of the memory that the draft holds. Nothing can be asked of it afterwards. */
  close(): void {
    if (!this.#open) return;
    this.#open = false;
    abandoned.unregister(this);
    module.close_draft(this.#handle);
  }

  /** The same as {@link close}. */
  [Symbol.dispose](): void {
    this.close();
  }
}

/** Opens a draft, empty or with what is already filled in. Its `mode` is `partial` unless said otherwise. */
export function openDraft(form: string, at: At, data?: unknown): Draft {
  return Draft.open(layout(form), at, data);
}
