// The portal, the package and the pages of the tests, served as `cargo xtask test` serves them, for a run of the
// tests by hand: `node --test tests/browser/*.test.mjs`.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname } from "node:path";

/** Nothing but this site's own scripts, styles and data; of code made at run time, WebAssembly alone. */
export const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; " +
  "connect-src 'self'; base-uri 'none'; form-action 'none'";

const ROOT = new URL("../../", import.meta.url);
const MOUNTS = [
  ["/ansinh/", "bindings/npm/dist/"],
  ["/conformance/", "tests/conformance/"],
  ["/tests/", "tests/browser/"],
  ["/", "examples/portal/"],
];
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".wasm": "application/wasm",
};

/** Serves on this machine only, while anything else keeps the program running. Returns the address. */
export async function serve() {
  const server = createServer(answer);
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  server.unref();
  return `http://127.0.0.1:${server.address().port}`;
}

async function answer({ method, url }, response) {
  const headers = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
  };
  if (!["GET", "HEAD"].includes(method)) return response.writeHead(405).end();
  const address = url.split("?")[0];
  const [mount, folder] = MOUNTS.find(([start]) => address.startsWith(start)) ?? [];
  const rest = address.slice(mount?.length) || "index.html";
  // Only plain names, so that no address leads out of the folder.
  if (!mount || !/^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/.test(rest)) return response.writeHead(404).end();
  try {
    const contents = await readFile(new URL(folder + rest, ROOT));
    response.writeHead(200, {
      ...headers,
      "Content-Type": TYPES[extname(rest)] ?? "application/octet-stream",
    });
    response.end(method === "HEAD" ? undefined : contents);
  } catch {
    response.writeHead(404).end();
  }
}
