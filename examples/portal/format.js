// Numbers and days as they are written in each language.

const LOCALES = { vi: "vi-VN", en: "en-GB" };

/** @param {number} dong whole đồng */
export function money(dong, language) {
  return `${count(dong, language)} đồng`;
}

/** @param {number} number whole */
export function count(number, language) {
  return new Intl.NumberFormat(LOCALES[language]).format(number);
}

/** @param {string} coefficient an exact decimal, "2.5" */
export function decimal(coefficient, language) {
  return language === "vi" ? coefficient.replace(".", ",") : coefficient;
}

/** @param {string} day yyyy-MM-dd; in English the month is a word, so that nobody takes it for the day */
export function date(day, language) {
  const [year, month, number] = day.split("-");
  if (language === "vi") return `${number}/${month}/${year}`;
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(day),
  );
}

/** The day that is meant by "5/10/2026", as yyyy-MM-dd; `undefined` if there is none. */
export function dayOf(text) {
  const [, number, month, year] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text) ?? [];
  if (year === undefined || year < 1900 || year > 2200) return undefined;
  const day = `${year}-${month.padStart(2, "0")}-${number.padStart(2, "0")}`;
  const found = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(found.valueOf()) && found.toISOString().startsWith(day) ? day : undefined;
}

/** The day before, for periods that say the first day after their end. */
export function dayBefore(day) {
  const before = new Date(`${day}T00:00:00Z`);
  before.setUTCDate(before.getUTCDate() - 1);
  return before.toISOString().slice(0, 10);
}

/** Today where the browser is. The package reads no clock: the page says what day it is. */
export function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
