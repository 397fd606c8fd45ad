// How far the test documents reach into the JSON Schemas of the forms, as lines of figures: of all constraints, those
// that a document meets, and those that a document breaks without breaking another.
//
//     node bindings/npm/quality/schemas.mjs [--list]
//
// A constraint is a keyword that can fail, at its place in the schema: of `required` each key, of `anyOf` the whole. The
// `type` of an object that a `then` says again is none of its own. Documents are the cases of `tests/conformance` and
// the generated ones, as given and as made canonical, and of each accepted case those with one answer made wrong.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import assert from "node:assert/strict";

import { describe, validate } from "../dist/node.js";
import { cases, generated } from "../test/cases.mjs";

const require = createRequire(import.meta.url);
const Ajv = require("ajv/dist/2020.js").default;
const addFormats = require("ajv-formats").default;

const PLAIN = new Set([
  "type", "enum", "const", "pattern", "format", "minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems",
  "additionalProperties", "unevaluatedProperties",
]);

/** Every constraint of a schema, as Ajv names it in an error. */
function constraints(schema) {
  const found = new Set();
  const walk = (node, at, again) => {
    if (node === false) found.add(`${at}/false schema`);
    if (typeof node !== "object" || node === null) return;
    for (const [keyword, value] of Object.entries(node)) {
      const here = `${at}/${keyword}`;
      if (keyword === "required") for (const key of value) found.add(`${here}/${key}`);
      else if (keyword === "anyOf" || keyword === "oneOf") found.add(here);
      else if (PLAIN.has(keyword) && !(again && keyword === "type") && !(keyword.endsWith("Properties") && value !== false)) found.add(here);
      if (keyword === "properties") {
        for (const [key, inner] of Object.entries(value)) walk(inner, `${here}/${escaped(key)}`, again);
      } else if (keyword === "allOf") value.forEach((inner, index) => walk(inner, `${here}/${index}`, again));
      else if (keyword === "items") walk(value, here, again);
      else if (keyword === "then" || keyword === "else") walk(value, here, true);
      // What stands under `if` or `not` asks; it does not constrain.
    }
  };
  walk(schema, "#", false);
  return found;
}

const escaped = (key) => encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"));
const nameOf = ({ keyword, schemaPath, params }) =>
  keyword === "required" ? `${schemaPath}/${params.missingProperty}` : schemaPath;

/** The documents of a form in an edition. */
function* documents(form, edition) {
  const [ofCases, ofGenerated] = form === "situation" ? ["assess", "situations"] : ["forms", "drafts"];
  const byHand = cases(ofCases);
  for (const [at, { form: of = form, data, situation, on, place }] of [...byHand, ...generated(ofGenerated)].entries()) {
    if (of !== form) continue;
    const report = validate(form, situation ?? data, { on, place, value: true });
    if (edition !== undefined && report.edition !== edition) continue;
    yield [situation ?? data, on];
    const value = JSON.parse(JSON.stringify(report.value));
    yield [value, on];
    if (report.ok && at < byHand.length) for (const wrong of faults(value, describe(form, { on }).fields)) yield [wrong, on];
  }
}

/** What no answer is, or not every one. */
const WRONG = [
  undefined, null, "", "?", "x".repeat(101), "x".repeat(151), "x".repeat(201), "x".repeat(501), "2019", "2019-02-30", "1799-01-01", "12345",
  "123456789012", "0912345678", true, false, 0, -1, 1.5, 3000, 2e9, [], [[]], [{}], [{ kind: "?" }], [{ kind: "wage", x: 1 }],
  [{ kind: "wage", amount: -1 }], [{ kind: "wage", amount: 2e9 }], [{ kind: "wage", amount: "1" }], [{ kind: "wage", since: 1 }],
  [{ kind: "wage", since: "?" }], [{ kind: 1 }], [{ birth_date: "?" }], [{ birth_date: 1 }], [{ study: "?" }],
  [{ unbroken_study: "?" }], [{ allowance_held: "?" }], [{ x: 1 }], Array(21).fill({ kind: "wage" }), {}, { x: 1 },
];

/** The document with one value made wrong, or taken away, or one more that it has not; or an option chosen anew. */
function* faults(document, fields) {
  const places = new Set(fields.flatMap(({ path }) => path.split(".").map((_, at, all) => all.slice(0, at + 1).join("."))));
  const parents = new Set([...places].map((path) => path.split(".").slice(0, -1).join(".")));
  for (const parent of parents) places.add(parent === "" ? "nickname" : `${parent}.nickname`);
  const codes = new Map(fields.map((field) => [field.path, field.options?.codes ?? []]));
  for (const path of places) {
    for (const value of [...WRONG, ...(codes.get(path) ?? [])]) {
      const copy = structuredClone(document);
      const segments = path.split(".");
      const last = segments.pop();
      const object = segments.reduce((at, key) => (at[key] ??= {}), copy);
      if (typeof object !== "object") continue;
      if (value === undefined) delete object[last];
      else object[last] = value;
      yield copy;
    }
  }
}

