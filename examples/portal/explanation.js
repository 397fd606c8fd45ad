// Why: every provision that was considered, and what became of each of its conditions.

import { h } from "./dom.js";
import { factLabel, lawText } from "./entitlement.js";
import { decimal, money } from "./format.js";

const OUTCOMES = ["chosen", "not_highest", "undetermined", "not_met"];
const MARKS = { yes: "✓", no: "✗", undetermined: "?" };

/**
 * @param {object} explanation what `explain` gives
 * @param {{ words: object, catalogue: object, language: string, factLists: Map<string, string> }} context
 *   `factLists` names the list of options of each fact
 */
export function drawExplanation(explanation, context) {
  const { words } = context;
  const drawn = [h("p", {}, words.whyIntro)];
  if (explanation.choice) drawn.push(h("p", {}, words.choiceRule(explanation.choice)));
  for (const outcome of OUTCOMES) {
    const provisions = explanation.provisions.filter((provision) => provision.outcome === outcome);
    if (provisions.length > 0) {
      drawn.push(
        h("h3", {}, words.outcome[outcome]),
        ...provisions.map((provision) => drawProvision(provision, context)),
      );
    }
  }
  return drawn;
}

function drawProvision(provision, context) {
  const { words, language } = context;
  const { coefficient, level, amount } = provision;
  const conditions = [
    [words.group, provision.group],
    [words.band, provision.band],
    [words.levelConditions, provision.level_conditions],
  ];
  return h(
    "details",
    { class: `provision ${provision.outcome}`, "data-provision": provision.provision },
    h("summary", {}, lawText(provision.provision, context)),
    amount &&
      h(
        "p",
        { class: "product" },
        words.product(decimal(coefficient, language), money(level, language), money(amount, language)),
      ),
    h(
      "p",
      { class: "basis" },
      words.basis(provision.citations.map((citation) => cite(citation, words)).join("; ")),
    ),
    ...conditions
      .filter(([, list]) => list.length > 0)
      .flatMap(([heading, list]) => [h("h4", {}, heading), drawConditions(list, context)]),
  );
}

function cite({ text, evidence }, words) {
  const known = words.evidence[evidence];
  return known ? `${text} (${known})` : text;
}

function drawConditions(list, context) {
  // The outermost "all of these" is what a list of conditions means anyway.
  const conditions = list.length === 1 && list[0].kind === "all" ? list[0].of : list;
  return h(
    "ul",
    { class: "conditions" },
    ...conditions.map((condition) => drawCondition(condition, context)),
  );
}

function drawCondition(condition, context, who = "") {
  const { words } = context;
  const { verdict, citation, assumed } = condition;
  return h(
    "li",
    { class: verdict },
    h("span", { class: "mark", "aria-hidden": "true" }, MARKS[verdict]),
    h("span", {}, who + textOf(condition, context)),
    citation && h("span", { class: "cite" }, ` (${citation})`),
    h("span", { class: "verdict" }, words.verdict[verdict]),
    assumed && h("span", { class: "cite" }, ` (${words.assumed})`),
    innerOf(condition, context),
  );
}

function textOf(condition, context) {
  const { words } = context;
  switch (condition.kind) {
    case "all":
    case "any":
    case "not":
    case "parents":
      return words[condition.kind];
    case "is":
      return words.is(
        factLabel(condition.fact, context),
        condition.values.map((value) => valueText(condition.fact, value, context)),
      );
    case "age":
      return `${words.age}: ${range(condition, words)}`;
    case "child_age":
      return `${words.childAge}: ${range(condition, words)}`;
    case "children":
      return `${words.children}: ${count(condition, words)}`;
    case "ref":
      return lawText(condition.id, context);
    case "open":
      return words.open(lawText(condition.id, context));
    default:
      return condition.id ?? condition.kind;
  }
}

function innerOf({ kind, of = [] }, context) {
  // What a provision says of the parents is in its text.
  const told = kind === "ref" && of.length === 1 && of[0].kind === "parents";
  if (of.length === 0 || told) return null;
  if (kind !== "children") return drawConditions(of, context);
  const children = of.map((child, at) => drawCondition(child, context, `${context.words.child(at + 1)}: `));
  return h("ul", { class: "conditions" }, ...children);
}

function range({ from, under, through }, words) {
  const bounds = [
    typeof from === "number" && words.ageFrom(from),
    typeof under === "number" && words.ageUnder(under),
    typeof through === "number" && words.ageThrough(through),
  ];
  return bounds.filter(Boolean).join(", ");
}

function count({ at_least: least, at_most: most }, words) {
  const bounds = [
    typeof least === "number" && words.atLeastChildren(least),
    typeof most === "number" && words.atMostChildren(most),
  ];
  return bounds.filter(Boolean).join(", ");
}

function valueText(fact, value, { catalogue, factLists }) {
  return catalogue.option[`${factLists.get(fact) ?? "flag"}.${value}`] ?? value;
}
