import { launch, open } from "./harness.mjs";
const browser = await launch();
for (let at = 0; at < 9; at += 1) {
  const { page } = await open(browser, "/tests/blank.html");
  const t = await page.evaluate(async () => {
    const t0 = performance.now();
    const m = await import("/ansinh/browser.js");
    const t1 = performance.now();
    await m.ready; const t2=performance.now(); m.validate("child-declaration", {}, { on: "2026-11-22" });
    const t3 = performance.now();
    const r = performance.getEntriesByType("resource")[0];
    return {fetched: r.responseEnd-t0, evalStart: __t[0]-t0, evalEnd: __t[1]-t0, imp: t1-t0, readyAt: __t[2]-t0, ready: t2-t0, first: t3-t0};
  });
  console.log(Object.entries(t).map(([k,v])=>k+" "+v.toFixed(1)).join("  "));
  await page.context().close();
}
await browser.close();
