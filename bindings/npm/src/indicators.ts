/// <reference lib="esnext.disposable" preserve="true" />
// The entry for those who count and report: plans and their targets, reports and what they come to, children in special
// circumstances. A module apart from that of the forms, fetched when it is asked for.

import { dayOf } from "./at.js";
import { type Language, object, optional, plain, refusing, text, whole } from "./crossing.js";
import type {
  AgeBand,
  BudgetReconciliation,
  CarriedCount,
  ChildCount,
  ChildRecord,
  Classification,
  CommuneRecognition,
  CommuneStandard,
  CriterionScore,
  Due,
  Finding,
  HolidayYear,
  IndicatorFigure,
  IndicatorReport,
  Measure,
  MeasureCourse,
  MeasureProgress,
  Programme as Plan,
  ProgrammeScorecard,
  ProtectionDue,
  ProtectionStep,
  PublicClassification,
  ReportingUnit,
  ReportPeriod,
  ReportRule,
  TargetOutcome,
  Text,
  UnitKind,
} from "./generated/types.js";
import { Held } from "./held.js";
import init, * as module from "./indicators-glue.js";
import { type ToldIssue, thrown } from "./indicators-errors.js";
import { loader } from "./load.js";

export {
  BridgeError,
  InputError,
  ProgrammeError,
  type Reason,
  RecordError,
  RollupError,
  type ToldIssue,
  UnitsError,
} from "./indicators-errors.js";
export type { Language } from "./crossing.js";
export type * from "./generated/types.js";
export type { Loader } from "./load.js";

let loaded = false;

/**
 * `load` fetches the module, and resolves once it can be called. Asked again, it is the same promise, until it fails.
 * In Node it is there from the start. `loadSync` takes the module at once. See {@link Loader}.
 */
export const { load, loadSync } = loader(
  init,
  module.initSync,
  new URL("./indicators.wasm", import.meta.url),
  () => {
    loaded = true;
  },
);

/** What was counted, and for a rate out of how many. */
export interface Counted {
  readonly numerator: number;
  readonly denominator?: number;
}

/** What a report is read against. */
export interface Against {
  /** The measures: those of a plan, or others. */
  readonly measures: readonly Measure[];
  /** What must hold between the numbers of one unit and period; otherwise that of the children's programme. */
  readonly rules?: readonly ReportRule[];
  /** The periods that are asked for; otherwise any. */
  readonly periods?: readonly ReportPeriod[];
  /** What must be reported in each of them: by the units of a kind, or else by those that no other reports to. */
  readonly required?: readonly { readonly measure: string; readonly by?: UnitKind }[];
  /** The report before, to compare with: read against the same units and measures. */
  readonly previous?: Checked;
  /** By how many per cent of the period before a value may change without a second look, as a decimal: `"50"`. */
  readonly change?: string;
}

/** Which figures are asked for. */
export interface Wanted {
  /** Ids of units; otherwise those that reported, and those above them. */
  readonly of?: readonly string[];
  /** The periods; otherwise those that there are numbers for. */
  readonly periods?: readonly ReportPeriod[];
  /** The kind of units that are expected to report; otherwise those that no other reports to. */
  readonly level?: UnitKind;
  /** The path to the next target, by id of the measure, where one is stated. */
  readonly courses?: Readonly<Record<string, MeasureCourse>>;
  /**
   * Counts from 1 to one less than this are left out, and with them what they could be computed from. A whole number from 1
   * to 10^15; anything else is a TypeError, `undefined` too.
   */
  readonly suppress?: number;
}

/** What a sheet is to be filled in with. */
export interface SheetOf {
  readonly measures: readonly Measure[];
  /** Ids of units; otherwise those that no other reports to. */
  readonly of?: readonly string[];
  readonly periods: readonly ReportPeriod[];
  /** Whether each number is asked for by sex as well. */
  readonly bySex?: boolean;
  /** The language of columns that say what units and measures are called and what is counted. They are not read. */
  readonly words?: Language;
}

/** Reports as columns of the same length: one row is the report of one unit on one measure in one period. */
export interface Columns {
  /** Index of the unit in {@link Units.list}. */
  readonly unit: Uint32Array;
  /** Number of the measure, from 0. */
  readonly measure: Uint16Array;
  /** Number of the period, from 0. */
  readonly period: Uint16Array;
  /** What was counted: whole, from 0 to 10^15. */
  readonly numerator: Float64Array;
  /** Out of how many; 0 for a count. */
  readonly denominator: Float64Array;
}

