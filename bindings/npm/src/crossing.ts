// How the entries for officers speak with their modules: `wasm/crossing` is the other side.

/** Something that cannot be answered; `reason` says why. */
export abstract class ReasonError<Reason extends { readonly message: string }> extends Error {
  /** The same as data. */
  readonly reason: Reason;

  constructor(reason: Reason) {
    super(reason.message);
    this.reason = reason;
  }
}

/** What was handed over is not of the shape that its schema gives; `at` says where. */
export class InputError extends Error {
  override readonly name = "InputError";
  /** The argument: `household`. */
  readonly argument: string;
  /** Where in it: `members[0].situation.birth_date`; empty for the whole. */
  readonly at: string;

  constructor(argument: string, at: string) {
    super(`${argument}${at === "" ? "" : `.${at}`}: expected what the schema allows`);
    this.argument = argument;
    this.at = at;
  }
}

/** An argument that is not what it should be, as `wasm/crossing/src/input.rs` writes it. */
export type BadInput =
  | { readonly argument: string }
  | { readonly input: { readonly name: string; readonly at: string } };

/** The error for it; `expected` says of each argument what it should be. */
export function badInput(bad: BadInput, expected: Readonly<Record<string, string>>): Error {
  if ("input" in bad) return new InputError(bad.input.name, bad.input.at);
  return new TypeError(`expected \`${bad.argument}\` to be ${expected[bad.argument]}`);
}

export function text(name: string, value: unknown): string {
  if (typeof value === "string") return value;
  throw new TypeError(`expected \`${name}\` to be a text`);
}

/** The JSON of an object. */
export function plain(name: string, value: unknown): string {
  try {
    return JSON.stringify(value) ?? "null";
  } catch {
    throw new TypeError(`expected \`${name}\` to be plain data`);
  }
}

/** Asks a module; what it throws as JSON is thrown as the error that `thrown` makes of it. */
export function refusing<T, Refusal>(ask: () => T, thrown: (refusal: Refusal) => Error): T {
  try {
    return ask();
  } catch (error) {
    if (typeof error === "string") throw thrown(JSON.parse(error) as Refusal);
    throw error;
  }
}
