import { ready, validate } from "ansinh";
import * as casework from "ansinh/casework";
import { connect } from "ansinh/client";
import * as indicators from "ansinh/indicators";
import * as officers from "ansinh/officers";
import * as web from "ansinh/web";

import { due, judge, judgeByWorker, judged, ofOfficers } from "../report.js";

async function main() {
  await ready;
  await web.load();
  await casework.load();
  await indicators.load();
  const plan = await (await fetch("/node_modules/ansinh/dist/programmes/ca-mau-2021-2030.json")).json();
  await officers.load();
  const worker = new Worker("/node_modules/ansinh/dist/worker.js", { type: "module" });
  return {
    main: judge(validate),
    web: judge(web.validate),
    worker: await judgeByWorker(connect(worker)),
    due: due(casework),
    judged: judged(indicators, plan),
    officers: ofOfficers(officers),
  };
}

globalThis.codes = main();
