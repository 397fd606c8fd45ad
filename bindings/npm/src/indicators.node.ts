// The entry of "ansinh/indicators" for Node: ready when it is imported or required.

import { readFileSync } from "node:fs";

import { loadSync } from "./indicators.js";

export type * from "./indicators.js";
export * from "./indicators.js";

loadSync(readFileSync(new URL("./indicators.wasm", import.meta.url)));
