// The page of reports in a browser, used as an officer uses it. All numbers are invented.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { axe, becomes, launch, open } from "./harness.mjs";

const PLAN = "ca-mau-2021-2030";
const HEADING = "unit,period,measure,numerator,denominator";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** A test with the page open. Whatever it complains of makes it fail, save what is `expected`. */
function report(name, run, { expected = [], ...options } = {}) {
  test(name, async () => {
    const { page, troubles } = await open(browser, "/report.html", options);
    page.setDefaultTimeout(10_000);
    try {
      await page.locator("#page").waitFor();
      await run(page);
      const unexpected = troubles.filter((trouble) => !expected.some((pattern) => pattern.test(trouble)));
      assert.deepEqual(unexpected, []);
    } finally {
      await page.context().close();
    }
  });
}

const clean = async (page) => assert.deepEqual(await axe(page), []);

/** Chooses what the report is about. */
async function about(page, { plan = PLAN, year = "2025", part = "", commune = "Xã Đất Mũi" } = {}) {
  await page.getByLabel("Kế hoạch, chương trình").selectOption(plan);
  await page.getByLabel("Năm", { exact: true }).selectOption(year);
  await page.getByLabel("Kỳ", { exact: true }).selectOption(part);
  if (commune) await page.getByLabel("Xã, phường, đặc khu").selectOption({ label: commune });
}

/** The ids of the communes of Cà Mau that can be chosen. */
const communes = (page) =>
  page.locator("#commune option").evaluateAll((all) => all.map(({ value }) => value).filter(Boolean));

const cell = (page, measure, part = "numerator") => page.locator(`#cell-${measure}-${part}`);
const said = (page, measure, part = "numerator") => page.locator(`#row-${measure}-${part}-messages`).innerText();
const figure = (page, measure) => page.locator("#figures tr").filter({ has: page.getByText(measure, { exact: true }) });

async function fill(page, measure, numerator, denominator) {
  await cell(page, measure).fill(numerator);
  await cell(page, measure, "denominator").fill(denominator);
  await cell(page, measure, "denominator").press("Tab");
}

const paste = (page, rows) => page.getByLabel("Hoặc dán nội dung bảng").fill([HEADING, ...rows, ""].join("\n"));

report("nothing is fetched before a plan is chosen, and then that plan alone", async (page) => {
  const requests = [];
  page.on("request", (request) => requests.push(new URL(request.url()).pathname));
  assert.equal(await page.title(), "Báo cáo chương trình trẻ em");
  assert.equal(await page.locator("#numbers").isVisible(), false);
  await clean(page);
  const plans = await page.locator("#plan option").evaluateAll((all) => all.map(({ value }) => value));
  assert.equal(plans.filter(Boolean).length, 6);
  await about(page, { commune: "" });
  assert.deepEqual(requests, [`/ansinh/programmes/${PLAN}.json`]);
  assert.equal(await page.getByLabel("Tỉnh, thành phố").inputValue(), "96");
  assert.equal((await communes(page)).length, 64);
  for (const plan of plans.filter(Boolean)) {
    const arrived = page.waitForResponse(`**/${plan}.json`);
    await page.getByLabel("Kế hoạch, chương trình").selectOption("");
    await page.getByLabel("Kế hoạch, chương trình").selectOption(plan);
    const { measure } = await (await arrived).json();
    await becomes(() => page.locator("#figures tbody tr").count(), measure.length);
  }
});

