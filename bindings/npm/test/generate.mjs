// Writes `tests/conformance/generated/*.jsonl`: documents that say nothing about right and wrong, but must be
// judged to the same bytes everywhere. Seeded: it writes the same files until it, or the form, changes.
//
//     node bindings/npm/test/generate.mjs
//     node bindings/npm/test/generate.mjs COUNT SEED FOLDER    others, elsewhere
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

import { describe } from "../dist/node.js";
import { chance } from "./random.mjs";

const home = new URL("../../../tests/conformance/generated/", import.meta.url);
const [COUNT = 2000, seed = 20_261_005, elsewhere] = process.argv.slice(2);
const folder = elsewhere === undefined ? home : pathToFileURL(`${elsewhere}/`);
const { below, happens, pick } = chance(Number(seed));

const DAYS = [
  "2021-06-30", "2021-07-01", "2023-05-17", "2024-06-30", "2024-07-01", "2024-12-31", "2025-01-01", "2025-06-30",
  "2025-07-01", "2026-03-02", "2026-04-29", "2026-04-30", "2026-06-30", "2026-07-01", "2026-07-25", "2026-07-26",
  "2026-10-04", "2026-10-05", "2026-11-22", "2027-02-28", "2199-12-31",
];
const PLACES = ["96", "96/32248", "01", "24", "24/09169", "24/07201", "95", "27", "75/25270", "03", "79", "96/99999"];

/** A number written in a way that JSON.stringify has not: see `stringify`. */
const raw = (numeral) => `\u0001raw:${numeral}\u0001`;
const stringify = (value) => JSON.stringify(value).replaceAll(/"\\u0001raw:([^\\]*)\\u0001"/g, "$1");

const WHOLE = JSON.parse(readFileSync(new URL("../forms/whole.json", home), "utf8")).map(({ data }) => data);

const fields = new Map();
for (const on of ["2026-03-02", "2026-11-22"]) {
  for (const field of describe("child-declaration", { on }).fields) fields.set(field.path, field);
}
const paths = [...fields.keys()];
const objects = [...new Set(paths.flatMap((path) => [...path.matchAll(/\./g)].map(({ index }) => path.slice(0, index))))];

const two = (number) => String(number).padStart(2, "0");

