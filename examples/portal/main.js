// The page: puts the declaration on the screen and takes what the person does with it.

import * as ansinh from "./ansinh.js";
import { combobox } from "./combobox.js";
import { Declaration, pointerOf } from "./declaration.js";
import { attribute, h, speak } from "./dom.js";
import { drawEntitlement, headline, linkTo } from "./entitlement.js";
import { drawExplanation } from "./explanation.js";
import {
  communeName,
  drawForm,
  fillProvinces,
  idOf,
  provinceOf,
  redrawList,
  showApplicable,
  showClearing,
  showMessages,
  valueOf,
} from "./form.js";
import { date, dayBefore, dayOf, today } from "./format.js";
import { loadPlaces } from "./places.js";
import * as service from "./service.js";
import { WORDS } from "./words.js";

/** The declaration for a child; or the facts about anyone, with `?form=situation`. */
const FORM =
  new URLSearchParams(location.search).get("form") === "situation" ? "situation" : "child-declaration";
const CATALOGUES = { vi: ansinh.vi, en: ansinh.en };

/** Messages that appear above what is being clicked would move it away: they wait for the click. */
const CLICK = 150;

const $ = (id) => document.getElementById(id);
const form = $("form");

let language = "vi";
/** @type {Declaration} */
let declaration;
let places;
/** The language, and the places and facts of the day: what everything is drawn with. */
let context;
/**
 * What came of the last check: nothing yet, or no longer; `mistakes`; `complete`. Then, of handing in: `failed`,
 * `refused`, `accepted`.
 */
let outcome = "";
let canHandIn = false;
/** What the service said: its answer, or its issues. */
let reply = {};
/** The handing in that is under way. */
let handingIn;
let drawnAssessment;

function renewContext() {
  context = {
    language,
    words: { ...WORDS[language], ...WORDS[language][FORM] },
    catalogue: CATALOGUES[language],
    units: places?.on(declaration.on),
    factLists: factLists(),
  };
}

/** The list of options of each fact, by which its values are named. */
function factLists() {
  const facts = ansinh.describe("situation", { on: declaration.on })?.fields ?? [];
  const all = facts.flatMap((field) => [field, ...(field.columns ?? [])]);
  return new Map(all.flatMap(({ fact, options }) => (fact && options ? [[fact, options.name]] : [])));
}

function messageOf(issue) {
  return ansinh.message(FORM, issue, context.catalogue);
}

// Drawing

/** Everything anew: at the start, in another language, on another day. */
function draw() {
  const at = focused();
  renewContext();
  const { words, catalogue } = context;
  speak(language, words);
  $("title").textContent = catalogue.form[FORM];
  for (const link of document.querySelectorAll("[data-form]")) {
    attribute(link, "aria-current", link.dataset.form === FORM && "page");
  }
  if (declaration.description) {
    const { cite, official } = declaration.description;
    $("edition").textContent = cite ? edition(declaration.description, words) : "";
    $("layout").textContent = cite ? (official ? words.official : words.unofficial) : "";
    $("fields").replaceChildren(...drawForm(declaration, context));
    for (const input of form.querySelectorAll("[data-kind=commune]")) suggestCommunes(input);
  } else {
    $("edition").textContent = messageOf(declaration.notInForce());
    $("layout").textContent = "";
    $("fields").replaceChildren();
  }
  // Facts are no paper to be completed and handed in.
  $("submit").hidden = !declaration.description?.cite;
  showPlaces();
  drawnAssessment = undefined;
  update();
  at();
}

/** Remembers where the person is, to bring them back there. */
function focused() {
  const { id, selectionStart, selectionEnd } = document.activeElement;
  return () => {
    const element = id && $(id);
    if (!element || element === document.activeElement) return;
    element.focus({ preventScroll: true });
    if (typeof selectionStart === "number") element.setSelectionRange(selectionStart, selectionEnd);
  };
}

function edition({ cite, period }, words) {
  const from = period.from ? words.from(date(period.from, language)) : "";
  const through = period.until ? words.through(date(dayBefore(period.until), language)) : "";
  return `${words.edition(date(declaration.on, language), cite)}${from}${through}.`;
}

/** What may be different after each change. */
function update() {
  const { words, catalogue } = context;
  showApplicable(form, declaration);
  showMessages(form, declaration, messageOf, words);
  showClearing(form);
  drawSummary(words);
  drawDone(words);
  drawPanel();
  document.title = ($("summary").hidden ? "" : words.error) + catalogue.form[FORM];
}

