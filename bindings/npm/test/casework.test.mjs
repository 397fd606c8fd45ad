// The entry "ansinh/casework": law of one's own, receipts, and what it says of what it cannot take. People are invented.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import * as casework from "../dist/casework.node.js";
import { assess } from "../dist/node.js";
import { cases } from "./cases.mjs";
import { thrown } from "./thrown.mjs";

const { Rulebook } = casework;
const law = Rulebook.builtin();
const AT = { on: "2027-03-01", place: "96" };
const ADULT = {
  birth_date: "1980-05-01", disability: "severe", household: "neither", hiv: false, children: [], in_facility: false,
  pension: false, social_insurance: false, merit_benefit: false,
};
const LEVEL = {
  id: "reform", short: "Reform", number: "example", evidence: "inferred", in_force: { from: "2027-01-01" },
  standard_level: [{ id: "standard", cite: "?", amount: 600_000 }],
};
const HISTORY = {
  members: [
    { id: "1", birth_date: "1980-05-01", events: [
      { on: "2024-03-28", event: { facts: { ...ADULT, birth_date: undefined } } },
      { on: "2024-03-29", event: "granted" },
    ] },
  ],
};
const PERIOD = { from: "2026-06", until: "2027-06", place: "96" };

test("what it exports", () => {
  assert.deepEqual(Object.keys(casework).sort(), [
    "DecisionError", "HistoryError", "InputError", "LawError", "PaymentsError", "ProcedureError", "Rulebook", "load", "loadSync",
    "monthsOf",
  ]);
});

test("both modules decide the same", () => {
  for (const { situation, on, place } of cases("assess").slice(0, 200)) {
    let expected;
    try {
      expected = assess(situation, { on, place });
    } catch (error) {
      assert.deepEqual(thrown(() => law.assess(situation, { on, place })).undecidable, error.undecidable);
      continue;
    }
    assert.deepEqual(law.assess(situation, { on, place }), expected);
  }
});

test("the same refusal is the same error, of a day or of a month", () => {
  const of = (ask) => {
    const error = thrown(ask);
    assert.ok(error instanceof casework.DecisionError, String(error));
    return [error.undecidable.code, typeof error.undecidable.params.on];
  };
  const early = { from: "2010-06", until: "2010-07", place: "96" };
  for (const ask of [
    () => law.assess(ADULT, { on: "2010-06-01", place: "96" }),
    () => law.timeline(HISTORY, early),
    () => law.compare(law, HISTORY, early),
  ]) assert.deepEqual(of(ask), ["not_covered", "string"]);
});

test("a reform, beside the law", () => {
  const reformed = law.reformed(LEVEL);
  assert.equal(law.assess(ADULT, AT).total, 810_000);
  assert.equal(reformed.assess(ADULT, AT).total, 900_000);
  const change = law.whatIf(reformed, ADULT, AT);
  assert.deepEqual([change.before, change.after, change.difference, change.causes], [810_000, 900_000, 90_000, ["level"]]);
  const due = (rulebook) => casework.monthsOf(rulebook.timeline(HISTORY, PERIOD).members[0]).map(({ segment }) => segment.due);
  assert.equal(due(law).at(-1), 810_000);
  assert.equal(due(reformed).at(-1), 900_000);
  assert.notEqual(law.version().hash, reformed.version().hash);
});

test("the example reforms are taken", () => {
  const folder = new URL("../../../examples/reforms/", import.meta.url);
  const child = { birth_date: "2020-01-01", father: "dead", mother: "able" };
  const proposal = JSON.parse(readFileSync(new URL("one-parent-ca-mau.json", folder), "utf8"));
  const with_ = law.with(proposal);
  assert.deepEqual(with_.assess(child, AT).open_norms.includes("proposal-one-parent-ca-mau/no-support"), true);
});

test("the law of a province, and a bad one", () => {
  const overlay = {
    id: "nq-example", short: "NQ mẫu", number: "example", place: "48", evidence: "full_text", in_force: { from: "2026-08-01" },
    basis: [{ of: "nd-20-2021", cite: "Đ4 k3" }],
    standard_level: [{ id: "level", cite: "Đ1", amount: 650_000 }],
  };
  const known = law.with(overlay);
  assert.equal(known.assess(ADULT, { on: "2026-09-01", place: "48" }).total, 975_000);
  const low = { ...overlay, standard_level: [{ id: "level", cite: "Đ1", amount: 100_000 }] };
  const error = thrown(() => law.with(low));
  assert.ok(error instanceof casework.LawError);
  assert.equal(error.reason.code, "flawed");
  assert.ok(error.reason.flaws.some(({ code, instrument, table, row }) =>
    code === "lower_level" && instrument === "nq-example" && table === "standard_level" && row === 0));
  const { basis, ...without } = overlay;
  assert.deepEqual(thrown(() => law.with(without)).reason.flaws.map(({ code }) => code), ["no_basis"]);
  assert.equal(thrown(() => law.with({ id: 1 })).reason.code, "not_an_instrument");
  assert.equal(thrown(() => law.reformed({ ...LEVEL, in_force: {} })).reason.code, "not_a_reform");
});

