// The JSON Schemas from the outside: what the package accepts and answers passes them, by a validator of others.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";

import * as ansinh from "../dist/node.js";
import { cases, generated } from "./cases.mjs";

const require = createRequire(import.meta.url);
const Ajv = { "draft-07": require("ajv").default, "2020-12": require("ajv/dist/2020.js").default };
const addFormats = require("ajv-formats").default;
const { assess, describe, explain, explainSituation, posting, validate } = ansinh;
const FORM = "child-declaration";

const folder = new URL("../../schemas/", import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith(".schema.json"));
const read = (name) => JSON.parse(readFileSync(new URL(name, folder), "utf8"));

/** A schema as others compile it: strictly, with nothing unknown let through. */
function compile(name) {
  const schema = read(name);
  const dialect = schema.$schema.includes("draft-07") ? "draft-07" : "2020-12";
  assert.equal(dialect === "draft-07", name.includes(".draft-07."), name);
  const ajv = new Ajv[dialect]({ strict: true, allErrors: true, allowUnionTypes: true });
  addFormats(ajv);
  // What schemars says of a number's width; the bounds are beside it.
  for (const format of ["uint", "uint8", "uint16", "uint32", "uint64"]) ajv.addFormat(format, true);
  const passes = ajv.compile(schema);
  return (value, of) => {
    assert.ok(passes(value), `${name}: ${of}: ${ajv.errorsText(passes.errors)}`);
  };
}

/** As it is once it has been sent somewhere. */
const sent = (value) => JSON.parse(JSON.stringify(value));

test("every schema compiles under strict rules", () => {
  assert.ok(names.length >= 12, String(names));
  for (const name of names) compile(name);
});

/** The schemas of an edition's documents, in both dialects. */
const editions = {
  "nd-20-2021.1a": ["child-declaration.nd-20-2021.1a.schema.json", "child-declaration.nd-20-2021.1a.draft-07.schema.json"],
  "nd-335-2026.01": ["child-declaration.schema.json", "child-declaration.draft-07.schema.json"],
};

test("the schemas of the form compile with no allowance at all", () => {
  for (const name of Object.values(editions).flat()) {
    const schema = read(name);
    const ajv = new Ajv[name.includes("draft-07") ? "draft-07" : "2020-12"]({ strict: true });
    addFormats(ajv, ["date"]);
    ajv.compile(schema);
  }
});

test("every canonical document that is accepted passes, in both dialects, and stays accepted", () => {
  const passing = Object.fromEntries(Object.entries(editions).map(([edition, files]) => [edition, files.map(compile)]));
  const accepted = { "nd-20-2021.1a": 0, "nd-335-2026.01": 0 };
  for (const { form = FORM, data, on, place, name } of [...cases("forms"), ...generated("drafts")]) {
    if (form !== FORM) continue;
    const report = validate(FORM, data, { on, place, value: true });
    if (!report.ok) continue;
    accepted[report.edition] += 1;
    const value = sent(report.value);
    for (const pass of passing[report.edition]) pass(value, name);
    const again = validate(FORM, value, { on, place, value: true });
    assert.ok(again.ok, name);
    assert.deepEqual(again.value, report.value, name);
  }
  for (const count of Object.values(accepted)) assert.ok(count >= 10, JSON.stringify(accepted));
});

