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
