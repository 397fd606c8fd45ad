// The list of hostile input, in a browser: the very tests of `bindings/npm/test/hostile.mjs`, run in a page.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";

import { cases } from "../../bindings/npm/test/cases.mjs";
import { launch, open } from "./harness.mjs";

const FOLDERS = [new URL("../../bindings/npm/test/", import.meta.url), new URL("./", import.meta.url)];
const FILES = { "hostile.mjs": FOLDERS[0], "bad.mjs": FOLDERS[0], "assert.mjs": FOLDERS[1] };

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

test("hostile input in a browser", async (t) => {
  const { page, troubles } = await open(browser, "/tests/blank.html");
  for (const [name, folder] of Object.entries(FILES)) {
    const body = readFileSync(new URL(name, folder), "utf8");
    await page.route(`**/suite/${name}`, (route) => route.fulfill({ body, contentType: "text/javascript" }));
  }
  const [good] = cases("forms").filter(({ title }) => title.startsWith("whole"));
  const outcomes = await page.evaluate(async (good) => {
    // The package does not hand out the memory of its module; it is seen when the module is made.
    let memory;
    for (const way of ["instantiate", "instantiateStreaming"]) {
      const real = WebAssembly[way];
      WebAssembly[way] = async (...of) => {
        const made = await real(...of);
        memory = (made.instance ?? made).exports.memory;
        return made;
      };
    }
    const ansinh = await import("/ansinh/browser.js");
    await ansinh.ready;
    const { default: vi } = await import("/ansinh/vi.js");
    const { default: assert } = await import("/suite/assert.mjs");
    const { hostile } = await import("/suite/hostile.mjs");
    const tests = [];
    let ends = () => {};
    hostile({
      test: (title, run) => tests.push({ title, run }),
      afterEach: (run) => {
        ends = run;
      },
      assert,
      ansinh,
      vi,
      memory,
      good,
    });
    return tests.map(({ title, run }) => {
      try {
        run();
        ends();
        return { title };
      } catch (error) {
        return { title, error: String(error?.stack ?? error) };
      }
    });
  }, good);
  assert.ok(outcomes.length >= 15, `${outcomes.length} tests`);
  for (const { title, error } of outcomes) {
    await t.test(title, () => assert.equal(error, undefined));
  }
  assert.deepEqual(troubles, []);
  await page.context().close();
});
