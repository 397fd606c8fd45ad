// The entry for pages that fetch the module as a file of its own: compiled while it arrives, kept by the browser.

import init, { initSync } from "./glue.js";
import { start } from "./state.js";

export * from "./exports.js";

let loading: Promise<void> | undefined;

/**
 * Fetches the module; resolves once it can be called. Asked again, it is the same promise, until it fails.
 *
 * @param from where `ansinh.wasm` is, if not beside this script. Served as `application/wasm` it is compiled while
 *   it arrives, otherwise once it is there.
 */
export function load(from: string | URL | Request = new URL("./ansinh.wasm", import.meta.url)): Promise<void> {
  loading ??= fetchModule(from).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/**
 * Takes the module at once: its bytes, or compiled already, as some servers and bundlers hand it over. A page that
 * compiles more than a few kilobytes in this way stands still meanwhile: there, `load`.
 */
export function loadSync(module: BufferSource | WebAssembly.Module): void {
  initSync({ module });
  start();
  loading = Promise.resolve();
}

async function fetchModule(from: string | URL | Request): Promise<void> {
  const answer = await fetch(from);
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  const streams = answer.headers.get("Content-Type")?.startsWith("application/wasm") === true;
  await init({ module_or_path: streams ? answer : await answer.arrayBuffer() });
  start();
}
