// What the functions of the package promise about each other, and how the package is loaded.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import en from "../dist/en.js";
import vi from "../dist/vi.js";
import * as ansinh from "../dist/node.js";
import { put } from "./bad.mjs";
import { cases, generated } from "./cases.mjs";
import { chance } from "./random.mjs";

const { assess, describe, explain, explainSituation, explanationOf, label, message, openDraft, posting, validate } = ansinh;
const FORM = "child-declaration";
const AT = { on: "2026-03-02", mode: "partial" };
const { below, happens } = chance(335);

const columns = describe(FORM, AT).fields.find(({ path }) => path === "benefits").columns.map(({ path }) => path);
const EDITIONS = ["2026-03-02", "2026-11-22"];
const paths = [...new Set(EDITIONS.flatMap((on) => describe(FORM, { on }).fields.map(({ path }) => path)))];

/** Every answer of a document, as paths and values: lists as a whole, or cell by cell. */
function answers(document, byCell) {
  const list = [];
  for (const path of paths) {
    const value = path.split(".").reduce((object, key) => (typeof object === "object" ? object?.[key] : undefined), document);
    if (value === undefined) continue;
    // Keys that rows do not have are not read into drafts.
    const rows = Array.isArray(value) && path === "benefits" ? value.map(plainRow) : undefined;
    const wholeRows = rows?.length > 0 && rows.length <= 20 && rows.every((row) => typeof row === "object" && row !== null);
    if (byCell && wholeRows) {
      for (const [at, row] of rows.entries()) {
        // Every row has its first cell set, so that the rows follow one another.
        for (const column of columns) if (column === "kind" || column in row) list.push([`${path}.${at}.${column}`, row[column]]);
      }
    } else {
      list.push([path, rows ?? value]);
    }
  }
  return list;
}

const plainRow = (row) =>
  typeof row === "object" && row !== null && !Array.isArray(row)
    ? Object.fromEntries(Object.entries(row).filter(([key]) => columns.includes(key)))
    : row;

function shuffled(list) {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = below(at + 1);
    [list[at], list[other]] = [list[other], list[at]];
  }
  return list;
}

/** What a draft is to tell when one report follows another. */
function difference(was, is) {
  const change = {};
  const differ = (one, other) => JSON.stringify(one) !== JSON.stringify(other);
  if (differ(was.issues, is.issues)) change.issues = is.issues;
  if (differ(was.applicable, is.applicable)) change.applicable = is.applicable;
  if (differ([was.assessment, was.error], [is.assessment, is.error])) {
    change.assessment = is.assessment ?? null;
    change.error = is.error ?? null;
  }
  return change;
}

test("a draft is its document at every step, and tells exactly what became different", () => {
  const documents = [...cases("forms"), ...generated("drafts").slice(0, 200)].filter(
    ({ form = FORM, data }) => form === FORM && typeof data === "object" && data !== null && !Array.isArray(data),
  );
  let steps = 0;
  for (const { on, place, data } of documents) {
    const at = { on, mode: happens(0.5) ? "submit" : "partial", ...(place === undefined ? {} : { place }) };
    const byCell = happens(0.5);
    const list = answers(data, byCell);
    if (!byCell) shuffled(list);
    const document = {};
    const draft = openDraft(FORM, at);
    let was = draft.report();
    for (const [path, value] of list) {
      put(document, path, value);
      const change = draft.set(`/${path.replaceAll(".", "/")}`, value);
      const is = draft.report();
      const { applicable, ...report } = is;
      assert.deepEqual(report, validate(FORM, document, at), `${on} ${path}`);
      assert.deepEqual(change, difference(was, is), `${on} ${path}`);
      was = is;
      steps += 1;
    }
    assert.deepEqual(draft.value(), validate(FORM, document, { ...at, value: true }).value);
    assert.deepEqual(draft.explain(), explain(FORM, document, at));
    const opened = openDraft(FORM, at, document);
    assert.deepEqual(opened.report(), was);
    opened.close();
    if (!byCell) {
      for (const [path] of shuffled(list)) {
        put(document, path, undefined);
        const change = draft.set(`/${path.replaceAll(".", "/")}`, undefined);
        const is = draft.report();
        assert.deepEqual(change, difference(was, is), `without ${path}`);
        was = is;
      }
      assert.deepEqual(draft.value(), {});
    }
    draft.close();
  }
  assert.ok(steps > 2000, `${steps} steps`);
});

