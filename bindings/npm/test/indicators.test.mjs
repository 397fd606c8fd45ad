// The entry "ansinh/indicators": plans, units, reports, columns, children, and what it says of what it cannot take. All
// numbers and people are invented.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import * as indicators from "../dist/indicators.node.js";
import * as places from "../dist/places.js";
import { thrown } from "./thrown.mjs";

const { Programme, Units } = indicators;
const plan = (id) => JSON.parse(readFileSync(new URL(`../dist/programmes/${id}.json`, import.meta.url), "utf8"));
const both = (text) => ({ vi: text, en: text });
const RATE = {
  id: "m14", name: both("births"), kind: { rate: { per: 100, part: "subset" } }, better: "higher",
  numerator: both("registered"), evidence: "inferred", target: [{ when: { year: 2025 }, is: ">=", value: "98.5" }],
};
const UNITS = [
  { id: "96", kind: "province" },
  { id: "a", kind: "commune", parent: "96" },
  { id: "b", kind: "commune", parent: "96" },
];
const FILE = "unit,period,measure,numerator,denominator\na,2025,m14,98,100\nb,2025,m14,-5,100\n";

test("what it exports", () => {
  assert.deepEqual(Object.keys(indicators).sort(), [
    "BridgeError", "Checked", "InputError", "Programme", "ProgrammeError", "RecordError", "RollupError", "Sums", "Units",
    "UnitsError", "carryOver", "classify", "classifyForPosting", "count", "countable", "load", "loadSync", "progress",
    "protectionSteps", "recognise", "stepDue",
  ]);
});

test("the plans of the package, and one of your own", () => {
  const known = Programme.of(plan("ca-mau-2014-2020"));
  const children = known.findings().find(({ code }) => code === "group_sum_above" || code === "group_sum_below");
  assert.deepEqual([children.params.stated, children.params.sum], ["1897", "1883"]);
  const [costs] = known.budgets();
  assert.ok(costs.issues.some(({ code, row }) => code === "budget_row" && row !== undefined));
  const later = Programme.of(plan("ca-mau-2021-2030"));
  assert.equal(later.judge("m05b", undefined, 2025), "no_target");
  assert.equal(later.judge("m01", { numerator: 8, denominator: 10 }, 2025), "met");
  assert.equal(later.judge("m01", { numerator: 7, denominator: 10 }, 2025), "missed");
  assert.ok(later.calendar(2026).length > 0 && later.beside(Programme.of(plan("national-2021-2030"))).length > 0);
  assert.equal(thrown(() => later.judge("m99", undefined, 2025)).name, "TypeError");

  const own = { ...plan("van-chan-2012"), id: "own" };
  assert.equal(Programme.of(own).plan.id, "own");
  const flawed = thrown(() => Programme.of({ ...own, until: own.from - 1 }));
  assert.ok(flawed instanceof indicators.ProgrammeError && flawed.reason.code === "flawed", String(flawed));
  assert.equal(thrown(() => Programme.of({ id: "own" })).reason.code, "not_a_programme");
});

test("good rows are kept, and what is wrong is said by row and column", () => {
  const checked = Units.of(UNITS).check(FILE, { measures: [RATE] });
  const { issues, untold, blank } = checked.flaws("en");
  assert.deepEqual(issues.map(({ code, pointer }) => [code, pointer]), [["report.negative", "/rows/1/numerator"]]);
  assert.match(issues[0].message, /^Line 3, column “numerator”/);
  assert.deepEqual([untold, blank, checked.report().rows.length], [0, 0, 1]);
  const [figure] = checked.figures({ of: ["96"] });
  assert.deepEqual([figure.rounded, figure.progress.outcome, figure.missing], ["98.00", "missed", ["b"]]);
  assert.match(checked.text("96", "2025", { language: "en" }), /98\.00/);
  assert.equal(checked.csv().trimEnd().split("\r\n").length, 2);
  assert.equal(thrown(() => checked.figures({ of: ["nowhere"] })).name, "TypeError");
});

test("a report as an object says what the file says, and bytes what the text says", () => {
  const units = Units.of(UNITS);
  const rows = [{ unit: "a", period: "2025", measure: "m14", numerator: 98, denominator: 100 }];
  const texts = [FILE, new TextEncoder().encode(FILE), { rows }].map((it) => units.check(it, { measures: [RATE] }).csv());
  assert.deepEqual([texts[1], texts[2]], [texts[0], texts[0]]);
  const error = thrown(() => units.check({ rows: 5 }, { measures: [RATE] }));
  assert.ok(error instanceof indicators.InputError && error.argument === "report" && error.at === "rows", String(error));
  assert.equal(thrown(() => units.check(FILE, { measures: [{ ...RATE, kind: "share" }] })).argument, "against");
});

