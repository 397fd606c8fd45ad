// Sentences for issues, from a catalogue: `import vi from "ansinh/vi"`.

import type { Issue } from "./generated/types.js";

/** A catalogue: tables of texts by key. */
export interface Catalogue {
  readonly issue: Readonly<Record<string, string>>;
  readonly field: Readonly<Record<string, string>>;
  readonly [table: string]: Readonly<Record<string, string>> | string;
}

/** The label of a field in a language; its path if the catalogue has none. */
export function label(form: string, path: string, catalogue: Catalogue): string {
  return catalogue.field[`${form}.${path}`] ?? path;
}

/** What is wrong and how to mend it, in the language of the catalogue, with the field's label. */
export function message(form: string, issue: Issue, catalogue: Catalogue): string {
  const path = issue.path.filter((segment) => typeof segment === "string").join(".");
  const template = catalogue.issue[issue.code] ?? issue.code;
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    if (name === "label") return label(form, path, catalogue);
    const value = issue.params[name];
    if (value === undefined) return whole;
    return typeof value === "string" ? (catalogue.field[`${form}.${value}`] ?? value) : String(value);
  });
}
