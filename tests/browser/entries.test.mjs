// The entries for pages other than the first: the module as a file of its own, and the module in a worker.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import * as ansinh from "../../bindings/npm/dist/node.js";
import { cases, generated } from "../../bindings/npm/test/cases.mjs";
import { launch, open } from "./harness.mjs";

const FORM = "child-declaration";
const AT = { on: "2026-11-22", place: "96" };
const BAD = { name: "Nguyễn Văn Mẫu", birth_date: "31/02/2023", nickname: "Tí" };

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** Runs a function in a fresh page. */
async function inPage(work, argument, { prepare, tolerated = [] } = {}) {
  const { page, troubles } = await open(browser, "/tests/blank.html");
  await prepare?.(page);
  const result = await page.evaluate(work, argument);
  assert.deepEqual(troubles.filter((text) => !tolerated.some((part) => text.includes(part))), []);
  await page.context().close();
  return result;
}

const wasm = "**/ansinh/ansinh.wasm";

/** Loads the module and judges a form, and says whether the module was compiled while it arrived. */
const loadAndJudge = async ({ form, data, at }) => {
  let streamed = 0;
  const { instantiateStreaming } = WebAssembly;
  WebAssembly.instantiateStreaming = (...values) => {
    streamed += 1;
    return instantiateStreaming.apply(WebAssembly, values);
  };
  const { load, validate } = await import("/ansinh/web.js");
  let early = "";
  try {
    validate(form, data, at);
  } catch (error) {
    early = error.message;
  }
  const loading = load();
  const same = loading === load();
  await loading;
  await load();
  return { early, same, streamed, report: validate(form, data, at) };
};

test("the module is compiled while it arrives", async () => {
  const { early, same, streamed, report } = await inPage(loadAndJudge, { form: FORM, data: BAD, at: AT });
  assert.match(early, /not ready/);
  assert.equal(same, true);
  assert.equal(streamed, 1);
  assert.deepEqual(report, ansinh.validate(FORM, BAD, AT));
});

test("a server that does not know the type of the module is no hindrance", async () => {
  for (const contentType of ["application/octet-stream", ""]) {
    const prepare = (page) =>
      page.route(wasm, async (route) => {
        const answer = await route.fetch();
        await route.fulfill({ body: await answer.body(), headers: { "content-type": contentType } });
      });
    const { streamed, report } = await inPage(loadAndJudge, { form: FORM, data: BAD, at: AT }, { prepare });
    assert.equal(streamed, 0);
    assert.deepEqual(report, ansinh.validate(FORM, BAD, AT));
  }
});

test("a module that does not arrive is an error that says which, and can be asked for again", async () => {
  const work = async () => {
    const { load, validate } = await import("/ansinh/web.js");
    const said = await load("/ansinh/none.wasm").catch((error) => error.message);
    await load(new URL("/ansinh/ansinh.wasm", location.href));
    return { said, count: validate("child-declaration", {}, { on: "2026-11-22" }).issues.length };
  };
  const { said, count } = await inPage(work, undefined, { tolerated: ["404"] });
  assert.match(said, /\/ansinh\/none\.wasm: 404$/);
  assert.equal(count, ansinh.validate(FORM, {}, AT).issues.length);
});

test("in Node the entry is there at once", async () => {
  const web = await import("../../bindings/npm/dist/web.node.js");
  await web.load();
  assert.deepEqual(web.validate(FORM, BAD, AT), ansinh.validate(FORM, BAD, AT));
});

test("a worker answers what the page would", async () => {
  const forms = cases("forms").slice(0, 40);
  const drafts = generated("drafts").slice(0, 40).map(({ data }) => data);
  const { situation, on, place } = cases("assess")[0];
  const decide = { on, place };
  const calls = [
    ...forms.map(({ form, data, on, place, mode }) => ["validate", form, data, { on, place, mode, value: true }]),
    ["validateMany", FORM, drafts, AT],
    ["explain", FORM, drafts[0], AT],
    ["assess", situation, decide],
    ["explainSituation", situation, decide],
    ["posting", situation, decide],
    ["provisions", decide],
    ["describe", FORM, { on }],
    ["describe", FORM, { on: "2001-01-01" }],
  ];
  const work = async (calls) => {
    const { connect } = await import("/ansinh/client.js");
    const worker = new Worker("/ansinh/worker.js", { type: "module" });
    const forms = connect(worker);
    // Asked all at once: each answer finds its question.
    const answers = await Promise.all(calls.map(([name, ...values]) => forms[name](...values)));
    worker.terminate();
    return answers;
  };
  const answers = await inPage(work, calls);
  for (const [at, [name, ...values]] of calls.entries()) {
    assert.deepEqual(answers[at], ansinh[name](...values), `${name}, call ${at}`);
  }
});

