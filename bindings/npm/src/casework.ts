/// <reference lib="esnext.disposable" preserve="true" />
// The entry for the desks of officers: households through time, every benefit, the way of a file, and law of one's own.
// A module apart from that of the forms, fetched when it is asked for.

import { type DecideAt, dayOf, placeOf } from "./at.js";
import init, { Law, initSync } from "./casework-glue.js";
import {
  DecisionError,
  HistoryError,
  InputError,
  LawError,
  PaymentsError,
  ProcedureError,
  thrown,
} from "./casework-errors.js";
import { type Language, optional, plain, refusing, text } from "./crossing.js";
import type {
  Assessment,
  Benefits,
  Comparison,
  DecisionSheet,
  Explanation,
  FileBenefit,
  History,
  HolidayYear,
  Household,
  Occurrence,
  PaymentList,
  PaymentRun,
  Procedure,
  Receipt,
  Register,
  RegisterFlaw,
  RulebookVersion,
  Situation,
  SupportTimeline,
  Timeline,
  WhatIf,
} from "./generated/types.js";
import { Held } from "./held.js";
import { loader } from "./load.js";
import { type Crossing, expanded } from "./timeline.js";

export { DecisionError, HistoryError, InputError, LawError, PaymentsError, ProcedureError };
export type { DecideAt } from "./at.js";
export type { Language } from "./crossing.js";
export type * from "./generated/types.js";
export { type TimelineMonth, monthsOf } from "./timeline.js";

let loaded = false;

/**
 * `load` fetches the module, and resolves once it can be called. Asked again, it is the same promise, until it fails.
 * In Node it is there from the start. `loadSync` takes the module at once. See {@link Loader}.
 */
export const { load, loadSync } = loader(init, initSync, new URL("./casework.wasm", import.meta.url), () => {
  loaded = true;
});
export type { Loader } from "./load.js";

/** The months of a timeline, and where the household lived at first. */
export interface TimelineAt {
  /** The first month, `yyyy-MM`. */
  readonly from: string;
  /** The first month that is no longer asked for. */
  readonly until: string;
  /** The place, `96` or `96/32248`; the history tells of moves. */
  readonly place: string;
}

/** Whether a receipt goes with the answer. */
export interface WithReceipt {
  /**
   * `true`: the law, the program, the day and the province. A key of 32 bytes or more: also a keyed hash of the input and
   * of the answer, so that both can be compared later by whoever has the key.
   */
  readonly receipt: true | Uint8Array;
}

/** A file that was handed in. */
export interface Filing {
  /** The day on which the complete file was received, `yyyy-MM-dd`. */
  readonly received: string;
  /** A later day on which it is not decided yet. */
  readonly on?: string;
  /** The place, for the rules of a province. */
  readonly place?: string;
  /** The group of the applicant: a group that reveals HIV is never posted. */
  readonly group?: string;
  /** Lists of holidays beside those that are known. */
  readonly holidays?: readonly HolidayYear[];
}

/** What a decision sheet is about. */
export interface SheetAt extends DecideAt {
  /** The day on which the decision is signed, `yyyy-MM-dd`. */
  readonly signed?: string;
  /** The file that it decides: who decides and by when goes into the sheet. */
  readonly file?: {
    readonly benefit: FileBenefit;
    readonly received: string;
    readonly on?: string;
    readonly group?: string;
  };
  /** Whether it is to be posted in public: then only what reveals nothing. */
  readonly posting?: boolean;
  /** Lists of holidays beside those that are known. */
  readonly holidays?: readonly HolidayYear[];
}

/** The law by which everything is decided, held in the module. */
export class Rulebook {
  readonly #held: Held<Law>;

  private constructor(law: Law) {
    this.#held = new Held("rulebook", law);
  }

