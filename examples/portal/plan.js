// The plan itself: what it makes due, what is wrong in it, and what it is to cost.

import { h, table } from "./dom.js";
import { date, decimal, money } from "./format.js";

const SEVERITIES = ["error", "warning", "note"];

export function drawCalendar(programme, year, language, words) {
  const actors = new Map((programme.plan.actor ?? []).map(({ id, name }) => [id, name[language]]));
  const names = (ids = []) => ids.map((id) => actors.get(id) ?? id).join(", ");
  const rows = programme.calendar(year).map((due) => {
    const day = due.last_day ? date(due.last_day, language) : words.noDay;
    return [
      due.last_day && !due.date_set ? `${day} (${words.notSet})` : day,
      due.name[language],
      names(due.who),
      names(due.to),
    ];
  });
  if (rows.length === 0) return [h("p", {}, words.nothingDue)];
  return [table([words.lastDay, words.duty, words.who, words.to], rows)];
}

export function drawFindings(programme, language, words) {
  const findings = programme.findings();
  if (findings.length === 0) return [h("p", {}, words.noFindings)];
  return SEVERITIES.flatMap((severity) => {
    const found = findings.filter((finding) => finding.severity === severity);
    if (found.length === 0) return [];
    const items = found.map(({ text, lines, computed }) => {
      const where = [computed ? words.computed : words.recorded, lines.length > 0 && words.lines(lines.join(", "))];
      return h("li", { class: severity }, text[language], h("span", { class: "cite" }, ` ${where.filter(Boolean).join("; ")}`));
    });
    const heading = `${words.severity[severity]} (${found.length})`;
    return [h("details", { open: severity === "error" }, h("summary", {}, heading), h("ul", {}, ...items))];
  });
}

export function drawBudgets(programme, language, words) {
  const budgets = new Map((programme.plan.budget ?? []).map((budget) => [budget.id, budget]));
  return programme.budgets().flatMap((sums) => {
    const budget = budgets.get(sums.id);
    const names = new Map([...budget.rows, ...budget.sources].map(({ id, name }) => [id, name[language]]));
    const dong = (amount) => (amount === null || amount === undefined ? "–" : money(Number(amount), language));
    const rows = [...sums.rows, ...sums.columns, sums.total].map((line) => [
      line === sums.total ? words.all : names.get(line.id),
      dong(line.sum),
      line.percent ? `${decimal(line.percent, language)} %` : "–",
      dong(line.stated),
      Number(line.difference ?? 0) === 0 ? "–" : h("strong", { class: "error" }, dong(line.difference)),
    ]);
    return [h("h3", {}, budget.name[language]), table([words.costOf, words.sum, words.share, words.stated, words.difference], rows)];
  });
}