report("an issue stands beside its cell until it is mended", async (page) => {
  await about(page);
  assert.equal(await page.locator("#cells tbody tr").count(), 35);
  await fill(page, "m02", "70", "60");
  const message = "Lỗi: Lớn hơn mẫu số, trong khi chỉ đếm một phần của mẫu số. Vui lòng kiểm tra lại hai số.";
  await becomes(() => said(page, "m02"), message);
  assert.equal(await cell(page, "m02").getAttribute("aria-invalid"), "true");
  assert.match(await page.locator("#unreported").textContent(), /m02/);
  await clean(page);

  await page.getByRole("button", { name: "English" }).click();
  assert.match(await said(page, "m02"), /^Error: Above the denominator/);
  assert.equal(await cell(page, "m02").inputValue(), "70");
  assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
  await clean(page);
  await page.getByRole("button", { name: "Tiếng Việt" }).click();

  // With every key, once it was said.
  await cell(page, "m02").fill("7");
  await becomes(() => said(page, "m02"), "");
  assert.equal(await cell(page, "m02").getAttribute("aria-invalid"), "false");
  assert.match(await figure(page, "m02").innerText(), /≈ 11,67 % = 7 \/ 60/);
  for (const [wrong, pattern] of [["-5", /nhỏ hơn 0/], ["1,5", /số nguyên/], ["năm", /Chưa phải là một số/]]) {
    await cell(page, "m02").fill(wrong);
    await becomes(async () => pattern.test(await said(page, "m02")), true);
  }
});

report("what is wanting in a row is said once the row is left", async (page) => {
  await about(page);
  await cell(page, "m02").focus();
  await page.keyboard.type("5");
  assert.equal(await said(page, "m02", "denominator"), "");
  await page.keyboard.press("Tab");
  assert.equal(await said(page, "m02", "denominator"), "");
  await page.keyboard.press("Tab");
  await becomes(() => said(page, "m02", "denominator"), "Lỗi: Vui lòng điền ô này.");
  // Rules between measures: children with obesity, of the country and of towns, are out of those weighed.
  await fill(page, "m04a", "5", "100");
  await fill(page, "m04c", "5", "50");
  await fill(page, "m04d", "5", "60");
  await becomes(async () => /mẫu số của m04a phải bằng mẫu số của m04c \+ mẫu số của m04d/i.test(await page.locator("#cells").innerText()), true);
  await fill(page, "m04d", "5", "50");
  await becomes(async () => /mẫu số của m04a phải bằng/i.test(await page.locator("#cells").innerText()), false);
});

report("targets are compared exactly, whatever is shown", async (page) => {
  await about(page);
  for (const [measure, numerator, denominator, outcome, value] of [
    ["m01", "80", "100", "Đạt", "80,00 %"],
    ["m01", "7999999", "10000000", "Không đạt", "≈ 80,00 %"],
    ["m08a", "2999", "250000", "Đạt", "≈ 1,20 %"],
    ["m08a", "12", "1000", "Không đạt", "1,20 %"],
    ["m09", "0", "0", "Không áp dụng", "không có giá trị"],
    ["m05b", "1", "2", "Không có mục tiêu", "50,00 %"],
  ]) {
    await fill(page, measure, numerator, denominator);
    await becomes(async () => {
      const row = figure(page, measure);
      return [await row.locator(".tag").innerText(), await row.locator("strong").first().innerText()];
    }, [outcome, value]);
  }
  await fill(page, "m01", "27", "34");
  assert.match(await figure(page, "m01").innerText(), /2025: ≥ 80 % \(phấn đấu\).*còn thiếu 1/s);
  await page.getByLabel("Năm", { exact: true }).selectOption("2030");
  await page.locator("#unreported summary").first().click();
  assert.match(await figure(page, "m19").innerText(), /Không có mục tiêu/);
  // What was typed for another year, or for another plan, is kept there.
  assert.equal(await cell(page, "m01").inputValue(), "");
  assert.equal(await page.locator("#other-issues").innerText(), "");
  await page.getByLabel("Kế hoạch, chương trình").selectOption("national-2021-2030");
  await becomes(() => page.locator("#figures tbody tr").count(), 26);
  await about(page, { year: "2030" });
  await page.getByLabel("Năm", { exact: true }).selectOption("2025");
  assert.equal(await cell(page, "m01").inputValue(), "27");
});

