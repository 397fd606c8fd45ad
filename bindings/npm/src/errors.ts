// What is thrown, apart from a TypeError for arguments that are not what they should be.

import type { Issue, Undecidable } from "./generated/types.js";

/** The day, the place and the person allow no decision; `code` and `params` say why. */
export class DecisionError extends Error {
  override readonly name = "DecisionError";
  /** The same as data. */
  readonly undecidable: Undecidable;

  constructor(undecidable: Undecidable) {
    super(undecidable.message);
    this.undecidable = undecidable;
  }
}

/** The facts given cannot be used; `issues` says which and why. */
export class SituationError extends Error {
  override readonly name = "SituationError";
  /** What is wrong with them. */
  readonly issues: Issue[];

  constructor(issues: Issue[]) {
    const [first] = issues;
    // A key that is no fact may be anything, and is not told.
    const where = first === undefined || first.code === "field.unknown" ? "" : ` at ${first.pointer}`;
    super(`expected usable facts; the first issue is ${first?.code}${where}`);
    this.issues = issues;
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