test("a draft is partial unless said otherwise, and a form handed in is not", () => {
  const draft = openDraft(FORM, { on: "2026-03-02" });
  assert.equal(draft.report().mode, "partial");
  assert.equal(draft.report().ok, true);
  draft.close();
  const report = validate(FORM, {}, { on: "2026-03-02" });
  assert.equal(report.mode, "submit");
  assert.equal(report.ok, false);
});

test("many drafts live side by side", () => {
  const drafts = Array.from({ length: 500 }, (_, at) => openDraft(FORM, AT, { name: `Nguyễn Văn Mẫu ${at}` }));
  for (const [at, draft] of drafts.entries()) if (at % 3 === 0) draft.close();
  const more = Array.from({ length: 300 }, (_, at) => openDraft(FORM, AT, { name: `Trần Thị Thử ${at}` }));
  for (const [at, draft] of drafts.entries()) if (at % 3 !== 0) assert.equal(draft.value().name, `Nguyễn Văn Mẫu ${at}`);
  for (const [at, draft] of more.entries()) assert.equal(draft.value().name, `Trần Thị Thử ${at}`);
  for (const draft of [...drafts, ...more]) draft.close();
});

test("a draft that nobody holds any more leaves the module's memory", () => {
  const script = `
    import { setImmediate } from "node:timers/promises";
    import { memory } from "./test/memory.mjs";
    import { openDraft } from "ansinh";
    const open = () => openDraft("child-declaration", { on: "2026-03-02" }, { name: "Nguyễn Văn Mẫu" });
    const kept = open();
    let start;
    for (let turn = 0; turn < 40; turn += 1) {
      for (let at = 0; at < 500; at += 1) open();
      gc();
      await setImmediate();
      start ??= memory.buffer.byteLength;
    }
    process.stdout.write(JSON.stringify([memory.buffer.byteLength - start, kept.value().name]));`;
  const [grown, name] = JSON.parse(run("--expose-gc", "--input-type=module", "-e", script));
  assert.ok(grown <= 1 << 20, `grown by ${grown} bytes`);
  assert.equal(name, "Nguyễn Văn Mẫu");
});

test("a draft is closed at the end of its block", () => {
  const draft = openDraft(FORM, AT);
  draft[Symbol.dispose]();
  assert.throws(() => draft.report(), { message: "the draft is closed" });
  draft.close();
});

test("the canonical document is there if it was asked for", () => {
  const data = { name: " Nguyễn  Văn Mẫu " };
  assert.ok(!("value" in validate(FORM, data, AT)));
  assert.ok(!("value" in validate(FORM, data, { ...AT, value: false })));
  assert.deepEqual(validate(FORM, data, { ...AT, value: true }).value, { name: "Nguyễn Văn Mẫu" });
  assert.deepEqual(validate(FORM, data, { on: "2020-01-01", value: true }).value, {});
});

test("an explanation is the same twice, and agrees with the assessment", () => {
  for (const { data, on, place, mode } of cases("forms")) {
    const at = { on, mode, ...(place === undefined ? {} : { place }) };
    const explanation = explain(FORM, data, at);
    assert.deepEqual(explain(FORM, data, at), explanation);
    const { assessment } = validate(FORM, data, at);
    assert.equal(explanation === undefined, assessment === undefined);
    if (assessment === undefined) continue;
    const verdicts = explanation.provisions.map(({ provision, verdict }) => ({ provision, verdict }));
    assert.deepEqual(verdicts, assessment.verdicts);
    const chosen = explanation.provisions.filter(({ outcome }) => outcome === "chosen");
    assert.deepEqual(chosen.map(({ provision, amount }) => ({ provision, amount })), assessment.allowances.map(({ provision, amount }) => ({ provision, amount })));
    assert.equal(chosen.reduce((sum, { amount }) => sum + amount, 0), assessment.total);
  }
  const [{ situation, on, place }] = cases("assess").filter(({ expect }) => expect.status === "eligible");
  assert.deepEqual(explainSituation(situation, { on, place }), explainSituation(situation, { on, place }));
});

