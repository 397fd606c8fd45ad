// The page on which a report is prepared: what the officer does, and what is drawn again.

import { h, showLines, speak, table } from "./dom.js";
import { today } from "./format.js";
import * as ansinh from "./indicators.js";
import { drawFigures, headline } from "./outcome.js";
import { loadPlaces } from "./places.js";
import { drawBudgets, drawCalendar, drawFindings } from "./plan.js";
import { Tally } from "./tally.js";
import { WORDS } from "./words.js";

/** A sheet is read again when the typing in it pauses. */
const PAUSE = 250;
/** The most issues of a sheet that are shown at once. */
const MOST_ISSUES = 50;
const PARTS = ["", "-H1", "-H2"];
const CELLS = ["numerator", "denominator"];

const $ = (id) => document.getElementById(id);

let language = "vi";
let words;
/** @type {Tally} */
let tally;
/** Fields of the table that were left: until then what is wrong with them is not said. */
const touched = new Set();

// Drawing

/** Everything anew: at the start, in another language. */
function draw() {
  words = { ...WORDS[language], ...WORDS[language].report };
  speak(language, words);
  document.title = words.forOfficers;
  fill($("plan"), Object.entries(words.plans), tally.programme?.plan.id, words.choose);
  if (tally.programme) drawPlan();
}

function drawPlan() {
  const { plan } = tally.programme;
  const years = Array.from({ length: plan.until - plan.from + 1 }, (_, at) => String(plan.from + at));
  fill($("year"), years.map((year) => [year, year]), tally.period.slice(0, 4));
  fill($("part"), PARTS.map((part) => [part, words.parts[part]]), tally.period.slice(4));
  for (const element of document.querySelectorAll("[data-with-plan]")) element.hidden = false;
  $("findings").replaceChildren(...drawFindings(tally.programme, language, words));
  $("budgets").replaceChildren(...drawBudgets(tally.programme, language, words));
  drawUnit();
}

/** What depends on the period and the unit. */
function drawUnit() {
  const year = Number(tally.period.slice(0, 4));
  $("calendar-heading").textContent = words.calendar(year);
  $("calendar").replaceChildren(...drawCalendar(tally.programme, year, language, words));
  fill($("province"), tally.provinces.map(({ code, name }) => [code, name]), tally.province);
  const communes = tally.communes.map(({ id, name }) => [id, name]);
  fill($("commune"), communes, tally.commune, words.wholeProvince(communes.length));
  $("blank-commune").hidden = !tally.commune;
  $("blank-province").textContent = words.blankProvince(communes.length);
  $("no-commune").hidden = Boolean(tally.commune);
  drawCells();
  drawSheet();
  update();
}

function drawCells() {
  const head = [words.measure, words.numerator, words.denominator];
  $("cells").replaceChildren(...(tally.commune ? [table(head, tally.measures.map(drawRow))] : []));
  touchFilled();
}

function drawRow(measure) {
  const values = tally.cells(measure.id);
  const id = `row-${measure.id}`;
  const cell = (part) => {
    if (!measure[part]) return undefined;
    const input = h("input", {
      type: "text",
      inputmode: "numeric",
      id: cellId(measure.id, part),
      "data-measure": measure.id,
      "data-part": part,
      "aria-labelledby": `${id} ${id}-${part}`,
      "aria-describedby": `${id}-${part}-messages`,
    });
    input.value = values[part];
    const asked = measure[part][language];
    const label = measure.kind === "done" ? words.yesOrNo(asked) : asked;
    return [
      h("label", { for: input.id, id: `${id}-${part}` }, label),
      input,
      h("div", { class: "messages", id: `${id}-${part}-messages` }),
    ];
  };
  const name = h("span", { id }, h("span", { class: "cite" }, measure.id), ` ${measure.name[language]}`);
  return [name, ...CELLS.map(cell)];
}

/** What came of the sheet, line by line. */
function drawSheet() {
  const { issues, untold, blank } = tally.sheet?.flaws(language) ?? { issues: [], untold: 0, blank: 0 };
  const good = tally.sheet?.report().rows.length;
  $("sheet-said").textContent = tally.sheet ? words.sheetSaid(good, issues.length + untold, blank) : "";
  const lines = issues.slice(0, MOST_ISSUES).map(({ message, severity }) => ({ text: message, severity }));
  const rest = issues.length + untold - lines.length;
  showLines($("sheet-issues"), rest > 0 ? [...lines, { text: words.more(rest), severity: "warning" }] : lines, words);
}

/** What may be different after each change. */
function update() {
  const issues = tally.issues(language);
  const isShown = ({ row }) => row.unit === tally.commune && row.period === tally.period;
  for (const input of $("cells").querySelectorAll("input")) {
    const { measure, part } = input.dataset;
    const found = issues.filter((issue) => {
      const at = issue.path[2] === "denominator" ? "denominator" : "numerator";
      return isShown(issue) && issue.row.measure === measure && at === part && touched.has(input.id);
    });
    showLines($(`row-${measure}-${part}-messages`), linesOf(found), words);
    const isWrong = found.some(({ severity }) => severity === "error");
    input.parentElement.classList.toggle("wrong", isWrong);
    input.setAttribute("aria-invalid", String(isWrong));
  }
  const elsewhere = issues
    .filter((issue) => !isShown(issue))
    .map((issue) => ({
      ...issue,
      message: `${tally.name(issue.row.unit)}, ${issue.row.period}, ${issue.row.measure}: ${issue.message}`,
    }));
  showLines($("other-issues"), linesOf(elsewhere), words);
  const line = headline(tally, words);
  if ($("headline").textContent !== line) $("headline").textContent = line;
  const unfolded = $("unreported")?.open ?? false;
  $("figures").replaceChildren(...drawFigures(tally, language, words));
  if ($("unreported")) $("unreported").open = unfolded;
  drawPaper();
}

