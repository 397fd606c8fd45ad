// Looking the law up: the cases that the crate passes too, and nothing in a result that cannot be looked up.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import en from "../dist/en.js";
import { cited, explain, inForce, passages } from "../dist/law.js";
import vi from "../dist/vi.js";

const cases = JSON.parse(
  readFileSync(new URL("../../../tests/conformance/law/lookup.json", import.meta.url), "utf8"),
);
const ids = (found) => found.map((passage) => passage.id).sort();

for (const { citation, ids: expected } of cases.cited) {
  test(`cited: ${citation}`, () => assert.deepEqual(ids(cited(citation)), [...expected].sort()));
}

for (const { on, place, yes, no } of cases.in_force) {
  test(`in force: ${on}, ${place}`, () => {
    const found = ids(inForce({ on, place }));
    assert.deepEqual(yes.filter((id) => !found.includes(id)), []);
    assert.deepEqual(no.filter((id) => found.includes(id)), []);
  });
}

for (const { id, ...expected } of cases.explain) {
  test(`explain: ${id}`, () => {
    const found = explain(id);
    assert.equal(found !== undefined, Object.keys(expected).length > 0);
    for (const [key, value] of Object.entries(expected)) assert.deepEqual(found[key], value, key);
  });
}

test("every passage is found by its id and has words in both languages", () => {
  assert.ok(passages().length > 200);
  for (const passage of passages()) {
    assert.equal(explain(passage.id), passage);
    for (const { law } of [vi, en]) assert.equal(typeof law[passage.id], "string", passage.id);
  }
});

test("a day or a place that is none is refused", () => {
  for (const on of ["22/11/2026", "2025-99-99", "2026-02-29", "1799-12-31", 20_261_122, undefined, null]) {
    assert.throws(() => inForce({ on, place: "96" }), { name: "TypeError", message: /^expected `on` to be a day that exists/ });
  }
  for (const place of ["Cà Mau", "9", "96/1", 96, undefined, null]) {
    assert.throws(() => inForce({ on: "2026-11-22", place }), { name: "TypeError", message: /^expected `place` to be a province/ });
  }
});
