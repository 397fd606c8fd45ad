// What the child is entitled to, as the package says it, in words.

import { explanationOf } from "./ansinh.js";
import { h } from "./dom.js";
import { date, decimal, money } from "./format.js";
import { pointerOf } from "./declaration.js";
import { idOf } from "./form.js";

/** How many questions are shown before the rest is folded away. */
const FIRST = 4;

/** @returns {{ status: string, text: string }} the answer in one line */
export function headline({ assessment, undecidable }, { words, language }) {
  if (undecidable) return { status: "undetermined", text: words.undecidable };
  if (!assessment) return { status: "none", text: words.noPlace };
  const { status, settled, total } = assessment;
  const amount = money(total, language);
  const text = {
    eligible: settled ? words.eligible(amount) : words.atLeast(amount),
    not_eligible: words.notEligible,
    undetermined: words.undetermined,
  }[status];
  return { status, text };
}

/** The reasons below the headline. */
export function drawEntitlement(declaration, context) {
  const { assessment, undecidable } = declaration;
  if (undecidable) return [h("p", {}, explanationOf(undecidable, context.catalogue))];
  if (!assessment) return [];
  const { words } = context;
  return [
    h(
      "p",
      { class: "as-of" },
      words.asOf(date(assessment.on, context.language), placeName(assessment.place, context)),
    ),
    ...assessment.allowances.map((allowance) => drawAllowance(allowance, context)),
    drawMissing(declaration, context),
    drawList(
      words.openNorms,
      assessment.open_norms.map((id) => lawText(id, context)),
    ),
    drawList(
      words.assumptions,
      assessment.assumptions.map(({ fact, form }) => words.assumption(factLabel(fact, context), form)),
    ),
    drawList(
      words.caveats,
      assessment.caveats.map((id) => caveat(id, context)),
    ),
  ];
}

function drawAllowance({ provision, coefficient, level, amount, citation }, context) {
  const { words, language } = context;
  return h(
    "div",
    { class: "allowance" },
    h("p", {}, lawText(provision, context)),
    h(
      "p",
      { class: "product" },
      words.product(decimal(coefficient, language), money(level, language), money(amount, language)),
    ),
    h("p", { class: "basis" }, words.basis(citation)),
  );
}

function drawMissing(declaration, context) {
  const { words, catalogue } = context;
  const { missing, settled } = declaration.assessment;
  if (missing.length === 0) return null;
  const asked = [];
  const notAsked = [];
  for (const fact of missing) {
    const path = declaration.fieldFor(fact);
    const question = catalogue.fact[fact] ?? fact;
    if (path === undefined) notAsked.push(h("li", {}, `${question} (${words.notAsked})`));
    else asked.push(h("li", {}, linkTo(pointerOf(path), question, fact)));
  }
  const shown = settled ? [] : asked.splice(0, FIRST);
  const folded = [...asked, ...notAsked];
  const fold = shown.length > 0 ? words.more : words.questions;
  return h(
    "div",
    { class: "missing" },
    h("h3", {}, settled ? words.missingAnyway : words.missing),
    shown.length > 0 && h("ul", {}, ...shown),
    folded.length > 0 && h("details", {}, h("summary", {}, fold(folded.length)), h("ul", {}, ...folded)),
  );
}

/** A link that the page follows by moving the focus to a field: to this one, or to the one that tells a fact. */
export function linkTo(pointer, text, fact) {
  return h("a", { href: `#${idOf(pointer)}`, "data-focus": pointer, "data-fact": fact }, text);
}

function drawList(heading, texts) {
  if (texts.length === 0) return null;
  return h("div", {}, h("h3", {}, heading), h("ul", {}, ...texts.map((text) => h("li", {}, text))));
}

/** The text of a provision, a condition or an open question; its id if the catalogue has none. */
export function lawText(id, { catalogue }) {
  return catalogue.law[id] ?? id;
}

/** A fact as a noun: the label that it has among the facts of a person. */
export function factLabel(fact, { catalogue }) {
  return catalogue.field[`situation.${fact}`] ?? fact;
}

function caveat(id, { catalogue }) {
  return catalogue.caveat[id] ?? catalogue.law[id] ?? id;
}

function placeName(place, { units }) {
  const [province, commune] = place.split("/");
  const names = [commune && units?.commune(commune, province), units?.province(province)].filter(Boolean);
  return names.length > 0 ? names.join(", ") : place;
}
