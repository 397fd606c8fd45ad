// Many documents at once: of each, what `validate` says of it, counted.
import assert from "node:assert/strict";
import { test } from "node:test";

import { describe, validate, validateMany } from "../dist/node.js";
import { BAD, badDocuments } from "./bad.mjs";
import { cases, generated } from "./cases.mjs";
import { chance } from "./random.mjs";

const FORM = "child-declaration";
const { happens, pick } = chance(1853);

/** What a summary is to be. */
function counted({ ok, issues, assessment, error }) {
  const errors = issues.filter(({ severity }) => severity === "error").length;
  const summary = { ok, errors, warnings: issues.length - errors };
  if (error !== undefined) summary.error = error;
  if (assessment === undefined) return summary;
  const { status, total, settled } = assessment;
  return { ...summary, status, total, settled };
}

/** The cases with the same form, day, place and mode. */
function together(list) {
  const groups = new Map();
  for (const { form = FORM, data, on, place, mode } of list) {
    const key = JSON.stringify([form, on, place, mode]);
    const at = { on, ...(place === undefined ? {} : { place }), ...(mode === undefined ? {} : { mode }) };
    const group = groups.get(key) ?? { form, at, documents: [] };
    group.documents.push(data);
    groups.set(key, group);
  }
  return [...groups.values()];
}

test("the summaries of every conformance case and every generated draft are those of their reports", () => {
  const seen = { documents: 0, statuses: new Set(), errors: new Set(), warnings: 0 };
  const drafts = ["submit", "partial"].flatMap((mode) => generated("drafts").map((draft) => ({ ...draft, mode })));
  for (const { form, at, documents } of together([...cases("forms"), ...drafts])) {
    const summaries = validateMany(form, documents, at);
    assert.deepEqual(summaries, documents.map((document) => counted(validate(form, document, at))));
    seen.documents += summaries.length;
    for (const { status, error, warnings } of summaries) {
      seen.statuses.add(status);
      if (error !== undefined) seen.errors.add(error.code);
      seen.warnings += warnings;
    }
  }
  assert.ok(seen.documents > 4000, String(seen.documents));
  assert.deepEqual([...seen.statuses].sort(), ["eligible", "not_eligible", "undetermined", undefined]);
  assert.ok(seen.errors.size >= 3, [...seen.errors].join(", "));
  assert.ok(seen.warnings > 100);
});

test("facts are judged many at once too", () => {
  for (const [on, place] of [["2026-11-22", "96"], ["2014-06-01", "96"], ["2022-03-04", "01"]]) {
    const documents = generated("situations").map(({ situation }) => situation);
    const at = { on, place };
    assert.deepEqual(
      validateMany("situation", documents, at),
      documents.map((document) => counted(validate("situation", document, at))),
    );
  }
});

test("a bad document spoils no other", () => {
  const AT = { on: "2026-11-22" };
  const fields = describe(FORM, AT).fields;
  const paths = fields.flatMap(({ path, columns = [] }) => [path, ...columns.map((column) => `${path}.0.${column.path}`)]);
  const kinds = Object.keys(BAD).length;
  // What is something else each time it is read cannot be compared.
  const steady = ([at]) => Object.keys(BAD)[at % kinds] !== "fickle";
  const bad = [...badDocuments(paths, 20 * kinds)].map((document, at) => [at, document]).filter(steady);
  const good = generated("drafts").slice(0, 50).map(({ data }) => data);
  const list = bad.flatMap(([, document]) => (happens(0.5) ? [document, pick(good)] : [document]));
  const summaries = validateMany(FORM, list, AT);
  assert.equal(summaries.length, list.length);
  for (const [at, document] of list.entries()) assert.deepEqual(summaries[at], counted(validate(FORM, document, AT)), `document ${at}`);
});

test("an element that cannot be read is a document that cannot be", () => {
  const AT = { on: "2026-11-22", mode: "partial" };
  const list = [{ name: "Nguyễn Văn Mẫu" }, {}, { birth_date: "2020-02-30" }];
  Object.defineProperty(list, 1, {
    get() {
      throw new Error("no");
    },
  });
  const unreadable = new Proxy({}, {
    get() {
      throw new Error("no");
    },
  });
  const expected = [list[0], unreadable, list[2]].map((document) => counted(validate(FORM, document, AT)));
  assert.deepEqual(validateMany(FORM, list, AT), expected);
  assert.deepEqual(expected.map(({ ok }) => ok), [true, false, false]);
});

test("there may be none, few, or more than fit into a batch", () => {
  const AT = { on: "2026-11-22", mode: "partial" };
  assert.deepEqual(validateMany(FORM, [], AT), []);
  // A hole is a document in which nothing is given.
  assert.deepEqual(validateMany(FORM, [, { name: "" }], AT).map(({ errors }) => errors), [0, 0]);
  const list = Array.from({ length: 3000 }, (_, at) => ({ name: "Nguyễn Văn Mẫu ".repeat(at % 7), unknown: at % 2 || undefined }));
  assert.deepEqual(validateMany(FORM, list, AT), list.map((document) => counted(validate(FORM, document, AT))));
  const long = { name: "x".repeat(1 << 20), declarant: { address: "y".repeat(4096) }, ["z".repeat(1 << 20)]: 1 };
  assert.deepEqual(validateMany(FORM, [long, {}, long], AT).map(({ errors }) => errors), [3, 0, 3]);
});

test("what is no list, no form or no day is a TypeError", () => {
  const AT = { on: "2026-11-22" };
  for (const list of [undefined, null, {}, "abc", new Set([{}]), { length: 1, 0: {} }]) {
    assert.throws(() => validateMany(FORM, list, AT), { name: "TypeError", message: /`list` to be an array/ });
  }
  assert.throws(() => validateMany("no-form", [], AT), TypeError);
  assert.throws(() => validateMany(FORM, [], { on: "22/11/2026" }), TypeError);
  assert.throws(() => validateMany(FORM, [], { ...AT, place: "Cà Mau" }), TypeError);
  assert.throws(() => validateMany(FORM, [], { ...AT, mode: "strict" }), TypeError);
});
