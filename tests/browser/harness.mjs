// A Chromium for the tests and the bench, and what every page in it is watched for.
//
// `cargo xtask test` runs the service and sets ANSINH_URL and CHROMIUM. Without them, `node --test tests/browser`
// runs it with the package as it was last built, and looks for a Chromium itself.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

export { launch } from "./chromium.mjs";

const require = createRequire(new URL("../../bindings/npm/package.json", import.meta.url));
const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Where everything is served: the portal at `/`, the package at `/ansinh/`, this folder at `/tests/`. */
export const url = process.env.ANSINH_URL || (await serve());

/** Runs the service until the tests end. Returns its address. */
async function serve() {
  const folders = ["/=examples/portal", "/ansinh/=bindings/npm/dist", "/tests/=tests/browser"];
  const options = folders.flatMap((folder) => ["--folder", folder]);
  const service = spawn("cargo", ["run", "--quiet", "--package", "ansinh-service", "--", ...options], {
    cwd: new URL("../../", import.meta.url),
    stdio: ["ignore", "pipe", "ignore"],
  });
  process.on("exit", () => service.kill());
  service.unref();
  const [line] = await Promise.race([
    once(service.stdout, "data"),
    once(service, "exit").then(() => {
      throw new Error("the service did not start: cargo run --package ansinh-service");
    }),
  ]);
  service.stdout.destroy();
  return String(line).trim().replace(/\/$/, "");
}

/**
 * Opens a page of the server in a profile of its own, with nothing cached.
 *
 * `troubles` fills with what should not happen: errors, refusals by the security policy, answers that are not
 * there, and requests that leave this machine. `page.context().close()` ends it.
 */
export async function open(browser, path, options = {}) {
  const context = await browser.newContext({ locale: "vi-VN", timezoneId: "Asia/Ho_Chi_Minh", ...options });
  const page = await context.newPage();
  const troubles = [];
  page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) troubles.push(`console: ${message.text()}`);
  });
  page.on("response", (answer) => {
    if (answer.status() >= 400) troubles.push(`${answer.status()}: ${answer.url()}`);
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(`${url}/`) && !request.url().startsWith("data:")) {
      troubles.push(`left this machine: ${request.url()}`);
    }
  });
  await page.goto(url + path);
  return { page, troubles };
}

/** What axe finds wrong with the page as it is now, one line for each element. */
export async function axe(page, options = {}) {
  // Not by a script element: the security policy rightly refuses one.
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate((given) => globalThis.axe.run(document, given), options);
  return violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.target.join(" ")}: ${violation.help}`),
  );
}

/** Waits until what is read from the page is what it should be. */
export async function becomes(read, expected) {
  const deadline = Date.now() + 5000;
  for (;;) {
    const value = await read();
    try {
      assert.deepEqual(value, expected);
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
