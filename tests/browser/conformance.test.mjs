// The cases of `tests/conformance` in a browser: the bytes are those of the core. What is right for a case is judged
// in `core/tests/suite/conformance.rs` and `bindings/npm/test/conformance.test.mjs`.
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";

import { FOLDERS } from "../../bindings/npm/test/cases.mjs";
import * as caseworkLines from "../../bindings/npm/test/casework-lines.mjs";
import * as indicatorsLines from "../../bindings/npm/test/indicators-lines.mjs";
import * as formLines from "../../bindings/npm/test/lines.mjs";
import * as officerLines from "../../bindings/npm/test/officer-lines.mjs";
import { launch, open } from "./harness.mjs";

const ROOT = new URL("../../", import.meta.url);
const FOLDER = new URL("tests/conformance/", ROOT);
/** The documents that no one wrote by hand: those of the repository, or others. */
const GENERATED = process.env.ANSINH_GENERATED
  ? pathToFileURL(`${process.env.ANSINH_GENERATED}/`)
  : new URL("generated/", FOLDER);
const WRITTEN = new URL("target/conformance/", ROOT);

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** The files of a kind: arrays of cases in the order of names, or one file with a case in each line. */
function files(kind) {
  const generated = new URL(`${kind}.jsonl`, GENERATED);
  if (existsSync(generated)) return [generated];
  const folder = FOLDERS[kind] ?? kind;
  const names = readdirSync(new URL(`${folder}/`, FOLDER)).filter((name) => name.endsWith(".json"));
  return names.sort().map((name) => new URL(`${folder}/${name}`, FOLDER));
}

/** The lines that a page writes for the cases, by the very function that writes them in Node. */
async function linesOf(kind, of, entry) {
  const { page, troubles } = await open(browser, "/tests/blank.html");
  const texts = files(kind).map((name) => readFileSync(name, "utf8"));
  const write = await page.evaluateHandle(`(${of})`);
  const written = await page.evaluate(
    async ({ write, texts, entry }) => {
      const cases = texts.flatMap((text) =>
        text.startsWith("[")
          ? JSON.parse(text)
          : text
              .trimEnd()
              .split("\n")
              .map((line) => JSON.parse(line)),
      );
      const ansinh = await import(`/ansinh/${entry}.js`);
      await (ansinh.ready ?? ansinh.load());
      return write(ansinh, cases);
    },
    { write, texts, entry },
  );
  assert.deepEqual(troubles, []);
  await page.context().close();
  return written;
}

const kinds = [
  ...Object.entries(formLines).map((row) => [...row, "browser"]),
  ...Object.entries(officerLines).map((row) => [...row, "officers"]),
  ...Object.entries(caseworkLines).map((row) => [...row, "casework"]),
  ...Object.entries(indicatorsLines).map((row) => [...row, "indicators"]),
];
for (const [kind, write, entry] of kinds) {
  test(`${kind}: the browser writes the bytes of the core`, async () => {
    const ours = await linesOf(kind, write, entry);
    const text = `${ours.join("\n")}\n`;
    mkdirSync(WRITTEN, { recursive: true });
    writeFileSync(new URL(`${kind}.chromium.jsonl`, WRITTEN), text);
    const native = new URL(`${kind}.native.jsonl`, WRITTEN);
    assert.ok(
      existsSync(native),
      `target/conformance/${kind}.native.jsonl is missing: run \`cargo test --package ansinh --all-features --test suite\` first`,
    );
    const theirs = readFileSync(native, "utf8");
    if (theirs === text) return;
    const expected = theirs.trimEnd().split("\n");
    for (const [at, line] of ours.entries()) {
      assert.equal(line, expected[at], `line ${at + 1} of ${kind} is not what the native runner wrote`);
    }
    assert.fail(`${kind}: the native runner wrote ${expected.length} lines, the browser ${ours.length}`);
  });
}