report("of a sheet the good rows are kept, and the bad ones told by line", async (page) => {
  await about(page, { commune: "" });
  const [a, b] = await communes(page);
  const rows = [`${a},2025,m01,1,1`, `${b},2025,m01,-1,1`, `96/99999,2025,m01,1,1`, `${b},2025,m02,30,40`, `${a},2025,m02,,`];
  await page.locator("#file").setInputFiles({
    name: "so-lieu-bia.csv", mimeType: "text/csv", buffer: Buffer.from([HEADING, ...rows].join("\n")),
  });
  await becomes(() => page.locator("#sheet-said").innerText(), "Bảng đã nạp: 2 dòng dùng được, 2 chỗ cần xem, 1 dòng để trống.");
  const issues = page.locator("#sheet-issues");
  assert.match(await issues.innerText(), /Dòng 3, cột “numerator”: số đếm không thể nhỏ hơn 0.*Dòng 4, cột “unit”/s);
  assert.match(await figure(page, "m01").innerText(), /100,00 % = 1 \/ 1/);
  const missing = figure(page, "m01").locator("details");
  assert.equal(await missing.locator("summary").innerText(), "63 nơi");
  await missing.locator("summary").click();
  assert.match(await missing.innerText(), /Phường An Xuyên|Xã Đất Mũi/);
  await clean(page);

  // Mended where it stands.
  await page.locator("#sheet").fill([HEADING, rows[0], `${b},2025,m01,0,1`, rows[3]].join("\n"));
  await becomes(() => issues.innerText(), "");
  assert.match(await figure(page, "m01").innerText(), /50,00 % = 1 \/ 2/);
  // The table shows what the sheet says, and what is typed goes before it.
  await page.getByLabel("Xã, phường, đặc khu").selectOption(b);
  assert.equal(await cell(page, "m02").inputValue(), "30");
  await cell(page, "m02").fill("40");
  await becomes(async () => /100,00 % = 40 \/ 40/.test(await figure(page, "m02").innerText()), true);
  await cell(page, "m02").fill("50");
  await cell(page, "m02").press("Tab");
  await becomes(async () => /^Lỗi: Lớn hơn mẫu số/.test(await said(page, "m02")), true);
  await page.getByLabel("Xã, phường, đặc khu").selectOption(a);
  assert.match(await page.locator("#other-issues").innerText(), /, 2025, m02: Lớn hơn mẫu số/);
});

report("a sheet can be dropped, and is read in either language", async (page) => {
  await about(page);
  const [a] = await communes(page);
  await page.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], "so-lieu-bia.csv"));
    document.getElementById("numbers").dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  }, `${HEADING}\n${a},2025,m99,1,1\n${a},2052,m01,1,1\n`);
  await becomes(async () => /chỉ tiêu nào mang mã này/.test(await page.locator("#sheet-issues").innerText()), true);
  await page.getByRole("button", { name: "English" }).click();
  assert.match(await page.locator("#sheet-issues").innerText(), /Error: Line 2, column “measure”.*Error: Line 3, column “period”/s);
  assert.match(await page.locator("#sheet-said").innerText(), /^Sheet loaded: 0 good rows/);
});

report("small counts are left out on request", async (page) => {
  await about(page, { commune: "" });
  const [a, b] = await communes(page);
  await paste(page, [`${a},2025,m09,3,900`, `${b},2025,m09,40,1000`]);
  await becomes(async () => /43 \/ 1\.900/.test(await figure(page, "m09").innerText()), true);
  await page.getByLabel("Xã, phường, đặc khu").selectOption(a);
  await page.getByLabel(/không nêu các số từ 1 đến 4/).check();
  assert.match(await figure(page, "m09").innerText(), /không nêu vì số nhỏ/);
  await page.locator("#paper summary").click();
  assert.match(await page.locator("#text").innerText(), /m09 .*không công bố vì số nhỏ/);
  assert.doesNotMatch(await page.locator("#outcome").innerText(), /900/);
  // The sibling too: with the province's sum it would give the small one away.
  await page.getByLabel("Xã, phường, đặc khu").selectOption(b);
  assert.match(await figure(page, "m09").innerText(), /không nêu vì số nhỏ/);
  await page.getByLabel(/không nêu các số/).uncheck();
  assert.match(await figure(page, "m09").innerText(), /40 \/ 1\.000/);
});

