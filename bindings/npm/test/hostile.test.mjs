// The list of hostile input, in Node.
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";

import { memory } from "./memory.mjs";
import * as ansinh from "../dist/node.js";
import vi from "../dist/vi.js";
import { cases } from "./cases.mjs";
import { hostile } from "./hostile.mjs";

const [good] = cases("forms").filter(({ title }) => title.startsWith("whole"));

hostile({ test, afterEach, assert, ansinh, vi, memory, good });