test("a posting tells what is due and nothing about HIV", () => {
  let postings = 0;
  let silent = 0;
  for (const { title, situation, on, place, expect } of cases("assess")) {
    if ("error" in expect) {
      assert.throws(() => posting(situation, { on, place }), ansinh.DecisionError, title);
      continue;
    }
    const assessment = assess(situation, { on, place });
    const posted = posting(situation, { on, place });
    const confidential = assessment.allowances.some(({ provision }) => provision.includes("hiv"));
    assert.equal(posted === undefined, confidential, title);
    if (posted === undefined) {
      silent += 1;
      continue;
    }
    postings += 1;
    assert.deepEqual(Object.keys(posted), ["on", "place", "total", "allowances", "caveats"]);
    assert.doesNotMatch(JSON.stringify(posted), /hiv/i, title);
    assert.deepEqual([posted.total, posted.allowances], [assessment.total, assessment.allowances]);
  }
  assert.ok(postings > 100 && silent > 5, `${postings} ${silent}`);
});

test("errors carry what a program needs", () => {
  const early = { on: "2010-06-01", place: "96" };
  assert.throws(() => assess({ father: "gone", nickname: 1 }, { on: "2026-03-02", place: "96" }), (error) => {
    assert.ok(error instanceof ansinh.SituationError && error instanceof Error);
    assert.equal(error.name, "SituationError");
    assert.deepEqual(error.issues.map(({ code, pointer }) => [code, pointer]), [["choice.unknown", "/father"], ["field.unknown", "/nickname"]]);
    return true;
  });
  // A key that is no fact may be a person's name.
  assert.throws(() => assess({ "Kín Đáo": true }, { on: "2026-03-02", place: "96" }), (error) => {
    assert.equal(error.message, "expected usable facts; the first issue is field.unknown");
    return true;
  });
  for (const refused of [() => assess({}, early), () => ansinh.provisions(early)]) {
    assert.throws(refused, (error) => {
      assert.ok(error instanceof ansinh.DecisionError);
      assert.equal(error.undecidable.code, "not_covered");
      assert.equal(error.undecidable.params.on, "2010-06-01");
      return true;
    });
  }
  assert.throws(() => assess({}, { on: "2014-06-01", place: "96" }), (error) => {
    assert.ok(error instanceof ansinh.DecisionError && error instanceof Error);
    assert.equal(error.name, "DecisionError");
    assert.deepEqual(error.undecidable, { code: "level_gap", message: error.message, params: { on: "2014-06-01", from: "2014-01-01", until: "2015-01-01" } });
    return true;
  });
});

test("a form is described for each edition, and not before the first", () => {
  assert.equal(describe(FORM, { on: "2021-06-30" }), undefined);
  const editions = ["2021-07-01", "2026-10-04", "2026-10-05"].map((on) => describe(FORM, { on }));
  assert.deepEqual(editions.map(({ edition, official }) => [edition, official]), [
    ["nd-20-2021.1a", true], ["nd-20-2021.1a", true], ["nd-335-2026.01", false],
  ]);
  assert.deepEqual(editions[0], editions[1]);
  assert.deepEqual(editions[2].period, { from: "2026-10-05" });
  assert.ok(editions[0].fields.some(({ path }) => path === "ethnicity"));
  assert.ok(!editions[2].fields.some(({ path }) => path === "ethnicity"));
  assert.ok(editions[2].fields.find(({ path }) => path === "hiv").sensitive);
  // What applies in a draft are fields of the description, in its order.
  const all = editions[0].fields.map(({ path }) => path);
  const { applicable } = openDraft(FORM, AT, { disability: { has: true } }).report();
  assert.deepEqual(applicable, all.filter((path) => applicable.includes(path)));
  assert.ok(applicable.includes("disability.certificate.number") && !applicable.includes("adopted"));
});

const CATALOGUES = { vi, en };