test("what is required, what was before, and what is small", () => {
  const units = Units.of(UNITS);
  const measures = [RATE];
  const before = units.check("unit,period,measure,numerator,denominator\na,2024,m14,20,100\n", { measures });
  const asks = { measures, periods: ["2025"], required: [{ measure: "m14" }], change: "50", previous: before };
  const codes = units.check(FILE, asks).flaws().issues.map(({ code }) => code);
  assert.ok(codes.includes("report.missing") && codes.includes("report.change"), codes.join());
  assert.equal(thrown(() => Units.of(UNITS).check(FILE, asks)).name, "TypeError");
  const small = units.check("unit,period,measure,numerator,denominator\na,2025,m14,3,100\nb,2025,m14,90,100\n", { measures });
  const shown = small.figures({ suppress: 5 }).map(({ unit, is_suppressed }) => [unit, is_suppressed ?? false]);
  assert.deepEqual(shown, [["96", false], ["a", true], ["b", true]]);
});

test("what is no least count for publishing publishes nothing", () => {
  const file = "unit,period,measure,numerator,denominator\na,2025,m14,3,100\nb,2025,m14,90,100\n";
  const checked = Units.of(UNITS).check(file, { measures: [RATE] });
  const text = (options) => checked.text("a", "2025", options);
  assert.match(text(), /\D3\/100/);
  assert.doesNotMatch(text({ suppress: 5 }), /\D3\/100/);
  assert.deepEqual(checked.figures({ of: ["a"], suppress: 5 }).map(({ sum }) => sum), [undefined]);
  const bad = [
    Number.NaN, 0, -0, 0.5, 4.5, -1, -5, Infinity, -Infinity, 1e15 + 1, 2 ** 32 + 0.5, 2 ** 53, 1e300, null, undefined, "", "5", "five", 5n,
    true, [5], [], {}, new Number(5), () => 5, { valueOf: () => 5 }, { toJSON: () => 5 },
  ];
  for (const suppress of bad) {
    for (const call of [() => text({ suppress }), () => checked.figures({ suppress }), () => checked.figures({ of: ["a"], suppress })]) {
      const error = thrown(call);
      assert.ok(error instanceof TypeError, `${String(error)}: ${typeof suppress}`);
      assert.equal(error.message, "expected `suppress` to be a whole number from 1 to 1000000000000000");
    }
  }
  // The number in place of the object, and a key with a slip of the pen.
  for (const options of [5, "5", null, [5], true, { supress: 5 }, { Suppress: 5 }]) {
    assert.throws(() => text(options), TypeError);
    assert.throws(() => checked.figures(options));
  }
  // 2^32 + 1 does not wrap to 1.
  for (const suppress of [5, 2 ** 32 + 1, 1e15]) {
    assert.ok(checked.figures({ suppress }).find(({ unit }) => unit === "a").is_suppressed);
    assert.doesNotMatch(text({ suppress }), /\D3\/100/);
  }
  assert.match(text({ suppress: 1 }), /\D3\/100/);
});

