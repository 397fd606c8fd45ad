// Reading the cases of `tests/conformance`, and comparing what the runners wrote for them.
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const root = new URL("../../../", import.meta.url);
const folder = new URL("tests/conformance/", root);
/** The documents that no one wrote by hand: those of the repository, or others. */
const folderOfGenerated = process.env.ANSINH_GENERATED
  ? pathToFileURL(`${process.env.ANSINH_GENERATED}/`)
  : new URL("generated/", folder);
const written = new URL("target/conformance/", root);

/** The folder of a kind, where it is not its own. */
export const FOLDERS = {
  compare: "timeline",
  follow_up: "follow-up",
  plan_budget: "plan-budget",
  programme: "../../core/src/programme/builtin",
};

/** The cases of a folder, file by file in the order of names, those with a name with a `title`. */
export function cases(kind) {
  const files = readdirSync(new URL(`${kind}/`, folder)).filter((name) => name.endsWith(".json")).sort();
  return files.flatMap((name) => {
    const list = [JSON.parse(readFileSync(new URL(`${kind}/${name}`, folder), "utf8"))].flat();
    return list.map((known) =>
      known.name === undefined ? known : { ...known, title: `${name.replace(".json", "")}: ${known.name}` },
    );
  });
}

/** The documents of a file that no one wrote by hand, one a line. */
export function generated(kind) {
  const text = readFileSync(new URL(`${kind}.jsonl`, folderOfGenerated), "utf8");
  return text.trimEnd().split("\n").map((line) => JSON.parse(line));
}

/** Writes the lines of a kind down, and compares them with those of the native runner, byte for byte. */
export function compareWithNative(kind, lines) {
  mkdirSync(written, { recursive: true });
  const text = `${lines.join("\n")}\n`;
  writeFileSync(new URL(`${kind}.node.jsonl`, written), text);
  const native = new URL(`${kind}.native.jsonl`, written);
  assert.ok(
    existsSync(native),
    `target/conformance/${kind}.native.jsonl is missing: run \`cargo test --package ansinh --all-features --test suite\` first`,
  );
  const theirs = readFileSync(native, "utf8");
  if (theirs === text) return;
  const expected = theirs.trimEnd().split("\n");
  for (const [at, line] of lines.entries()) {
    assert.equal(line, expected[at], `line ${at + 1} of ${kind} is not what the native runner wrote`);
  }
  assert.equal(lines.length, expected.length, `the native runner wrote more lines for ${kind}`);
  assert.fail(`${kind}: the same text in other bytes`);
}