/** A day, in one of the ways of writing it. */
function day(years = [1990, 2027]) {
  const [year, month, date] = [years[0] + below(years[1] - years[0]), 1 + below(12), 1 + below(happens(0.1) ? 31 : 28)];
  return pick([
    `${year}-${two(month)}-${two(date)}`,
    `${year}-${two(month)}-${two(date)}`,
    `${date}/${month}/${year}`,
    `${two(date)}.${two(month)}.${year}`,
    ` ${date} - ${month} - ${year}`,
    `${date}/${month}/${year}`.replaceAll(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  ]);
}

const NAMES = ["Nguyễn Văn Mẫu", "Trần Thị Ví Dụ", "LÊ THỊ THỬ", "Phạm Kiểm", "Hường Ước Ỷ", "Đặng Ẵm Ữ"];
const DIGITS = ["096219000001", "095320000002", "001185000003", "120220000004", "003219000005", "096099000006"];

/** A value that the field may well have. */
function usual(field) {
  switch (field.kind) {
    case "text":
      if (happens(0.02)) return "x".repeat(field.max);
      return pick([pick(NAMES), pick(NAMES).normalize("NFD"), ` ${pick(NAMES)}\u00a0 x`, "12/2024"]);
    case "date":
      return day();
    case "birth_date":
      return happens(0.1) ? String(1995 + below(32)) : day([2003, 2027]);
    case "personal_id":
      return happens(0.3) ? pick(DIGITS).replaceAll(/(...)(?=.)/g, "$1 ") : pick(DIGITS);
    case "province":
      return pick(["96", "96", "01", "24", "95", "27", "03", " 79 "]);
    case "commune":
      return pick(["32248", "32248", "31825", "00004", "09169", "07201", "32251", "99999", "25270"]);
    case "choice":
      return happens(0.1) ? pick(field.options.codes).toUpperCase() : pick(field.options.codes);
    case "flag":
      return pick([true, false, true, false, "có", "Không", "1", "no", "CO\u0301"]);
    case "count":
      return pick([1985 + below(30), String(1985 + below(30)), field.min, field.max]);
    case "amount":
      return pick([500_000, "500.000 đ", "1 200 000", below(2_000_000), "0", field.max, "300000vnđ"]);
    case "phone":
      return pick(["0912345678", "+84 912 345 678", "(0290) 3831 234", "111", "84 24 3825 1234"]);
    case "list": {
      const rows = happens(0.05) ? field.max + below(3) : below(4);
      return Array.from({ length: rows }, () => row(field.columns));
    }
    default:
      throw new Error(`no value for a ${field.kind}`);
  }
}

function row(columns) {
  if (happens(0.05)) return odd();
  const cells = {};
  for (const column of columns) if (happens(0.7)) cells[column.path] = happens(0.1) ? odd() : usual(column);
  if (happens(0.1)) cells[pick(KEYS)] = odd();
  return cells;
}

const TEXTS = [
  "", " ", "\u200b\ufeff", "a", "không", "maybe", "-", "2019", "31/02/2019", "1/1/1700", "500,5", "1.234,5", "-5", "5e3",
  "\u0000", "a\u001fb", "\u007f", "\ufffd", "\u0085", "\u2028", "\u{1f600}", "\u{20000}\u0301", "e\u0301\u0302\u0323",
  "Ǹo\u0308", "\u0301", "０１２", "٣", "true", "null", "[object Object]", "__proto__", "\\u0041", "\"'<&", "ﬃ", "ı", "ſ",
  "K", "İ", "x".repeat(101), "ế".repeat(100), "ế".repeat(101), "\u{1f600}".repeat(150), "9007199254740993",
  "99999999999999999999", "1.000.000.000", "000", "+84", "1".repeat(19),
];
const NUMBERS = [
  0, 1, -1, 2, 5, 1985, 1900, 1899, 2200, 2201, 1e9, 1e9 + 1, 0.1, -0.5, 1e21, 2 ** 53 - 1, 2 ** 53, -(2 ** 53), 5e-324,
  1.7976931348623157e308, 96_219_000_001,
  ...["5.0", "-0", "-0.0", "1985.000", "1.985e3", "19850E-1", "0e0", "9007199254740991.0", "9007199254740992.0",
    "18446744073709551615", "18446744073709551616", "-9223372036854775809", "1e-400", "2000.0000000000000000001",
    "1E9", "999999999.5", "1000000000.0000001"].map(raw),
];
const KEYS = [
  "nickname", "Name", "name ", "", ".", "a/b", "~", "~1", "x.y", "0", "12", "-1", "constructor", "toString", "length",
  "hasOwnProperty", "tên", "te\u0302n", "\u0000", "a\u001fb", "\u{1f600}", "k".repeat(120), "~/".repeat(60), "name",
];

/** A value that no field expects. */
function odd() {
  return pick([
    () => null,
    () => pick(TEXTS),
    () => pick(TEXTS),
    () => pick(NUMBERS),
    () => pick(NUMBERS),
    () => happens(0.5),
    () => [],
    () => [pick(TEXTS), pick(NUMBERS), null],
    () => ({}),
    () => ({ [pick(KEYS)]: pick(TEXTS) }),
    () => ({ kind: "wage", amount: pick(NUMBERS) }),
  ])();
}

function put(document, path, value) {
  const segments = path.split(".");
  const last = segments.pop();
  let at = document;
  for (const segment of segments) {
    if (typeof at[segment] !== "object" || at[segment] === null || Array.isArray(at[segment])) at[segment] = {};
    at = at[segment];
  }
  at[last] = value;
}

function declaration() {
  if (happens(0.01)) return odd();
  if (happens(0.25)) return mutant();
  const document = {};
  const share = pick([0.08, 0.15, 0.3]);
  for (const path of paths) {
    if (happens(share)) put(document, path, happens(0.12) ? odd() : usual(fields.get(path)));
  }
  for (const path of objects) if (happens(0.01)) put(document, path, odd());
  for (const path of ["", "", ...objects]) {
    if (!happens(0.02)) continue;
    const key = pick(KEYS);
    put(document, path === "" ? "name" : `${path}.status`, pick(TEXTS));
    const at = path.split(".").reduce((object, segment) => (segment === "" ? object : object[segment]), document);
    if (!Object.hasOwn(at, key)) at[key] = odd();
  }
  return document;
}

/** A whole declaration, with a few things changed. */
function mutant() {
  const document = structuredClone(pick(WHOLE));
  for (let changes = below(4); changes > 0; changes -= 1) {
    const path = pick(paths);
    put(document, path, happens(0.3) ? odd() : usual(fields.get(path)));
  }
  return document;
}

const PARENT = ["able", "dead", "missing", "in_facility", "detained", "unidentified"];
const STUDY = ["none", "preschool", "general", "continuing", "vocational", "college", "first_degree", "further_degree"];
const iso = (years) => `${years[0] + below(years[1] - years[0])}-${two(1 + below(12))}-${two(1 + below(28))}`;
const born = (years) => (happens(0.08) ? String(years[0] + below(years[1] - years[0])) : iso(years));
const flag = () => happens(0.5);

/** A person of whom something is known. */
function situation() {
  const share = pick([0.2, 0.5, 0.8, 1]);
  const ages = pick([[2009, 2027], [2009, 2027], [1998, 2012], [1962, 2006], [1930, 1967]]);
  const facts = {
    birth_date: () => born(ages),
    abandoned: () => happens(0.2),
    adopted: flag,
    father: () => pick(PARENT),
    mother: () => pick(PARENT),
    household: () => pick(["poor", "near_poor", "neither"]),
    local_household: () => pick(["poor", "near_poor", "neither"]),
    area: () => pick(["extremely_difficult", "other"]),
    disability: () => pick(["none", "none", "mild", "severe", "extremely_severe"]),
    hiv: () => happens(0.2),
    study: () => pick(STUDY),
    unbroken_study: flag,
    allowance_held: flag,
    in_facility: () => happens(0.15),
    wage: () => happens(0.2),
    pension: () => happens(0.2),
    social_insurance: () => happens(0.2),
    low_pension: () => happens(0.4),
    merit_benefit: () => happens(0.1),
    social_allowance: () => happens(0.2),
    can_work: flag,
    marital_status: () => pick(["never_married", "married", "divorced", "widowed", "spouse_missing"]),
    children: () => Array.from({ length: below(4) }, child),
    supporter: () => pick(["none", "on_allowance", "other"]),
    can_live_in_community: flag,
    qualifies_for_facility: flag,
    taken_in: flag,
  };
  const known = {};
  for (const [fact, value] of Object.entries(facts)) {
    if (happens(share)) known[fact] = happens(0.02) ? null : value();
  }
  return known;
}

function child() {
  const known = {};
  if (happens(0.9)) known.birth_date = born([2000, 2028]);
  if (happens(0.6)) known.study = pick(STUDY);
  if (happens(0.5)) known.unbroken_study = flag();
  if (happens(0.5)) known.allowance_held = flag();
  return known;
}

const SITUATION_DAYS = [...DAYS, "2014-01-01", "2014-12-31", "2015-01-01", "2015-12-31", "2016-01-01", "2018-08-08", "2021-06-30", "1990-01-01"];

function write(kind, line) {
  const lines = Array.from({ length: Number(COUNT) }, () => stringify(line()));
  writeFileSync(new URL(`${kind}.jsonl`, folder), `${lines.join("\n")}\n`);
}

mkdirSync(folder, { recursive: true });
write("drafts", () => {
  const [on, place, data] = [pick(DAYS), pick(PLACES), declaration()];
  return happens(0.3) ? { on, place, data } : { on, data };
});
write("situations", () => {
  const on = happens(0.3) ? iso([2015, 2028]) : pick(SITUATION_DAYS);
  return { on, place: happens(0.9) ? pick(["96", "96/32248", "01", "79", "24"]) : pick(PLACES), situation: situation() };
});
