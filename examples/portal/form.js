// The form, from its description alone: a field that is added to the form shows here by itself.

import { label } from "./ansinh.js";
import { pointerOf } from "./declaration.js";
import { attribute, h, showLines, unseen } from "./dom.js";

/** The most options that are shown side by side instead of in a select. */
const MOST_RADIOS = 6;

/** How the keyboard of a phone should look, by kind. Dates need the slash, so they keep the letters. */
const KEYBOARDS = { personal_id: "numeric", count: "numeric", amount: "numeric", phone: "tel" };

/** The id of what answers a pointer. */
export function idOf(pointer) {
  return `answer${pointer.replaceAll("/", "-")}`;
}

/**
 * Draws the form of a description.
 *
 * @param {import("./declaration.js").Declaration} declaration
 * @param {{ words: object, catalogue: object, units: object | undefined }} context the language, and the places
 *   of the day once they are loaded
 */
export function drawForm(declaration, context) {
  const form = new Drawing(declaration, context);
  const fields = declaration.description.fields.map((field) => ({
    ...field,
    segments: field.path.split("."),
  }));
  return form.sections(fields, 0);
}

/** Fills a list of provinces, once their names are known. */
export function fillProvinces(select, units, chosen, words) {
  const options = (units?.provinces ?? []).map(({ code, name }) => h("option", { value: code }, name));
  select.replaceChildren(h("option", { value: "" }, words.choose), ...options);
  if (chosen && !units?.province(chosen)) select.append(h("option", { value: chosen }, chosen));
  select.value = chosen ?? "";
}

/** The pointer of the province that a commune is to be in: the one that stands with it. */
export function provinceOf(declaration, communePointer) {
  const around = communePointer.slice(0, communePointer.lastIndexOf("/") + 1);
  const provinces = declaration.description.fields.filter((field) => field.kind === "province");
  const pointers = provinces.map((field) => pointerOf(field.path));
  return pointers.find((pointer) => pointer.startsWith(around)) ?? pointers[0];
}

/** The name of the commune that was answered; what was typed if it has none. */
export function communeName(declaration, pointer, units) {
  const answer = declaration.answer(pointer) ?? "";
  return units?.commune(answer, declaration.answer(provinceOf(declaration, pointer))) ?? answer;
}

/** Shows the fields that apply and, of the groups, those with a field that does. */
export function showApplicable(form, declaration) {
  for (const field of form.querySelectorAll("[data-path]")) {
    field.hidden = !declaration.applies(field.dataset.path);
  }
  // Backwards, so that inner groups are settled before those around them.
  for (const group of [...form.querySelectorAll("[data-group]")].reverse()) {
    group.hidden = ![...group.children].some(
      (child) => child.matches("[data-path], [data-group]") && !child.hidden,
    );
  }
}

/** Shows the messages of each field as they are now; only what became different is touched. */
export function showMessages(form, declaration, messagesOf, words) {
  for (const box of form.querySelectorAll("[data-messages]")) {
    const pointer = box.dataset.messages;
    const issues = declaration.issuesAt(pointer);
    const lines = issues.map((issue) => ({ text: messagesOf(issue), severity: issue.severity }));
    if (!showLines(box, lines, words)) continue;
    const wrong = issues.some((issue) => issue.severity === "error");
    box.closest(".field").classList.toggle("wrong", wrong);
    const judged = form.querySelector(`[data-judged="${pointer}"]`);
    if (judged) attribute(judged, "aria-invalid", wrong && "true");
  }
}

/** Offers to clear the answers of radios, where there is one. */
export function showClearing(form) {
  for (const button of form.querySelectorAll("[data-clear]")) {
    button.hidden = !button.parentElement.querySelector("input:checked");
  }
}

class Drawing {
  constructor(declaration, { words, catalogue, units }) {
    this.declaration = declaration;
    this.words = words;
    this.catalogue = catalogue;
    this.units = units;
  }

  label(path) {
    return label(this.declaration.form, path, this.catalogue);
  }

