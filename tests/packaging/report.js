// What a page does with the three ways of loading the package: each gives its codes to whoever runs the page.

import { declaration } from "./declaration.js";

const AT = { on: "2026-11-22", mode: "partial" };
const codes = ({ issues }) => issues.map(({ code }) => code);

export function judge(validate) {
  return codes(validate("child-declaration", declaration, AT));
}

export async function judgeByWorker(forms) {
  const report = await forms.validate("child-declaration", declaration, AT);
  return codes(report);
}

/** What the entry for officers finds wrong with a budget, which is made up: the total of its row. */
export function ofOfficers({ validate }) {
  const budget = { rows: [{ what: "Truyền thông", central: 10, local: 20, total: 31 }] };
  return codes(validate("plan-budget", budget, AT));
}

/** What the module for officers says a person with a severe disability is due, in đồng. The person does not exist. */
export function due({ Rulebook }) {
  const person = { birth_date: "1980-05-01", disability: "severe", pension: false, social_insurance: false, merit_benefit: false };
  return Rulebook.builtin().assess(person, { on: "2027-03-01", place: "48" }).total;
}

/** What the module of those who count says of 8 communes of 10 beside the first target of the plan. */
export function judged({ Programme }, plan) {
  return Programme.of(plan).judge("m01", { numerator: 8, denominator: 10 }, 2025);
}
