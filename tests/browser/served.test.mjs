// What the server sends, and that the package starts under the strictest policy that allows it.
import assert from "node:assert/strict";
import { request } from "node:http";
import { after, before, test } from "node:test";

import { axe, launch, open, url } from "./harness.mjs";

/** Nothing but this site's own scripts, styles and data; of code made at run time, WebAssembly alone. */
const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; " +
  "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** The status of an address that is sent as it is written. */
function status(path, method = "GET") {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on("error", reject)
      .end();
  });
}

test("files have their type and the security policy", async () => {
  for (const [path, type] of [
    ["/ansinh/browser.js", "text/javascript; charset=utf-8"],
    ["/ansinh/ansinh.wasm", "application/wasm"],
    ["/ansinh/places.js", "text/javascript; charset=utf-8"],
    ["/ansinh/schemas/report.schema.json", "application/json"],
    ["/tests/blank.html", "text/html; charset=utf-8"],
  ]) {
    const answer = await fetch(url + path);
    assert.equal(answer.status, 200, path);
    assert.equal(answer.headers.get("content-type"), type, path);
    assert.equal(answer.headers.get("x-content-type-options"), "nosniff", path);
    assert.equal(answer.headers.get("content-security-policy"), POLICY, path);
    await answer.arrayBuffer();
  }
});

test("no address leads out of the folders, and files take nothing", async () => {
  for (const path of [
    "/ansinh/../Cargo.toml",
    "/../Cargo.toml",
    "/%2e%2e/Cargo.toml",
    "/tests/..%2f..%2fCargo.toml",
  ]) {
    assert.equal(await status(path), 404, path);
  }
  assert.equal(await status("/tests/blank.html", "POST"), 405);
  assert.equal(await status("/tests/blank.html", "HEAD"), 200);
});

test("the package starts under the policy and asks nobody else", async () => {
  const { page, troubles } = await open(browser, "/tests/blank.html");
  const names = await page.evaluate(async () => {
    const ansinh = await import("/ansinh/browser.js");
    await ansinh.ready;
    return Object.keys(ansinh);
  });
  assert.ok(names.includes("ready"));
  assert.deepEqual(troubles, []);
  assert.deepEqual(await axe(page, { runOnly: ["wcag2a", "wcag2aa"] }), []);
  await page.context().close();
});
