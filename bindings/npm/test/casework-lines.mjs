// What the runners write for the cases that officers' desks ask: see `lines.mjs`. Each function takes the entry
// "ansinh/casework" and the cases, and gives the lines.

/** Histories of households: what was due month by month, or why there is no answer. */
export function timeline({ Rulebook, HistoryError }, cases) {
  const law = Rulebook.builtin();
  return cases.map(({ history, period, place }) => {
    try {
      return JSON.stringify(law.timeline(history, { ...period, place }));
    } catch (error) {
      if (!(error instanceof HistoryError)) throw error;
      return JSON.stringify(error.reason);
    }
  });
}

/** Households: what they are entitled to beside the monthly allowances, or why nothing can be decided. */
export function benefits({ Rulebook, DecisionError }, cases) {
  const law = Rulebook.builtin();
  return cases.map(({ household, occurrence, on, place }) => {
    try {
      const at = { on, place };
      return JSON.stringify(occurrence === undefined ? law.benefits(household, at) : law.relief(household, occurrence, at));
    } catch (error) {
      if (!(error instanceof DecisionError)) throw error;
      return JSON.stringify(error.undecidable);
    }
  });
}

/** Files that were handed in: the way of each, or why it cannot be told. */
export function procedure({ Rulebook, ProcedureError }, cases) {
  const law = Rulebook.builtin();
  return cases.map(({ benefit, received, on, place, group, holidays }) => {
    try {
      return JSON.stringify(law.procedure(benefit, { received, on, place, group, holidays }));
    } catch (error) {
      if (!(error instanceof ProcedureError)) throw error;
      return JSON.stringify(error.reason);
    }
  });
}
