// Nothing that JavaScript can hand over breaks the module, hangs it, or comes out again: it becomes an issue, or the
// caller's mistake is a TypeError that says so. One list for Node (`hostile.test.mjs`) and for the browser
// (`tests/browser/hostile.test.mjs`), so it uses nothing that only one of them has.
import { BAD, SECRET, badDocuments, put, thorny } from "./bad.mjs";

/**
 * Registers the tests with `test` and `afterEach`.
 *
 * `ansinh` is the package as it is loaded here, `memory` the module's, `vi` its messages, and `good` a case with a
 * declaration that is accepted.
 */
export function hostile({ test, afterEach, assert, ansinh, vi, memory, good }) {
  const { assess, describe, explain, explainSituation, openDraft, posting, validate } = ansinh;
  const FORM = "child-declaration";
  const AT = { on: "2026-03-02", mode: "partial" };
  const DAYS = ["2026-03-02", "2026-11-22"];

  const kinds = Object.entries(BAD);
  const fields = describe(FORM, AT).fields;
  const paths = fields.flatMap(({ path, columns = [] }) => [
    path,
    ...(columns.length > 0 ? [`${path}.0`, `${path}.1`, ...columns.map((column) => `${path}.0.${column.path}`)] : []),
  ]);
  const objects = [...new Set(paths.flatMap((path) => path.split(".").slice(0, -1).map((_, at, all) => all.slice(0, at + 1).join("."))))]
    .filter((path) => !path.startsWith("benefits"));

  // Whatever was done to the module, a good form is judged as before.
  const judge = () => JSON.stringify(validate(FORM, good.data, { on: good.on, value: true }));
  const before = judge();
  assert.ok(JSON.parse(before).ok);
  afterEach(() => assert.equal(judge(), before, "a good form is no longer judged as before"));

  /** A report is one, whatever it was made of, and holds nothing of what was given. */
  function sound(report) {
    const text = JSON.stringify(report);
    assert.deepEqual(JSON.parse(text), report);
    for (const issue of report.issues) {
      assert.ok(issue.code in vi.issue, issue.code);
      assert.ok(issue.pointer.startsWith("/"), issue.pointer);
      assert.ok(issue.path.length > 0);
    }
    assert.equal(report.ok, report.issues.every(({ severity }) => severity !== "error"));
    // The name of a key that the form does not have is where the issue is.
    const others = report.issues.filter(({ code }) => code !== "field.unknown");
    assert.ok(!JSON.stringify({ ...report, issues: others, value: undefined }).includes(SECRET), text);
    return report;
  }

  test("anything as a whole document is a report", () => {
    for (const [name, make] of kinds) {
      for (const on of DAYS) {
        for (const mode of ["submit", "partial"]) {
          const report = sound(validate(FORM, make(), { on, mode, value: true }));
          assert.ok(mode === "partial" || !report.ok, name);
        }
        explain(FORM, make(), { on, place: "96" });
      }
    }
  });

  test("anything in any place of a document is a report", () => {
    for (const path of [...paths, ...objects]) {
      for (const [, make] of kinds) {
        for (const on of DAYS) sound(validate(FORM, put({}, path, make()), { ...AT, on, value: true }));
      }
    }
  });

  test("anything in any place of a draft is a change, and the draft is the document's", () => {
    const pointers = fields.map(({ path }) => path);
    for (const path of pointers) {
      for (const [name, make] of kinds) {
        const draft = openDraft(FORM, AT);
        const change = draft.set(`/${path.replaceAll(".", "/")}`, make());
        const { applicable, ...report } = sound(draft.report());
        const same = validate(FORM, put({}, path, make()), AT);
        assert.deepEqual(report, same, `${path}: ${name}`);
        assert.ok(applicable.length > 0);
        for (const key of Object.keys(change)) assert.ok(["issues", "applicable", "assessment", "error"].includes(key));
        draft.close();
      }
    }
    for (const column of ["kind", "amount", "since"]) {
      for (const [, make] of kinds) {
        const draft = openDraft(FORM, AT);
        draft.set(`/benefits/0/${column}`, make());
        sound(draft.report());
        draft.value();
        draft.close();
      }
    }
  });

  test("anything can open a draft", () => {
    for (const [, make] of kinds) {
      const draft = openDraft(FORM, AT, make());
      const { applicable, ...report } = sound(draft.report());
      assert.deepEqual(report, validate(FORM, make(), AT));
      assert.ok(Array.isArray(applicable));
      draft.set("/residence/province", "96");
      draft.set("/mother/status", "dead");
      assert.deepEqual(draft.value().mother, { status: "dead" });
      draft.close();
    }
  });

  test("anything as facts is an assessment, or an error that says which facts are wrong", () => {
    const at = { on: "2026-03-02", place: "96" };
    const facts = describe("situation", at).fields.map(({ path }) => path);
    const ask = (situation, of) => {
      for (const question of [assess, explainSituation, posting]) {
        try {
          const answer = question(situation(), at);
          assert.ok(!JSON.stringify(answer ?? null).includes(SECRET), of);
        } catch (error) {
          assert.ok(error instanceof ansinh.SituationError, `${of}: ${error}`);
          assert.ok(error.issues.length > 0 && error.issues.every(({ severity }) => severity === "error"));
          const others = error.issues.filter(({ code }) => code !== "field.unknown");
          assert.ok(!JSON.stringify(others).includes(SECRET));
          if (others.length === error.issues.length) assert.ok(!error.message.includes(SECRET));
        }
      }
    };
    for (const [name, make] of kinds) {
      ask(make, name);
      for (const fact of facts) ask(() => ({ [fact]: make() }), `${fact}: ${name}`);
      ask(() => ({ children: [make(), { birth_date: make() }] }), `children: ${name}`);
    }
  });

  /** The issues of one document, as pointer and code. */
  const issues = (document) => validate(FORM, document, AT).issues.map(({ code, pointer }) => `${pointer} ${code}`);

  test("each is the issue that it should be", () => {
    const unreadable = {
      get name() {
        throw new Error(SECRET);
      },
      sex: "male",
    };
    assert.deepEqual(issues(unreadable), ["/name value.unreadable"]);
    assert.deepEqual(issues({ get father() { throw SECRET; } }).slice(0, 2), ["/father/status value.unreadable", "/father/name value.unreadable"]);
    assert.deepEqual(issues({ get benefits() { throw null; } }), ["/benefits value.unreadable"]);
    assert.deepEqual(issues({ benefits: [thorny()] }), ["kind", "amount", "since"].map((column) => `/benefits/0/${column} value.unreadable`));
    const thorns = issues(thorny());
    assert.equal(thorns.filter((issue) => issue.endsWith(" value.unreadable")).length, fields.length);
    assert.ok(thorns.every((issue) => /value\.(unreadable|not_asked)$/.test(issue)), String(thorns));
    // Half read, then thrown away: no field is read twice, and none is left out.
    const half = new Proxy({ name: "Nguyễn Văn Mẫu", nickname: 1 }, { ownKeys: () => { throw SECRET; } });
    assert.deepEqual(issues({ residence: half }).slice(-1), ["/residence/area value.unreadable"]);

    for (const value of [Symbol("x"), 5n, () => {}, class {}, Object("x"), new Date(0), ["x"], {}, new Map(), 5, true]) {
      assert.deepEqual(issues({ name: value }), ["/name value.wrong_type"], String(typeof value));
    }
    for (const value of [undefined, null, NaN, "", " \u00a0\u200b\ufeff"]) assert.deepEqual(issues({ name: value }), []);
    for (const value of ["a\ud800", "\udc00", "a\u001fb", "\u0000", "\ufffd"]) {
      assert.deepEqual(issues({ name: value }), ["/name text.invalid_character"], JSON.stringify(value));
    }
    for (const value of ["x".repeat(101), "x".repeat(4097), "x".repeat(1 << 20)]) {
      assert.deepEqual(issues({ name: value }), ["/name text.too_long"]);
    }
    for (const value of [1e21, 0.1, Infinity, -1, 2 ** 53, Number.MIN_VALUE]) {
      assert.deepEqual(issues({ benefits: [{ amount: value }] }), ["/benefits/0/amount number.invalid"], String(value));
    }
    assert.deepEqual(validate(FORM, { benefits: [{ amount: -0 }] }, { ...AT, value: true }).value, { benefits: [{ amount: 0 }] });
    assert.deepEqual(issues(JSON.parse('{"__proto__":{"name":5}}')), ["/__proto__ field.unknown"]);
    assert.deepEqual(issues({ constructor: 1, toString: 2 }), ["/constructor field.unknown", "/toString field.unknown"]);
    assert.deepEqual(issues({ [Symbol("x")]: 1 }), []);
    assert.deepEqual(issues({ "\ud800": 1 }), ["/\ufffd field.unknown"]);
    assert.deepEqual(issues({ nickname: undefined }), []);
    assert.deepEqual(issues(new Array(3)), ["/name value.wrong_type"]);
    assert.deepEqual(issues({ benefits: new Array(2 ** 32 - 1) }), ["/benefits list.too_long"]);
    assert.deepEqual(issues({ benefits: [, { kind: "wage" }] }), []);
    assert.deepEqual(issues({ benefits: { length: 1, 0: { kind: "wage" } } }), ["/benefits value.wrong_type"]);
    assert.deepEqual(issues({ benefits: [Object.create(null)] }), []);
    assert.deepEqual(issues(Object.freeze({ name: "Nguyễn Văn Mẫu" })), []);
    assert.equal(Object.prototype.name, undefined);
    assert.equal(Object.prototype.x, undefined);
  });

  test("a value is read once, and no other key is", () => {
    const read = [];
    const document = new Proxy({ name: "Nguyễn Văn Mẫu", sex: "male" }, {
      get: (target, key) => {
        read.push(key);
        return target[key];
      },
    });
    validate(FORM, document, AT);
    assert.equal(read.filter((key) => key === "name").length, 1);
    assert.equal(read.filter((key) => key === "sex").length, 1);
    assert.deepEqual(read.filter((key) => typeof key === "symbol"), []);
  });

  test("a document of everything at its longest is judged", () => {
    const long = "ế".repeat(4096);
    const document = {};
    for (const { path, columns } of fields) {
      put(document, path, columns ? Array.from({ length: 21 }, () => Object.fromEntries(columns.map((column) => [column.path, long]))) : long);
    }
    for (let at = 0; at < 60; at += 1) document["ế".repeat(90) + at] = at;
    const report = sound(validate(FORM, document, AT));
    assert.equal(report.issues.filter(({ code }) => code === "field.unknown").length, 50);
  });

  const UNLIKELY = [undefined, null, true, 5, NaN, 5n, Symbol("x"), "", "x", {}, [], ["2026-03-02"], () => {}, new Date(0), thorny(), Object("2026-03-02")];

  /** Calls that throw the caller's mistake back, whatever else is in them. */
  function refuses(call, because) {
    assert.throws(call, (error) => {
      assert.ok(error instanceof TypeError, `${error}`);
      assert.match(error.message, because);
      return true;
    });
  }

  test("a bad `on` is a TypeError that says what is expected", () => {
    const days = ["2026-3-2", "2026-02-30", "2026-03-02 ", "2026-03-02\n", "02/03/2026", "1799-12-31", "2201-01-01", "٢٠٢٦-03-02", "20260302", "2026-03-02T00:00:00Z"];
    for (const on of [...UNLIKELY, ...days]) {
      const at = { on, place: "96" };
      for (const call of [
        () => validate(FORM, {}, at),
        () => openDraft(FORM, at),
        () => explain(FORM, {}, at),
        () => assess({}, at),
        () => explainSituation({}, at),
        () => posting({}, at),
        () => describe(FORM, at),
      ]) {
        refuses(call, /expected `on` to be a day that exists, as yyyy-MM-dd, from 1800 to 2200/);
      }
    }
  });

  test("a bad `place` is a TypeError that says what is expected", () => {
    for (const place of [...UNLIKELY.slice(1), "9", "960", "96/", "96/3224", "96/322480", "٩٦", "96\n", " 96"]) {
      const at = { on: "2026-03-02", place };
      for (const call of [() => validate(FORM, {}, at), () => openDraft(FORM, at), () => explain(FORM, {}, at), () => assess({}, at), () => posting({}, at)]) {
        refuses(call, /expected `place` to be a province of two digits, or with a commune: 96 or 96\/32248/);
      }
    }
    refuses(() => assess({}, { on: "2026-03-02" }), /expected `place` to be a province of two digits/);
  });

  test("a bad `mode` is a TypeError that says what is expected", () => {
    for (const mode of [...UNLIKELY.slice(1), "Submit", "PARTIAL", "partial "]) {
      refuses(() => validate(FORM, {}, { on: "2026-03-02", mode }), /expected `mode` to be submit or partial/);
      refuses(() => openDraft(FORM, { on: "2026-03-02", mode }), /expected `mode` to be submit or partial/);
    }
  });

  test("a bad form is a TypeError that names the forms, and no `at` is a TypeError", () => {
    for (const form of [...UNLIKELY, "Child-declaration", "__proto__", "constructor"]) {
      refuses(() => validate(form, {}, AT), /expected the id of a form, one of child-declaration, situation/);
      refuses(() => openDraft(form, AT), /expected the id of a form/);
      refuses(() => describe(form, AT), /expected the id of a form/);
    }
    for (const at of [undefined, null]) refuses(() => validate(FORM, {}, at), /on/);
  });

  test("a bad pointer is a TypeError, and the draft is as it was", () => {
    const draft = openDraft(FORM, AT, { name: "Nguyễn Văn Mẫu", benefits: [{ kind: "wage" }] });
    const report = draft.report();
    const pointers = [
      ...UNLIKELY, "name", "/", "/nickname", "/name/", "/name/0", "//name", "/residence", "/residence.commune", "/residence/commune/x",
      "/benefits/0", "/benefits/", "/benefits//kind", "/benefits/-/kind", "/benefits/00/kind", "/benefits/+1/kind", "/benefits/1e0/kind",
      "/benefits/0/nothing", "/benefits/2/kind", "/benefits/20/kind", "/benefits/99999999999999999999/kind", "/__proto__", "/constructor/prototype",
      "/name\u001f", "/\ud800", "/name\u0000", "/~0", "/~1name", `/${"x".repeat(1 << 20)}`, "/a".repeat(100_000),
    ];
    for (const pointer of pointers) {
      const because = typeof pointer === "string" ? /the form has no value at this pointer|the list has no such row/ : /expected a JSON Pointer/;
      refuses(() => draft.set(pointer, "wage"), because);
      refuses(() => draft.set(pointer, thorny()), because);
    }
    assert.deepEqual(draft.report(), report);
    draft.close();
  });

  test("a closed draft says that it is closed, and another is not touched", () => {
    const closed = openDraft(FORM, AT, { name: "Nguyễn Văn Mẫu" });
    closed.close();
    closed.close();
    const other = openDraft(FORM, AT, { name: "Trần Thị Thử" });
    for (const call of [() => closed.set("/name", "x"), () => closed.report(), () => closed.value(), () => closed.explain()]) {
      assert.throws(call, { message: "the draft is closed" });
    }
    closed.close();
    assert.deepEqual(other.value(), { name: "Trần Thị Thử" });

    // A value that closes the draft while it is read does not land in the draft that follows.
    let next;
    const rows = [{ get kind() { other.close(); next = openDraft(FORM, AT); return "wage"; } }];
    assert.throws(() => other.set("/benefits", rows), { message: "the draft is closed" });
    assert.deepEqual(next.value(), {});
    next.close();
  });

  test("a getter may ask the module itself", () => {
    const draft = openDraft(FORM, AT);
    const document = {
      get name() {
        draft.set("/name", "Trần Thị Thử");
        return validate(FORM, {}, AT).ok ? draft.value().name : "";
      },
    };
    assert.equal(validate(FORM, document, { ...AT, value: true }).value.name, "Trần Thị Thử");
    draft.set("/benefits", [{ get kind() { draft.set("/sex", "male"); return "wage"; } }]);
    assert.deepEqual(draft.value(), { name: "Trần Thị Thử", sex: "male", benefits: [{ kind: "wage" }] });
    draft.close();
  });

  test("bad input does not pile up in the module's memory", () => {
    const start = memory.buffer.byteLength;
    for (const document of badDocuments(paths, 20_000)) validate(FORM, document, AT);
    for (let at = 0; at < 5000; at += 1) openDraft(FORM, AT, { name: SECRET }).close();
    for (const document of badDocuments(paths, 2000)) {
      const draft = openDraft(FORM, AT, document);
      draft.set("/benefits", document);
      draft.close();
    }
    const grown = memory.buffer.byteLength - start;
    assert.ok(grown <= 1 << 20, `grown by ${grown} bytes`);
  });
}