/** What a schema refuses, the package refuses too, or makes another document of. */
function judged(form, document, on) {
  const report = validate(form, document, { on, value: true });
  if (report.ok) assert.notDeepEqual(JSON.parse(JSON.stringify(report.value)), document, "refused by the schema alone");
}

let [all, met, alone] = [0, 0, 0];
const compiled = new Map();
for (const [file, form, edition] of [
  ["child-declaration.nd-20-2021.1a.schema.json", "child-declaration", "nd-20-2021.1a"],
  ["child-declaration.schema.json", "child-declaration", "nd-335-2026.01"],
  ["situation.schema.json", "situation", undefined],
]) {
  const schema = whole(JSON.parse(readFileSync(new URL(`../../schemas/${file}`, import.meta.url), "utf8")));
  const known = constraints(schema);
  const [reached, broken, brokenAlone] = [new Set(), new Set(), new Set()];
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  for (const format of ["uint8", "uint16", "uint32", "uint64"]) ajv.addFormat(format, true);
  const passes = ajv.compile(schema);
  for (const [document, on] of documents(form, edition)) {
    const accepted = passes(document);
    if (accepted) {
      touch(schema, document, "#", reached);
      continue;
    }
    // What lies within a choice has failed with it; `if` only says which way was taken; types are told apart above.
    const told = passes.errors.filter(({ keyword, schemaPath }) => keyword !== "if" && !/\/(anyOf|oneOf)\/\d/.test(schemaPath));
    const names = new Set(told.map(nameOf).filter((name) => !(name.includes("/then/") && name.endsWith("/type"))));
    judged(form, document, on);
    for (const name of names) broken.add(name);
    if (names.size === 1) for (const name of names) brokenAlone.add(name);
  }
  const strange = [...broken].filter((name) => !known.has(name));
  if (strange.length > 0) throw new Error(`${file}: no such constraint: ${strange.slice(0, 5)}`);
  const lacking = [...known].filter((name) => !brokenAlone.has(name));
  const unmet = [...known].filter((name) => !reached.has(name));
  if (process.argv.includes("--list")) {
    for (const name of lacking) console.error(`${file}: ${broken.has(name) ? "never alone" : "never broken"}: ${name}`);
    for (const name of unmet) console.error(`${file}: never met: ${name}`);
  }
  all += known.size;
  met += known.size - unmet.length;
  alone += known.size - lacking.length;
}

/** Notes the constraints that a document, which passes, has to meet. */
function touch(node, value, at, reached) {
  if (typeof node !== "object" || node === null) return;
  for (const [keyword, inner] of Object.entries(node)) {
    const here = `${at}/${keyword}`;
    if (keyword === "required") {
      if (object(value)) for (const key of inner) reached.add(`${here}/${key}`);
    } else if (PLAIN.has(keyword) || keyword === "anyOf" || keyword === "oneOf") reached.add(here);
    else if (keyword === "properties" && object(value)) {
      for (const [key, of] of Object.entries(inner)) {
        if (of === false) reached.add(`${here}/${escaped(key)}/false schema`);
        else if (Object.hasOwn(value, key)) touch(of, value[key], `${here}/${escaped(key)}`, reached);
      }
    } else if (keyword === "items" && Array.isArray(value)) {
      for (const item of value) touch(inner, item, here, reached);
    } else if (keyword === "allOf") inner.forEach((of, index) => touch(of, value, `${here}/${index}`, reached));
    else if (keyword === "if") {
      const branch = holds(inner, value) ? "then" : "else";
      touch(node[branch], value, `${at}/${branch}`, reached);
    }
  }
}

function object(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A schema with what it refers to in place of the references. */
function whole(root) {
  const { $defs, ...rest } = root;
  const put = (node) => {
    if (Array.isArray(node)) return node.map(put);
    if (typeof node !== "object" || node === null) return node;
    const { $ref, ...others } = node;
    const entries = Object.entries(others).map(([key, inner]) => [key, put(inner)]);
    return { ...($ref === undefined ? {} : put($defs[$ref.replace("#/$defs/", "")])), ...Object.fromEntries(entries) };
  };
  return put(rest);
}

function holds(node, value) {
  if (!compiled.has(node)) {
    const ajv = new Ajv({ strict: false });
    addFormats(ajv);
    for (const format of ["uint8", "uint16", "uint32", "uint64"]) ajv.addFormat(format, true);
    compiled.set(node, ajv.compile(node));
  }
  return compiled.get(node)(value);
}

const figure = (name, value) => console.log(JSON.stringify({ name, value, unit: "constraints" }));
figure("schema_constraints", all);
figure("schema_constraints_met", met);
figure("schema_constraints_broken_alone", alone);
