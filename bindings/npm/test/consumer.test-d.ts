// Compiled as by someone who installed the package, never run: what is used here is promised to them.

import {
  type Assessment,
  type Catalogue,
  type Change,
  type ChildDeclaration,
  type ChildDeclarationNd2020211A,
  type DecideAt,
  DecisionError,
  type Description,
  type Explanation,
  type Issue,
  type PublicAssessment,
  type Report,
  type Situation,
  SituationError,
  type Summary,
  assess,
  describe,
  explain,
  explainSituation,
  explanationOf,
  form,
  label,
  message,
  openDraft,
  posting,
  ready,
  validate,
  validateMany,
} from "ansinh";
import * as casework from "ansinh/casework";
import { type Forms, type RemoteDraft, connect } from "ansinh/client";
import en from "ansinh/en";
import * as officers from "ansinh/officers";
import officersVi from "ansinh/officers/vi";
import { type Commune, type Places, type Province, placesOn, plain, successors } from "ansinh/places";
import * as indicators from "ansinh/indicators";
import vi from "ansinh/vi";
import * as web from "ansinh/web";
import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";

/** The two types are the same, not just one within the other. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_: Same<A, B>): void => {};

await ready;
same<Awaited<typeof ready>, void>(true);

// Anything may be judged; the report is known.
const report: Report = validate("child-declaration", null as unknown, { on: "2026-11-22" });
validate("child-declaration", {}, { on: "2026-11-22", place: "96/32248", mode: "partial", value: true });
const value: Record<string, unknown> | undefined = report.value;
const issues: readonly Issue[] = report.issues;
const assessment: Assessment | undefined = report.assessment;
same<typeof report.ok, boolean>(true);
same<typeof report.edition, string | null>(true);
same<Issue["severity"], "error" | "warning">(true);
same<Issue["path"], (string | number)[]>(true);
same<Issue["params"][string], string | number>(true);
same<Assessment["status"], "eligible" | "not_eligible" | "undetermined">(true);
same<Assessment["total"], number>(true);
if (report.error !== undefined) same<typeof report.error.code, string>(true);
const reason: string | undefined = report.error && explanationOf(report.error, vi);

// @ts-expect-error the day is needed
validate("child-declaration", {}, {});
// @ts-expect-error the day is text
validate("child-declaration", {}, { on: new Date() });
// @ts-expect-error there is no such mode
validate("child-declaration", {}, { on: "2026-11-22", mode: "strict" });
// @ts-expect-error where nothing is said, nothing is given
validate("child-declaration", {}, { on: "2026-11-22", place: undefined });
// @ts-expect-error an issue has no message: catalogues have
issues[0]?.message;
// @ts-expect-error a place may not be known, so there may be no assessment
report.assessment.total;

// Many at once.
const summaries: Summary[] = validateMany("child-declaration", [null, {}, 1], { on: "2026-11-22", mode: "partial" });
const total: number = summaries.reduce((sum, { ok, total = 0 }) => (ok ? sum + total : sum), 0);
// @ts-expect-error a summary has counts and no issues
summaries[0]?.issues;
// @ts-expect-error the documents are a list
validateMany("child-declaration", {}, { on: "2026-11-22" });

// A form for the libraries of others.
const declaration = form("child-declaration", { on: "2026-11-22", catalogue: vi });
const standard: StandardSchemaV1 & StandardJSONSchemaV1 = declaration;
type Declared = StandardSchemaV1.InferOutput<typeof declaration>;
same<Declared, ChildDeclaration | ChildDeclarationNd2020211A>(true);
same<StandardSchemaV1.InferInput<typeof declaration>, Readonly<Record<string, unknown>>>(true);
const judged = declaration["~standard"].validate({});
if (judged.issues === undefined) same<typeof judged.value, Declared>(true);
const schema: Record<string, unknown> = declaration["~standard"].jsonSchema.input({ target: "draft-07" });
// @ts-expect-error there is no such form
form("no-form", { on: "2026-11-22" });

// The forms of officers, by the same functions.
const record = officers.form("follow-up", { on: "2026-11-22", catalogue: officersVi });
same<StandardSchemaV1.InferOutput<typeof record>, officers.FollowUp>(true);
same<StandardSchemaV1.InferOutput<ReturnType<typeof officers.form<"plan-budget">>>, officers.PlanBudget>(true);
same<typeof officers.validate, typeof validate>(true);
same<ReturnType<typeof officers.load>, Promise<void>>(true);
const budget: officers.Report = officers.validate("plan-budget", {}, { on: "2026-11-22" });
// @ts-expect-error that one is in "ansinh/officers"
form("follow-up", { on: "2026-11-22" });

// The module as a file of its own.
same<ReturnType<typeof web.load>, Promise<void>>(true);
await web.load(new URL("https://example.org/ansinh.wasm"));
same<typeof web.validate, typeof validate>(true);

// In a worker.
const remote: Forms = connect(new Worker("worker.js", { type: "module" }));
const sent: Report = await remote.validate("child-declaration", {}, { on: "2026-11-22" });
const counted: Summary[] = await remote.validateMany("child-declaration", [{}], { on: "2026-11-22" });
const held: RemoteDraft = await remote.openDraft("child-declaration", { on: "2026-11-22" });
const changed: Change = await held.set("/name", "Nguyễn Văn Mẫu");
// @ts-expect-error a worker's answer has to be waited for
const early: Report = remote.validate("child-declaration", {}, { on: "2026-11-22" });
// @ts-expect-error the arguments are those of the function
await remote.validate("child-declaration", {}, {});

// Places.
const places: Places = placesOn("2026-11-22");
const communes: readonly Commune[] = places.search("dat mui");
const provinces: readonly Province[] = places.provinces;
const became: readonly (Commune | Province)[] = successors("32248");
same<ReturnType<typeof plain>, string>(true);

// Facts are known by name and value.
const situation: Situation = { birth_date: "2019-05-01", father: "dead", mother: "missing", children: [{ study: "general" }] };
const answer: Assessment = assess(situation, { on: "2026-11-22", place: "96" });
const explanation: Explanation = explainSituation(situation, { on: "2026-11-22", place: "96" });
const maybe: Explanation | undefined = explain("child-declaration", {}, { on: "2026-11-22" });
const posted: PublicAssessment | undefined = posting(situation, { on: "2026-11-22", place: "96" });
// @ts-expect-error a parent is not alive but able
assess({ father: "alive" }, { on: "2026-11-22", place: "96" });
// @ts-expect-error facts that the law does not ask are none
assess({ shoe_size: 38 }, { on: "2026-11-22", place: "96" });
// @ts-expect-error what facts entitle to depends on the place
assess(situation, { on: "2026-11-22" });
// @ts-expect-error verdicts are not posted
posted?.verdicts;

try {
  assess({}, { on: "2014-06-01", place: "96" });
} catch (error) {
  if (error instanceof DecisionError) same<typeof error.undecidable.params, { [k: string]: string }>(true);
  if (error instanceof SituationError) same<typeof error.issues, Issue[]>(true);
}

// Drafts.
const draft = openDraft("child-declaration", { on: "2026-11-22" }, { name: "Nguyễn Văn Mẫu" });
const change: Change = draft.set("/benefits/0/kind", "wage");
same<typeof change.issues, Issue[] | undefined>(true);
same<typeof change.assessment, Assessment | null | undefined>(true);
const applicable: string[] = draft.report().applicable;
const canonical: Record<string, unknown> = draft.value();
draft.close();
using closing: Disposable = openDraft("child-declaration", { on: "2026-11-22" });
// @ts-expect-error a draft is opened by openDraft
new (draft.constructor as typeof import("ansinh").Draft)();
// @ts-expect-error a pointer is text
draft.set(["name"], "x");
// @ts-expect-error the day of a draft stays
draft.on = "2026-11-23";

// Words.
const catalogues: Catalogue[] = [vi, en];
const text: string = issues.map((issue) => message("child-declaration", issue, vi)).join("\n") + label("child-declaration", "name", en);
// @ts-expect-error a catalogue is not a language
message("child-declaration", issues[0] as Issue, "vi");
// @ts-expect-error texts are not written to
vi.issue["value.required"] = "";

// Forms.
const description: Description | undefined = describe("child-declaration", { on: "2026-11-22" });
for (const field of description?.fields ?? []) {
  const required = field.required;
  if (typeof required !== "boolean" && "path" in required) same<typeof required.path, string>(true);
}
const saved = report.value as unknown as ChildDeclaration;
same<ChildDeclaration["sex"], "male" | "female" | "unknown">(true);
// @ts-expect-error the ethnicity is not asked any more
saved.ethnicity;
const older: ChildDeclarationNd2020211A["ethnicity"] = "Kinh";

// Plans and reports.
const plan = indicators.Programme.of({});
same<ReturnType<typeof plan.findings>[number]["severity"], "error" | "warning" | "note">(true);
const outcome: indicators.TargetOutcome = plan.judge("m01", { numerator: 1 }, 2025);
const units = indicators.Units.of([{ id: "96", kind: "province" }]);
const figures: indicators.IndicatorFigure[] = units.check("", { measures: plan.plan.measure ?? [] }).figures({ suppress: 5 });
same<indicators.Sums["numerator"], Float64Array>(true);
for (const held of [plan, units, units.check("", { measures: [] }), casework.Rulebook.builtin()]) {
  const disposable: Disposable & { close(): void } = held;
  disposable.close();
}
// @ts-expect-error how a report is handed to the module is no matter of users
indicators.Checked.handle;
// @ts-expect-error sums come from `rollup`
new indicators.Sums();
// @ts-expect-error the options have these two names
units.check("", { measures: [] }).text("96", "2025", { supress: 5 });
same<casework.DecideAt, DecideAt>(true);
same<casework.Language, indicators.Language>(true);
// @ts-expect-error a hamlet is a village
indicators.Units.of([{ id: "1", kind: "hamlet" }]);
// @ts-expect-error facts that no group asks are none
indicators.classify({ shoe_size: 38 }, "2026-11-25");

void [closing, budget, outcome, figures, total, standard, schema, sent, counted, changed, early, communes, provinces, became, reason, value, assessment, answer, explanation, maybe, applicable, canonical, catalogues, text, older];
