// What the numbers come to: values, targets, outcomes, and who is missing.

import { h, table } from "./dom.js";
import { count, decimal } from "./format.js";

const SIGNS = { "<": "<", "<=": "≤", ">=": "≥", ">": ">", "==": "=" };
const UNITS = { 100: " %", 1000: " ‰" };

/** How many measures stand how, in a line. */
export function headline({ figures }, words) {
  const outcomes = figures.map(({ progress }) => progress.outcome);
  const counted = Object.entries(words.outcome).flatMap(([outcome, name]) => {
    const count = outcomes.filter((other) => other === outcome).length;
    return count > 0 ? [`${name.toLowerCase()}: ${count}`] : [];
  });
  const line = counted.join(" · ");
  return line.charAt(0).toUpperCase() + line.slice(1);
}

export function drawFigures(tally, language, words) {
  const drawing = new Drawing(tally, language, words);
  const isReported = ({ sum, is_suppressed: isSuppressed }) => Boolean(sum) || isSuppressed;
  const reported = tally.figures.filter(isReported);
  const others = tally.figures.filter((figure) => !isReported(figure));
  return [
    reported.length > 0 && drawing.table(reported),
    others.length > 0 &&
      h("details", { id: "unreported" }, h("summary", {}, words.unreported(others.length)), drawing.table(others)),
  ].filter(Boolean);
}

class Drawing {
  constructor(tally, language, words) {
    this.tally = tally;
    this.language = language;
    this.words = words;
    this.measures = new Map(tally.measures.map((measure) => [measure.id, measure]));
  }

  table(figures) {
    const { tally, words } = this;
    const head = [words.measure, words.value, words.target, words.progress, words.whoIsMissing];
    const rows = figures.map((figure) => {
      const measure = this.measures.get(figure.measure);
      return [
        [h("span", { class: "cite" }, measure.id), ` ${measure.name[this.language]}`],
        this.value(figure, measure),
        this.target(figure, measure),
        this.progress(figure),
        this.missing(figure),
      ];
    });
    return table(head, rows, `${tally.name(tally.unit)}, ${tally.period}`);
  }

  value(figure, measure) {
    const { words } = this;
    const { before, is_break: isBreak } = figure;
    if (figure.is_suppressed) return [words.leftOut];
    if (!figure.sum) return [];
    return [
      ...this.number(figure, measure),
      before && h("p", {}, `${words.before(before.period)}: `, ...this.number(before, measure)),
      before && isBreak && h("p", { class: "care" }, words.broken),
    ];
  }

  /** A value as it is shown, and what was counted. */
  number({ value, rounded, sum, is_exact: isExact }, { kind }) {
    const { language, words } = this;
    const counted = count(sum.numerator, language);
    if (kind === "done") return [words.done(sum.numerator, sum.denominator)];
    if (!kind.rate) return [h("strong", {}, counted)];
    const unit = UNITS[kind.rate.per] ?? ` / ${count(kind.rate.per, language)}`;
    const isRounded = Boolean(value) && isExact === false;
    const shown = value && rounded ? `${isRounded ? "≈ " : ""}${decimal(rounded, language)}${unit}` : words.noValue;
    const made = ` = ${counted} / ${count(sum.denominator, language)}${isRounded ? ` (${words.rounded})` : ""}`;
    return [h("strong", {}, shown), h("span", { class: "cite" }, made)];
  }

  /** The target that the value is judged by, or is on the way to. */
  target({ progress }, { target = [], kind }) {
    const { due } = progress;
    const wanted = target.find(({ when }) => isOf(when, due));
    if (!due || !wanted) return undefined;
    const { language, words } = this;
    const number = (value) => decimal(value, language) + (kind.rate ? (UNITS[kind.rate.per] ?? "") : "");
    const aim =
      wanted.is === "done"
        ? words.toBeDone
        : wanted.is === "between"
          ? `${number(wanted.value)} – ${number(wanted.to)}`
          : `${SIGNS[wanted.is]} ${number(wanted.value)}`;
    return `${due}: ${aim}${wanted.soft ? ` (${words.soft})` : ""}`;
  }

  progress({ progress, sum }) {
    const { words } = this;
    const { outcome, track, still, needed } = progress;
    const isTooMany = sum && needed && needed.most !== null && sum.numerator > needed.most;
    const wanting = still > 0 && (isTooMany ? words.tooMany : words.wanting)(count(still, this.language));
    return [
      h("span", { class: `tag ${outcome}` }, words.outcome[outcome]),
      track && h("p", { class: `track ${track}` }, words.track[track]),
      wanting && h("p", {}, wanting),
    ];
  }

  missing({ missing = [], split = [] }) {
    const { words } = this;
    const ids = [...missing, ...split].filter((id) => id !== this.tally.unit);
    if (ids.length === 0) return undefined;
    const names = ids.map((id) => this.tally.name(id)).join(", ");
    return h("details", {}, h("summary", {}, words.missing(ids.length)), names);
  }
}

/** Whether a target is for a year: it names that year, or ends with it. */
function isOf(when, year) {
  return when === "every_year" || when.year === year || (when.years?.[0] <= year && year <= when.years?.[1]);
}