report("the year before: a path to the next target, or a break", async (page) => {
  await about(page, { year: "2026", commune: "" });
  const [a, b] = await communes(page);
  // 90 % in 2025; the targets of 2030 are 95 % (m02) and, at most, 3.2 per 1,000 (m03b).
  await paste(page, [
    `${a},2025,m02,900,1000`, `${a},2026,m02,910,1000`, `${b},2025,m02,900,1000`, `${b},2026,m02,909,1000`,
  ]);
  await page.getByLabel("Xã, phường, đặc khu").selectOption(a);
  await becomes(async () => /Chưa đến hạn.*đúng tiến độ.*còn thiếu 40/s.test(await figure(page, "m02").innerText()), true);
  assert.match(await figure(page, "m02").innerText(), /Kỳ 2025: 90,00 % = 900 \/ 1\.000/);
  await page.getByLabel("Xã, phường, đặc khu").selectOption(b);
  assert.match(await figure(page, "m02").innerText(), /chậm tiến độ/);

  await page.getByLabel("Xã, phường, đặc khu").selectOption("");
  await page.getByLabel("Năm", { exact: true }).selectOption("2024");
  assert.equal((await communes(page)).length, 100);
  const [old] = await communes(page);
  await page.getByLabel("Năm", { exact: true }).selectOption("2025");
  await paste(page, [`${old},2024,m01,1,1`, `${a},2025,m01,1,1`]);
  await becomes(async () => /Không so được với kỳ trước/.test(await figure(page, "m01").innerText()), true);
  assert.match(await figure(page, "m01").innerText(), /Kỳ 2024: 100,00 % = 1 \/ 1/);
});

report("a province and a commune of another time are followed to what they became", async (page) => {
  await about(page, { year: "2024", commune: "" });
  await page.getByLabel("Tỉnh, thành phố").selectOption({ label: "Tỉnh Bạc Liêu" });
  await page.getByLabel("Xã, phường, đặc khu").selectOption({ label: "Phường 2, Thành phố Bạc Liêu" });
  await page.getByLabel("Năm", { exact: true }).selectOption("2026");
  assert.equal(await page.locator("#province option:checked").innerText(), "Tỉnh Cà Mau");
  assert.equal(await page.locator("#commune option:checked").innerText(), "Phường Bạc Liêu");
});

report("the plan itself: what is due, what contradicts itself, and its costs", async (page) => {
  await about(page, { plan: "ca-mau-2014-2020", year: "2020", commune: "" });
  assert.match(await page.locator("#calendar").innerText(), /30\/06\/2020 \(hết kỳ; kế hoạch không nêu ngày\)/);
  assert.match(await page.locator("#findings").innerText(), /Mâu thuẫn \(4\).*1883.*tính ra; dòng/s);
  const local = page.locator("#budgets tr", { hasText: "Địa phương" });
  assert.match(await local.innerText(), /655\.000\.000 đồng.*565\.000\.000 đồng.*-90\.000\.000 đồng/s);
  for (const fold of await page.locator("#findings summary").all()) await fold.click();
  await clean(page);
  await about(page, { plan: "cam-chau-2023", year: "2023", commune: "" });
  // The plan of a commune leads to that commune; of a day that is named, nothing more is said.
  await becomes(() => page.locator("#commune").inputValue(), "38/15160");
  assert.match(await page.locator("#calendar").innerText(), /09\/11\/2023\s+Báo cáo/);
});

