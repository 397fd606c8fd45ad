// A text box that suggests from a long list (the ARIA pattern "combobox with list autocomplete").
// What is chosen is put into the box and told by an `input` event, as if it had been typed.

import { attribute, h } from "./dom.js";

/**
 * @param {HTMLInputElement} input with `role="combobox"`; it controls an empty `ul` with `role="listbox"`, and a
 *   live region follows that
 * @param {(text: string) => string[]} search what to suggest for a text
 * @param {(count: number) => string} say what to say of so many suggestions
 */
export function combobox(input, search, say) {
  const list = document.getElementById(input.getAttribute("aria-controls"));
  const note = list.nextElementSibling;
  let active = -1;

  const isOpen = () => !list.hidden;

  function activate(at) {
    active = at;
    const options = [...list.children];
    options.forEach((option, index) => option.setAttribute("aria-selected", String(index === at)));
    attribute(input, "aria-activedescendant", options[at]?.id);
    options[at]?.scrollIntoView({ block: "nearest" });
  }

  function open(text) {
    const found = search(text);
    list.replaceChildren(
      ...found.map((name, at) =>
        h("li", { role: "option", id: `${list.id}-${at}`, "aria-selected": "false" }, name),
      ),
    );
    list.hidden = found.length === 0;
    list.scrollTop = 0;
    input.setAttribute("aria-expanded", String(isOpen()));
    activate(-1);
    note.textContent = say(found.length);
    note.classList.toggle("unseen", isOpen());
  }

  function close() {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    note.textContent = "";
    activate(-1);
  }

  function choose(option) {
    input.value = option.textContent;
    close();
    input.dispatchEvent(new Event("input", { bubbles: true }));
  }

  function move(step) {
    if (!isOpen()) return open("");
    const count = list.children.length;
    activate(active < 0 && step < 0 ? count - 1 : (active + step + count) % count);
  }

  input.addEventListener("input", (event) => {
    if (event.isTrusted) open(input.value);
  });
  input.addEventListener("click", () => (isOpen() ? close() : open("")));
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown") move(1);
    else if (event.key === "ArrowUp") move(-1);
    else if (event.key === "Escape" && isOpen()) close();
    else if (event.key === "Enter" && isOpen() && active >= 0) choose(list.children[active]);
    else return;
    event.preventDefault();
  });
  // Without this the box would lose focus, and the list close, before the click.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) choose(option);
  });
}
