const { validate } = require("ansinh");

const { declaration } = require("../declaration.js");

const { issues } = validate("child-declaration", declaration, { on: "2026-11-22", mode: "partial" });
console.log(JSON.stringify(issues.map(({ code }) => code)));