function drawSummary(words) {
  const isRefused = outcome === "refused";
  const listed = isRefused ? reply.issues : outcome === "mistakes" ? declaration.errors : [];
  const errors = listed.filter((issue) => issue.severity === "error");
  $("summary").hidden = errors.length === 0 || !declaration.description;
  if ($("summary").hidden) return;
  $("summary-heading").textContent = isRefused ? words.refused(errors.length) : words.summary(errors.length);
  $("summary-list").replaceChildren(
    ...errors.map((issue) => h("li", {}, linkTo(issue.pointer, messageOf(issue)))),
  );
}

function drawDone(words) {
  $("done").hidden = !["complete", "failed", "accepted"].includes(outcome);
  if ($("done").hidden) return;
  const isAccepted = outcome === "accepted";
  $("done-heading").textContent = isAccepted ? words.acceptedTitle : words.doneTitle;
  const warnings = declaration.issues.length;
  $("done-text").textContent = [
    isAccepted ? words.accepted(acceptedFor(reply.answer)) : canHandIn ? words.doneToHandIn : words.done,
    warnings > 0 && words.doneWarnings(warnings),
  ]
    .filter(Boolean)
    .join(" ");
  $("hand-in").hidden = !canHandIn || isAccepted;
  $("not-handed-in").textContent = outcome === "failed" ? words.notHandedIn : "";
  $("document").textContent = JSON.stringify(declaration.value(), null, 2);
}

/** What the service says that the child is entitled to. */
function acceptedFor({ assessment, error }) {
  return headline({ assessment, undecidable: error }, context).text;
}

function drawPanel() {
  const line = headline(declaration, context);
  // A live region speaks when it changes: the same words are not set twice.
  if ($("headline").textContent !== line.text) $("headline").textContent = line.text;
  $("glance").textContent = line.text;
  $("entitlement").dataset.status = line.status;
  const now = declaration.undecidable ?? declaration.assessment;
  if (now === drawnAssessment) return;
  drawnAssessment = now;
  const unfolded = $("reasons").querySelector("details")?.open ?? false;
  $("reasons").replaceChildren(...drawEntitlement(declaration, context).filter(Boolean));
  for (const fold of $("reasons").querySelectorAll("details")) fold.open = unfolded;
  $("why").hidden = !declaration.assessment;
  drawWhy();
}

function drawWhy() {
  if (!$("why").open || $("why").hidden) return;
  const opened = [...$("explanation").querySelectorAll("details[open]")].map(
    ({ dataset }) => dataset.provision,
  );
  const explanation = declaration.explain();
  $("explanation").replaceChildren(...(explanation ? drawExplanation(explanation, context) : []));
  for (const provision of $("explanation").querySelectorAll("details")) {
    provision.open = opened.includes(provision.dataset.provision);
  }
}

// Places

async function fetchPlaces() {
  $("places-failed").hidden = true;
  try {
    places = await loadPlaces(ansinh.PLACES);
  } catch {
    $("places-failed").hidden = false;
    return;
  }
  renewContext();
  const { units, words } = context;
  for (const select of form.querySelectorAll("[data-kind=province]")) {
    fillProvinces(select, units, declaration.answer(select.dataset.pointer), words);
  }
  showPlaces();
  showCommunes();
  drawnAssessment = undefined;
  update();
}

/** The list of provinces to decide for, where the form does not ask where the person lives. */
function showPlaces() {
  const { units, words } = context;
  const fields = declaration.description?.fields ?? [];
  $("where").hidden = fields.some((field) => field.kind === "province");
  fillProvinces($("place"), units, $("place").value, words);
}

function showCommunes() {
  for (const input of form.querySelectorAll("[data-kind=commune]")) {
    if (input !== document.activeElement) {
      input.value = communeName(declaration, input.dataset.pointer, context.units);
    }
  }
}

function suggestCommunes(input) {
  const province = () => declaration.answer(provinceOf(declaration, input.dataset.pointer));
  combobox(
    input,
    (text) => (province() ? (context.units?.search(text, province()) ?? []) : []),
    (count) => (province() ? context.words.suggestions(count) : context.words.communeFirst),
  );
}

// What the person does

function answer(control) {
  const { pointer, kind } = control.dataset;
  let value = valueOf(control);
  let chosen = control.type === "radio" || control.localName === "select";
  if (kind === "commune" && value !== undefined) {
    const code = context.units?.codeOf(value, declaration.answer(provinceOf(declaration, pointer)));
    chosen = code !== undefined;
    value = code ?? value;
  }
  declaration.set(pointer, value);
  if (chosen) declaration.touch(pointer);
  changed();
  if (kind === "province") showCommunes();
  sayMessage(pointer);
}

function changed() {
  isAnother();
  update();
}

/** What was found complete is another declaration now. Mistakes stay listed until they are mended. */
function isAnother() {
  handingIn = undefined;
  if (!["mistakes", "refused"].includes(outcome)) outcome = "";
}

