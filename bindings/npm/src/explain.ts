// Explanations: what the law asks of everyone, asked for once, joined with the marks of one person.

import { Flat, type InForce, readCitations, VERDICTS } from "./flat.js";
import type { ExplainedCondition, ExplainedProvision, Explanation, Requirement } from "./generated/types.js";

const OUTCOMES: Readonly<Record<string, ExplainedProvision["outcome"]>> = {
  c: "chosen",
  h: "not_highest",
  n: "not_met",
  u: "undetermined",
};

/** The explanation that `wasm/forms/src/flat.rs` wrote; `undefined` if it is empty. */
export function readExplanation(text: string, inForce: InForce): Explanation | undefined {
  if (text === "") return undefined;
  const flat = new Flat(text);
  const since = flat.token();
  const provisions = inForce(since, flat.token());
  const choice = flat.token();
  const explained = provisions.map((provision) => {
    const codes = flat.token();
    const coefficient = flat.token();
    const level = flat.token();
    const amount = flat.token();
    const citations = readCitations(flat);
    const missing = flat.words();
    const marks = new Marks(flat.token());
    const group = marks.each(provision.group);
    marks.skip();
    const band = marks.each(provision.band);
    marks.skip();
    const level_conditions: ExplainedCondition[] = [];
    for (const { conditions } of provision.levels) {
      if (!marks.done()) level_conditions.push(...marks.each(conditions));
    }
    // The order of keys is that of the core, so that JSON.stringify writes the same bytes.
    const one = {
      provision: provision.provision,
      verdict: VERDICTS[codes.charAt(0)],
      outcome: OUTCOMES[codes.charAt(1)],
      coefficient,
    } as ExplainedProvision;
    if (level !== "") one.level = Number(level);
    if (amount !== "") one.amount = Number(amount);
    return Object.assign(one, { citations, missing, group, band, level_conditions });
  });
  return choice === "" ? { provisions: explained } : { choice, provisions: explained };
}

/** A letter for each condition, before those of what is inside. */
class Marks {
  readonly #marks: string;
  #at = 0;

  constructor(marks: string) {
    this.#marks = marks;
  }

  done(): boolean {
    return this.#at >= this.#marks.length;
  }

  skip(): void {
    this.#at += 1;
  }

  each(conditions: readonly Requirement[]): ExplainedCondition[] {
    return conditions.map((condition) => this.one(condition));
  }

  one(asked: Requirement): ExplainedCondition {
    const letter = this.#marks.charAt(this.#at);
    this.#at += 1;
    const mark = letter.toLowerCase();
    const { kind, of: inside, ...rest } = asked;
    const found = { kind, verdict: VERDICTS[mark] } as ExplainedCondition;
    if (mark !== letter) found.assumed = true;
    Object.assign(found, rest);
    const of = kind === "children" ? this.#children(inside ?? []) : this.each(inside ?? []);
    if (of.length > 0) found.of = of;
    return found;
  }

  #children(conditions: readonly Requirement[]): ExplainedCondition[] {
    const children: ExplainedCondition[] = [];
    while (this.#marks.charAt(this.#at) === "(") {
      this.skip();
      children.push(...this.each(conditions));
      this.skip();
    }
    return children;
  }
}
