// Names of places: the rows are those of `core/places`, and they are found however they are typed.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { validate } from "../dist/node.js";
import { placesOn, plain, successors } from "../dist/places.js";
import { chance } from "./random.mjs";

const rows = (name) => {
  const text = readFileSync(new URL(`../../../core/places/${name}.tsv`, import.meta.url), "utf8");
  return text.split("\n").slice(1, -1).map((line) => line.split("\t"));
};
const now = placesOn("2026-11-22");
const then = placesOn("2025-06-30");
const names = (list) => list.map(({ name }) => name);
const { pick } = chance(96);

test("every unit of the lists is there on its days, and no other", () => {
  for (const day of ["2025-01-01", "2025-06-30", "2025-07-01", "2026-04-29", "2026-04-30", "2026-11-22"]) {
    const places = placesOn(day);
    const inForce = ([from, to]) => from <= day && (to === "" || day <= to);
    const provinces = rows("provinces").filter(([, , from, to]) => inForce([from, to]));
    assert.deepEqual(
      places.provinces.map(({ code, name }) => `${code} ${name}`).sort(),
      provinces.map(([code, name]) => `${code} ${name}`).sort(),
    );
    assert.equal(provinces.length, day < "2025-07-01" ? 63 : 34);
    const communes =
      day < "2025-07-01"
        ? rows("communes-before-2025-07").map(([province, , code, name, district]) => ({ code, name, province, district }))
        : rows("communes").filter(([, , , from, to]) => inForce([from, to])).map(([province, code, name]) => ({ code, name, province }));
    const byCode = (one, other) => (one.code < other.code ? -1 : 1);
    assert.deepEqual(places.provinces.flatMap(({ code }) => places.communes(code)).sort(byCode), communes.sort(byCode));
    for (const commune of communes.slice(0, 50)) assert.deepEqual(places.commune(commune.code), commune);
  }
  assert.equal(now.commune("99999"), undefined);
  assert.equal(now.province("95"), undefined);
  assert.equal(then.province("95").name, "Tỉnh Bạc Liêu");
  assert.deepEqual(now.communes("95"), []);
});

test("the module knows what the names know", () => {
  for (const [places, on] of [[now, "2026-11-22"], [then, "2025-06-30"]]) {
    for (let turn = 0; turn < 200; turn += 1) {
      const { code: province } = pick(places.provinces);
      const { code: commune } = pick(places.communes(province));
      const { issues } = validate("child-declaration", { residence: { province, commune } }, { on, mode: "partial" });
      assert.deepEqual(issues, [], `${province}/${commune}`);
    }
  }
});

test("communes are found by the beginnings of words, with and without marks", () => {
  for (const typed of ["dat mui", "đất mũi", "ĐẤT MŨI", "Đất Mũi", "Đất Mũi".normalize("NFD"), "ðất mũi", "mui dat", " dat,mui ", "da mu", "Xã Đất Mũi"]) {
    assert.ok(names(now.search(typed, "96")).includes("Xã Đất Mũi"), typed);
  }
  assert.equal(now.search("dat mui")[0].name, "Xã Đất Mũi");
  assert.deepEqual(names(now.search("dat mui ca mau")), ["Xã Đất Mũi"]);
  assert.deepEqual(now.search("dat mui", "01"), []);
  assert.deepEqual(now.search("at mui", "96"), []);
  // Where the tone stands is a matter of taste.
  assert.deepEqual(now.search("hoà", "01"), now.search("hòa", "01"));
  assert.ok(now.search("hòa").length > 20);
});

test("i and y are the same at the end of a syllable, once it is whole", () => {
  const [phuMy] = now.search("phú mỹ").filter(({ name }) => name.endsWith("Phú Mỹ"));
  assert.ok(phuMy);
  for (const typed of ["phú mĩ", "phu mi"]) assert.ok(now.search(typed).includes(phuMy), typed);
  assert.ok(names(now.search("qui mông", "15")).includes("Xã Quy Mông"));
  // But not elsewhere: "tai" is not "tay", and "m" begins every "Mỹ" by itself.
  assert.ok(names(now.search("tay")).length > 10);
  assert.ok(names(now.search("tai")).every((name) => !/(^| )Tây( |$)/.test(name) || /(^| )T[àaáảãạ]i/i.test(name)));
});

test("what is meant more exactly comes first", () => {
  const typed = names(now.search("tân phú"));
  assert.ok(typed[0].endsWith("Tân Phú"), typed[0]);
  const firstOther = typed.findIndex((name) => !name.toLowerCase().includes("tân phú"));
  assert.ok(firstOther > 0);
  assert.ok(typed.slice(firstOther).every((name) => !/ tân phú\b/i.test(name)));
  assert.match(names(then.search("phuong 1", "79"))[0], /^Phường 1$/);
});

test("every commune is found by its name as it is typed without marks", () => {
  for (const places of [now, then]) {
    for (let turn = 0; turn < 300; turn += 1) {
      const commune = pick(places.communes(pick(places.provinces).code));
      assert.ok(places.search(plain(commune.name), commune.province).includes(commune), commune.name);
    }
  }
});

test("nothing typed is everything, and what is found stays in its order", () => {
  assert.equal(now.search("").length, 3_321);
  assert.deepEqual(now.search("", "96"), now.communes("96"));
  assert.deepEqual(now.search(" - ", "96"), now.communes("96"));
  const list = names(now.communes("96"));
  assert.deepEqual(list, [...list].sort(new Intl.Collator("vi", { numeric: true }).compare));
  const districts = then.communes("96").map(({ district }) => district);
  assert.equal(districts.filter((district, at) => district !== districts[at - 1]).length, new Set(districts).size);
});

test("an old unit tells what it went into", () => {
  const units = new Map(rows("communes").map(([province, code, name]) => [code, { code, name, province }]));
  let split = 0;
  for (const [, , code, , , into] of rows("communes-before-2025-07")) {
    const expected = into.split(",").map((successor) => units.get(successor));
    assert.deepEqual(successors(code), expected, code);
    for (const { code } of expected) assert.deepEqual(now.commune(code), units.get(code));
    if (expected.length > 1) split += 1;
  }
  assert.equal(split, 471);
  assert.deepEqual(successors("95"), [{ code: "96", name: "Tỉnh Cà Mau" }]);
  assert.deepEqual(successors("96"), [{ code: "96", name: "Tỉnh Cà Mau" }]);
  assert.deepEqual(successors("75"), [{ code: "75", name: "Thành phố Đồng Nai" }]);
  assert.deepEqual(successors("24"), [{ code: "24", name: "Tỉnh Bắc Ninh" }]);
  for (const none of ["", "03", "99", "99999", "1", "abc"]) assert.deepEqual(successors(none), []);
});

test("a day that is none is a TypeError", () => {
  for (const day of ["", "22/11/2026", "2025-99-99", "2026-02-29", 20_261_122, null, undefined, new Date(0)]) {
    assert.throws(() => placesOn(day), { name: "TypeError", message: /^expected `day` to be a day that exists/ });
  }
});
