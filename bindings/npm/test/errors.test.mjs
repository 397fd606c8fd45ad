// Errors are the same classes whichever entry they come from, so that `instanceof` finds them in a program that uses several.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import * as casework from "../dist/casework.node.js";
import * as client from "../dist/client.js";
import * as indicators from "../dist/indicators.node.js";
import * as ansinh from "../dist/node.js";
import * as officers from "../dist/officers.node.js";
import * as web from "../dist/web.node.js";
import { thrown } from "./thrown.mjs";

const ENTRIES = { ansinh, casework, client, indicators, officers, web };

test("a name of an error is one class in every entry that has it", () => {
  const classes = new Map();
  let shared = 0;
  for (const [entry, exported] of Object.entries(ENTRIES)) {
    for (const [name, value] of Object.entries(exported).filter(([name]) => name.endsWith("Error"))) {
      if (classes.has(name)) shared += 1;
      assert.equal(classes.get(name) ?? value, value, `${name} of ${entry}`);
      classes.set(name, value);
    }
  }
  // DecisionError four times more, SituationError three, InputError once.
  assert.equal(shared, 8);
});

test("what one entry throws another knows", () => {
  const at = { on: "2010-01-01", place: "96" };
  for (const call of [() => ansinh.assess({}, at), () => officers.assess({}, at), () => casework.Rulebook.builtin().assess({}, at)]) {
    const error = thrown(call);
    assert.ok(error instanceof ansinh.DecisionError && error instanceof client.DecisionError, String(error));
    assert.equal(error.undecidable.code, "not_covered");
  }
  assert.ok(thrown(() => indicators.Units.of([{ id: 1 }])) instanceof casework.InputError);
});

test("no bundle has a class of its own in place of a shared one", () => {
  for (const entry of ["browser", "casework", "client", "indicators", "officers", "web"]) {
    const code = readFileSync(new URL(`../dist/${entry}.js`, import.meta.url), "utf8");
    assert.match(code, /from ?"\.\/errors\.js"/, entry);
    assert.doesNotMatch(code, /name ?= ?"(Decision|Situation|Input)Error"/, entry);
  }
});