test("a draft is held in the worker", async () => {
  const work = async ({ form, at }) => {
    const { connect } = await import("/ansinh/client.js");
    const forms = connect(new Worker("/ansinh/worker.js", { type: "module" }));
    const [one, other] = await Promise.all([
      forms.openDraft(form, at, { name: "Nguyễn Văn Mẫu" }),
      forms.openDraft(form, at),
    ]);
    const changes = await Promise.all([
      one.set("/birth_date", "31/02/2023"),
      other.set("/birth_date", "1/2/2023"),
      one.set("/birth_date", "2/2/2023"),
    ]);
    const [reports, value, explanation] = [
      await Promise.all([one.report(), other.report()]),
      await one.value(),
      await other.explain(),
    ];
    const bad = await one.set("/none", 1).catch((error) => [error.constructor === TypeError, error.message]);
    await one.close();
    await one.close();
    const closed = await one.report().catch((error) => error.message);
    const still = await other.value();
    return { changes, reports, value, explanation, bad, closed, still };
  };
  const seen = await inPage(work, { form: FORM, at: AT });
  const [one, other] = [ansinh.openDraft(FORM, AT, { name: "Nguyễn Văn Mẫu" }), ansinh.openDraft(FORM, AT)];
  const changes = [one.set("/birth_date", "31/02/2023"), other.set("/birth_date", "1/2/2023"), one.set("/birth_date", "2/2/2023")];
  assert.deepEqual(seen.changes, changes);
  assert.deepEqual(seen.reports, [one.report(), other.report()]);
  assert.deepEqual(seen.value, one.value());
  assert.deepEqual(seen.explanation, other.explain());
  assert.throws(() => one.set("/none", 1), { name: "TypeError", message: seen.bad[1] });
  assert.equal(seen.bad[0], true);
  assert.match(seen.closed, /draft is closed/);
  assert.deepEqual(seen.still, { birth_date: "2023-02-01" });
});

test("what the worker throws is thrown in the page", async () => {
  const work = async (form) => {
    const { connect, DecisionError, SituationError } = await import("/ansinh/client.js");
    const forms = connect(new Worker("/ansinh/worker.js", { type: "module" }));
    const thrown = async (promise) => promise.then(() => undefined, (error) => error);
    const [decision, situation, type, clone] = await Promise.all([
      thrown(forms.assess({}, { on: "2014-06-01", place: "96" })),
      thrown(forms.assess({ father: "alive" }, { on: "2026-11-22", place: "96" })),
      thrown(forms.validate("no-form", {}, { on: "2026-11-22" })),
      thrown(forms.validate(form, { name: () => {} }, { on: "2026-11-22" })),
    ]);
    const after = await forms.validate(form, {}, { on: "2026-11-22" });
    return {
      decision: [decision instanceof DecisionError, decision.undecidable, decision.message],
      situation: [situation instanceof SituationError, situation.issues, situation.message],
      type: [type instanceof TypeError, type.message],
      clone: clone.name,
      after: after.ok,
    };
  };
  const seen = await inPage(work, FORM);
  const thrown = (call) => {
    try {
      return call();
    } catch (error) {
      return error;
    }
  };
  const decision = thrown(() => ansinh.assess({}, { on: "2014-06-01", place: "96" }));
  assert.deepEqual(seen.decision, [true, decision.undecidable, decision.message]);
  const situation = thrown(() => ansinh.assess({ father: "alive" }, AT));
  assert.deepEqual(seen.situation, [true, situation.issues, situation.message]);
  assert.deepEqual(seen.type, [true, thrown(() => ansinh.validate("no-form", {}, AT)).message]);
  assert.equal(seen.clone, "DataCloneError");
  assert.equal(seen.after, false);
});

test("a worker that is not there rejects what was asked and what is asked later", async () => {
  const work = async () => {
    const { connect } = await import("/ansinh/client.js");
    const forms = connect(new Worker("/ansinh/no-worker.js", { type: "module" }));
    const first = await forms.validate("child-declaration", {}, { on: "2026-11-22" }).catch((error) => error.message);
    return [first, await forms.provisions({ on: "2026-11-22", place: "96" }).catch((error) => error.message)];
  };
  const [first, later] = await inPage(work, undefined, { tolerated: ["404", "no-worker.js"] });
  assert.match(first, /worker of ansinh failed/);
  assert.equal(later, first);
});

test("two connections to a worker do not mix their answers up", async () => {
  const work = async () => {
    const { connect } = await import("/ansinh/client.js");
    const worker = new Worker("/ansinh/worker.js", { type: "module" });
    const [one, other] = [connect(worker), connect(worker)];
    const at = { on: "2026-11-22", mode: "partial" };
    const reports = await Promise.all([
      one.validate("child-declaration", { sex: "boy" }, at),
      other.validate("child-declaration", { nickname: 1 }, at),
    ]);
    return reports.map(({ issues }) => issues.map(({ code }) => code));
  };
  assert.deepEqual(await inPage(work), [["choice.unknown"], ["field.unknown"]]);
});

test("a worker takes no notice of what is not meant for it, nor does the page", async () => {
  const work = async () => {
    const { connect } = await import("/ansinh/client.js");
    const worker = new Worker("/ansinh/worker.js", { type: "module" });
    let heard = 0;
    worker.addEventListener("message", ({ isTrusted }) => {
      if (isTrusted) heard += 1;
    });
    const forms = connect(worker);
    for (const message of [undefined, null, "x", 1, {}, { ansinh: "1" }]) worker.postMessage(message);
    worker.dispatchEvent(new MessageEvent("message", { data: { ansinh: 99, value: 1 } }));
    worker.dispatchEvent(new MessageEvent("message", { data: "something else" }));
    const { issues } = await forms.validate("child-declaration", { nickname: 1 }, { on: "2026-11-22", mode: "partial" });
    return [heard, ...issues.map(({ code }) => code)];
  };
  assert.deepEqual(await inPage(work), [1, "field.unknown"]);
});
