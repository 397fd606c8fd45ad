// What goes between `client.ts` and `worker.ts`.

import type { Issue, Undecidable } from "./generated/types.js";

/** What goes to the worker. */
export interface Question {
  /** The number of the question. */
  readonly ansinh: number;
  /** The draft that is asked; without one, the package. */
  readonly of?: number | undefined;
  /** The function. */
  readonly call: string;
  readonly values: readonly unknown[];
}

/** What comes back. */
export interface Answer {
  /** The number of the question. */
  readonly ansinh: number;
  readonly value?: unknown;
  readonly failure?: Failure;
}

/** What was thrown. */
export interface Failure {
  readonly name: string;
  readonly message?: string;
  readonly undecidable?: Undecidable;
  readonly issues?: Issue[];
}
