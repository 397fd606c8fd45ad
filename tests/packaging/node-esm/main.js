import { validate } from "ansinh";
import * as casework from "ansinh/casework";
import * as indicators from "ansinh/indicators";
import plan from "ansinh/programmes/ca-mau-2021-2030.json" with { type: "json" };
import * as officers from "ansinh/officers";

import { declaration } from "../declaration.js";
import { due, judged, ofOfficers } from "../report.js";

const { issues } = validate("child-declaration", declaration, { on: "2026-11-22", mode: "partial" });
console.log(JSON.stringify({ main: issues.map(({ code }) => code), due: due(casework), judged: judged(indicators, plan), officers: ofOfficers(officers) }));