test("the law as it was known", () => {
  const then = law.knownOn("2026-08-01");
  // The decree of 2026-08-21 raised the level from July on: on the first of August nobody knew.
  assert.equal(law.assess(ADULT, { on: "2026-07-15", place: "48" }).total, 810_000);
  assert.equal(then.assess(ADULT, { on: "2026-07-15", place: "48" }).total, 750_000);
});

test("receipts", () => {
  const key = new Uint8Array(32).fill(7);
  const { receipt, ...assessment } = law.assess(ADULT, { ...AT, receipt: key });
  assert.deepEqual(assessment, law.assess(ADULT, AT));
  assert.deepEqual(receipt.rulebook, law.version());
  assert.match(receipt.input, /^[0-9a-f]{64}$/);
  assert.equal(receipt.province, "96");
  assert.deepEqual(law.assess(ADULT, { ...AT, receipt: key }).receipt, receipt);
  assert.notEqual(law.assess({ ...ADULT, disability: "mild" }, { ...AT, receipt: key }).receipt.input, receipt.input);
  const plain = law.assess(ADULT, { ...AT, receipt: true }).receipt;
  assert.deepEqual(["input" in plain, "answer" in plain], [false, false]);
  const timeline = law.timeline(HISTORY, { ...PERIOD, receipt: key });
  assert.deepEqual(timeline.receipt.period, { from: "2026-06", until: "2027-06" });
  assert.ok(!JSON.stringify([receipt, timeline.receipt]).includes("1980"));
  assert.equal(thrown(() => law.assess(ADULT, { ...AT, receipt: new Uint8Array(31) })).name, "TypeError");
  assert.equal(thrown(() => law.assess(ADULT, { ...AT, receipt: "key" })).name, "TypeError");
});

test("a history goes on from any month", () => {
  const rest = law.carryOver(HISTORY, { from: "2026-07", place: "96" });
  const whole = casework.monthsOf(law.timeline(HISTORY, PERIOD).members[0]).slice(1);
  assert.equal(rest.place, "96");
  const after = casework.monthsOf(law.timeline(rest.history, { ...PERIOD, from: "2026-07" }).members[0]);
  assert.deepEqual(after.map(({ month, segment }) => [month, segment.due]), whole.map(({ month, segment }) => [month, segment.due]));
});

test("what is not of its shape is told by where it is, and not quoted", () => {
  const planted = "Planted-Nguyễn-079123456789";
  const faults = [
    [() => law.assess({ birth_date: planted }, AT), "situation", "birth_date"],
    [() => law.assess({ birth_date: 1944 }, AT), "situation", "birth_date"],
    [() => law.assess({ [planted]: 1 }, AT), "situation", ""],
    [() => law.assess(planted, AT), "situation", ""],
    [() => law.assess(null, AT), "situation", ""],
    [() => law.benefits({ members: [{ id: "a" }, { id: "b", situation: { father: planted } }] }, AT), "household", "members[1].situation.father"],
    [() => law.benefits({ members: [{ id: "a", situation: { children: [{}, { born: planted }] } }] }, AT), "household", undefined],
    [() => law.relief({ members: [] }, { cause: planted }, AT), "occurrence", "cause"],
  ];
  for (const [call, argument, at] of faults) {
    const error = thrown(call);
    assert.ok(error instanceof casework.InputError, String(error));
    assert.equal(error.argument, argument);
    if (at !== undefined) assert.equal(error.at, at);
    assert.ok(!`${error.message} ${error.stack} ${JSON.stringify(error)}`.includes("Planted"));
  }
});

