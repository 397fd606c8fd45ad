// The entry for Node: ready when it is imported or required.

import { readFileSync } from "node:fs";

import { start } from "./api.js";
import { initSync } from "./glue.js";

export * from "./api.js";

initSync({ module: readFileSync(new URL("./ansinh.wasm", import.meta.url)) });
start();

/** Resolved from the start: in Node the module is there once it is imported. */
export const ready: Promise<void> = Promise.resolve();
