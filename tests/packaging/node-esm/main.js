import { validate } from "ansinh";
import * as casework from "ansinh/casework";
import * as officers from "ansinh/officers";

import { declaration } from "../declaration.js";
import { due, ofOfficers } from "../report.js";

const { issues } = validate("child-declaration", declaration, { on: "2026-11-22", mode: "partial" });
console.log(JSON.stringify({ main: issues.map(({ code }) => code), due: due(casework), officers: ofOfficers(officers) }));
