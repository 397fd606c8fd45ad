// What has been answered, and what the package says about it on a day. Knows nothing of the page.

import { describe, openDraft, validate } from "./ansinh.js";

/** The JSON Pointer of a field from its path. */
export function pointerOf(path) {
  return `/${path.replaceAll(".", "/")}`;
}

/** The path of a field, and the row and the column if the pointer leads to a cell of a list. */
function placeOf(pointer) {
  const cell = /^(.+)\/(\d+)\/([^/]+)$/.exec(pointer);
  const path = (cell?.[1] ?? pointer).slice(1).replaceAll("/", ".");
  return cell ? { path, row: Number(cell[2]), column: cell[3] } : { path };
}

/** The paths that a condition looks at. */
function pathsOf(condition) {
  if ("path" in condition) return [condition.path];
  return (condition.all ?? condition.any ?? [condition.not]).flatMap(pathsOf);
}

export class Declaration {
  /** The form on this day; `undefined` if it was not in use. */
  description;
  /** The issues of the moment, in the order of the fields. */
  issues = [];
  /** The entitlement, or why nothing can be decided; `null` where there is none. */
  assessment = null;
  undecidable = null;

  #form;
  #on;
  #place;
  #draft;
  /** What was typed, by path, for every edition of the form; for a list, its rows. Never thrown away. */
  #answers = new Map();
  /** Paths of the fields that apply. */
  #applicable = new Set();
  /** Paths of the fields whose answers the draft has been given: those that applied when last looked at. */
  #given = new Set();
  #touched = new Set();
  #complete = false;

  /** @param {string} [place] for a form that does not ask where the person lives */
  constructor(form, on, place) {
    this.#form = form;
    this.#on = on;
    this.#place = place;
    this.#open();
  }

  get form() {
    return this.#form;
  }

  get on() {
    return this.#on;
  }

  /** Judges the same answers on another day, by the law and the edition of that day. */
  moveTo(on) {
    this.#on = on;
    this.#open();
  }

  /** Judges the same answers by the law of another place. */
  moveToPlace(place) {
    this.#place = place;
    this.#open();
  }

  /** From now on answers that are missing are mistakes too, and every mistake is shown. */
  complete() {
    this.#complete = true;
    this.#open();
  }

  #open() {
    this.#draft?.close();
    this.description = describe(this.#form, { on: this.#on });
    const mode = this.#complete ? "submit" : "partial";
    const fields = this.description?.fields ?? [];
    this.#given = new Set(fields.map((field) => field.path));
    this.#draft = openDraft(this.#form, { on: this.#on, mode, place: this.#place }, this.#document(fields));
    this.assessment = null;
    this.undecidable = null;
    this.#take(this.#draft.report());
  }

  #document(fields) {
    const document = {};
    for (const { path } of fields) {
      const segments = path.split(".");
      const last = segments.pop();
      let object = document;
      for (const segment of segments) object = object[segment] ??= {};
      object[last] = this.#answers.get(path);
    }
    return document;
  }

  /** Takes what became different. A field that stops applying keeps its answer here, but not in the draft. */
  #take(change) {
    if (change.assessment !== undefined) this.assessment = change.assessment;
    if (change.error !== undefined) this.undecidable = change.error;
    if (change.issues) this.issues = this.#sorted(change.issues);
    if (change.applicable) this.#applicable = new Set(change.applicable);
    for (const { path } of this.description?.fields ?? []) {
      const applies = this.#applicable.has(path);
      if (applies === this.#given.has(path)) continue;
      if (applies) this.#given.add(path);
      else this.#given.delete(path);
      if (this.#answers.has(path)) {
        this.#take(this.#draft.set(pointerOf(path), applies ? this.#answers.get(path) : undefined));
      }
    }
  }

  #sorted(issues) {
    const order = new Map(this.description?.fields.map((field, at) => [field.path, at]));
    const at = (issue) => order.get(placeOf(issue.pointer).path) ?? -1;
    return [...issues].sort((one, other) => at(one) - at(other));
  }

  applies(path) {
    return this.#applicable.has(path);
  }

  /** What was typed: of a field, of a cell, or the rows of a list. */
  answer(pointer) {
    const { path, row, column } = placeOf(pointer);
    const answer = this.#answers.get(path);
    return row === undefined ? answer : answer?.[row]?.[column];
  }

  rows(path) {
    return this.#answers.get(path) ?? [];
  }

  set(pointer, value) {
    const { path, row, column } = placeOf(pointer);
    if (row !== undefined) this.#answers.get(path)[row][column] = value;
    else if (value === undefined) this.#answers.delete(path);
    else this.#answers.set(path, value);
    if (this.applies(path)) this.#take(this.#draft.set(pointer, value));
  }

  /** Says that there are no rows, or takes that back. */
  toggleNone(path) {
    this.set(pointerOf(path), this.#answers.has(path) ? undefined : []);
  }

  addRow(path) {
    this.set(pointerOf(path), [...this.rows(path), {}]);
  }

  removeRow(path, row) {
    const within = `${pointerOf(path)}/`;
    for (const pointer of this.#touched) if (pointer.startsWith(within)) this.#touched.delete(pointer);
    this.set(
      pointerOf(path),
      this.rows(path).filter((_, at) => at !== row),
    );
  }

  /** The person has left this field, so its mistakes may be shown from now on. */
  touch(pointer) {
    this.#touched.add(pointer);
  }

  /** The issues to be shown at a field. */
  issuesAt(pointer) {
    const shown = this.#complete || this.#touched.has(pointer);
    return shown ? this.issues.filter((issue) => issue.pointer === pointer) : [];
  }

  get errors() {
    return this.issues.filter((issue) => issue.severity === "error");
  }

  /** The canonical document. */
  value() {
    return this.#draft.value();
  }

  /** Why the entitlement is what it is; `undefined` where nothing can be decided. */
  explain() {
    return this.#draft.explain();
  }

  /** The issue that says since when the form is in use, on a day when it was not. */
  notInForce() {
    return validate(this.#form, {}, { on: this.#on }).issues[0];
  }

  #isOpen(path) {
    const answer = this.#answers.get(path);
    return this.applies(path) && (answer === undefined || answer === "" || answer.length === 0);
  }

  /** The field whose answer tells a fact, or opens the way to it; `undefined` if this form does not ask it. */
  fieldFor(fact) {
    const asking = (this.description?.fields ?? []).filter((field) => factsOf(field).includes(fact));
    const conditions = asking.flatMap((field) => (field.only_when ? pathsOf(field.only_when) : []));
    return (
      asking.find((field) => this.#isOpen(field.path))?.path ??
      conditions.find((path) => this.#isOpen(path)) ??
      asking.find((field) => this.applies(field.path))?.path
    );
  }
}

/** Facts of the law that the list of benefits tells: `describe` names but one for a field. */
const BENEFITS = ["wage", "pension", "social_insurance", "merit_benefit", "social_allowance"];

function factsOf(field) {
  return ["benefits", "receives_benefits"].includes(field.path) ? BENEFITS : [field.fact];
}
