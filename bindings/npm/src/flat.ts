// Reading the module's answers, in the order in which `wasm/forms/src/flat.rs` writes them.

import type { Summary } from "./api.js";
import type { Allowance, Assessment, Citation, Issue, Provision, ProvisionVerdict, Undecidable, Verdict } from "./generated/types.js";

export const VERDICTS: Readonly<Record<string, Verdict>> = { y: "yes", n: "no", u: "undetermined" };

/** The provisions in force, by the day since which they are and the place. */
export type InForce = (since: string, place: string) => readonly Provision[];

/** Takes one token after another. */
export class Flat {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(text: string) {
    this.#tokens = text.split("\u001f");
  }

  token(): string {
    const token = this.#tokens[this.#at];
    if (token === undefined) throw new Error("the module's answer ends too early");
    this.#at += 1;
    return token;
  }

  number(): number {
    return Number(this.token());
  }

  flag(): boolean {
    return this.token() === "1";
  }

  done(): boolean {
    return this.#at >= this.#tokens.length;
  }

  words(): string[] {
    const words = this.token();
    return words === "" ? [] : words.split(" ");
  }
}

/** As many as a number says, one after the other. */
export function each<T>(flat: Flat, read: () => T): T[] {
  return Array.from({ length: flat.number() }, read);
}

/** Places in the law. */
export function readCitations(flat: Flat): Citation[] {
  return each(flat, () => ({ text: flat.token(), evidence: flat.token() as Citation["evidence"] }));
}

/** The issues. */
export function readIssues(flat: Flat, lists: ReadonlySet<string>): Issue[] {
  const issues: Issue[] = [];
  for (let left = flat.number(); left > 0; left -= 1) {
    const code = flat.token();
    const pointer = flat.token();
    const severity = flat.flag() ? "error" : "warning";
    const rule = flat.token();
    const cite = flat.token();
    const related = flat.words();
    const params: Record<string, string | number> = {};
    for (let count = flat.number(); count > 0; count -= 1) {
      const name = flat.token();
      const value = flat.token();
      params[name] = value.startsWith("n") ? Number(value.slice(1)) : value.slice(1);
    }
    const path = segments(pointer, lists);
    // The order of keys is that of the core, so that JSON.stringify writes the same bytes.
    issues.push(
      cite === ""
        ? { code, pointer, path, params, severity, rule, related }
        : { code, pointer, path, params, severity, rule, cite, related },
    );
  }
  return issues;
}

function segments(pointer: string, lists: ReadonlySet<string>): (string | number)[] {
  const path: (string | number)[] = [];
  let list = "";
  for (const segment of pointer.split("/").slice(1)) {
    path.push(lists.has(list) ? Number(segment) : segment.replaceAll("~1", "/").replaceAll("~0", "~"));
    list += `/${segment}`;
  }
  return path;
}

/** An assessment, or why there is none; nothing while no place is known. */
export interface Outcome {
  readonly assessment?: Assessment;
  readonly error?: Undecidable;
}

/** Reads an outcome. `postable` is told whether the assessment may be posted. */
export function readAssessment(flat: Flat, inForce: InForce, postable?: (may: boolean) => void): Outcome {
  switch (flat.token()) {
    case "a": {
      const assessment = readWhole(flat, inForce);
      const may = flat.flag();
      postable?.(may);
      return { assessment };
    }
    case "e":
      return { error: readError(flat) };
    default:
      return {};
  }
}

export function readError(flat: Flat): Undecidable {
  const code = flat.token();
  const message = flat.token();
  const params: Record<string, string> = {};
  for (let count = flat.number(); count > 0; count -= 1) {
    const name = flat.token();
    params[name] = flat.token();
  }
  return { code, message, params };
}

/** The summary of one document of many. */
export function readSummary(flat: Flat): Summary {
  const errors = flat.number();
  const warnings = flat.number();
  const ok = errors === 0;
  const status = flat.token();
  if (status === "") return { ok, errors, warnings };
  if (status === "e") return { ok, errors, warnings, error: readError(flat) };
  const total = flat.number();
  return { ok, errors, warnings, status: status as Assessment["status"], total, settled: flat.flag() };
}

function readWhole(flat: Flat, inForce: InForce): Assessment {
  const on = flat.token();
  const place = flat.token();
  const status = flat.token() as Assessment["status"];
  const total = flat.number();
  const settled = flat.flag();
  const allowances: Allowance[] = [];
  for (let left = flat.number(); left > 0; left -= 1) {
    const provision = flat.token();
    const coefficient = flat.token();
    const level = flat.number();
    const amount = flat.number();
    allowances.push({ provision, coefficient, level, amount, citation: flat.token() });
  }
  const known = inForce(flat.token(), place);
  const codes = flat.token();
  const verdicts: ProvisionVerdict[] = known.map(({ provision }, at) => {
    return { provision, verdict: VERDICTS[codes.charAt(at)] as Verdict };
  });
  const missing = flat.words();
  const open_norms = flat.words();
  const assumptions: Assessment["assumptions"] = [];
  for (let left = flat.number(); left > 0; left -= 1) {
    const fact = flat.token();
    assumptions.push({ fact, form: flat.token() });
  }
  const caveats = flat.words();
  return { on, place, status, total, settled, allowances, verdicts, missing, open_norms, assumptions, caveats };
}