test("every field, column and option has a label in both languages", () => {
  for (const [form, days] of [[FORM, EDITIONS], ["situation", EDITIONS]]) {
    for (const on of days) {
      for (const field of describe(form, { on }).fields) {
        for (const { path, options } of [field, ...(field.columns ?? []).map((column) => ({ ...column, path: `${field.path}.${column.path}` }))]) {
          for (const [language, catalogue] of Object.entries(CATALOGUES)) {
            assert.notEqual(label(form, path, catalogue), path, `${language}: ${form}.${path}`);
            for (const code of options?.codes ?? []) assert.ok(catalogue.option[`${options.name}.${code}`], `${language}: ${options.name}.${code}`);
          }
          assert.equal(label(form, path, vi) === label(form, path, en), false, path);
        }
      }
    }
  }
  assert.equal(label(FORM, "no.such.path", vi), "no.such.path");
  assert.equal(label("no-such-form", "name", vi), "name");
});

test("every code has a sentence in both languages, with the label and every parameter in it", () => {
  const documents = [...cases("forms"), ...generated("drafts")];
  const issues = documents.flatMap(({ form = FORM, data, on, place, mode }) => validate(form, data, { on, place, mode }).issues);
  const thrown = { get name() { throw new Error(); } };
  issues.push(...validate(FORM, thrown, AT).issues);
  const reached = new Set(issues.map(({ code }) => code));
  for (const [language, catalogue] of Object.entries(CATALOGUES)) {
    assert.deepEqual(Object.keys(catalogue.issue).filter((code) => !reached.has(code)), [], "codes that nothing reaches");
    for (const issue of issues) {
      const text = message(FORM, issue, catalogue);
      assert.doesNotMatch(text, /\{\w+\}|undefined|\[object/, `${language}: ${issue.code}`);
      assert.notEqual(text, issue.code);
      const path = issue.path.filter((segment) => typeof segment === "string").join(".");
      const template = catalogue.issue[issue.code];
      const known = catalogue.field[`${FORM}.${path}`];
      if (template.includes("{label}")) assert.ok(text.includes(known), `${language}: ${issue.code} at ${path}: ${text}`);
      // A path in a parameter stands as its label, and so does an option; dates and numbers as people write them.
      for (const name of ["earlier", "other"]) {
        if (template.includes(`{${name}}`)) assert.ok(text.includes(label(FORM, issue.params[name], catalogue)), text);
      }
      for (const code of issue.params.options?.split(", ") ?? []) {
        assert.ok(text.includes(catalogue.option[`${issue.params.list}.${code}`]), text);
      }
      if ("expected" in issue.params) assert.ok(text.includes(catalogue.option[`type.${issue.params.expected}`]), text);
      assert.doesNotMatch(text, /\d{4}-\d\d-\d\d|\d{5}/, issue.code);
    }
  }
  assert.deepEqual(Object.keys(vi.issue), Object.keys(en.issue));
});

test("every reason why nothing can be decided has a sentence in both languages", () => {
  const errors = [];
  for (const { situation, on, place } of [...cases("assess"), ...generated("situations")]) {
    try {
      assess(situation, { on, place });
    } catch (error) {
      errors.push(error.undecidable);
    }
  }
  const reached = new Set(errors.map(({ code }) => code));
  for (const code of ["not_covered", "level_gap", "unknown_place", "place_not_in_force", "unknown_commune", "not_yet_born"]) {
    assert.ok(reached.has(code), code);
  }
  for (const [language, catalogue] of Object.entries(CATALOGUES)) {
    for (const error of errors) {
      const text = explanationOf(error, catalogue);
      assert.ok(error.code in catalogue.error, `${language}: ${error.code}`);
      assert.doesNotMatch(text, /\{\w+\}|undefined|\[object|\d{4}-\d\d-\d\d/, `${language}: ${error.code}`);
      assert.equal(text === error.message, false);
    }
  }
  const unknown = { code: "no_such", message: "No such code.", params: {} };
  assert.equal(explanationOf(unknown, vi), "No such code.");
});

test("what a message says of a value comes from the catalogue, even if a text has signs in it", () => {
  const odd = { issue: { "date.order": "{label} $& {earlier} {nothing}" }, field: { [`${FORM}.name`]: "$1 {earlier}" } };
  const issue = { code: "date.order", path: ["name"], params: { earlier: "birth_date" } };
  assert.equal(message(FORM, issue, odd), "$1 {earlier} $& birth_date {nothing}");
  assert.equal(message(FORM, { ...issue, code: "no.such" }, odd), "no.such");
});

const package_ = fileURLToPath(new URL("..", import.meta.url));
const run = (...args) => execFileSync(process.execPath, args, { cwd: package_, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
const ASK = `a.validate("child-declaration", {}, { on: "2026-03-02" }).issues.length`;

test("the package is imported and required by its name", () => {
  const expected = String(validate(FORM, {}, { on: "2026-03-02" }).issues.length);
  const esm = `import * as a from "ansinh"; import vi from "ansinh/vi"; import en from "ansinh/en"; await a.ready; console.log(${ASK}, typeof vi.issue, typeof en.issue)`;
  const cjs = `const a = require("ansinh"); console.log(${ASK}, typeof require("ansinh/vi").default.issue, typeof require("ansinh/places").placesOn, require("ansinh/schemas/report.schema.json").title, require("ansinh/package.json").name)`;
  assert.equal(run("--input-type=module", "-e", esm).trim(), `${expected} object object`);
  assert.match(run("-e", cjs).trim(), new RegExp(`^${expected} object function .* ansinh$`));
});

test("what is inside stays inside", () => {
  for (const path of ["dist/glue.js", "dist/api.js", "dist/wire.js", "glue", "dist/ansinh.wasm", "dist/casework-glue.js", "dist/indicators-glue.js"]) {
    assert.throws(() => run("-e", `require("ansinh/${path}")`), /ERR_PACKAGE_PATH_NOT_EXPORTED/, path);
  }
  assert.deepEqual(Object.keys(ansinh).sort(), [
    "DecisionError", "SituationError", "assess", "describe", "explain", "explainSituation", "explanationOf", "form",
    "label", "message", "openDraft", "posting", "provisions", "ready", "validate", "validateMany",
  ]);
});

test("the entry for browsers has the same module, and is not ready before it is ready", () => {
  const script = `
    import * as a from "./dist/browser.js";
    let early = "";
    try { ${ASK} } catch (error) { early = error.message }
    await a.ready;
    console.log(JSON.stringify([early, ${ASK}]));`;
  const [early, count] = JSON.parse(run("--input-type=module", "-e", script));
  assert.match(early, /not ready/);
  assert.equal(count, validate(FORM, {}, { on: "2026-03-02" }).issues.length);
  const entry = readFileSync(new URL("../dist/browser.js", import.meta.url), "utf8");
  const [, base64] = /base64 ?= ?"([^"]+)"/.exec(entry);
  const module = readFileSync(new URL("../dist/ansinh.wasm", import.meta.url));
  assert.ok(Buffer.from(base64, "base64").equals(module));
  const imports = [...entry.matchAll(/(?:^|[;}\n])(?:import|export)\s*\{[^"]*?\}\s*from\s*"([^"]+)"/g)].map(([, from]) => from);
  assert.deepEqual([...new Set(imports)], ["./errors.js"]);
});

test("importing prints nothing and asks nothing of the network or the clock", () => {
  const script = `
    for (const name of ["fetch", "setTimeout", "setInterval"]) globalThis[name] = () => { throw new Error(name) };
    Date.now = Math.random = performance.now = () => { throw new Error("clock or chance") };
    const a = await import("ansinh");
    const draft = a.openDraft("child-declaration", { on: "2026-03-02" });
    draft.set("/residence/province", "96");
    draft.close();
    process.stdout.write(String(${ASK}));`;
  assert.match(run("--input-type=module", "-e", script), /^\d+$/);
});

test("no declaration of types says any", () => {
  const dist = new URL("../dist/", import.meta.url);
  const files = readdirSync(dist, { recursive: true }).filter((name) => name.endsWith(".d.ts") && !name.endsWith("glue.d.ts"));
  assert.ok(files.includes("api.d.ts"));
  for (const name of files) {
    const code = readFileSync(new URL(name, dist), "utf8").replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
    // `any` may be a key: conditions have one.
    assert.doesNotMatch(code, /\bany\b(?!\??:)/, name);
  }
});
