// What the runners write for the cases of `tests/conformance`: the same bytes natively (`core/tests/suite/conformance.rs`),
// here, and in a browser.
//
// Each function is whole in itself: it takes the package and the cases and gives the lines, so that a page of the
// browser tests can be handed its very text.

/** Situations whose entitlement was worked out by hand: the assessment and its explanation, or the error. */
export function assess(ansinh, cases) {
  const lines = [];
  for (const { situation, on, place } of cases) {
    try {
      lines.push(JSON.stringify(ansinh.assess(situation, { on, place })));
      lines.push(JSON.stringify(ansinh.explainSituation(situation, { on, place })));
    } catch (error) {
      if (!(error instanceof ansinh.DecisionError)) throw error;
      lines.push(JSON.stringify(error.undecidable));
    }
  }
  return lines;
}

/** What is in force on a day in a place, or why nothing can be decided. */
export function provisions(ansinh, cases) {
  return cases.map((at) => {
    try {
      return JSON.stringify(ansinh.provisions(at));
    } catch (error) {
      if (!(error instanceof ansinh.DecisionError)) throw error;
      return JSON.stringify(error.undecidable);
    }
  });
}

/** Forms judged by hand: the answer, and the canonical document. */
export function forms(ansinh, cases) {
  const lines = [];
  for (const { form, data, on, place, mode } of cases) {
    const { value, ...answer } = ansinh.validate(form, data, { on, place, mode, value: true });
    lines.push(JSON.stringify(answer), JSON.stringify(value));
  }
  return lines;
}

/** Generated documents: the answer in both modes, and the canonical document. */
export function drafts(ansinh, cases) {
  const lines = [];
  for (const { data, on, place } of cases) {
    const { value, ...answer } = ansinh.validate("child-declaration", data, { on, place, value: true });
    lines.push(JSON.stringify(answer));
    lines.push(JSON.stringify(ansinh.validate("child-declaration", data, { on, place, mode: "partial" })));
    lines.push(JSON.stringify(value));
  }
  return lines;
}

/** Generated situations: the assessment, of one in ten its explanation, or the error. */
export function situations(ansinh, cases) {
  const lines = [];
  for (const [number, { situation, on, place }] of cases.entries()) {
    try {
      lines.push(JSON.stringify(ansinh.assess(situation, { on, place })));
      if (number % 10 === 0) lines.push(JSON.stringify(ansinh.explainSituation(situation, { on, place })));
    } catch (error) {
      if (!(error instanceof ansinh.DecisionError)) throw error;
      lines.push(JSON.stringify(error.undecidable));
    }
  }
  return lines;
}
