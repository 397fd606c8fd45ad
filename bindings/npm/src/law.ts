// The law itself, for whoever shows it: `import { explain } from "ansinh/law"`. Needs no module and no `ready`.

import { type DecideAt, dayOf, placeOf } from "./at.js";
import type { Passage } from "./generated/types.js";
import { passages as text } from "./passages.js";

export type { Passage } from "./generated/types.js";

let all: readonly Passage[] | undefined;

/** Everything that has an id, instrument by instrument. What it says is in the catalogues: `vi.law[id]`. */
export function passages(): readonly Passage[] {
  return (all ??= JSON.parse(text) as Passage[]);
}

/** What an id names: an instrument, a row of it, or a provision, term, caveat or open norm of a result. */
export function explain(id: string): Passage | undefined {
  return passages().find((passage) => passage.id === id);
}

/** What stands at a citation, and below it: `NĐ 20/2021 Đ5 k1` is the clause and its points. */
export function cited(citation: string): Passage[] {
  const asked = citation.trim();
  const home = passages().find(
    ({ kind, citation: short }) =>
      kind === "instrument" && (asked === short || asked.startsWith(`${short} `)),
  );
  if (home === undefined) return [];
  const place = asked.slice(home.citation.length).trim();
  const within = (at: string) => place === "" || at === place || at.startsWith(`${place} `);
  return passages().filter(
    (passage) =>
      passage.instrument === home.id &&
      passage.citation
        .slice(home.citation.length)
        .split(";")
        .some((at) => within(at.trim())),
  );
}

/**
 * What is in force on a day in a place: the country's law and the province's.
 *
 * @param at the day, `yyyy-MM-dd`, and the place, `96` or `96/32248`
 * @throws TypeError if one of them is none
 */
export function inForce(at: DecideAt): Passage[] {
  const on = dayOf("on", at.on);
  const province = placeOf("place", at.place).slice(0, 2);
  return passages().filter(
    ({ place, period }) =>
      (place ?? province) === province &&
      (period.from ?? "") <= on &&
      (period.until == null || on < period.until),
  );
}
