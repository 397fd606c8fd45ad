import { ready, validate } from "ansinh";
import module from "ansinh/ansinh.wasm";
import caseworkModule from "ansinh/casework.wasm";
import * as casework from "ansinh/casework";
import { connect } from "ansinh/client";
import * as indicators from "ansinh/indicators";
import indicatorsModule from "ansinh/indicators.wasm";
import plan from "ansinh/programmes/ca-mau-2021-2030.json";
import * as web from "ansinh/web";

import { due, judge, judgeByWorker, judged } from "../report.js";

async function main() {
  await ready;
  // esbuild copies no file for `new URL`: the modules are imported, with the loader `file`.
  await web.load(module);
  await casework.load(caseworkModule);
  await indicators.load(indicatorsModule);
  const worker = new Worker("./worker.js", { type: "module" });
  return {
    main: judge(validate),
    web: judge(web.validate),
    worker: await judgeByWorker(connect(worker)),
    due: due(casework),
    judged: judged(indicators, plan),
  };
}

globalThis.codes = main();