test("no number becomes another on its way into the module", () => {
  const programme = Programme.of(plan("ca-mau-2021-2030"));
  const units = Units.of(UNITS);
  const columns = {
    unit: Uint32Array.of(1), measure: Uint16Array.of(0), period: Uint16Array.of(0),
    numerator: Float64Array.of(1), denominator: Float64Array.of(1),
  };
  assert.equal(programme.calendar(2026).length, 13);
  const sums = units.rollup(columns, { measures: 1, periods: 1 });
  for (const bad of [65_536 + 2026, 65_536 + 1, -1, 0.5, 2026.5, Number.NaN, Infinity, "2026", "x", null, undefined, 2026n, [2026], {}]) {
    for (const call of [
      () => programme.calendar(bad),
      () => programme.judge("m01", undefined, bad),
      () => programme.scorecard(bad, []),
      () => indicators.progress(RATE, undefined, { year: bad }),
      () => units.rollup(columns, { measures: bad, periods: 1 }),
      () => units.rollup(columns, { measures: 1, periods: bad }),
      () => sums.at(0, bad, 0),
      () => sums.at(0, 0, bad),
    ]) {
      const error = thrown(call);
      assert.ok(error instanceof TypeError && /to be a whole number from \d+ to \d+$/.test(error.message), `${String(error)}: ${typeof bad}`);
    }
  }
  for (const bad of [-1, 0.5, Number.NaN, Infinity, 1e15 + 2, "5", null, undefined]) {
    assert.throws(() => indicators.carryOver("severe-disability", bad), TypeError);
  }
  // A column of another kind, of which numbers would wrap.
  for (const [name, column] of [["unit", [1]], ["unit", Float64Array.of(1.5)], ["measure", Uint32Array.of(65_536)], ["numerator", ["1"]], ["period", undefined]]) {
    assert.equal(thrown(() => units.rollup({ ...columns, [name]: column }, { measures: 1, periods: 1 })).name, "TypeError", name);
  }
  for (const bad of [Number.NaN, Infinity]) {
    assert.throws(() => units.check({ rows: [{ unit: "a", period: "2025", measure: "m14", numerator: bad, denominator: 1 }] }, { measures: [RATE] }), TypeError);
    assert.throws(() => programme.judge("m01", { numerator: 1, denominator: bad }, 2025), TypeError);
    assert.throws(() => indicators.count([], { predicate: "protection/any", on: "2026-11-25", ages: { under: bad } }), TypeError);
  }
});

test("counts are judged as the reader of reports takes them", () => {
  const programme = Programme.of(plan("ca-mau-2021-2030"));
  const judge = (counted) => programme.judge("m01", counted, 2025);
  assert.equal(judge({ numerator: 7, denominator: 7 }), "met");
  const bad = /^expected `counted` to be counts up to 10\^15, of a rate with what they are out of/;
  for (const counted of [
    { numerator: 50, denominator: 7 },
    { numerator: 50 },
    { numerator: 5e16, denominator: 5e16 },
    { numerator: 1, denominator: 5e16 },
  ]) {
    for (const call of [() => judge(counted), () => indicators.progress(RATE, counted, { year: 2025 })]) {
      const error = thrown(call);
      assert.ok(error instanceof TypeError && bad.test(error.message), String(error));
    }
  }
  // From two sources, more than all is possible.
  const coverage = { ...RATE, kind: { rate: { per: 100, part: "coverage" } } };
  assert.equal(indicators.progress(coverage, { numerator: 103, denominator: 100 }, { year: 2025 }).progress.outcome, "met");
  for (const counted of [{ numerator: -1 }, { numerator: 0.5, denominator: 1 }, { numerator: 1e21, denominator: 1 }, { numerator: "1" }, 5]) {
    assert.ok(thrown(() => judge(counted)) instanceof indicators.InputError, JSON.stringify(counted));
  }
});

test("what is closed says so, and what is left of it goes on", () => {
  const units = Units.of(UNITS);
  const measures = [RATE];
  const checked = units.check(FILE, { measures });
  const programme = Programme.of(plan("ca-mau-2021-2030"));
  const other = Programme.of(plan("national-2021-2030"));
  units.close();
  units.close();
  assert.throws(() => units.list(), { message: "the tree of units is closed" });
  assert.equal(checked.report().rows.length, 1);
  checked[Symbol.dispose]();
  for (const call of [() => checked.report(), () => checked.csv(), () => checked.flaws(), () => checked.figures(), () => checked.text("a", "2025")]) {
    assert.throws(call, { message: "the report is closed" });
  }
  const again = Units.of(UNITS);
  assert.throws(() => again.check(FILE, { measures, previous: checked }), { message: "the report is closed" });
  other.close();
  assert.throws(() => programme.beside(other), { message: "the plan is closed" });
  assert.ok(programme.findings().length > 0 && again.list().length === 3);
});

test("sheets for units, measures and periods that are there together", () => {
  const ofPeople = { ...RATE, ages: { under: 5 } };
  const sheet = Units.of(UNITS).sheet({ measures: [ofPeople], periods: ["2025", "2026"], bySex: true });
  const worded = Units.of(UNITS).sheet({ measures: [RATE], periods: ["2026"], words: "vi" });
  assert.ok(worded.startsWith("\ufeffunit,period,"));
  assert.ok(worded.includes("a,2026,m14,,,,,,,births,registered,"));
  assert.equal(
    thrown(() => Units.of(UNITS).sheet({ measures: [RATE], periods: ["2026"], words: "fr" })).message,
    "expected `words` to be vi or en",
  );
  assert.equal(sheet.trimEnd().split("\r\n").length, 1 + 2 * 2 * 3);
});

