// The provisions in force, in the order in which `wasm/forms/src/flat.rs` writes them.

import { DecisionError } from "./errors.js";
import { each, Flat, readCitations, readError } from "./flat.js";
import type { Provision, Requirement } from "./generated/types.js";

/** The provisions of every group; throws a DecisionError where nothing can be decided. */
export function readProvisions(text: string): Provision[] {
  const flat = new Flat(text);
  if (flat.token() === "e") throw new DecisionError(readError(flat));
  const provisions: Provision[] = [];
  while (!flat.done()) {
    const of = flat.token();
    const basis = readCitations(flat);
    const group = readRequirements(flat);
    const levels = each(flat, () => {
      const amount = flat.number();
      const [citation] = readCitations(flat);
      return { amount, citation, conditions: readRequirements(flat) } as Provision["levels"][number];
    });
    for (let left = flat.number(); left > 0; left -= 1) {
      const provision = flat.token();
      const coefficient = flat.token();
      const per_child = flat.flag();
      const citations = [...basis, ...readCitations(flat)];
      const band = readRequirements(flat);
      provisions.push({ provision, of, coefficient, per_child, citations, group, band, levels });
    }
  }
  return provisions;
}

function readRequirements(flat: Flat): Requirement[] {
  return each(flat, () => {
    const one: Requirement = { kind: flat.token() };
    switch (one.kind) {
      case "is":
        one.fact = flat.token();
        one.values = flat.words();
        break;
      case "age":
      case "child_age":
        for (const bound of ["from", "under", "through"] as const) readBound(flat, one, bound);
        break;
      case "children":
        for (const bound of ["at_least", "at_most"] as const) readBound(flat, one, bound);
        break;
      case "ref":
      case "open": {
        one.id = flat.token();
        const citation = flat.token();
        if (citation !== "") one.citation = citation;
        break;
      }
    }
    const inside = readRequirements(flat);
    if (inside.length > 0) one.of = inside;
    return one;
  });
}

function readBound(flat: Flat, one: Requirement, bound: "from" | "under" | "through" | "at_least" | "at_most"): void {
  const token = flat.token();
  if (token !== "") one[bound] = Number(token);
}