  /** Neighbours whose paths begin alike make a group; those without a group make a section without a heading. */
  sections(fields, depth) {
    const drawn = [];
    let loose;
    for (let at = 0; at < fields.length;) {
      const { segments } = fields[at];
      if (segments.length === depth + 1) {
        if (!loose) drawn.push((loose = h("div", { class: depth === 0 && "section", "data-group": true })));
        loose.append(this.field(fields[at], fields[at].path, pointerOf(fields[at].path)));
        at += 1;
        continue;
      }
      const end = fields.findIndex((field, index) => index > at && field.segments[depth] !== segments[depth]);
      const members = fields.slice(at, end < 0 ? fields.length : end);
      drawn.push(this.group(segments.slice(0, depth + 1).join("."), members, depth));
      loose = undefined;
      at += members.length;
    }
    return drawn;
  }

  group(path, fields, depth) {
    const inner = this.sections(fields, depth + 1);
    return h(
      "fieldset",
      { class: depth === 0 ? "section" : "subsection", "data-group": true },
      h("legend", {}, this.label(path)),
      ...inner,
    );
  }

  /** A field at a pointer; `path` is for its texts, and a column has no applicability of its own. */
  field(field, path, pointer, isColumn = false) {
    const parts = { field, path, pointer, id: idOf(pointer) };
    const draw = {
      list: () => this.list(parts),
      flag: () => this.radios(parts, ["true", "false"], "flag"),
      choice: () => {
        const { codes, name } = field.options;
        return codes.length > MOST_RADIOS ? this.select(parts, codes, name) : this.radios(parts, codes, name);
      },
      province: () => this.province(parts),
      commune: () => this.commune(parts),
    };
    const drawn = (draw[field.kind] ?? (() => this.text(parts)))();
    drawn.id = `${parts.id}--field`;
    drawn.classList.add("field", field.kind.replace("_", "-"));
    if (!isColumn) drawn.dataset.path = path;
    return drawn;
  }

  isRequired({ required, only_when: onlyWhen }) {
    return required === true || (required !== false && JSON.stringify(required) === JSON.stringify(onlyWhen));
  }

  caption({ field, path }) {
    // Where nothing is required, that something is not need not be said.
    const isPaper = this.declaration.description.cite !== "";
    const optional =
      isPaper && field.required === false && h("span", { class: "optional" }, ` (${this.words.optional})`);
    return [this.label(path), optional];
  }

  help({ field, path }) {
    const { dateHint, communeHint } = this.words;
    const ofKind = { date: dateHint, birth_date: dateHint, commune: communeHint };
    return this.catalogue.help[`${this.declaration.form}.${path}`] ?? ofKind[field.kind];
  }

  /** What stands between the label and the answer; the messages come last. */
  notes(parts) {
    const { words } = this;
    const { field, pointer, id } = parts;
    const help = this.help(parts);
    return [
      field.ours && h("p", { class: "ours" }, words.ours),
      field.sensitive && h("p", { class: "ours" }, words.sensitive),
      help && h("p", { class: "help", id: `${id}--help` }, help),
      field.cite && h("p", { class: "basis" }, words.basis(field.cite)),
      h("div", { class: "messages", id: `${id}--messages`, "data-messages": pointer }),
    ];
  }

  described(parts) {
    const messages = `${parts.id}--messages`;
    return this.help(parts) ? `${parts.id}--help ${messages}` : messages;
  }

  /** For the element that is described by the messages and said to be invalid. */
  judged(parts) {
    return {
      "data-judged": parts.pointer,
      "aria-describedby": this.described(parts),
      "aria-required": this.isRequired(parts.field) && "true",
    };
  }

  answering(parts, attributes = {}) {
    return { id: parts.id, "data-pointer": parts.pointer, ...this.judged(parts), ...attributes };
  }

  labelled(parts, ...rest) {
    return h("div", {}, h("label", { for: parts.id }, ...this.caption(parts)), ...this.notes(parts), ...rest);
  }

  text(parts) {
    const { field, pointer } = parts;
    const input = h(
      "input",
      this.answering(parts, {
        type: "text",
        autocomplete: "off",
        spellcheck: "false",
        inputmode: KEYBOARDS[field.kind],
        class: field.max > 100 ? "long" : null,
      }),
    );
    input.value = this.declaration.answer(pointer) ?? "";
    return this.labelled(parts, input);
  }