function drawPaper() {
  if ($("paper").open) $("text").textContent = tally.text(language);
}

/** Of what is there already, mistakes are said at once. */
function touchFilled() {
  for (const { id, value } of $("cells").querySelectorAll("input")) if (value) touched.add(id);
}

const linesOf = (issues) => issues.map(({ message, severity }) => ({ text: message, severity }));
const cellId = (measure, part) => `cell-${measure}-${part}`;

function fill(select, options, chosen, none) {
  const all = none ? [["", none], ...options] : options;
  select.replaceChildren(...all.map(([value, text]) => h("option", { value }, text)));
  select.value = chosen ?? "";
}

// What the officer does

async function choosePlan() {
  const id = $("plan").value;
  $("plan-failed").hidden = true;
  if (!id) return;
  let plan;
  try {
    plan = await ansinh.fetchPlan(id);
  } catch {
    $("plan-failed").hidden = false;
    return;
  }
  // Another may have been chosen while this one came.
  if ($("plan").value !== id) return;
  const year = Math.min(Math.max(Number(today().slice(0, 4)), plan.from), plan.until);
  const [province, commune] = plan.place === "vn" ? [tally.province] : plan.place.split("/");
  moveTo({
    programme: ansinh.Programme.of(plan),
    period: String(year),
    province,
    commune: commune ? plan.place : "",
  });
}

function moveTo(where) {
  touched.clear();
  tally.moveTo(where);
  // The numbers of a province come as a sheet, those of a commune are mostly typed.
  $("by-sheet").open = !tally.commune || Boolean(tally.sheet);
  if (where.programme) drawPlan();
  else drawUnit();
}

function read(text) {
  tally.read(text);
  for (const input of $("cells").querySelectorAll("input")) {
    input.value = tally.cells(input.dataset.measure)[input.dataset.part];
  }
  touchFilled();
  drawSheet();
  update();
}

async function readFile(file) {
  if (!file) return;
  $("by-sheet").open = true;
  $("sheet").value = await file.text();
  read($("sheet").value);
}

function save(text, unit, kind) {
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv" }));
  const name = [tally.programme.plan.id, tally.period, unit.replace("/", "-"), kind].join("_");
  h("a", { href: address, download: `${name}.csv` }).click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

$("plan").addEventListener("change", choosePlan);
$("plan-retry").addEventListener("click", choosePlan);
for (const id of ["year", "part"]) {
  $(id).addEventListener("change", () => moveTo({ period: $("year").value + $("part").value }));
}
$("province").addEventListener("change", ({ target }) => moveTo({ province: target.value }));
$("commune").addEventListener("change", ({ target }) => moveTo({ commune: target.value }));

$("blank-commune").addEventListener("click", () => save(tally.blank([tally.commune], language), tally.commune, words.blankFile));
$("blank-province").addEventListener("click", () =>
  save(tally.blank(tally.communes.map(({ id }) => id), language), tally.province, words.blankFile),
);

$("file").addEventListener("change", ({ target }) => {
  readFile(target.files[0]);
  // So that the same file is read again once it was mended.
  target.value = "";
});
$("numbers").addEventListener("dragover", (event) => event.preventDefault());
$("numbers").addEventListener("drop", (event) => {
  if (event.dataTransfer.files.length === 0) return;
  event.preventDefault();
  readFile(event.dataTransfer.files[0]);
});
let pause;
$("sheet").addEventListener("input", ({ target }) => {
  clearTimeout(pause);
  pause = setTimeout(() => read(target.value), PAUSE);
});

let said = "";
$("cells").addEventListener("input", ({ target }) => {
  const { measure } = target.dataset;
  const value = (part) => $(cellId(measure, part))?.value ?? "";
  tally.type(measure, Object.fromEntries(CELLS.map((part) => [part, value(part)])));
  update();
  const text = $(target.getAttribute("aria-describedby")).textContent;
  if (text !== said) $("announcer").textContent = text;
  said = text;
});

// What is wanting in a row is said once the row is left.
$("cells").addEventListener("focusout", ({ target, relatedTarget }) => {
  const row = target.closest("tr");
  const isLeft = !row.contains(relatedTarget);
  if (target.value) touched.add(target.id);
  if (isLeft) for (const input of row.querySelectorAll("input")) touched.add(input.id);
  update();
});
$("cells").addEventListener("submit", (event) => event.preventDefault());

$("small").addEventListener("change", ({ target }) => {
  tally.hidesSmall = target.checked;
  tally.figure();
  update();
});
$("paper").addEventListener("toggle", drawPaper);
addEventListener("beforeprint", () => {
  $("paper").open = Boolean(tally.programme);
  if (tally.programme) drawPaper();
});
$("print").addEventListener("click", () => print());
$("save").addEventListener("click", () => save(tally.checked.csv(), tally.unit, words.reportFile));

$("languages").addEventListener("click", ({ target }) => {
  if (!target.dataset.language) return;
  language = target.dataset.language;
  draw();
});

// The start

const [places] = await Promise.all([loadPlaces(ansinh.PLACES), ansinh.load()]);
tally = new Tally(places);
tally.province = "96";
draw();
$("loading").hidden = true;
$("page").hidden = false;
