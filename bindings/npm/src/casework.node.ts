// The entry of "ansinh/casework" for Node: ready when it is imported or required.

import { readFileSync } from "node:fs";

import { loadSync } from "./casework.js";

export type * from "./casework.js";
export * from "./casework.js";

loadSync(readFileSync(new URL("./casework.wasm", import.meta.url)));
