// The cases of `tests/conformance` in Node: each outcome is what the law gives, and the bytes are those of the core.
import assert from "node:assert/strict";
import { test } from "node:test";

import * as casework from "../dist/casework.node.js";
import * as indicators from "../dist/indicators.node.js";
import * as ansinh from "../dist/node.js";
import * as officers from "../dist/officers.node.js";
import { FOLDERS, cases, compareWithNative } from "./cases.mjs";
import * as caseworkLines from "./casework-lines.mjs";
import * as indicatorsLines from "./indicators-lines.mjs";
import * as lines from "./lines.mjs";
import * as officerLines from "./officer-lines.mjs";

/** What is expected of an assessment, and what there is of it, in the same shape. */
function picked(expect, got) {
  const plain = ["status", "total", "settled", "missing", "error"].filter((key) => key in expect);
  const [seen, wanted] = [only(got, plain), only(expect, plain)];
  if ("allowances" in expect) {
    const short = (list) => list?.map((row) => only(row, ["provision", "coefficient", "level", "amount"]));
    [seen.allowances, wanted.allowances] = [short(got.allowances), short(expect.allowances)];
  }
  for (const [key, list, within] of [
    ["caveats_include", "caveats", true],
    ["caveats_exclude", "caveats", false],
    ["open_norms_include", "open_norms", true],
  ]) {
    for (const id of expect[key] ?? []) {
      wanted[`${key} ${id}`] = within;
      seen[`${key} ${id}`] = got[list]?.includes(id);
    }
  }
  for (const [provision, verdict] of Object.entries(expect.verdicts ?? {})) {
    wanted[provision] = verdict;
    seen[provision] = got.verdicts?.find((row) => row.provision === provision)?.verdict;
  }
  return { seen, wanted };
}

function only(object, keys) {
  return Object.fromEntries(keys.filter((key) => key in object).map((key) => [key, object[key]]));
}

/** Whether the canonical document holds what is expected; `null` is for a key that is left out. */
function holds(got, expected) {
  if (expected === null) return got === undefined;
  if (Array.isArray(expected)) {
    return Array.isArray(got) && got.length === expected.length && expected.every((item, at) => holds(got[at], item));
  }
  if (typeof expected !== "object") return got === expected;
  return got !== undefined && Object.entries(expected).every(([key, value]) => holds(got[key], value));
}

test("entitlements are those of the law", async (t) => {
  for (const { title, situation, on, place, expect } of cases("assess")) {
    await t.test(title, () => {
      let got;
      try {
        got = ansinh.assess(situation, { on, place });
      } catch (error) {
        if (!(error instanceof ansinh.DecisionError)) throw error;
        got = { error: error.undecidable.code };
      }
      const { seen, wanted } = picked(expect, got);
      assert.deepEqual(seen, wanted);
    });
  }
});

/** Judges the cases of a folder by the package as an entry has it. */
async function judgesByTheRules(t, entry, folder) {
  for (const { title, form, data, on, place, mode, expect } of cases(folder)) {
    await t.test(title, () => {
      const report = entry.validate(form, data, { on, place, mode, value: true });
      assert.deepEqual(
        report.issues.map((issue, at) => only(issue, Object.keys(expect.codes[at] ?? { code: 0, pointer: 0 }))),
        expect.codes,
      );
      const seen = {
        ok: report.ok,
        edition: report.edition,
        status: report.assessment?.status ?? null,
        total: report.assessment?.total ?? null,
        settled: report.assessment?.settled ?? null,
        error: report.error?.code ?? null,
      };
      const told = Object.keys(seen).filter((key) => key in expect);
      assert.deepEqual(only(seen, told), only(expect, told));
      if ("value" in expect) {
        assert.ok(holds(report.value, expect.value), `expected ${JSON.stringify(expect.value)} in ${JSON.stringify(report.value)}`);
      }
    });
  }
}

test("forms are judged by their rules", (t) => judgesByTheRules(t, ansinh, "forms"));

for (const folder of ["forms", "follow-up", "plan-budget"]) {
  test(`${folder}: officers judge by the rules`, (t) => judgesByTheRules(t, officers, folder));
}

test("assessments and explanations are the bytes of the core", () => {
  compareWithNative("assess", lines.assess(ansinh, cases("assess")));
});

test("provisions in force are the bytes of the core", () => {
  compareWithNative("provisions", lines.provisions(ansinh, cases("provisions")));
});

test("judged forms are the bytes of the core", () => {
  compareWithNative("forms", lines.forms(ansinh, cases("forms")));
});

for (const [kind, write] of Object.entries(officerLines)) {
  test(`${kind}: the bytes are those of the core`, () => {
    compareWithNative(kind, write(officers, cases(FOLDERS[kind])));
  });
}

test("timelines are those of the law", async (t) => {
  const law = casework.Rulebook.builtin();
  for (const { title, history, period, place, expect, error } of cases("timeline")) {
    await t.test(title, () => {
      if (error !== undefined) {
        assert.throws(
          () => law.timeline(history, { ...period, place }),
          ({ reason, undecidable }) =>
            (undecidable ? [undecidable.code] : [reason.code, ...reason.flaws.map((flaw) => flaw.code)]).includes(error.code),
        );
        return;
      }
      const { members } = law.timeline(history, { ...period, place });
      for (const [id, { due }] of Object.entries(expect)) {
        const months = casework.monthsOf(members.find((member) => member.id === id));
        assert.deepEqual(Object.fromEntries(months.map(({ month, segment }) => [month, segment.due])), due);
      }
    });
  }
});

test("targets are judged as their plans say", () => {
  for (const { title, kind, target, year, values } of cases("indicators").filter((known) => known.values !== undefined)) {
    const name = { vi: "m", en: "m" };
    const measure = { id: "m", name, kind, better: "higher", numerator: name, evidence: "inferred", target: [target] };
    for (const { numerator, denominator, outcome } of values) {
      const counted = numerator === undefined ? undefined : { numerator, ...(denominator === undefined ? {} : { denominator }) };
      assert.equal(indicators.progress(measure, counted, { year }).progress.outcome, outcome, title);
    }
  }
});

test("children are in the groups that the law says", () => {
  for (const { title, record, on, expect } of cases("protection")) {
    const found = indicators.classify(record, on);
    for (const key of ["child", "special", "at_risk"]) if (key in expect) assert.equal(found[key], expect[key], title);
    for (const [id, verdict] of Object.entries(expect.groups ?? {})) {
      assert.equal(found.groups.find(({ group }) => group === id)?.verdict, verdict, title);
    }
  }
});

for (const [entry, written] of [
  [casework, caseworkLines],
  [indicators, indicatorsLines],
]) {
  for (const [kind, write] of Object.entries(written)) {
    test(`${kind}: the bytes are those of the core`, () => {
      compareWithNative(kind, write(entry, cases(FOLDERS[kind] ?? kind)));
    });
  }
}
