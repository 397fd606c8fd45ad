import { ready, validate } from "ansinh";
import module from "ansinh/ansinh.wasm";
import { connect } from "ansinh/client";
import * as web from "ansinh/web";

import { judge, judgeByWorker } from "../report.js";

async function main() {
  await ready;
  // esbuild copies no file for `new URL`: the module is imported, with the loader `file`.
  await web.load(module);
  const worker = new Worker("./worker.js", { type: "module" });
  return { main: judge(validate), web: judge(web.validate), worker: await judgeByWorker(connect(worker)) };
}

globalThis.codes = main();
