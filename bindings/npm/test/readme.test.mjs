// The examples of the two README files: they are the same in both, they compile, and they print what they say.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

const root = new URL("../", import.meta.url);
const folder = new URL("test/readme-examples/", root);
const require = createRequire(import.meta.url);

const blocks = (name) =>
  [...readFileSync(new URL(name, root), "utf8").matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code]) => code);
const examples = blocks("README.md");

after(() => rmSync(folder, { recursive: true, force: true }));

/** What the comments behind `console.log` say is printed. */
const said = (code) =>
  code.split("\n").flatMap((line) => (line.includes("console.log") ? [line.split(" // ")[1] ?? assert.fail(line)] : []));

test("the examples are the same in both languages", () => {
  const withoutRemarks = (code) => code.split("\n").map((line) => (line.includes("console.log") ? line : line.split(" // ")[0]));
  assert.ok(examples.length >= 8);
  assert.deepEqual(blocks("README.vi.md").map(withoutRemarks), examples.map(withoutRemarks));
});

test("the examples compile", () => {
  mkdirSync(folder, { recursive: true });
  for (const [at, code] of examples.entries()) writeFileSync(new URL(`${at}.ts`, folder), `${code}\nexport {};\n`);
  const compilerOptions = { rootDir: ".", rootDirs: [], noEmit: true, noUnusedLocals: false };
  const project = new URL("tsconfig.json", folder);
  writeFileSync(project, JSON.stringify({ extends: "../../tsconfig.json", compilerOptions, include: ["*.ts"] }));
  const tsc = require.resolve("typescript/bin/tsc");
  try {
    execFileSync(process.execPath, [tsc, "--project", fileURLToPath(project)], { encoding: "utf8" });
  } catch (error) {
    assert.fail(error.stdout);
  }
});

test("the examples print what they say", () => {
  let run = 0;
  for (const code of examples) {
    // Those for browsers alone run in `tests/packaging`.
    if (/ansinh\/(web|client)"/.test(code)) continue;
    const printed = execFileSync(process.execPath, ["--input-type=module", "-e", code], { cwd: fileURLToPath(root), encoding: "utf8" });
    assert.deepEqual(printed.trimEnd().split("\n"), said(code));
    run += 1;
  }
  assert.ok(run >= 6);
});
