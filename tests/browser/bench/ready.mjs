// How long a page waits for the package: from the import to the first answer, the median of nine fresh pages.
import { launch, open } from "../harness.mjs";

const PAGES = 9;

const browser = await launch();
const times = [];
for (let at = 0; at < PAGES; at += 1) {
  const { page, troubles } = await open(browser, "/tests/blank.html");
  const time = await page.evaluate(async () => {
    const start = performance.now();
    const { ready, validate } = await import("/ansinh/browser.js");
    await ready;
    validate("child-declaration", {}, { on: "2026-11-22" });
    return performance.now() - start;
  });
  if (troubles.length > 0) throw new Error(troubles.join("\n"));
  times.push(time);
  await page.context().close();
}
await browser.close();
times.sort((one, other) => one - other);
const value = Math.round(times[(PAGES - 1) / 2] * 10) / 10;
console.log(JSON.stringify({ name: "chromium_ready_ms", value, unit: "ms" }));
