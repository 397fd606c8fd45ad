// The page's side of "ansinh/worker": the same functions, each giving a promise. The module is not in it.

import type * as api from "./api.js";
import { DecisionError, SituationError } from "./errors.js";
import type { Answer, Failure, Question } from "./protocol.js";

export type { At, Change, DecideAt, Report, Summary } from "./api.js";
export { DecisionError, SituationError } from "./errors.js";
export type * from "./generated/types.js";
export { type Catalogue, explanationOf, label, message } from "./message.js";

/** The same functions, but each gives a promise. */
export type Remote<Functions> = {
  readonly [Name in keyof Functions]: Functions[Name] extends (...values: infer Values) => infer Result
    ? (...values: Values) => Promise<Result>
    : never;
};

const FUNCTIONS = [
  "assess",
  "describe",
  "explain",
  "explainSituation",
  "posting",
  "provisions",
  "validate",
  "validateMany",
] as const;
const OF_DRAFTS = ["close", "explain", "report", "set", "value"] as const;

/** A draft in a worker: see `Draft`. Close it when done. */
export type RemoteDraft = Remote<Pick<api.Draft, (typeof OF_DRAFTS)[number]>>;

/** The functions of the package, answered by a worker. What is handed over has to be data that can be cloned. */
export interface Forms extends Remote<Pick<typeof api, (typeof FUNCTIONS)[number]>> {
  /** Opens a draft in the worker. */
  readonly openDraft: (...values: Parameters<typeof api.openDraft>) => Promise<RemoteDraft>;
}

/** Numbers questions: once for all connections, as a worker's answers come to each of them. */
let asked = 0;

/**
 * The functions of the package, answered by a worker that runs "ansinh/worker".
 *
 * A promise is rejected with what the function throws in the page; with an Error once the worker has failed.
 */
export function connect(worker: Worker): Forms {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let broken: Error | undefined;

  const fail = (event: Event): void => {
    const why = event instanceof ErrorEvent && event.message !== "" ? `: ${event.message}` : "";
    broken = new Error(`the worker of ansinh failed${why}`);
    for (const { reject } of waiting.values()) reject(broken);
    waiting.clear();
  };
  worker.addEventListener("error", fail);
  worker.addEventListener("messageerror", fail);
  worker.addEventListener("message", ({ data }: MessageEvent<Partial<Answer> | undefined>) => {
    if (typeof data?.ansinh !== "number") return;
    const { ansinh, value, failure } = data;
    const one = waiting.get(ansinh);
    waiting.delete(ansinh);
    if (failure === undefined) one?.resolve(value);
    else one?.reject(thrown(failure));
  });

  const ask = (of: number | undefined, call: string, values: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (broken !== undefined) throw broken;
      asked += 1;
      const question: Question = { ansinh: asked, of, call, values };
      worker.postMessage(question);
      waiting.set(question.ansinh, { resolve, reject });
    });
  const functions = (of: number | undefined, names: readonly string[]): object =>
    Object.fromEntries(names.map((name) => [name, (...values: unknown[]) => ask(of, name, values)]));

  return {
    ...functions(undefined, FUNCTIONS),
    openDraft: async (...values) => {
      const draft = (await ask(undefined, "openDraft", values)) as number;
      return functions(draft, OF_DRAFTS) as RemoteDraft;
    },
  } as Forms;
}

function thrown({ name, message, undecidable, issues }: Failure): Error {
  if (undecidable !== undefined) return new DecisionError(undecidable);
  if (issues !== undefined) return new SituationError(issues);
  return name === "TypeError" ? new TypeError(message) : new Error(message);
}
