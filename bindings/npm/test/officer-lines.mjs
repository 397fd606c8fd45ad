// What the runners write for the cases of the forms of officers, as `lines.mjs` does for those of families.

export { forms as follow_up, forms as plan_budget } from "./lines.mjs";
