// What the runners write for the cases that officers' desks ask: see `lines.mjs`. Each function takes the entry
// "ansinh/casework" and the cases, and gives the lines.

/** Histories of households: what was due month by month, or why there is no answer. */
export function timeline({ Rulebook, DecisionError, HistoryError }, cases) {
  const law = Rulebook.builtin();
  return cases.map(({ history, period, place }) => {
    try {
      return JSON.stringify(law.timeline(history, { ...period, place }));
    } catch (error) {
      if (error instanceof DecisionError) return JSON.stringify(error.undecidable);
      if (!(error instanceof HistoryError)) throw error;
      return JSON.stringify(error.reason);
    }
  });
}

/** Histories of households: who was paid for the care of whom, or why there is no answer. */
export function support({ Rulebook, DecisionError, HistoryError }, cases) {
  const law = Rulebook.builtin();
  return cases.map(({ history, period, place }) => {
    try {
      return JSON.stringify(law.supportTimeline(history, { ...period, place }));
    } catch (error) {
      if (error instanceof DecisionError) return JSON.stringify(error.undecidable);
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

/** Registers, runs of payments and people: flaws, lists and sheets, as data and as text in both languages. */
export function register({ Rulebook }, cases) {
  const law = Rulebook.builtin();
  return cases.flatMap(({ register, run, situation, on, place, signed, file }) => {
    if (register !== undefined) return [JSON.stringify(law.checkRegister(register, "vi"))];
    if (run !== undefined) {
      return [law.paymentList(run), law.paymentListText(run, "vi"), law.paymentListText(run, "en")].map((it) => JSON.stringify(it));
    }
    const at = { on, place, signed, file };
    return [
      law.decisionSheet(situation, at),
      law.decisionSheet(situation, { ...at, posting: true }) ?? null,
      law.decisionSheetText(situation, at, "vi"),
      law.decisionSheetText(situation, at, "en"),
    ].map((it) => JSON.stringify(it));
  });
}

/** Histories, by the law as it was known on a day and as it is known now. */
export function compare({ Rulebook, DecisionError, HistoryError }, cases) {
  const law = Rulebook.builtin();
  const then = law.knownOn("2026-08-01");
  return cases.map(({ history, period, place }) => {
    try {
      return JSON.stringify(then.compare(law, history, { ...period, place }));
    } catch (error) {
      if (error instanceof DecisionError) return JSON.stringify(error.undecidable);
      if (!(error instanceof HistoryError)) throw error;
      return JSON.stringify(error.reason);
    }
  });
}
