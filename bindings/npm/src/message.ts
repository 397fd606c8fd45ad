// Sentences for issues, from a catalogue: `import vi from "ansinh/vi"`. The rules are those of `ansinh::messages`.

import type { Issue, Undecidable } from "./generated/types.js";

/** A catalogue: tables of texts by key. */
export interface Catalogue {
  readonly language: Readonly<Record<string, string>>;
  readonly issue: Readonly<Record<string, string>>;
  readonly field: Readonly<Record<string, string>>;
  readonly option: Readonly<Record<string, string>>;
  readonly error: Readonly<Record<string, string>>;
}

/** The label of a field in a language; its path if the catalogue has none. */
export function label(form: string, path: string, catalogue: Catalogue): string {
  return catalogue.field[`${form}.${path}`] ?? path;
}

/** What is wrong and how to mend it, in the language of the catalogue, with the field's label. */
export function message(form: string, issue: Issue, catalogue: Catalogue): string {
  const path = issue.path.filter((segment) => typeof segment === "string").join(".");
  const template = catalogue.issue[issue.code] ?? issue.code;
  const option = (list: string | number | undefined, code: string): string =>
    catalogue.option[`${list}.${code}`] ?? code;
  return fill(template, (name) => {
    if (name === "label") return label(form, path, catalogue);
    const value = issue.params[name];
    if (value === undefined) return undefined;
    if (typeof value === "number") return grouped(value, catalogue);
    if (name === "earlier" || name === "other") return label(form, value, catalogue);
    if (name === "expected") return option("type", value);
    // Some labels have commas of their own.
    if (name === "options") {
      const codes = value.split(", ");
      return codes.map((code) => option(issue.params["list"], code)).join("; ");
    }
    return shown(value, catalogue);
  });
}

/** Why nothing can be decided and what to do about it, in the language of the catalogue. */
export function explanationOf(error: Undecidable, catalogue: Catalogue): string {
  const never = error.code === "not_covered" && error.params["first"] === undefined;
  const code = never ? "not_covered.never" : error.code;
  return fill(catalogue.error[code] ?? error.message, (name) => {
    const value = error.params[name];
    return value === undefined ? undefined : shown(value, catalogue);
  });
}

function fill(template: string, value: (name: string) => string | undefined): string {
  return template.replace(/\{([a-z_]+)\}/g, (whole, name: string) => value(name) ?? whole);
}

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;
const MONTHS =
  "January February March April May June July August September October November December".split(" ");

/** A date as day, month and year: `01/07/2021`, or in English, where that could be two days, `1 July 2021`. */
function shown(text: string, catalogue: Catalogue): string {
  const [, year, month, day] = DAY.exec(text) ?? [];
  if (year === undefined) return text;
  if (catalogue.language["code"] === "vi") return `${day}/${month}/${year}`;
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** A number, from 10000 on grouped by three: with points in Vietnamese, with spaces in English. */
function grouped(number: number, catalogue: Catalogue): string {
  const separator = catalogue.language["code"] === "vi" ? "." : "\u00a0";
  const digits = String(number);
  return digits.length > 4 ? digits.replace(/\B(?=(\d{3})+$)/g, separator) : digits;
}