/** Tells the message of the field that is being filled in to people who do not see it appear. */
let said = "";
function sayMessage(pointer) {
  const text = declaration.issuesAt(pointer).map(messageOf).join(" ");
  if (text !== said) $("announcer").textContent = text;
  said = text;
}

function focusOn(pointer) {
  const target = $(idOf(pointer)) ?? $(idOf(pointer.replace(/\/\d+.*/, "")));
  const field = $(`${idOf(pointer)}--field`) ?? target;
  field?.scrollIntoView({ block: "start" });
  target?.focus({ preventScroll: true });
}

function rowsChanged(path, pointer) {
  redrawList(form, path, declaration, context);
  changed();
  $(idOf(pointer)).focus();
}

form.addEventListener("input", ({ target }) => {
  if (target.dataset.pointer) answer(target);
});

form.addEventListener("focusout", ({ target }) => {
  const { pointer, kind } = target.dataset;
  if (!pointer || target.type === "radio") return;
  setTimeout(() => {
    declaration.touch(pointer);
    if (kind === "commune") showCommunes();
    update();
  }, CLICK);
});

form.addEventListener("click", ({ target }) => {
  const { clear, add, none, remove, row } = target.closest("button")?.dataset ?? {};
  if (clear) {
    for (const radio of form.querySelectorAll(`[name="${clear}"]`)) radio.checked = false;
    declaration.set(clear, undefined);
    changed();
    $(idOf(clear)).focus();
  } else if (add) {
    const list = declaration.description.fields.find((field) => field.path === add);
    const pointer = `${pointerOf(add)}/${declaration.rows(add).length}/${list.columns[0].path}`;
    declaration.addRow(add);
    rowsChanged(add, pointer);
  } else if (none) {
    declaration.toggleNone(none);
    redrawList(form, none, declaration, context);
    changed();
    form.querySelector(`[data-none="${none}"]`).focus();
  } else if (remove) {
    declaration.removeRow(remove, Number(row));
    rowsChanged(remove, pointerOf(remove));
  }
});

form.addEventListener("submit", (event) => {
  event.preventDefault();
  declaration.complete();
  handingIn = undefined;
  show(declaration.errors.length > 0 ? "mistakes" : "complete");
});

$("hand-in").addEventListener("click", async () => {
  if (handingIn) return;
  outcome = "complete";
  update();
  $("announcer").textContent = context.words.handingIn;
  const attempt = service.handIn(declaration.value(), declaration.on);
  handingIn = attempt;
  const said = await attempt;
  // Of a declaration that was changed meanwhile it says nothing.
  if (handingIn !== attempt) return;
  handingIn = undefined;
  $("announcer").textContent = "";
  reply = said;
  show(reply.answer ? "accepted" : reply.issues ? "refused" : "failed");
});

/** Shows what came of it, and brings the person there. */
function show(found) {
  outcome = found;
  update();
  // What failed can be tried again where the person is.
  if (found === "failed") return;
  const section = ["mistakes", "refused"].includes(found) ? $("summary") : $("done");
  section.scrollIntoView({ block: "start" });
  section.focus({ preventScroll: true });
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("[data-focus]");
  if (!link) return;
  event.preventDefault();
  // The question that tells a fact may be another by now, once the one before it is answered.
  const path = link.dataset.fact && declaration.fieldFor(link.dataset.fact);
  focusOn(path ? pointerOf(path) : link.dataset.focus);
});

$("languages").addEventListener("click", ({ target }) => {
  if (!target.dataset.language) return;
  language = target.dataset.language;
  draw();
});

$("day").addEventListener("input", ({ target }) => {
  const on = dayOf(target.value);
  if (!on) return;
  showDayError(false);
  if (on === declaration.on) return;
  declaration.moveTo(on);
  isAnother();
  draw();
});

$("day").addEventListener("blur", ({ target }) => showDayError(!dayOf(target.value)));

$("place").addEventListener("change", ({ target }) => {
  declaration.moveToPlace(target.value || undefined);
  update();
});

function showDayError(wrong) {
  $("day-error").hidden = !wrong;
  attribute($("day"), "aria-invalid", wrong && "true");
}

$("why").addEventListener("toggle", drawWhy);
$("places-retry").addEventListener("click", fetchPlaces);

async function findService() {
  canHandIn = Boolean(declaration.description?.cite) && (await service.isThere());
  if (!canHandIn) return;
  $("privacy").dataset.word = "privacyUntilHandedIn";
  $("privacy").textContent = context.words.privacyUntilHandedIn;
  update();
}

// The start

await ansinh.ready;
declaration = new Declaration(FORM, today());
$("day").value = date(declaration.on, "vi");
draw();
$("loading").hidden = true;
$("page").hidden = false;
await Promise.all([fetchPlaces(), findService()]);
