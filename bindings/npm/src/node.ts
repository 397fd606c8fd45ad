// The entry for Node: ready when it is imported or required.

import { readFileSync } from "node:fs";

import { initSync } from "./glue.js";
import { start } from "./state.js";

export * from "./exports.js";

initSync({ module: readFileSync(new URL("./ansinh.wasm", import.meta.url)) });
start();

/** Resolved from the start: in Node the module is there once it is imported. */
export const ready: Promise<void> = Promise.resolve();