test("a list that is no tree is refused with everything that is wrong", () => {
  const error = thrown(() => Units.of([...UNITS, { id: "c", kind: "commune", parent: "69" }], "en"));
  assert.ok(error instanceof indicators.UnitsError);
  assert.deepEqual(error.issues.map(({ code, pointer }) => [code, pointer]), [["unit.parent_unknown", "/units/3/parent"]]);
  assert.ok(error.issues[0].message.length > 20);
});

test("provinces and communes of both times", () => {
  const units = Units.administrative(["2025-06-30", "2026-01-01"]);
  const list = units.list();
  assert.equal(list[units.indexOf("96", "2026-01-01")].kind, "province");
  assert.deepEqual(list[units.indexOf("95", "2025-06-30")].successors, ["96"]);
  assert.equal(units.indexOf("95", "2026-01-01"), undefined);
  assert.equal(thrown(() => Units.administrative(["yesterday"])).message, "expected `days[0]` to be a day that exists, as yyyy-MM-dd, from 1800 to 2200");
  const days = ["2026-01-01", "2025-06-30"];
  assert.equal(
    thrown(() => Units.administrative(days, { province: "Cà Mau" })).message,
    "expected `province` to be the code of a province, two digits",
  );
  const caMau = Units.administrative(days, { province: "96", places });
  const there = caMau.list();
  assert.equal(there.length, 1 + (1 + 64 + 100) + (1 + 64));
  const unit = (id, on) => there[caMau.indexOf(id, on)];
  assert.equal(unit("96", "2026-01-01").name, "Tỉnh Cà Mau");
  const old = unit("95/31831", "2025-06-30");
  assert.deepEqual([old.name, old.successors], ["Phường Nhà Mát, Thành phố Bạc Liêu", ["96/31840"]]);
  assert.deepEqual(unit("96/31840", "2026-01-01").name, "Phường Hiệp Thành");
  assert.ok(there.every(({ id, name }) => id === "vn" || name));
});

test("columns are added up exactly, and nothing else is", () => {
  const units = Units.of(UNITS);
  const columns = (numerator, unit = [1, 2]) => ({
    unit: Uint32Array.from(unit), measure: new Uint16Array(2), period: new Uint16Array(2),
    numerator: Float64Array.from(numerator), denominator: Float64Array.from([100, 100]),
  });
  const sums = units.rollup(columns([1e15, 1]), { measures: 1, periods: 1 });
  assert.deepEqual([...sums.units], [0]);
  // More than the largest count is no value.
  assert.ok(Number.isNaN(sums.at(0, 0, 0).numerator));
  assert.deepEqual(units.rollup(columns([98, 7]), { measures: 1, periods: 1 }).at(0, 0, 0), {
    numerator: 105, denominator: 200, reports: 2,
  });
  assert.equal(sums.at(1, 0, 0), undefined);
  assert.equal(sums.at(0, 1, 0), undefined);
  for (const [wrong, code] of [
    [columns([-1, 0]), "rollup_count"],
    [columns([0.5, 0]), "rollup_count"],
    [columns([Number.NaN, 0]), "rollup_count"],
    [columns([1e15 + 2, 0]), "rollup_count"],
    [columns([1, 1], [1, 1]), "rollup_twice"],
    [columns([1, 1], [1, 9]), "rollup_unknown"],
    [{ ...columns([1, 1]), period: new Uint16Array(1) }, "rollup_lengths"],
  ]) {
    const error = thrown(() => units.rollup(wrong, { measures: 1, periods: 1 }));
    assert.ok(error instanceof indicators.RollupError && error.reason.code === code, `${code}: ${error}`);
  }
  assert.equal(thrown(() => units.rollup(columns([1, 1]), { measures: 65_535, periods: 65_535 })).reason.code, "rollup_too_large");
});

test("a scorecard of the plan, its objectives and its actors", () => {
  const programme = Programme.of(plan("ca-mau-2021-2030"));
  const measures = programme.plan.measure;
  assert.deepEqual(measures.find(({ id }) => id === "m05b").blank, [[2025, 2025]]);
  const units = Units.administrative(["2026-01-01"]);
  const checked = units.check("unit,period,measure,numerator,denominator\n96/32248,2025,m01,8,10\n", { measures });
  const figures = checked.figures({ of: ["96"] });
  const { plan: whole, objectives, actors } = programme.scorecard(2025, figures);
  assert.deepEqual([whole.group, whole.met, whole.missed, whole.no_target], ["ca-mau-2021-2030", 1, 0, 2]);
  const { partial, ...standings } = whole;
  // The other 63 communes said nothing of this one either.
  assert.equal(partial, 1);
  assert.equal(Object.values(standings).reduce((sum, number) => sum + (Number(number) || 0), 0), measures.length);
  assert.equal(objectives.reduce((sum, { met }) => sum + met, 0), 1);
  assert.ok(actors.some(({ met }) => met === 1));
  assert.throws(() => programme.scorecard(2025, [{ measure: "m01", progress: "good" }]), indicators.InputError);
});

