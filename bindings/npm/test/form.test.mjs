// A form as a Standard Schema and a Standard JSON Schema: what others are promised, and that it is what the package says.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";

import en from "../dist/en.js";
import { form, message, validate } from "../dist/node.js";
import vi from "../dist/vi.js";
import { cases, generated } from "./cases.mjs";

const require = createRequire(import.meta.url);
const Ajv = { "draft-07": require("ajv").default, "draft-2020-12": require("ajv/dist/2020.js").default };
const addFormats = require("ajv-formats").default;
const FORM = "child-declaration";
const EDITIONS = { "2026-03-02": "child-declaration.nd-20-2021.1a", "2026-11-22": "child-declaration" };
const schemaFile = (name) => JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), "utf8"));

test("a document is its canonical one, or the errors of its report", () => {
  const seen = { accepted: 0, refused: 0 };
  for (const { form: id = FORM, data, on } of [...cases("forms"), ...generated("drafts")]) {
    const standard = form(id, { on })["~standard"];
    const report = validate(id, data, { on, value: true });
    const result = standard.validate(data);
    if (report.ok) {
      assert.deepEqual(result, { value: report.value });
      seen.accepted += 1;
    } else {
      const errors = report.issues.filter(({ severity }) => severity === "error");
      assert.deepEqual(result, { issues: errors.map(({ code, path }) => ({ message: code, path })) });
      assert.ok(result.issues.length > 0);
      seen.refused += 1;
    }
  }
  assert.ok(seen.accepted > 100 && seen.refused > 1000, JSON.stringify(seen));
});

test("messages are those of the catalogue, and paths lead to the values", () => {
  const data = { name: "Nguyễn Văn Mẫu", benefits: [{ kind: "wage" }, { kind: "none" }], residence: { province: "3" } };
  for (const catalogue of [vi, en]) {
    const { issues } = form(FORM, { on: "2026-11-22", catalogue })["~standard"].validate(data);
    const errors = validate(FORM, data, { on: "2026-11-22" }).issues.filter(({ severity }) => severity === "error");
    assert.deepEqual(issues.map((issue) => issue.message), errors.map((issue) => message(FORM, issue, catalogue)));
    assert.ok(issues.some(({ path }) => JSON.stringify(path) === '["benefits",1,"kind"]'), JSON.stringify(issues));
    assert.ok(issues.some(({ path }) => JSON.stringify(path) === '["residence","province"]'));
  }
});

test("a form that is not in use yet refuses everything, and has no schema", () => {
  const standard = form(FORM, { on: "2001-01-01" })["~standard"];
  assert.deepEqual(standard.validate({}).issues.map((issue) => issue.message), ["form.not_in_force"]);
  assert.throws(() => standard.jsonSchema.input({ target: "draft-2020-12" }), /not in use on 2001-01-01/);
});

test("its schema is the published one of the edition, in both dialects, as input and as output", () => {
  for (const [on, name] of Object.entries(EDITIONS)) {
    const { jsonSchema } = form(FORM, { on })["~standard"];
    for (const [target, suffix] of [["draft-2020-12", ""], ["draft-07", ".draft-07"]]) {
      const { title, description, ...published } = schemaFile(name + suffix);
      assert.ok(title && description);
      assert.deepEqual(jsonSchema.input({ target }), published);
      assert.deepEqual(jsonSchema.output({ target }), published);
    }
  }
  const { jsonSchema } = form(FORM, { on: "2026-11-22" })["~standard"];
  const [one, other] = [jsonSchema.input({ target: "draft-07" }), jsonSchema.input({ target: "draft-07" })];
  one.properties.name = false;
  assert.notDeepEqual(one, other, "each is the caller's own");
});

test("a dialect that is not supported is an error", () => {
  const { jsonSchema } = form(FORM, { on: "2026-11-22" })["~standard"];
  for (const target of ["openapi-3.0", "draft-04", "", "toString", undefined]) {
    assert.throws(() => jsonSchema.input({ target }), { name: "TypeError", message: /draft-2020-12, draft-07/ });
    assert.throws(() => jsonSchema.output({ target }), TypeError);
  }
});

test("what comes out passes the schema and goes in again", () => {
  for (const [id, documents] of [
    [FORM, generated("drafts").map(({ data }) => data)],
    ["situation", generated("situations").map(({ situation }) => situation)],
  ]) {
    for (const on of Object.keys(EDITIONS)) {
      const standard = form(id, { on })["~standard"];
      for (const target of ["draft-2020-12", "draft-07"]) {
        const ajv = new Ajv[target]({ strict: true, allErrors: true });
        addFormats(ajv, ["date"]);
        const passes = ajv.compile(standard.jsonSchema.output({ target }));
        let accepted = 0;
        for (const data of documents) {
          const { value } = standard.validate(data);
          if (value === undefined) continue;
          accepted += 1;
          assert.ok(passes(value), ajv.errorsText(passes.errors));
          assert.deepEqual(standard.validate(value), { value });
        }
        assert.ok(accepted > 20, `${id}, ${on}: ${accepted}`);
      }
    }
  }
});

test("a bad form or day is a TypeError", () => {
  assert.throws(() => form("no-form", { on: "2026-11-22" }), TypeError);
  assert.throws(() => form(FORM, { on: "22/11/2026" }), TypeError);
  assert.throws(() => form(FORM, {}), TypeError);
});
