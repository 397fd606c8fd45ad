const { validate } = require("ansinh");
const casework = require("ansinh/casework");
const officers = require("ansinh/officers");

const { declaration } = require("../declaration.js");
const { due, ofOfficers } = require("../report.js");

const { issues } = validate("child-declaration", declaration, { on: "2026-11-22", mode: "partial" });
console.log(JSON.stringify({ main: issues.map(({ code }) => code), due: due(casework), officers: ofOfficers(officers) }));
