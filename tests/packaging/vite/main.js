import { ready, validate } from "ansinh";
import * as casework from "ansinh/casework";
import { connect } from "ansinh/client";
import * as web from "ansinh/web";

import { due, judge, judgeByWorker } from "../report.js";

async function main() {
  await ready;
  await web.load();
  await casework.load();
  const worker = new Worker(new URL("ansinh/worker", import.meta.url), { type: "module" });
  return {
    main: judge(validate),
    web: judge(web.validate),
    worker: await judgeByWorker(connect(worker)),
    due: due(casework),
  };
}

globalThis.codes = main();
