// How fast a form is judged in Node, from a plain object to a plain report, and what bad input leaves in the
// module's memory. One figure a line; each speed is the median of its rounds.
import assert from "node:assert/strict";

import { memory } from "../test/memory.mjs";
import { describe, explain, openDraft, validate, validateMany } from "../dist/node.js";
import { badDocuments } from "../test/bad.mjs";

const FORM = "child-declaration";
const AT = { on: "2026-11-22" };
const ROUNDS = 11;
const ROUND_MS = 250;
const WARM_UP_MS = 1000;
const BAD_INPUTS = 300_000;

/** A whole declaration in which every field that applies is filled in. The people in it do not exist. */
const declaration = () => ({
  name: "Phạm Thị Mẫu",
  birth_date: "2021-02-10",
  sex: "female",
  personal_id: { number: "095321000001", issued_on: "2024-03-01", issued_by: "Bộ Công an" },
  residence: { province: "96", commune: "31825", address: "Khóm Ví Dụ", area: "other" },
  contact: { address: "Khóm Ví Dụ", phone: "0912345678" },
  living_with: "others",
  abandoned: true,
  adopted: false,
  school: { status: "attending", level: "preschool", unbroken: true },
  allowance_held: false,
  receives_benefits: true,
  benefits: [
    { kind: "other", amount: 500_000, since: "2025-01-01" },
    { kind: "social_allowance", amount: "300.000 đ", since: "1/6/2025" },
  ],
  household: "near_poor",
  disability: {
    has: true,
    degree: "severe",
    certificate: { number: "7/2025", issued_on: "2025-02-01", issued_by: "UBND phường Ví Dụ" },
  },
  hiv: false,
  mother: { status: "detained", name: "Trần Thị Thử", personal_id: "095190000002" },
  father: { status: "dead", name: "Phạm Văn Thử", personal_id: "095088000005" },
  payment: {
    method: "bank",
    account: { holder: "LE VAN KIEM", number: "0123456789", provider: "Ngân hàng Ví Dụ" },
  },
  declarant: {
    relationship: "carer",
    name: "Lê Văn Kiểm",
    personal_id: "095060000003",
    address: "Khóm Ví Dụ",
    phone: "02903831234",
  },
});

/** The same with six mistakes. */
const mistaken = () => ({
  ...declaration(),
  birth_date: "31/02/2021",
  sex: "girl",
  personal_id: { number: "0953210001", issued_on: "2024-03-01", issued_by: "Bộ Công an" },
  household: "",
  nickname: "Bé Na",
  declarant: { ...declaration().declarant, phone: "0112345678" },
});

function print(name, value, unit) {
  console.log(JSON.stringify({ name, value, unit }));
}

/** How often `work` is done in a second; each call does it `times`. */
function speed(name, times, work) {
  const turns = Math.max(1, Math.floor(16 / times));
  const round = (atLeast) => {
    const start = performance.now();
    let calls = 0;
    let passed = 0;
    // The clock is read now and then only.
    for (; passed < atLeast; passed = performance.now() - start) {
      for (let turn = 0; turn < turns; turn += 1) work();
      calls += turns;
    }
    return (calls * times * 1000) / passed;
  };
  round(WARM_UP_MS);
  const speeds = Array.from({ length: ROUNDS }, () => round(ROUND_MS)).sort((one, other) => one - other);
  print(name, Math.round(speeds[(ROUNDS - 1) / 2]), "per second");
}

const whole = declaration();
const wrong = mistaken();
const report = validate(FORM, whole, AT);
assert.deepEqual(report.issues, []);
assert.equal(report.assessment.status, "eligible");
assert.equal(validate(FORM, wrong, AT).issues.length, 6);
const open = openDraft(FORM, { ...AT, mode: "submit" }, whole);
for (const path of open.report().applicable) {
  assert.notEqual(path.split(".").reduce((object, key) => object?.[key], whole), undefined, path);
}
open.close();

// The memory first, while it is that of a module that has judged two forms.
{
  const fields = describe(FORM, AT).fields;
  const paths = fields.flatMap(({ path, columns = [] }) => [path, ...columns.map((column) => `${path}.0.${column.path}`)]);
  const start = memory.buffer.byteLength;
  let issues = 0;
  for (const document of badDocuments(paths, BAD_INPUTS)) issues += validate(FORM, document, AT).issues.length;
  assert.ok(issues > BAD_INPUTS);
  print("bad_input_memory_bytes", memory.buffer.byteLength - start, "bytes");
}

// Each document is its own object, as those that come from a file are.
{
  const list = Array.from({ length: 1000 }, declaration);
  const summaries = validateMany(FORM, list, AT);
  assert.ok(summaries.every(({ ok, status, total }) => ok && status === "eligible" && total === report.assessment.total));
  speed("validate_many_per_s", list.length, () => validateMany(FORM, list, AT));
  const wrongs = Array.from({ length: 1000 }, mistaken);
  speed("validate_many_six_issues_per_s", wrongs.length, () => validateMany(FORM, wrongs, AT));
}

speed("wasm_form_valid_per_s", 1, () => validate(FORM, whole, AT));
speed("wasm_form_six_issues_per_s", 1, () => validate(FORM, wrong, AT));
speed("wasm_form_explained_per_s", 1, () => explain(FORM, whole, AT));

// Someone types a name into a form that is filled in.
{
  const name = "Nguyễn Thị Hường Ví Dụ";
  const typed = Array.from(name, (_, at) => name.slice(0, at + 1));
  const draft = openDraft(FORM, AT, whole);
  speed("wasm_keystroke_per_s", typed.length, () => {
    for (const value of typed) draft.set("/name", value);
  });
  draft.close();
}

// Someone types dates and numbers, each of them wrong until it is whole, and changes an answer now and then.
{
  const keys = (pointer, text) => Array.from(text, (_, at) => [pointer, text.slice(0, at + 1)]);
  const strokes = [
    ...keys("/birth_date", "10/02/2021"),
    ["/mother/status", "able"],
    ["/abandoned", false],
    ...keys("/declarant/phone", "0912345678"),
    ["/disability/has", false],
    ...keys("/name", "Trần Mẫu"),
    ["/disability/has", true],
    ["/abandoned", true],
    ["/mother/status", "detained"],
    ...keys("/benefits/0/amount", "500.000 đ"),
  ];
  const draft = openDraft(FORM, AT, whole);
  const changes = strokes.map(([pointer, value]) => draft.set(pointer, value));
  assert.ok(changes.filter((change) => change.issues).length > 5);
  assert.ok(changes.filter((change) => change.assessment).length > 3);
  speed("wasm_keystroke_mixed_per_s", strokes.length, () => {
    for (const [pointer, value] of strokes) draft.set(pointer, value);
  });
  draft.close();
}
