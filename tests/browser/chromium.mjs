// The Chromium of the tests. `cargo xtask test` sets CHROMIUM; without it, one is looked for.
import { existsSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(new URL("../../bindings/npm/package.json", import.meta.url));
const playwright = require("playwright-core");

/** Starts a browser. Close it when done. */
export function launch() {
  const known = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
  const executablePath = process.env.CHROMIUM || known.find(existsSync);
  if (!executablePath) throw new Error("no Chromium found: set CHROMIUM to the path of one");
  return playwright.chromium.launch({ executablePath });
}