  get #law(): Law {
    return this.#held.handle;
  }

  /** The law that comes with the package: the country's, and that of provinces as far as it is known. */
  static builtin(): Rulebook {
    if (!loaded) throw new Error('ansinh is not ready: await `load()` of "ansinh/casework" first');
    return new Rulebook(new Law());
  }

  /**
   * This law with an instrument, as `ansinh/schemas/law.schema.json` says: added, or in place of the one with its id.
   *
   * @throws LawError with every row that is wrong
   */
  with(instrument: object): Rulebook {
    return new Rulebook(asked(() => this.#law.with(plain("instrument", instrument))));
  }

  /**
   * This law as a reform would leave it: an instrument whose rows take the place of those with the same names.
   *
   * @throws LawError with every row that is wrong
   */
  reformed(reform: object): Rulebook {
    return new Rulebook(asked(() => this.#law.reformed(plain("reform", reform))));
  }

  /** This law as it was known on a day: what was issued by then. */
  knownOn(on: string): Rulebook {
    return new Rulebook(asked(() => this.#law.knownOn(dayOf("on", on))));
  }

  /** Which law it is: the same for the same rows, whatever their texts say. */
  version(): RulebookVersion {
    return answered(() => this.#law.version());
  }

  /**
   * What a person is entitled to, from facts.
   *
   * @throws InputError if the facts are not of the shape, DecisionError if the day or place allows no decision
   */
  assess(situation: Situation, at: DecideAt): Assessment;
  assess(situation: Situation, at: DecideAt & WithReceipt): Assessment & { readonly receipt: Receipt };
  assess(situation: Situation, at: DecideAt & Partial<WithReceipt>): Assessment & { readonly receipt?: Receipt } {
    const facts = plain("situation", situation);
    const [on, place, key] = [dayOf("on", at.on), placeOf("place", at.place), keyOf(at.receipt)];
    if (at.receipt === undefined) return answered(() => this.#law.assess(facts, on, place, false));
    const { answer, receipt } = answered<{ answer: Assessment; receipt: Receipt }>(() =>
      this.#law.assess(facts, on, place, true, key),
    );
    return { ...answer, receipt };
  }

  /** Why: every provision considered, with the conditions met, failed and unknown. See {@link assess}. */
  explain(situation: Situation, at: DecideAt): Explanation {
    const facts = plain("situation", situation);
    return answered(() => this.#law.explain(facts, dayOf("on", at.on), placeOf("place", at.place)));
  }

  /**
   * What was due to each member of a household month by month, why it changed, and what is owed. Months that are alike
   * are one segment: {@link monthsOf} gives them one by one.
   *
   * @throws HistoryError if the history is at odds with itself, DecisionError if a month cannot be decided
   */
  timeline(history: History, at: TimelineAt): Timeline;
  timeline(history: History, at: TimelineAt & WithReceipt): Timeline & { readonly receipt: Receipt };
  timeline(history: History, at: TimelineAt & Partial<WithReceipt>): Timeline & { readonly receipt?: Receipt } {
    const [from, until, place] = [text("from", at.from), text("until", at.until), placeOf("place", at.place)];
    const [sent, key] = [plain("history", history), keyOf(at.receipt)];
    const crossing = answered<Crossing>(() =>
      this.#law.timeline(sent, from, until, place, at.receipt !== undefined, key),
    );
    const timeline = expanded(crossing);
    return crossing.receipt === null ? timeline : { ...timeline, receipt: crossing.receipt };
  }

  /**
   * Support for care month by month: who was paid for whom, how much, and why it changed.
   *
   * @throws HistoryError if the history is at odds with itself, DecisionError if a month cannot be decided
   */
  supportTimeline(history: History, at: TimelineAt): SupportTimeline {
    const [from, until, place] = [text("from", at.from), text("until", at.until), placeOf("place", at.place)];
    const sent = plain("history", history);
    return answered(() => this.#law.supportTimeline(sent, from, until, place));
  }

  /**
   * The same history from a month on, with where everybody stood, and where the household lives then: the timeline of
   * the rest is the same.
   *
   * @throws HistoryError if the history is at odds with itself, DecisionError if a month cannot be decided
   */
  carryOver(
    history: History,
    at: { readonly from: string; readonly place: string },
  ): { readonly history: History; readonly place: string } {
    const sent = plain("history", history);
    return answered(() => this.#law.carryOver(sent, text("from", at.from), placeOf("place", at.place)));
  }

  /**
   * What a household is entitled to beside the monthly allowances: care support, care in a facility, a health insurance
   * card, schooling.
   *
   * @throws InputError if the household is not of the shape, DecisionError if nothing can be decided
   */
  benefits(household: Household, at: DecideAt): Benefits {
    const sent = plain("household", household);
    return answered(() => this.#law.benefits(sent, undefined, dayOf("on", at.on), placeOf("place", at.place)));
  }

  /**
   * What a household is entitled to for something that happened to it: relief, and funeral support.
   *
   * @throws InputError if one of the two is not of the shape, DecisionError if nothing can be decided
   */
  relief(household: Household, occurrence: Occurrence, at: DecideAt): Benefits {
    const [sent, happened] = [plain("household", household), plain("occurrence", occurrence)];
    return answered(() => this.#law.benefits(sent, happened, dayOf("on", at.on), placeOf("place", at.place)));
  }

  /**
   * The way of a file: who receives it, which form and papers, who decides, and by when.
   *
   * @throws ProcedureError if none is known for the benefit on that day
   */
  procedure(benefit: FileBenefit, { received, on, place, group, holidays }: Filing): Procedure {
    const lists = optional(plain, "holidays", holidays);
    const [day, of, who] = [optional(dayOf, "on", on), optional(placeOf, "place", place), optional(text, "group", group)];
    return answered(() =>
      this.#law.procedure(text("benefit", benefit), dayOf("received", received), day, of, who, lists),
    );
  }

  /**
   * What another law would give the same person, beside what this one gives.
   *
   * @throws InputError if the facts are not of the shape, DecisionError if nothing can be decided by one of the two
   */
  whatIf(other: Rulebook, situation: Situation, at: DecideAt): WhatIf {
    const facts = plain("situation", situation);
    return answered(() => this.#law.whatIf(other.#law, facts, dayOf("on", at.on), placeOf("place", at.place)));
  }

  /**
   * The same household month by month under this law and another: the law and a reform, or the law as it was known on a
   * day and as it is known now.
   *
   * @throws HistoryError if the history is at odds with itself, DecisionError if a month cannot be decided by one of the two
   */
  compare(other: Rulebook, history: History, at: TimelineAt): Comparison {
    const [from, until, place] = [text("from", at.from), text("until", at.until), placeOf("place", at.place)];
    const sent = plain("history", history);
    return answered(() => this.#law.compare(other.#law, sent, from, until, place));
  }

  /**
   * What is at odds in a register: the same thing twice, two allowances of which the law pays the highest, care paid twice.
   * Each flaw comes with a sentence in the language.
   *
   * @throws InputError if the register is not of the shape
   */
  checkRegister(register: Register, language: Language = "vi"): (RegisterFlaw & { readonly text: string })[] {
    const sent = plain("register", register);
    return answered(() => this.#law.checkRegister(sent, text("language", language)));
  }

  /**
   * The payment list of a month: who is paid what, what is owed for earlier months, who is held back and why.
   *
   * @throws InputError if the run is not of the shape, PaymentsError if a household keeps it from being made
   */
  paymentList(run: PaymentRun): PaymentList {
    const sent = plain("run", run);
    return answered(() => this.#law.paymentList(sent));
  }

  /** The same as text to print. See {@link paymentList}. */
  paymentListText(run: PaymentRun, language: Language = "vi"): string {
    const sent = plain("run", run);
    return answered(() => this.#law.paymentList(sent, text("language", language)));
  }

  /**
   * What a person is granted or refused, why, from which month, and who decides; nothing for a posting of what may not be
   * posted.
   *
   * @throws InputError if the facts are not of the shape, DecisionError or ProcedureError if nothing can be told
   */
  decisionSheet(situation: Situation, at: SheetAt): DecisionSheet | undefined {
    return this.#sheet<DecisionSheet>(situation, at) ?? undefined;
  }

  /** The same as text to print: names and identity numbers are left blank. See {@link decisionSheet}. */
  decisionSheetText(situation: Situation, at: SheetAt, language: Language = "vi"): string | undefined {
    return this.#sheet<string>(situation, at, text("language", language)) ?? undefined;
  }

  /** Lets go of the memory that the law takes. Nothing can be asked of it afterwards. */
  close(): void {
    this.#held.close();
  }

  /** The same as {@link close}. */
  [Symbol.dispose](): void {
    this.close();
  }

  #sheet<T>(situation: Situation, at: SheetAt, language?: Language | string): T | null {
    const { on, place, holidays, ...rest } = at;
    const [facts, asked] = [plain("situation", situation), plain("at", rest)];
    const lists = optional(plain, "holidays", holidays);
    return answered(() =>
      this.#law.decisionSheet(facts, dayOf("on", on), placeOf("place", place), asked, lists, language),
    );
  }
}

function keyOf(receipt: unknown): Uint8Array | undefined {
  if (receipt === undefined || receipt === true) return undefined;
  if (receipt instanceof Uint8Array) return receipt;
  throw new TypeError("expected `receipt` to be true, or a key of bytes");
}

const asked = <T>(ask: () => T): T => refusing(ask, thrown);
const answered = <T>(ask: () => string): T => JSON.parse(asked(ask)) as T;