test("the schemas of the form say what they are for", () => {
  const [whole1a] = cases("forms").filter(({ title }) => title.startsWith("whole: 1a"));
  const [whole01] = cases("forms").filter(({ title }) => title.startsWith("whole: 01"));
  const without = (data, path) => {
    const copy = structuredClone(data);
    const segments = path.split(".");
    const last = segments.pop();
    delete segments.reduce((object, key) => object[key], copy)[last];
    return copy;
  };
  for (const [edition, { data, on }] of [["nd-20-2021.1a", whole1a], ["nd-335-2026.01", whole01]]) {
    for (const name of editions[edition]) {
      const pass = compile(name);
      pass(data, name);
      const refused = (value, why) => assert.throws(() => pass(value, why), assert.AssertionError, `${name}: ${why}`);
      refused({ ...data, nickname: "x" }, "a key too many");
      refused({ ...data, sex: "boy" }, "an option that there is not");
      refused({ ...data, birth_date: "1/5/2020" }, "a date not in its canonical form");
      refused({ ...data, benefits: [{}] }, "a row without its kind");
      refused({ ...data, receives_benefits: false }, "a list that does not apply");
      refused({ ...data, name: "" }, "no name");
      // What the package misses when one answer is taken away, the schema misses too.
      for (const field of describe(FORM, { on }).fields) {
        let less;
        try {
          less = without(data, field.path);
        } catch {
          continue;
        }
        const missing = validate(FORM, less, { on }).issues.some(({ code }) => code === "value.required");
        if (missing) refused(less, `without ${field.path}`);
        else if (validate(FORM, less, { on }).issues.length === 0) pass(less, `without ${field.path}`);
      }
    }
  }
});

test("what the package answers passes its schemas", () => {
  const report = compile("report.schema.json");
  const issue = compile("issue.schema.json");
  const assessment = compile("assessment.schema.json");
  const explanation = compile("explanation.schema.json");
  const public_ = compile("posting.schema.json");
  const undecidable = compile("undecidable.schema.json");
  const description = compile("description.schema.json");
  const situation = compile("situation.schema.json");

  let [assessed, explained, posted, undecided] = [0, 0, 0, 0];
  for (const { name, form = FORM, data, on, place, mode } of [...cases("forms"), ...generated("drafts")]) {
    const judged = sent(validate(form, data, { on, place, mode }));
    report(judged, name);
    for (const one of judged.issues) issue(one, name);
    if (judged.assessment !== undefined) assessment(judged.assessment, name);
    if (judged.error !== undefined) undecidable(judged.error, name);
  }
  for (const [at, known] of [...cases("assess"), ...generated("situations")].entries()) {
    const { name, on, place } = known;
    situation(known.situation, name);
    try {
      assessment(sent(assess(known.situation, { on, place })), name);
      assessed += 1;
    } catch (error) {
      if (!(error instanceof ansinh.DecisionError)) throw error;
      undecidable(sent(error.undecidable), name);
      undecided += 1;
      continue;
    }
    if (at % 4 !== 0) continue;
    explanation(sent(explainSituation(known.situation, { on, place })), name);
    explained += 1;
    const post = posting(known.situation, { on, place });
    if (post !== undefined) {
      public_(sent(post), name);
      posted += 1;
    }
  }
  assert.ok(assessed > 1000 && explained > 300 && posted > 100 && undecided > 20, `${[assessed, explained, posted, undecided]}`);
  for (const on of ["2021-07-01", "2026-10-05"]) {
    for (const form of [FORM, "situation"]) description(sent(describe(form, { on })), form);
  }
  const [{ data, on }] = cases("forms").filter(({ title }) => title.startsWith("whole"));
  explanation(sent(explain(FORM, data, { on, place: "96" })), "of a form");
});

test("a schema of a report refuses what is none", () => {
  const report = compile("report.schema.json");
  const good = sent(validate(FORM, {}, { on: "2026-03-02", place: "96" }));
  report(good, "a report");
  for (const bad of [
    {},
    { ...good, value: {} },
    { ...good, mode: "strict" },
    { ...good, issues: [{ code: "value.required" }] },
    { ...good, issues: [{ ...good.issues[0], message: "x" }] },
    { ...good, assessment: { ...good.assessment, status: "maybe" } },
    { ...good, assessment: { ...good.assessment, total: 1.5 } },
    { ...good, assessment: { ...good.assessment, total: undefined } },
  ]) {
    assert.throws(() => report(sent(bad), "no report"), assert.AssertionError);
  }
});