/** Counts added up. */
export interface Sum {
  readonly numerator: number;
  readonly denominator: number;
  /** How many reports it is made of. */
  readonly reports: number;
}

/** A plan, held in the module: its findings, its calendar, its budgets, and its targets. */
export class Programme {
  /**
   * The plan itself, as `ansinh/schemas/programme.schema.json` says; its measures know the years for which it leaves their
   * targets blank.
   */
  readonly plan: Plan;
  readonly #held: Held<module.Programme>;

  private constructor(plan: Plan, checked: module.Programme) {
    this.plan = plan;
    this.#held = new Held("plan", checked);
  }

  get #plan(): module.Programme {
    return this.#held.handle;
  }

  /**
   * A plan: one of `ansinh/programmes/*.json`, or one of your own.
   *
   * @throws ProgrammeError if it is none, or contradicts itself as data
   */
  static of(plan: object): Programme {
    ready();
    const checked = asked(() => module.Programme.of(plain("plan", plan)));
    return new Programme(answered<Plan>(() => checked.plan()), checked);
  }

  /** What whoever uses the plan must know: figures that do not add up, targets that contradict each other, blanks. */
  findings(): Finding[] {
    return answered(() => this.#plan.findings());
  }

  /** What it makes due in a year, in the order of the last days. */
  calendar(year: number): Due[] {
    return answered(() => this.#plan.calendar(yearOf(year)));
  }

  /** Its tables of costs, added up by rows and by columns. */
  budgets(): (BudgetReconciliation & { readonly id: string })[] {
    return answered(() => this.#plan.budgets());
  }

  /** Where its targets are weaker or stricter than those of another plan, or cannot be compared with them. */
  beside(other: Programme): Finding[] {
    return answered(() => this.#plan.beside(other.#plan));
  }

  /** What a value of a year means beside its targets: without one, whether there is a target at all. */
  judge(measure: string, counted: Counted | undefined, year: number): TargetOutcome {
    const counts = optional(plain, "counted", counted);
    return answered(() => this.#plan.judge(text("measure", measure), counts, yearOf(year)));
  }

  /**
   * How it stands in a year: how many measures are met, missed, on or off track, of all of it, of each objective and of each
   * actor.
   *
   * @param figures how its measures stand: the {@link Checked.figures} of one unit and year; of others there is no value
   */
  scorecard(
    year: number,
    figures: readonly { readonly measure: string; readonly progress: MeasureProgress }[],
  ): ProgrammeScorecard {
    const standings = figures.map(({ measure, progress }) => ({ measure, progress }));
    return answered(() => this.#plan.scorecard(yearOf(year), plain("standings", standings)));
  }

  /** Lets go of the memory that the plan takes. Nothing can be asked of it afterwards. */
  close(): void {
    this.#held.close();
  }

  /** The same as {@link close}. */
  [Symbol.dispose](): void {
    this.close();
  }
}

/** Which of the administrative units are asked for. */
export interface UnitsOf {
  /** Two digits: one province alone, with those that it was made of and the communes of all these. */
  readonly province?: string;
  /** The entry `ansinh/places`: it gives units their names, and communes what they went into. */
  readonly places?: Pick<typeof import("./places.js"), "placesOn" | "successors">;
}

/** The units with their names, and with those that their communes went into. */
function named(
  units: readonly ReportingUnit[],
  days: readonly string[],
  { placesOn, successors }: NonNullable<UnitsOf["places"]>,
): ReportingUnit[] {
  const ids = new Set(units.map(({ id, from }) => `${id} ${from ?? ""}`));
  const on = new Map([...days].sort().map((day) => [day, placesOn(day)] as const));
  return units.map((unit) => {
    const { id, kind } = unit;
    const [from, until] = [unit.from ?? "", unit.until ?? undefined];
    const [province = "", code] = id.split("/");
    const last = [...on].filter(([day]) => from <= day && (until === undefined || day < until)).at(-1)?.[1];
    if (kind === "country" || last === undefined) return unit;
    const { name, district } = code === undefined ? { name: last.province(province)?.name } : (last.commune(code) ?? {});
    if (name === undefined) return unit;
    if (code === undefined) return { ...unit, name };
    const became = until === undefined ? [] : successors(code);
    return {
      ...unit,
      name: district === undefined ? name : `${name}, ${district}`,
      successors: became
        .flatMap((unit) => ("province" in unit ? [`${unit.province}/${unit.code}`] : []))
        .filter((id) => ids.has(`${id} ${until}`)),
    };
  });
}

/** Those who report, as a tree that has been checked, held in the module. */
export class Units {
  readonly #held: Held<module.Units>;

  private constructor(units: module.Units) {
    this.#held = new Held("tree of units", units);
  }

  get #units(): module.Units {
    return this.#held.handle;
  }

  /**
   * The tree of these units.
   *
   * @throws UnitsError with everything that is wrong, in words of the language
   */
  static of(units: readonly ReportingUnit[], language: Language = "vi"): Units {
    ready();
    return new Units(asked(() => module.Units.of(plain("units", units), text("language", language))));
  }

  /**
   * The provinces and communes under the country `vn`, as they were on these days: on the last day of the three tiers,
   * `2025-06-30`, and on one of today for reports from both times.
   *
   * @example
   * import * as places from "ansinh/places";
   * const units = Units.administrative(["2025-06-30", "2026-01-01"], { province: "96", places });
   */
  static administrative(days: readonly string[], { province, places }: UnitsOf = {}): Units {
    ready();
    const on = days.map((day, at) => dayOf(`days[${at}]`, day));
    const code = optional(text, "province", province);
    const units = new Units(asked(() => module.Units.administrative(on, code)));
    if (places === undefined) return units;
    const list = units.list();
    units.close();
    return Units.of(named(list, on, places));
  }

  /** The units, in the order of their indices. */
  list(): ReportingUnit[] {
    return answered(() => this.#units.list());
  }

  /** The index of the unit with this id on a day, or of the last one that had it; nothing if there is none. */
  indexOf(id: string, on?: string): number | undefined {
    return asked(() => this.#units.find(text("id", id), optional(dayOf, "on", on)));
  }

  /**
   * Reads a report: a file in CSV with the headings unit, period, measure, numerator, denominator, sex, age and source, or
   * the same as an object. Everything that is wrong is told, and the rows that are good are kept.
   *
   * @throws InputError if an object is not of the shape of a report
   */
  check(report: string | Uint8Array | object, { previous, ...against }: Against): Checked {
    const asks = plain("against", against);
    const isFile = typeof report === "string" || report instanceof Uint8Array;
    const file = typeof report === "string" ? new TextEncoder().encode(report) : isFile ? report : new Uint8Array();
    const object = isFile ? undefined : plain("report", report);
    return Checked.of(
      asked(() =>
        previous === undefined
          ? this.#units.check(asks, file, object)
          : this.#units.checkAfter(Checked.handle(previous), asks, file, object),
      ),
    );
  }

  /** A sheet to be filled in, as CSV. A row that comes back empty is no zero: it is not there. */
  sheet({ bySex = false, ...asks }: SheetOf): string {
    return answered(() => this.#units.sheet(plain("asked", { ...asks, by_sex: bySex })));
  }

  /**
   * Adds up reports by the hundred thousand: numerators and denominators, never rates. Rows may stand in any order, and
   * the columns of parts may be appended to one another.
   *
   * @param size how many measures and periods there are
   * @throws RollupError if a row is of no such unit, measure or period, is no count, or is there twice
   */
  rollup(columns: Columns, size: { readonly measures: number; readonly periods: number }): Sums {
    const { unit, measure, period, numerator, denominator } = columnsOf(columns);
    const [measures, periods] = [whole("measures", size.measures, 0, 0xffff), whole("periods", size.periods, 0, 0xffff)];
    const sums = asked(() =>
      this.#units.rollup(measures, periods, unit, measure, period, numerator, denominator),
    );
    try {
      return Sums.of(sums, { measures, periods });
    } finally {
      sums.free();
    }
  }

  /** Lets go of the memory that the tree takes; reports that were read against it keep theirs. Nothing can be asked of it afterwards. */
  close(): void {
    this.#held.close();
  }

  /** The same as {@link close}. */
  [Symbol.dispose](): void {
    this.close();
  }
}

/** Sums of the units that others report to, as columns. */
export class Sums {
  /** Indices of the units in {@link Units.list}. */
  readonly units: Uint32Array;
  /**
   * What was counted, at `(position of the unit in units * measures + measure) * periods + period`. `NaN` where it is more
   * than 10^15: so much is no value.
   */
  readonly numerator: Float64Array;
  /** Out of how many, likewise. */
  readonly denominator: Float64Array;
  /** How many reports each sum is made of; 0: nobody reported. */
  readonly reports: Uint32Array;
  readonly #size: { readonly measures: number; readonly periods: number };

  private constructor(sums: module.Sums, size: { readonly measures: number; readonly periods: number }) {
    this.units = sums.units;
    this.numerator = sums.numerator;
    this.denominator = sums.denominator;
    this.reports = sums.reports;
    this.#size = size;
  }

  /** @internal */
  static of(sums: module.Sums, size: { readonly measures: number; readonly periods: number }): Sums {
    return new Sums(sums, size);
  }

  /** The sum of a unit, by its index; nothing if nobody reported, or no other reports to it. */
  at(unit: number, measure: number, period: number): Sum | undefined {
    const { measures, periods } = this.#size;
    const position = this.units.indexOf(unit);
    const [row, column] = [whole("measure", measure, 0, 0xffff), whole("period", period, 0, 0xffff)];
    if (position < 0 || row >= measures || column >= periods) return undefined;
    const at = (position * measures + row) * periods + column;
    const [numerator, denominator, reports] = [this.numerator[at], this.denominator[at], this.reports[at]];
    if (numerator === undefined || denominator === undefined || !reports) return undefined;
    return { numerator, denominator, reports };
  }
}

/** A report that was read, held in the module: what was good, and all that was not. */
export class Checked {
  readonly #held: Held<module.Checked>;

  private constructor(checked: module.Checked) {
    this.#held = new Held("report", checked);
  }

  get #checked(): module.Checked {
    return this.#held.handle;
  }

  /** @internal */
  static of(checked: module.Checked): Checked {
    return new Checked(checked);
  }

  /** @internal */
  static handle(of: Checked): module.Checked {
    return of.#checked;
  }

  /**
   * What was wrong, by row and column, with a sentence in the language; how many more issues there were than are told;
   * and how many rows of a sheet were not filled in.
   */
  flaws(language: Language = "vi"): {
    readonly issues: readonly ToldIssue[];
    readonly untold: number;
    readonly blank: number;
  } {
    return answered(() => this.#checked.flaws(text("language", language)));
  }

  /** What was good. */
  report(): IndicatorReport {
    return answered(() => this.#checked.report());
  }

  /** The numbers that were good, as CSV. */
  csv(): string {
    return this.#checked.csv();
  }

  /**
   * What it comes to: sums, values, outcomes, who is missing, and where a series breaks.
   *
   * @throws TypeError if `suppress` is no whole number from 1 on
   */
  figures(wanted: Wanted = {}): IndicatorFigure[] {
    const { suppress: _, ...rest } = object("wanted", wanted);
    const asks = plain("wanted", { ...rest, suppress: belowOf(wanted) });
    return answered(() => this.#checked.figures(asks));
  }

  /**
   * The report of a unit on a period as text to print: six-monthly for a half, annual for a year.
   *
   * @throws TypeError if `suppress` is no whole number from 1 on
   */
  text(
    unit: string,
    period: ReportPeriod,
    options: { readonly language?: Language; readonly suppress?: number } = {},
  ): string {
    const { language = "vi", suppress: _, ...others } = object("options", options);
    // A misspelt `suppress` would publish small counts.
    if (Object.keys(others).length > 0) throw new TypeError("expected `options` to have `language` and `suppress` alone");
    const below = belowOf(options);
    return answered(() =>
      this.#checked.text(text("unit", unit), text("period", period), text("language", language), below),
    );
  }

  /** Lets go of the memory that the report takes. Nothing can be asked of it afterwards. */
  close(): void {
    this.#held.close();
  }

  /** The same as {@link close}. */
  [Symbol.dispose](): void {
    this.close();
  }
}

/** How far a measure has come in a year with what was counted, if anything was. */
export function progress(
  measure: Measure,
  counted: Counted | undefined,
  { year, course }: { readonly year: number; readonly course?: MeasureCourse },
): {
  /** The value with two digits after the point, for people to read. */
  readonly rounded?: string;
  /** Whether that is the value itself. */
  readonly is_exact?: boolean;
  readonly progress: MeasureProgress;
} {
  ready();
  const [counts, path] = [optional(plain, "counted", counted), optional(plain, "course", course)];
  return answered(() => module.progress(plain("measure", measure), counts, yearOf(year), path));
}

/**
 * Whether a commune can be recognised as fit for children. Of the standard in force three things are known: without a
 * supplied one, all else is what cannot be said.
 *
 * @param of the class of the commune: `city_ward`, or any that the supplied standard uses
 */
export function recognise(
  of: string,
  points: readonly CriterionScore[],
  standard?: CommuneStandard,
): CommuneRecognition {
  ready();
  return answered(() => module.recognise(text("of", of), plain("scores", points), optional(plain, "standard", standard)));
}

/**
 * Which groups of children in special circumstances a child is in on a day, which facts are missing, and what the law
 * leaves open.
 *
 * @throws RecordError if the record cannot be read, or the child is not born yet
 */
export function classify(record: ChildRecord, on: string): Classification {
  ready();
  return answered(() => module.classify(plain("record", record), dayOf("on", on), false));
}

/** The same as far as everybody may know it: no group that is confidential, and nothing that tells of one. */
export function classifyForPosting(record: ChildRecord, on: string): PublicClassification {
  ready();
  return answered(() => module.classify(plain("record", record), dayOf("on", on), true));
}

/** What children can be counted by: ids as measures name them, `protection/any`. */
export function countable(): { readonly id: string; readonly name: Text }[] {
  ready();
  return answered(() => module.countable());
}

/**
 * How many children something holds of on a day: each child once, told apart by the `key` of its records.
 *
 * @throws RecordError if a record cannot be read; its number is in the reason
 */
export function count(
  records: readonly ChildRecord[],
  by: { readonly predicate: string; readonly on: string; readonly ages?: AgeBand },
): ChildCount {
  ready();
  const ages = optional(plain, "ages", by.ages);
  return answered(() =>
    module.count(plain("records", records), text("predicate", by.predicate), dayOf("on", by.on), ages),
  );
}

/**
 * A count by one of the six groups of the old decision, carried over to a group of the law.
 *
 * @throws BridgeError where its children are in several groups or in none
 */
export function carryOver(group: string, count: number): CarriedCount {
  ready();
  return answered(() => module.carryOver(text("group", group), whole("count", count, 0, MOST)));
}

/** The steps of the procedure for a child that needs protection. */
export function protectionSteps(): ProtectionStep[] {
  ready();
  return answered(() => module.protectionSteps());
}

/**
 * When a step is due: one time for most, several for what comes back.
 *
 * @param event what its time runs from, as `yyyy-MM-ddTHH:mm:ss`
 * @param through the last day that is asked for
 * @param holidays lists of holidays beside those that are known
 */
export function stepDue(
  step: string,
  event: string,
  through: string,
  holidays?: readonly HolidayYear[],
): ProtectionDue[] {
  ready();
  const lists = optional(plain, "holidays", holidays);
  return answered(() => module.stepDue(text("step", step), text("event", event), dayOf("through", through), lists));
}

function ready(): void {
  if (!loaded) throw new Error('ansinh is not ready: await `load()` of "ansinh/indicators" first');
}

/** The largest count that is accepted. */
const MOST = 1e15;

function yearOf(value: number): number {
  return whole("year", value, 1, 9999);
}

/**
 * The least count that is told as it is. Where there is the key, there is a number: of `undefined`, which a misspelt name
 * gives, small counts would be published.
 */
function belowOf(options: { readonly suppress?: number }): number | undefined {
  return "suppress" in options ? whole("suppress", options.suppress, 1, MOST) : undefined;
}

const COLUMNS = {
  unit: Uint32Array,
  measure: Uint16Array,
  period: Uint16Array,
  numerator: Float64Array,
  denominator: Float64Array,
};

/** The columns, whose numbers become no others on the way. */
function columnsOf(columns: Columns): Columns {
  for (const [name, kind] of Object.entries(COLUMNS)) {
    if (!(columns[name as keyof Columns] instanceof kind)) throw new TypeError(`expected \`${name}\` to be a ${kind.name}`);
  }
  return columns;
}

const asked = <T>(ask: () => T): T => refusing(ask, thrown);
const answered = <T>(ask: () => string): T => JSON.parse(asked(ask)) as T;
