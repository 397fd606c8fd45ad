// How long it takes in Node to add up the reports of all communes to provinces and country, columns in and columns out: the
// median of its rounds, and what one report costs at a hundredth, a tenth and all of them. All counts are invented.
import { Units } from "../dist/indicators.node.js";

const MEASURES = 35;
const YEARS = 10;
const ROUNDS = 15;

const units = Units.administrative(["2026-01-01"]);
const communes = units.list().flatMap(({ kind }, at) => (kind === "commune" ? [at] : []));

/** Reports of some communes on every measure in so many years. */
function reports(of, years) {
  const rows = of.length * MEASURES * years;
  const columns = {
    unit: new Uint32Array(rows),
    measure: new Uint16Array(rows),
    period: new Uint16Array(rows),
    numerator: new Float64Array(rows),
    denominator: new Float64Array(rows),
  };
  let row = 0;
  for (const unit of of) {
    for (let measure = 0; measure < MEASURES; measure += 1) {
      for (let period = 0; period < years; period += 1) {
        const counted = ((unit * 31) % 997) + measure + period;
        [columns.unit[row], columns.measure[row], columns.period[row]] = [unit, measure, period];
        [columns.numerator[row], columns.denominator[row]] = [counted, counted * 3];
        row += 1;
      }
    }
  }
  return columns;
}

for (const [name, of, years] of [
  ["1x", communes.slice(0, communes.length / 10), 1],
  ["10x", communes, 1],
  ["100x", communes, YEARS],
]) {
  const columns = reports(of, years);
  const size = { measures: MEASURES, periods: years };
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = process.hrtime.bigint();
    units.rollup(columns, size);
    rounds.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
  rounds.sort((a, b) => a - b);
  const ms = rounds[(ROUNDS - 1) / 2];
  const nanoseconds = Math.round((ms * 1e7) / columns.unit.length) / 10;
  console.log(JSON.stringify({ name: `rollup_wasm_${name}_ns_per_report`, value: nanoseconds, unit: "ns" }));
  if (years === YEARS) console.log(JSON.stringify({ name: "rollup_wasm_ms", value: Math.round(ms * 10) / 10, unit: "ms" }));
}