report("blank sheets, the report on paper, and the numbers as a file; nothing is sent or stored", async (page) => {
  await page.evaluate(() => {
    globalThis.print = () => dispatchEvent(new Event("beforeprint"));
  });
  await about(page);
  const requests = [];
  page.on("request", (request) => requests.push(request.url()));
  const download = async (name) => {
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
    const chunks = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk);
    return [file.suggestedFilename(), Buffer.concat(chunks).toString()];
  };
  await page.locator("#by-sheet > summary").click();
  const [name, sheet] = await download("Tải bảng trống của xã");
  const unit = await page.locator("#commune").inputValue();
  assert.equal(name, `${PLAN}_2025_${unit.replace("/", "-")}_bang-trong.csv`);
  assert.equal(sheet.trimEnd().split("\r\n").length, 1 + 35);
  // In words too, for whoever fills it in.
  assert.match(sheet, /^\ufeffunit,.*\r\n96\/32248,2025,m01,,,,,,Xã Đất Mũi,/);
  const [, all] = await download(/Tải bảng trống của cả tỉnh \(64 xã\)/);
  assert.equal(all.trimEnd().split("\r\n").length, 1 + 64 * 35);

  await fill(page, "m01", "1", "1");
  const [, saved] = await download("Lưu số liệu");
  assert.match(saved, new RegExp(`^${unit},2025,m01,1,1`, "m"));
  await page.getByRole("button", { name: "In báo cáo" }).click();
  const text = page.locator("#text");
  assert.match(await text.innerText(), /^BÁO CÁO NĂM 2025\nĐơn vị: Xã Đất Mũi.*m01 .*1\/1 = 100,00 %/s);
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator("#cells").isVisible(), false);
  assert.equal(await text.isVisible(), true);
  await page.emulateMedia({ media: "screen" });
  await page.getByLabel("Kỳ", { exact: true }).selectOption("-H1");
  assert.match(await text.innerText(), /^BÁO CÁO 6 THÁNG ĐẦU NĂM 2025\nĐơn vị: Xã Đất Mũi, Huyện Ngọc Hiển/);
  assert.deepEqual(requests.filter((address) => !address.startsWith("blob:")), []);
  assert.deepEqual(
    await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]),
    [0, 0, ""],
  );
});

report(
  "fits a narrow screen",
  async (page) => {
    await about(page);
    await fill(page, "m01", "2", "1");
    await fill(page, "m03b", "2", "300");
    await page.locator("#unreported summary").first().click();
    const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    assert.ok(content <= screen, `${content} > ${screen}`);
    await clean(page);
  },
  { viewport: { width: 360, height: 740 } },
);

report(
  "a plan that does not arrive can be asked for again",
  async (page) => {
    await page.route("**/programmes/*", (route) => route.abort());
    await page.getByLabel("Kế hoạch, chương trình").selectOption(PLAN);
    const again = page.getByRole("alert").getByRole("button", { name: "Thử lại" });
    await again.waitFor();
    await page.unroute("**/programmes/*");
    await again.click();
    await page.locator("#numbers").waitFor();
    assert.equal(await again.isVisible(), false);
  },
  { expected: [/ERR_FAILED/] },
);

report("the two pages lead to each other", async (page) => {
  await page.getByRole("link", { name: "Tờ khai cho trẻ em" }).click();
  await page.locator("#form").waitFor();
  await page.getByRole("link", { name: "Báo cáo chương trình trẻ em" }).click();
  await page.locator("#plan").waitFor();
});

test("says so when the package is not there", async () => {
  const { page } = await open(browser, "/tests/blank.html");
  await page.route("**/ansinh/indicators.wasm", (route) => route.abort());
  await page.goto(new URL("/report.html", page.url()).href);
  await page.getByText("Không mở được trang báo cáo").waitFor();
  await page.context().close();
});
