// The forms of officers: the entry that knows them, their words, and that those for families carry nothing of it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";

import en from "../dist/en.js";
import * as families from "../dist/node.js";
import officersEn from "../dist/officers.en.js";
import * as officers from "../dist/officers.node.js";
import officersVi from "../dist/officers.vi.js";
import vi from "../dist/vi.js";
import { cases, generated } from "./cases.mjs";

const require = createRequire(import.meta.url);
const Ajv = { "draft-07": require("ajv").default, "draft-2020-12": require("ajv/dist/2020.js").default };
const addFormats = require("ajv-formats").default;
const FORMS = ["follow-up", "plan-budget"];
const AT = { on: "2026-11-26" };
const all = [...cases("follow-up"), ...cases("plan-budget")];
const text = (path) => readFileSync(new URL(path, import.meta.url), "utf8");

test("the entry has what the one for families has, and their forms are judged the same", () => {
  const names = Object.keys(families).filter((name) => name !== "ready");
  assert.deepEqual(names.filter((name) => !(name in officers)), []);
  for (const { form = "child-declaration", data, on, place } of [...cases("forms"), ...generated("drafts").slice(0, 200)]) {
    const at = { on, place, value: true };
    assert.deepEqual(officers.validate(form, data, at), families.validate(form, data, at));
  }
});

test("the entries for families do not know the forms of officers, nor carry anything of them", () => {
  for (const form of FORMS) {
    assert.throws(() => families.validate(form, {}, AT), /one of child-declaration, situation$/);
    assert.throws(() => families.openDraft(form, AT), TypeError);
    assert.ok(officers.describe(form, AT).fields.length > 0);
  }
  for (const file of ["browser.js", "web.js", "vi.js", "en.js"]) {
    assert.doesNotMatch(text(`../dist/${file}`), /follow-up|plan-budget|harm_tally|budget\.row/, file);
  }
  assert.doesNotMatch(readFileSync(new URL("../dist/ansinh.wasm", import.meta.url), "latin1"), /harm_tally|budget\.row/);
});

test("every label, option and message of the forms is in the catalogues of officers", () => {
  for (const [catalogue, base] of [[officersVi, vi], [officersEn, en]]) {
    assert.deepEqual(Object.keys(catalogue), Object.keys(base));
    for (const [table, texts] of Object.entries(base)) {
      for (const [key, known] of Object.entries(texts)) assert.equal(catalogue[table][key], known);
    }
    for (const form of FORMS) {
      assert.ok(catalogue.form[form]);
      const { fields } = officers.describe(form, AT);
      for (const { path, columns = [], options } of fields) {
        for (const at of [path, ...columns.map((column) => `${path}.${column.path}`)]) {
          assert.notEqual(officers.label(form, at, catalogue), at, at);
          assert.equal(base.field[`${form}.${at}`], undefined);
        }
        for (const { name, codes } of [options, ...columns.map((column) => column.options)].filter(Boolean)) {
          for (const code of codes) assert.ok(catalogue.option[`${name}.${code}`], `${name}.${code}`);
        }
      }
    }
    for (const { form, data, on, mode } of all) {
      for (const issue of officers.validate(form, data, { on, mode }).issues) {
        const sentence = officers.message(form, issue, catalogue);
        assert.doesNotMatch(sentence, /[{}_]/);
        assert.notEqual(sentence, issue.code);
      }
    }
  }
});

test("a form is a Standard Schema whose JSON Schema is the published one", () => {
  for (const id of FORMS) {
    const standard = officers.form(id, { ...AT, catalogue: officersVi })["~standard"];
    for (const [target, suffix] of [["draft-2020-12", ""], ["draft-07", ".draft-07"]]) {
      const { title, description, ...published } = JSON.parse(text(`../../schemas/${id}${suffix}.schema.json`));
      assert.ok(title && description);
      const schema = standard.jsonSchema.output({ target });
      assert.deepEqual(schema, published);
      const ajv = new Ajv[target]({ strict: true, allErrors: true });
      addFormats(ajv);
      const takes = ajv.compile(schema);
      let accepted = 0;
      for (const { data, on } of all.filter(({ form }) => form === id)) {
        const result = officers.form(id, { on })["~standard"].validate(data);
        if (result.issues !== undefined) continue;
        assert.ok(takes(result.value), JSON.stringify(takes.errors));
        accepted += 1;
      }
      assert.ok(accepted > 5, `${accepted}`);
    }
  }
  const { data } = all.find(({ name }) => name.startsWith("Cà Mau 2014-2020 as published: "));
  const { issues } = officers.form("plan-budget", { ...AT, catalogue: officersVi })["~standard"].validate(data);
  assert.deepEqual(issues.map(({ path }) => path.join("/")), ["rows/6/total", "totals/local", "totals/all"]);
  assert.match(issues[0].message, /^Dòng 7: các nguồn cộng lại là 80\.000\.000; mục “Tổng của dòng” ghi lệch -5\.000\.000\./);
});

test("a draft tells what a cell changes", () => {
  const { data } = all.find(({ name }) => name.startsWith("Cà Mau 2014-2020 as published: "));
  const draft = officers.openDraft("plan-budget", AT, data);
  const codes = (change) => change.issues?.map(({ pointer }) => pointer);
  assert.deepEqual(codes(draft.set("/rows/6/total", "80.000.000")), ["/totals/local", "/totals/all"]);
  assert.deepEqual(codes(draft.set("/totals/local", 655_000_000)), ["/totals/all"]);
  assert.deepEqual(codes(draft.set("/totals/all", "1.135.000.000")), []);
  assert.equal(draft.value().rows[6].total, 80_000_000);
  assert.equal(draft.report().assessment, undefined);
  draft.close();
});

test("many at once", () => {
  const list = cases("plan-budget").filter(({ mode }) => mode === "submit");
  const summaries = officers.validateMany("plan-budget", list.map(({ data }) => data), AT);
  assert.deepEqual(summaries.map(({ ok }) => ok), list.map(({ expect }) => expect.ok));
});
