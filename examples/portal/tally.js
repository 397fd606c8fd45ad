// The numbers of a plan's measures, and what the package says about them. Knows nothing of the page.

import { Units } from "./indicators.js";

/** The last day before provinces and communes were redrawn. */
const BEFORE_REDRAWING = "2025-06-30";

/** Counts from 1 to one less are left out on request. */
const SMALL = 5;

/** The last day of a year, 2025, or of a half, 2025-H1. */
export function lastDayOf(period) {
  return `${period.slice(0, 4)}-${period.endsWith("H1") ? "06-30" : "12-31"}`;
}

/** The same part of the year before. */
function yearBefore(period) {
  return String(Number(period.slice(0, 4)) - 1) + period.slice(4);
}

export class Tally {
  /** @type {import("./indicators.js").Programme} */
  programme;
  period;
  /** Id of the province, and of the commune in it; without one, the numbers of the whole province are looked at. */
  province;
  commune;
  hidesSmall = false;

  /** What came of the sheet, and of all: what was good of the sheet, and what was typed over it. */
  sheet;
  checked;
  figures = [];

  #places;
  /** The places of the last day of the period, and of the time before they were redrawn. */
  #now;
  #old;
  #units;
  #text = "";
  /** What was typed, by the key of its row; and that of each plan. */
  #typed;
  #typedFor = {};
  /** The rows that were checked last. */
  #rows = [];

  constructor(places) {
    this.#places = places;
    this.#old = places.on(BEFORE_REDRAWING);
  }

  get measures() {
    return this.programme.plan.measure;
  }

  /** The unit that is looked at. */
  get unit() {
    return this.commune || this.province;
  }

  /** The provinces, or the communes of the province, on the last day of the period. */
  get provinces() {
    return this.#now.provinces;
  }

  get communes() {
    const communes = this.#now.communes(this.province);
    return communes.map(({ code, name }) => ({ id: `${this.province}/${code}`, name }));
  }

  /** The name of a unit, by its id: that of the period, or of the time before. */
  name(id) {
    const [province, commune] = id.split("/");
    const named = (units) => (commune ? units.commune(commune, province) : units.province(province));
    return named(this.#now) || named(this.#old) || id;
  }

  /** Looks at a plan, a period or a unit. Numbers that were typed for others are kept. */
  moveTo(where) {
    if (where.programme) this.#typed = this.#typedFor[where.programme.plan.id] ??= new Map();
    const before = this.province + this.period;
    Object.assign(this, where);
    this.#now = this.#places.on(lastDayOf(this.period));
    this.#follow();
    if (!this.#units || before !== this.province + this.period) this.#units = this.#tree();
    this.read(this.#text);
  }

  /** Reads a sheet in place of the one before. */
  read(text) {
    this.#text = text;
    this.sheet = text.trim() ? this.#units.check(text, this.#against()) : undefined;
    this.#check();
  }

  /** A sheet to be filled in, of some units. */
  blank(of, language) {
    return this.#units.sheet({ measures: this.measures, of, periods: [this.period], words: language });
  }

  /** The numbers of a measure in the commune: as they were typed, or else as the sheet has them. */
  cells(measure) {
    const key = this.#keyOf({ unit: this.unit, period: this.period, measure });
    const row = this.#typed.get(key) ?? this.#rows.find((row) => isWhole(row) && this.#keyOf(row) === key);
    return { numerator: row?.numerator ?? "", denominator: row?.denominator ?? "" };
  }

  type(measure, cells) {
    const row = { unit: this.unit, period: this.period, measure };
    const filled = Object.entries(cells).filter(([, text]) => String(text).trim() !== "");
    this.#typed.set(this.#keyOf(row), { ...row, ...Object.fromEntries(filled) });
    this.#check();
  }

  /**
   * What is wrong with what is in the table or was typed, each with its row; what is wrong with a row of the sheet alone
   * is said by the sheet.
   */
  issues(language) {
    const told = this.checked.flaws(language).issues.map((issue) => ({
      ...issue,
      // Lines are those of a file, and this is none.
      message: capital(issue.message.replace(/^\S+ \d+[^:]*: /, "")),
      row: this.#rows[issue.path[1]],
    }));
    const ours = ({ unit, period }) => unit === this.unit && period === this.period;
    return told.filter(({ row }) => row && (ours(row) || this.#typed.has(this.#keyOf(row))));
  }

  /** The report of the unit, to print. */
  text(language) {
    return this.checked.text(this.unit, this.period, { language, ...this.#suppress() });
  }

  /** Finds what it all comes to for the unit, beside the year before and on the path from there. */
  figure() {
    const periods = [yearBefore(this.period), this.period];
    const asked = { of: [this.unit], periods, ...this.#suppress() };
    const all = this.checked.figures(asked);
    const of = (period, figures) => figures.filter((figure) => figure.period === period);
    const broken = new Set(all.filter((figure) => figure.is_break).map(({ measure }) => measure));
    const before = new Map(of(periods[0], all).flatMap((figure) => (figure.sum ? [[figure.measure, figure]] : [])));
    const bases = [...before.values()].filter(({ measure }) => !broken.has(measure));
    const courses = bases.map(({ measure, sum: { numerator, denominator } }) => {
      const { kind } = this.measures.find(({ id }) => id === measure);
      const counted = kind.rate ? { numerator, denominator } : { numerator };
      return [measure, { linear: { year: Number(periods[0].slice(0, 4)), ...counted } }];
    });
    const figures =
      courses.length > 0 ? this.checked.figures({ ...asked, courses: Object.fromEntries(courses) }) : all;
    this.figures = of(this.period, figures).map((figure) => ({ ...figure, before: before.get(figure.measure) }));
  }

  /** Goes to the province and the commune that those of another time went into. */
  #follow() {
    const { successor } = this.#places;
    if (!this.#now.province(this.province)) this.province = successor(this.province) ?? this.provinces[0].code;
    const isThere = () => this.communes.some(({ id }) => id === this.commune);
    if (this.commune && !isThere()) this.commune = `${this.province}/${successor(this.commune.split("/")[1])}`;
    if (!isThere()) this.commune = "";
  }

  #check() {
    const good = this.sheet?.report() ?? { events: [], funds: [], rows: [] };
    const kept = good.rows.filter((row) => !(isWhole(row) && this.#typed.has(this.#keyOf(row))));
    const against = this.#against();
    const isAsked = ({ unit, period }) => against.periods.includes(period) && this.#units.indexOf(unit) !== undefined;
    const isFilled = (row) => "numerator" in row || "denominator" in row;
    this.#rows = [...kept, ...[...this.#typed.values()].filter((row) => isFilled(row) && isAsked(row))];
    this.checked = this.#units.check({ ...good, rows: this.#rows }, against);
    this.figure();
  }

  #against() {
    return { measures: this.measures, periods: [yearBefore(this.period), this.period] };
  }

  #suppress() {
    return this.hidesSmall ? { suppress: SMALL } : {};
  }

  #keyOf({ unit, period, measure }) {
    return `${period} ${unit} ${measure}`;
  }

  /** The province with its communes, and before they were redrawn those that they come from. */
  #tree() {
    const day = lastDayOf(this.period);
    const days = day > BEFORE_REDRAWING ? [BEFORE_REDRAWING, day] : [BEFORE_REDRAWING];
    return Units.administrative(days, { province: this.province, places: this.#places.names });
  }
}

/** Whether a row is not of a sex or an age alone. */
function isWhole({ sex, age }) {
  return !sex && !age;
}

function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
