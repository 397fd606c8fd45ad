// The entry for pages that fetch the module as a file of its own: compiled while it arrives, kept by the browser.

import init, { initSync } from "./glue.js";
import { loader } from "./load.js";
import { start } from "./state.js";

export * from "./exports.js";

/**
 * `load` fetches the module, and resolves once it can be called. Asked again, it is the same promise, until it fails.
 * `loadSync` takes the module at once. See {@link Loader}.
 */
export const { load, loadSync } = loader(init, initSync, new URL("./ansinh.wasm", import.meta.url), start);
