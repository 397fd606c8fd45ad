// Documents of every shape take two ways into the core: from JSON natively, by the wire here. They must meet.
import assert from "node:assert/strict";
import { test } from "node:test";

import * as ansinh from "../dist/node.js";
import { compareWithNative, generated } from "./cases.mjs";
import * as lines from "./lines.mjs";

test("generated declarations are judged to the bytes of the core, in both modes", () => {
  compareWithNative("drafts", lines.drafts(ansinh, generated("drafts")));
});

test("generated situations are assessed to the bytes of the core", () => {
  compareWithNative("situations", lines.situations(ansinh, generated("situations")));
});
