// What the runners write for the cases of those who count and report: see `lines.mjs`. Each function takes the entry
// "ansinh/indicators" and the cases, and gives the lines.

/** Targets, paths, files of reports, sums and what is left out of them. */
export function indicators({ Units, progress }, cases) {
  const text = (said) => ({ vi: said, en: said });
  const measure = (of) => ({
    id: "m",
    name: text("m"),
    better: "higher",
    numerator: text("numerator"),
    missing: "partial",
    evidence: "inferred",
    ...of,
  });
  const counted = ({ numerator, denominator = 1 }) => (numerator === undefined ? undefined : { numerator, denominator });
  const write = (judged) => JSON.stringify(judged);
  const against = cases.find((known) => known.against);
  const read = (units, asked, lines) => {
    const checked = units.check(lines.join("\n"), asked);
    const figures = checked.figures();
    return [
      ...["vi", "en"].map((language) => write(checked.flaws(language))),
      write(checked.report()),
      write(checked.csv()),
      write(figures),
      ...figures.slice(0, 1).map(({ unit, period }) => write(checked.text(unit, period))),
    ];
  };
  // Every number of the report again, as columns.
  const sums = (units, measures, lines) => {
    const { rows } = units.check(lines.join("\n"), { measures }).report();
    const totals = rows.filter(({ sex, age }) => sex === undefined && age === undefined);
    const periods = [...new Set(totals.map(({ period }) => period))].sort();
    const column = (Array, of) => Array.from(totals, of);
    const found = units.rollup(
      {
        unit: column(Uint32Array, ({ unit, period }) => units.indexOf(unit, `${period.slice(0, 4)}-01-01`) ?? units.indexOf(unit)),
        measure: column(Uint16Array, ({ measure }) => measures.findIndex(({ id }) => id === measure)),
        period: column(Uint16Array, ({ period }) => periods.indexOf(period)),
        numerator: column(Float64Array, ({ numerator }) => numerator),
        denominator: column(Float64Array, ({ denominator = 1 }) => denominator),
      },
      { measures: measures.length, periods: periods.length },
    );
    return write([[...found.units], [...found.numerator], [...found.denominator], [...found.reports]]);
  };
  return cases.flatMap((known) => {
    if (known.against) return [];
    if (known.cells !== undefined) {
      // The counts of those without parts are reported, and the others are their sums.
      const wholes = new Set(known.cells.map(([whole]) => whole));
      const units = Units.of(
        known.cells.map(([whole], at) => ({ id: `u${at}`, kind: "village", ...(whole === null ? {} : { parent: `u${whole}` }) })),
      );
      const rows = known.cells.flatMap(([, numerator], at) =>
        wholes.has(at) ? [] : [{ unit: `u${at}`, period: "2025", measure: "m", numerator }],
      );
      const checked = units.check({ rows }, { measures: [measure({ kind: "count" })] });
      return [write(checked.figures({ suppress: known.below }).map(({ unit, sum }) => [unit, sum?.numerator ?? null]))];
    }
    if (known.values !== undefined) {
      const of = measure({ kind: known.kind, target: [known.target] });
      return known.values.map((value) => write(progress(of, counted(value), { year: known.year })));
    }
    if (known.years !== undefined) {
      const { kind, better, target, course } = known;
      return known.years.map((it) => write(progress(measure({ kind, better, target }), counted(it), { year: it.year, course })));
    }
    if (known.csv === undefined) {
      const { kind, is, value, to, count = 0, denominator } = known;
      const of = measure({ kind, target: [{ when: { year: 2030 }, is, value, ...(to === undefined ? {} : { to }) }] });
      return [write(progress(of, { numerator: count, denominator }, { year: 2030 }))];
    }
    if (known.units === undefined) {
      const { units, measures, change } = against;
      return read(Units.of(units), { measures, change }, known.csv);
    }
    const measures = known.measures.map((of) => measure({ ...of, name: text(of.id) }));
    const [units, asked] = [Units.of(known.units), { measures, rules: known.rules ?? [] }];
    const { suppress } = known;
    const less = suppress === undefined ? [] : [write(units.check(known.csv.join("\n"), asked).figures({ suppress }))];
    return [...read(units, asked, known.csv), sums(units, measures, known.csv), ...less];
  });
}

/** Children: their groups, what may be posted, and how many there are of each. */
export function protection({ classify, classifyForPosting, count, countable, RecordError }, cases) {
  const lines = cases.flatMap(({ record, on }) => {
    try {
      return [classify(record, on), classifyForPosting(record, on)].map((it) => JSON.stringify(it));
    } catch (error) {
      if (!(error instanceof RecordError)) throw error;
      return [JSON.stringify(error.reason)];
    }
  });
  const records = cases.filter(({ error }) => error === undefined).map(({ record }, at) => ({ ...record, key: `k${at}` }));
  const counts = countable().map(({ id }) => JSON.stringify(count(records, { predicate: id, on: "2026-11-25" })));
  return [...lines, ...counts];
}

/** Plans: what is found in each, what it makes due, its sums, and each beside the one before. */
export function programme({ Programme }, plans) {
  const programmes = plans.map((plan) => Programme.of(plan));
  return programmes.flatMap((it, at) => {
    const { from, until, measure = [] } = it.plan;
    const years = Array.from({ length: until - from + 1 }, (_, year) => from + year);
    return [
      it.findings(),
      it.budgets(),
      it.scorecard(from, []),
      it.beside(programmes[at === 0 ? plans.length - 1 : at - 1]),
      ...years.map((year) => it.calendar(year)),
      ...measure.map(({ id }) => years.map((year) => it.judge(id, undefined, year))),
    ].map((found) => JSON.stringify(found));
  });
}