  select(parts, codes, list) {
    const options = codes.map((code) => h("option", { value: code }, this.option(list, code)));
    const select = h(
      "select",
      this.answering(parts),
      h("option", { value: "" }, this.words.choose),
      ...options,
    );
    select.value = this.declaration.answer(parts.pointer) ?? "";
    return this.labelled(parts, select);
  }

  province(parts) {
    const select = h("select", this.answering(parts, { "data-kind": "province" }));
    fillProvinces(select, this.units, this.declaration.answer(parts.pointer), this.words);
    return this.labelled(parts, select);
  }

  commune(parts) {
    const { id, pointer } = parts;
    const input = h(
      "input",
      this.answering(parts, {
        type: "text",
        role: "combobox",
        autocomplete: "off",
        spellcheck: "false",
        "aria-autocomplete": "list",
        "aria-expanded": "false",
        "aria-controls": `${id}--list`,
        "data-kind": "commune",
      }),
    );
    input.value = communeName(this.declaration, pointer, this.units);
    const list = h("ul", {
      role: "listbox",
      id: `${id}--list`,
      "aria-label": this.label(parts.path),
      hidden: true,
    });
    const note = h("p", { class: "help", id: `${id}--note`, "aria-live": "polite" });
    return this.labelled(parts, h("div", { class: "combobox" }, input, list, note));
  }

  radios(parts, codes, list) {
    const { pointer, id } = parts;
    const answer = this.declaration.answer(pointer);
    const options = codes.map((code, at) => {
      const radio = h("input", {
        type: "radio",
        id: at === 0 ? id : `${id}--${code}`,
        name: pointer,
        value: code,
        "data-pointer": pointer,
      });
      radio.checked = String(answer) === code;
      return h("label", { class: "option" }, radio, h("span", {}, this.option(list, code)));
    });
    return h(
      "fieldset",
      { role: "radiogroup", "aria-labelledby": `${id}--label`, ...this.judged(parts) },
      h("legend", { id: `${id}--label` }, ...this.caption(parts)),
      ...this.notes(parts),
      h("div", { class: "options" }, ...options),
      h(
        "button",
        { type: "button", class: "quiet", "data-clear": pointer, hidden: true },
        this.words.clear,
        unseen(`: ${this.label(parts.path)}`),
      ),
    );
  }

  list(parts) {
    const { field, path, pointer, id } = parts;
    const rows = this.declaration.rows(path);
    const add = h("button", { type: "button", id, "data-add": path }, this.words.addRow(this.label(path)));
    return h(
      "fieldset",
      { class: "list", "aria-describedby": this.described(parts) },
      h("legend", {}, ...this.caption(parts)),
      ...this.notes(parts),
      ...rows.map((_, row) => this.row(field, path, pointer, row)),
      rows.length < (field.max ?? Infinity) && add,
      field.none_is_an_answer && rows.length === 0 && this.none(parts),
    );
  }

  /** For a list of which "none" is an answer. */
  none({ path, pointer }) {
    const isNone = this.declaration.answer(pointer) !== undefined;
    const attributes = { type: "button", class: "quiet", "data-none": path, "aria-pressed": String(isNone) };
    return h("button", attributes, this.words.none, unseen(`: ${this.label(path)}`));
  }

  row(list, path, pointer, row) {
    const cells = list.columns.map((column) =>
      this.field(column, `${path}.${column.path}`, `${pointer}/${row}/${column.path}`, true),
    );
    return h(
      "fieldset",
      { class: "row" },
      h("legend", {}, this.words.row(row + 1)),
      ...cells,
      h(
        "button",
        { type: "button", class: "quiet", "data-remove": path, "data-row": row },
        this.words.removeRow(row + 1),
      ),
    );
  }

  option(list, code) {
    return this.catalogue.option[`${list}.${code}`] ?? code;
  }
}

/** Draws a list again, after rows came or went. */
export function redrawList(form, path, declaration, context) {
  const field = declaration.description.fields.find((candidate) => candidate.path === path);
  const drawn = new Drawing(declaration, context).field(field, path, pointerOf(path));
  form.querySelector(`[data-path="${path}"]`).replaceWith(drawn);
}

/** The value of what the person just changed, as the package takes it. */
export function valueOf(control) {
  if (control.type === "radio") return { true: true, false: false }[control.value] ?? control.value;
  return control.value === "" ? undefined : control.value;
}
