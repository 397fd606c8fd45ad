// The entry of a worker: `new Worker(new URL("ansinh/worker", import.meta.url), { type: "module" })`. It answers what
// `connect` of "ansinh/client" asks, and takes no notice of other messages.

import * as ansinh from "./browser.js";
import type { Answer, Failure, Question } from "./protocol.js";

const drafts = new Map<number, ansinh.Draft>();
let opened = 0;

type Function = (...values: unknown[]) => unknown;

function answer({ of, call, values }: Question): unknown {
  if (of === undefined && call === "openDraft") {
    opened += 1;
    drafts.set(opened, (ansinh[call] as Function)(...values) as ansinh.Draft);
    return opened;
  }
  if (of === undefined) return (ansinh[call as keyof typeof ansinh] as Function)(...values);
  const draft = drafts.get(of);
  if (draft === undefined && call === "close") return undefined;
  if (draft === undefined) throw new Error("the draft is closed");
  if (call === "close") drafts.delete(of);
  return (draft[call as keyof ansinh.Draft] as Function)(...values);
}

function failure(error: unknown): Failure {
  if (error instanceof ansinh.DecisionError) return { name: error.name, undecidable: error.undecidable };
  if (error instanceof ansinh.SituationError) return { name: error.name, issues: error.issues };
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return { name, message };
}

addEventListener("message", async ({ data }: MessageEvent<Partial<Question> | undefined>) => {
  if (typeof data?.ansinh !== "number") return;
  const question = data as Question;
  let result: Answer;
  try {
    await ansinh.ready;
    result = { ansinh: question.ansinh, value: answer(question) };
  } catch (error) {
    result = { ansinh: question.ansinh, failure: failure(error) };
  }
  postMessage(result);
});
