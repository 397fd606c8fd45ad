// How long a timeline of twelve years takes in Node, from a plain object to a plain answer: the median of its rounds.
import { readFileSync } from "node:fs";

import { Rulebook } from "../dist/casework.node.js";

const HISTORY = JSON.parse(readFileSync(new URL("../../../core/benches/timeline.json", import.meta.url), "utf8"));
const PERIOD = { from: "2015-01", until: "2027-01", place: "96" };
const ROUNDS = 200;
const EACH = 20;

const law = Rulebook.builtin();
const rounds = [];
for (let round = 0; round < ROUNDS; round += 1) {
  const start = process.hrtime.bigint();
  for (let at = 0; at < EACH; at += 1) law.timeline(HISTORY, PERIOD);
  rounds.push(Number(process.hrtime.bigint() - start) / EACH / 1000);
}
rounds.sort((a, b) => a - b);
console.log(JSON.stringify({ name: "timeline_wasm_us", value: Math.round(rounds[ROUNDS / 2]), unit: "us" }));
