// Writing a history as one flat string, in the order in which `core/src/history/wire.rs` reads it.

import { type Layout, writeDocument } from "./wire.js";

const SEPARATOR = "\u001f";
/** What stands for a value that cannot be one: the core tells where it is. */
const UNREADABLE = "\u0001";

/**
 * The flat string of a history. What is not as the type says becomes a token that the core cannot read, and says where.
 *
 * @throws TypeError if it is not plain data: what JSON cannot hold, or throws when it is read
 */
export function writeHistory(situation: Layout, history: unknown): string {
  let plain: unknown;
  try {
    plain = JSON.parse(JSON.stringify(history) ?? "null");
  } catch {
    throw new TypeError("expected a history of plain data");
  }
  const writer = new Writer(situation);
  writer.history(object(plain));
  return writer.out.slice(1);
}

type Objekt = Readonly<Record<string, unknown>>;

function object(value: unknown): Objekt {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Objekt) : {};
}

/** The kinds of events that are a word alone, and those with a value. */
const VALUED = ["facts", "suspended", "reviewed", "back_paid_from"];

class Writer {
  out = "";
  readonly #situation: Layout;

  constructor(situation: Layout) {
    this.#situation = situation;
  }

  /** A text, a number, or a flag; nothing for what is absent. */
  #token(value: unknown): void {
    this.out += SEPARATOR;
    if (value === undefined || value === null) return;
    if (typeof value === "string") this.out += value.includes(SEPARATOR) ? UNREADABLE : value;
    else if (typeof value === "number" && Number.isSafeInteger(value)) this.out += String(value);
    else if (typeof value === "boolean") this.out += value ? "1" : "0";
    else this.out += UNREADABLE;
  }

  /** Rows of an object's list. Anything else than a list is one row that cannot be read. */
  #list(value: unknown, write: (row: unknown) => void): void {
    const rows = Array.isArray(value) ? value : value === undefined || value === null ? [] : [UNREADABLE];
    this.#token(rows.length);
    rows.forEach(write);
  }

  /** Fields of an object, and no others. */
  #fields(value: unknown, ...keys: readonly string[]): Objekt {
    const known = object(value);
    const strange = known !== value || Object.keys(known).some((key) => !keys.includes(key));
    return strange ? Object.fromEntries(keys.map((key) => [key, UNREADABLE])) : known;
  }

  #document(value: unknown): void {
    this.out += writeDocument(this.#situation, value);
  }

  history(value: unknown): void {
    const history = this.#fields(value, "facts", "moves", "members", "relations");
    this.#list(history.facts, (row) => {
      const facts = this.#fields(row, "from", "household", "local_household", "area");
      for (const key of ["from", "household", "local_household", "area"]) this.#token(facts[key]);
    });
    this.#list(history.moves, (row) => {
      const moved = this.#fields(row, "on", "place");
      this.#token(moved.on);
      this.#token(moved.place);
    });
    this.#list(history.members, (row) => this.#member(row));
    this.#list(history.relations, (row) => {
      const keys = ["who", "is", "whom", "from", "until"];
      // What is asked of a carer is nothing to an allowance.
      const relation = this.#fields(row, ...keys, "carer");
      for (const key of keys) this.#token(relation[key]);
    });
  }

  #member(value: unknown): void {
    const member = this.#fields(value, "id", "birth_date", "events", "uncollected", "carried", "paid");
    this.#token(member.id ?? UNREADABLE);
    this.#token(member.birth_date);
    this.#list(member.events, (row) => this.#event(row));
    this.#list(member.uncollected, (month) => this.#token(month));
    this.#list(member.paid, (row) => {
      const payment = this.#fields(row, "month", "amount");
      this.#token(payment.month);
      this.#token(payment.amount);
    });
    if (member.carried === undefined || member.carried === null) this.#token("");
    else this.#carried(member.carried);
  }

  #event(value: unknown): void {
    const { on, event } = this.#fields(value, "on", "event");
    this.#token(on);
    if (typeof event === "string" && !VALUED.includes(event)) return this.#token(event);
    const [kind, ...others] = Object.keys(object(event));
    if (kind === undefined || others.length > 0 || !VALUED.includes(kind)) return this.#token(UNREADABLE);
    this.#token(kind);
    const of = object(event)[kind];
    if (kind === "facts") this.#document(of);
    else this.#token(of);
  }

  #carried(value: unknown): void {
    const keys = ["from", "facts", "granted", "stopped", "suspended", "uncollected", "detained"];
    const carried = this.#fields(value, ...keys, "allowance_held", "children_held");
    const granted = object(carried.granted);
    const suspended = object(carried.suspended);
    this.#token("c");
    this.#token(carried.from);
    this.#document(carried.facts);
    for (const part of [granted.from, granted.last, carried.stopped ?? false]) this.#token(part);
    for (const part of [suspended.from, suspended.on, suspended.ground]) this.#token(part);
    for (const part of [carried.uncollected ?? 0, carried.detained, carried.allowance_held]) this.#token(part);
    this.#list(carried.children_held, (row) => {
      const child = this.#fields(row, "born", "held");
      this.#token(child.born);
      this.#token(child.held);
    });
  }
}
