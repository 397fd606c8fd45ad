const { validate } = require("ansinh");
const casework = require("ansinh/casework");
const indicators = require("ansinh/indicators");
const plan = require("ansinh/programmes/ca-mau-2021-2030.json");
const officers = require("ansinh/officers");

const { declaration } = require("../declaration.js");
const { due, judged, ofOfficers } = require("../report.js");

const { issues } = validate("child-declaration", declaration, { on: "2026-11-22", mode: "partial" });
console.log(JSON.stringify({ main: issues.map(({ code }) => code), due: due(casework), judged: judged(indicators, plan), officers: ofOfficers(officers) }));