test("what was asked badly is a TypeError that says what was expected", () => {
  const cyclic = {};
  cyclic.self = cyclic;
  const throwing = new Proxy({}, { ownKeys: () => { throw new Error("Planted"); } });
  for (const call of [
    () => law.assess(ADULT, { on: "2027-02-30", place: "96" }),
    () => law.assess(ADULT, { on: "2027-02-20" }),
    () => law.assess(ADULT, { on: 20270220, place: "96" }),
    () => law.assess(ADULT, { on: "2027-02-20", place: "9" }),
    () => law.assess(cyclic, AT),
    () => law.assess(throwing, AT),
    () => law.assess({ birth_date: 10n }, AT),
    () => law.timeline(HISTORY, { ...PERIOD, from: "2026-13" }),
    () => law.timeline(HISTORY, { ...PERIOD, until: undefined }),
    () => law.procedure("no-benefit", { received: "2026-10-05" }),
    () => law.procedure("monthly_allowance", { received: "yesterday" }),
    () => law.procedure("monthly_allowance", { received: "2026-10-05", holidays: [{ year: "x" }] }),
    ...["2027-02-30", 5, null].map((on) => () => law.procedure("monthly_allowance", { received: "2026-10-05", on })),
    ...["9", 96, null].map((place) => () => law.procedure("monthly_allowance", { received: "2026-10-05", place })),
    () => law.procedure("monthly_allowance", { received: "2026-10-05", group: 5 }),
    () => law.assess({ ...ADULT, children: [{ born: Number.NaN }] }, AT),
    () => law.knownOn("2026"),
    () => law.knownOn(20_260_801),
  ]) {
    const error = thrown(call);
    assert.equal(error.name, "TypeError", String(error));
    assert.match(error.message, /^expected `/);
    assert.ok(!error.message.includes("Planted"));
  }
});

test("what the law cannot answer is told by code", () => {
  assert.equal(thrown(() => law.assess({}, { on: "2009-01-01", place: "96" })).undecidable.code, "not_covered");
  assert.equal(thrown(() => law.procedure("social_pension", { received: "2020-01-01" })).reason.code, "procedure_not_covered");
  const reversed = thrown(() => law.timeline(HISTORY, { ...PERIOD, from: "2027-06", until: "2026-06" }));
  assert.equal(reversed.reason.code, "reversed_period");
  const unknown = thrown(() => law.timeline({ members: [{ id: "1", events: [{ on: "2024-01-01", event: "Planted" }] }] }, PERIOD));
  assert.deepEqual(unknown.reason.flaws.map(({ member, event, code }) => [member, event, code]), [[0, 0, "unreadable"]]);
  assert.ok(!unknown.message.includes("Planted"));
});

test("a closed rulebook says so, and what was made of it goes on", () => {
  const reformed = law.reformed(LEVEL);
  const further = reformed.with({ ...LEVEL, id: "further", standard_level: [], in_force: { from: "2028-01-01" } });
  reformed[Symbol.dispose]();
  reformed.close();
  for (const call of [() => reformed.version(), () => reformed.assess(ADULT, AT), () => law.whatIf(reformed, ADULT, AT)]) {
    assert.throws(call, { message: "the rulebook is closed" });
  }
  assert.equal(further.assess(ADULT, AT).total, 900_000);
});

test("deep nesting does not break the module", () => {
  let deep = {};
  for (let at = 0; at < 3000; at += 1) deep = { children: deep };
  assert.equal(thrown(() => law.assess(deep, AT)).name, "InputError");
  assert.equal(law.assess(ADULT, AT).total, 810_000);
});

test("then beside now", () => {
  const { members } = law.knownOn("2026-08-01").compare(law, HISTORY, PERIOD);
  // 1.5 times 500,000 was known, 1.5 times 540,000 is: 60,000 more from July 2026 on.
  assert.deepEqual(members[0].runs.map(({ from, before, after }) => [from, before.due, after.due]), [
    ["2026-06", 750_000, 750_000],
    ["2026-07", 750_000, 810_000],
  ]);
});

test("a payment list that a household keeps from being made says which", () => {
  const household = { household: "h", place: "96", history: { members: [{ id: "1" }, { id: "1" }] } };
  const error = thrown(() => law.paymentList({ month: "2026-12", since: "2026-12", households: [household] }));
  assert.ok(error instanceof casework.PaymentsError, String(error));
  const bad = thrown(() => law.paymentList({ month: "2026-12", since: "2026-12", households: [{ household: 1 }] }));
  assert.deepEqual([bad.name, bad.argument, bad.at], ["InputError", "run", "households[0].household"]);
  assert.equal(thrown(() => law.paymentListText({ month: "2026-12", since: "2026-12", households: [] }, "fr")).name, "TypeError");
  assert.equal(thrown(() => law.decisionSheet(ADULT, { ...AT, signed: "yesterday" })).name, "TypeError");
});
