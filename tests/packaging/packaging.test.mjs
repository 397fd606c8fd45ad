// The package as it is packed and installed, in every way in which it is loaded: each judges the same declaration to
// the same codes. `cargo xtask test` sets CHROMIUM.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, extname, join, normalize, relative } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";

import { launch } from "../browser/chromium.mjs";

const PACKAGE = fileURLToPath(new URL("../../bindings/npm/", import.meta.url));
const FIXTURES = fileURLToPath(new URL("./", import.meta.url));
const CODES = ["date.invalid", "choice.unknown", "field.unknown"];
/** Severe disability, from 16 to under 60: 1.5 times 540,000 đ. */
const DUE = 810_000;
/** 80 of 100 communes, where 80 % are asked for. */
const JUDGED = "met";
const OFFICERS = ["budget.row"];
const run = promisify(execFile);
const npm = process.platform === "win32" ? "npm.cmd" : "npm";
const require = createRequire(join(PACKAGE, "package.json"));
const tool = (path) => import(pathToFileURL(require.resolve(path)));

let project;
let server;
let browser;

before(async () => {
  project = await mkdtemp(join(tmpdir(), "ansinh-packaging-"));
  await cp(FIXTURES, project, { recursive: true });
  const { stdout } = await run(npm, ["pack", "--json", "--ignore-scripts", "--pack-destination", project], { cwd: PACKAGE });
  const [{ filename }] = JSON.parse(stdout);
  await writeFile(join(project, "package.json"), JSON.stringify({ private: true, type: "module" }));
  await run(npm, ["install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", `./${filename}`], { cwd: project });
  server = createServer(serve);
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  browser = await launch();
});

after(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
  if (project !== undefined) await rm(project, { recursive: true, force: true });
});

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".wasm": "application/wasm" };

async function serve({ url }, answer) {
  const path = normalize(new URL(url, "http://localhost").pathname);
  try {
    const bytes = await readFile(join(project, path));
    answer.writeHead(200, { "Content-Type": TYPES[extname(path)] ?? "" }).end(bytes);
  } catch {
    answer.writeHead(404).end();
  }
}

/** Opens a page of the project, and compares what each entry says in it. */
async function judgesInPage(path) {
  const page = await browser.newPage();
  const troubles = [];
  page.on("pageerror", ({ message }) => troubles.push(message));
  page.on("console", (message) => troubles.push(message.text()));
  page.on("response", (answer) => {
    if (answer.status() >= 400) troubles.push(`${answer.status()}: ${answer.url()}`);
  });
  await page.goto(`http://127.0.0.1:${server.address().port}/${path}`);
  assert.deepEqual(await page.evaluate(() => globalThis.codes), { main: CODES, web: CODES, worker: CODES, due: DUE, judged: JUDGED, officers: OFFICERS });
  assert.deepEqual(troubles, []);
  await page.close();
}

test("what is packed can be reached, and what it names is there", async () => {
  const folder = join(project, "node_modules/ansinh");
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((file) => file.isFile())
    .map((file) => relative(folder, join(file.parentPath, file.name)).replaceAll("\\", "/"));
  const { exports } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const entries = Object.values(exports).flatMap((target) => (typeof target === "string" ? [target] : Object.values(target)));
  const reached = new Set();
  const reach = async (path) => {
    if (reached.has(path)) return;
    assert.ok(files.includes(path), `${path} is not packed`);
    reached.add(path);
    if (!/\.(js|d\.ts)$/.test(path)) return;
    const code = await readFile(join(folder, path), "utf8");
    const named = [...code.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"|new URL\(\s*"(\.[^"]+)"/g)].map(([, from, url]) => from ?? url);
    for (const name of named) {
      const target = join(dirname(path), name).replaceAll("\\", "/");
      await reach(path.endsWith(".d.ts") ? target.replace(/\.js$/, ".d.ts") : target);
    }
  };
  for (const entry of entries) {
    const [before, after] = entry.slice(2).split("*");
    for (const path of after === undefined ? [before] : files.filter((file) => file.startsWith(before) && file.endsWith(after))) await reach(path);
  }
  const apart = /^(package\.json|README(\.vi)?\.md|LICENSE-(APACHE|MIT))$/;
  assert.deepEqual(files.filter((path) => !reached.has(path) && !apart.test(path)), []);
});

test("Node, import", async () => {
  const { stdout } = await run(process.execPath, [join(project, "node-esm/main.js")]);
  assert.deepEqual(JSON.parse(stdout), { main: CODES, due: DUE, judged: JUDGED, officers: OFFICERS });
});

test("Node, require", async () => {
  const { stdout } = await run(process.execPath, [join(project, "node-require/main.cjs")]);
  assert.deepEqual(JSON.parse(stdout), { main: CODES, due: DUE, judged: JUDGED, officers: OFFICERS });
});

test("no bundler", () => judgesInPage("plain/index.html"));

test("Vite", async () => {
  const { build } = await tool("vite");
  await build({
    root: join(project, "vite"),
    base: "./",
    configFile: false,
    logLevel: "silent",
    worker: { format: "es" },
    build: { target: "es2022" },
  });
  await judgesInPage("vite/dist/index.html");
});

test("webpack", async () => {
  const { default: webpack } = await tool("webpack");
  const compiler = webpack({
    mode: "production",
    context: join(project, "webpack"),
    entry: "./main.js",
    output: { path: join(project, "webpack/dist"), filename: "main.js" },
    performance: false,
  });
  const stats = await promisify(compiler.run.bind(compiler))();
  const { errors, warnings } = stats.toJson({ all: false, errors: true, warnings: true });
  assert.deepEqual([errors, warnings], [[], []]);
  await promisify(compiler.close.bind(compiler))();
  await cp(join(project, "webpack/index.html"), join(project, "webpack/dist/index.html"));
  await judgesInPage("webpack/dist/index.html");
});

test("esbuild", async () => {
  const { build } = await tool("esbuild");
  const folder = join(project, "esbuild");
  const { warnings } = await build({
    absWorkingDir: folder,
    entryPoints: ["main.js", "worker.js"],
    bundle: true,
    format: "esm",
    target: "es2022",
    outdir: "dist",
    loader: { ".wasm": "file" },
    logLevel: "silent",
  });
  assert.deepEqual(warnings, []);
  await cp(join(folder, "index.html"), join(folder, "dist/index.html"));
  await judgesInPage("esbuild/dist/index.html");
});
