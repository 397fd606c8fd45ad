// Building elements. Text is always text: nothing here reads HTML, so no answer can become markup.

/**
 * @param {string} tag
 * @param {Record<string, string | number | boolean | null | undefined>} attributes those that are `false`,
 *   `null` or `undefined` are left out
 * @param {...(Node | string | null | undefined | false)} children those that are not there are left out
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value === true ? "" : String(value));
    }
  }
  element.append(...children.filter((child) => child || child === 0));
  return element;
}

/** Sets or takes away an attribute. */
export function attribute(element, name, value) {
  if (value) element.setAttribute(name, value);
  else element.removeAttribute(name);
}

/** Text for people who do not see the page. */
export function unseen(text) {
  return h("span", { class: "unseen" }, text);
}

/** Puts the page into a language: what it says of itself, and which button is pressed. */
export function speak(language, words) {
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll("[data-word]")) {
    element.textContent = words[element.dataset.word];
  }
  for (const button of document.querySelectorAll("[data-language]")) {
    attribute(button, "aria-pressed", String(button.dataset.language === language));
  }
}

/** Shows messages in their box. Returns whether they are others than before; only then they are touched. */
export function showLines(box, lines, words) {
  const state = JSON.stringify(lines);
  if (box.dataset.state === state) return false;
  box.dataset.state = state;
  box.replaceChildren(
    ...lines.map(({ text, severity }) =>
      h("p", { class: severity }, h("span", { class: "tag" }, words[severity]), text),
    ),
  );
  return true;
}

/**
 * A table whose rows become cards on a narrow screen. A cell is what stands in it, or a list of that; the first of a row
 * says what the row is about.
 */
export function table(head, rows, caption) {
  const contents = (cell) => [cell].flat().filter(Boolean);
  const row = ([first, ...rest]) =>
    h(
      "tr",
      {},
      h("th", { scope: "row" }, ...contents(first)),
      ...rest.map((cell, at) => {
        const drawn = contents(cell);
        return h("td", { "data-label": head[at + 1], class: drawn.length === 0 && "none" }, ...drawn);
      }),
    );
  return h(
    "table",
    { class: "cards" },
    caption && h("caption", {}, caption),
    h("thead", {}, h("tr", {}, ...head.map((text) => h("th", { scope: "col" }, text)))),
    h("tbody", {}, ...rows.map(row)),
  );
}
