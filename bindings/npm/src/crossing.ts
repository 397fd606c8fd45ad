// How the entries for officers speak with their modules: `wasm/crossing` is the other side.

import { InputError } from "./errors.js";

/** A language to print in, and to tell in what is wrong. */
export type Language = "vi" | "en";

/** Something that cannot be answered; `reason` says why. */
export abstract class ReasonError<Reason extends { readonly message: string }> extends Error {
  /** The same as data. */
  readonly reason: Reason;

  constructor(reason: Reason) {
    super(reason.message);
    this.reason = reason;
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

/** A whole number from `least` to `most`. */
export function whole(name: string, value: unknown, least: number, most: number): number {
  if (Number.isInteger(value) && least <= (value as number) && (value as number) <= most) return value as number;
  throw new TypeError(`expected \`${name}\` to be a whole number from ${least} to ${most}`);
}

/** An object of which keys are taken, so that something else in its place does not pass for one without any. */
export function object<T extends object>(name: string, value: T): T {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw new TypeError(`expected \`${name}\` to be an object`);
}

/** The JSON of an object. What JSON would write as `null` is refused, for that says that nothing was given. */
export function plain(name: string, value: unknown): string {
  try {
    return JSON.stringify(value, finite) ?? "null";
  } catch {
    throw new TypeError(`expected \`${name}\` to be plain data, its numbers finite`);
  }
}

function finite(_: string, value: unknown): unknown {
  if (typeof value === "number" && !Number.isFinite(value)) throw new TypeError();
  return value;
}

/** What a check gives, or nothing where nothing was given. */
export function optional(
  check: (name: string, value: unknown) => string,
  name: string,
  value: unknown,
): string | undefined {
  return value === undefined ? undefined : check(name, value);
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