test("paths, and the standard of communes", () => {
  const course = { linear: { year: 2021, numerator: 90, denominator: 100 } };
  const on = indicators.progress(RATE, { numerator: 95, denominator: 100 }, { year: 2023, course });
  assert.deepEqual([on.rounded, on.is_exact, on.progress.track, on.progress.still], ["95.00", true, "on", 4]);
  const off = indicators.progress(RATE, { numerator: 91, denominator: 100 }, { year: 2023, course });
  assert.equal(off.progress.track, "off");
  const points = (each) => Array.from({ length: 13 }, (_, at) => ({ criterion: `c${at}`, points: each, met: true }));
  assert.equal(indicators.recognise("city_ward", points(70)), "recognised");
  assert.deepEqual(indicators.recognise("city_ward", points(69)), { not: [{ points: 3 }] });
  assert.ok("cannot_say" in indicators.recognise("mountain", points(70)));
});

test("children are classified and counted, and no value is quoted", () => {
  const child = { key: "k1", birth_date: "2015-02-10", abandoned: true };
  const found = indicators.classify(child, "2026-11-25");
  assert.equal(found.special, "yes");
  assert.ok(indicators.classifyForPosting(child, "2026-11-25").groups.length > 0);
  const counted = indicators.count([child, { ...child, key: "k2", abandoned: false }, child], {
    predicate: "protection/abandoned", on: "2026-11-25", ages: { under: 16 },
  });
  assert.deepEqual([counted.counted, counted.not, counted.duplicates], [1, 1, 1]);
  assert.ok(indicators.countable().some(({ id }) => id === "protection/abandoned"));
  const error = thrown(() => indicators.count([child, { addiction: "sometimes" }], { predicate: "protection/any", on: "2026-11-25" }));
  assert.ok(error instanceof indicators.RecordError && error.reason.record === 1, String(error));
  assert.ok(!error.message.includes("sometimes"));
  assert.equal(thrown(() => indicators.classify(child, "2010-01-01")).reason.code, "not_born");
  assert.equal(thrown(() => indicators.count([], { predicate: "nothing", on: "2026-11-25" })).reason.code, "no_predicate");
});

test("counts by the old groups, and deadlines", () => {
  assert.deepEqual(
    [indicators.carryOver("severe-disability", 932)].map(({ group, at_least, exact }) => [group, at_least, exact]),
    [["disability", 932, false]],
  );
  assert.ok(thrown(() => indicators.carryOver("orphan", 344)) instanceof indicators.BridgeError);
  assert.equal(thrown(() => indicators.carryOver("severe-disability", -1)).name, "TypeError");
  assert.ok(indicators.protectionSteps().some(({ id }) => id === "follow-up"));
  assert.deepEqual(indicators.stepDue("follow-up", "2026-11-30T09:00:00", "2027-12-31"), [
    { day: "2026-12-30" }, { day: "2027-02-28" },
  ]);
  assert.equal(thrown(() => indicators.stepDue("follow-up", "yesterday", "2027-12-31")).name, "TypeError");
});

test("plain data alone is taken", () => {
  const self = {};
  self.self = self;
  assert.throws(() => indicators.classify(self, "2026-11-25"), TypeError);
  const day = /^expected `(on|through|days\[1\])` to be a day that exists, as yyyy-MM-dd, from 1800 to 2200$/;
  for (const bad of [20_261_125, "2026-99-99", "2026-02-29", "", null, new Date(0)]) {
    for (const call of [
      () => indicators.classify({}, bad),
      () => indicators.classifyForPosting({}, bad),
      () => indicators.count([], { predicate: "protection/any", on: bad }),
      () => indicators.stepDue("follow-up", "2026-11-30T09:00:00", bad),
      () => Units.of(UNITS).indexOf("a", bad),
      () => Units.administrative(["2026-01-01", bad]),
    ]) {
      const error = thrown(call);
      assert.ok(error instanceof TypeError && day.test(error.message), String(error));
    }
  }
});
