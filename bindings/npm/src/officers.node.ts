// The entry of "ansinh/officers" for Node: ready when it is imported or required.

import { readFileSync } from "node:fs";

import { loadSync } from "./officers.js";

export type * from "./officers.js";
export * from "./officers.js";

loadSync(readFileSync(new URL("./officers.wasm", import.meta.url)));
