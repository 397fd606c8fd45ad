// When and where: days and places as callers hand them over, checked in the same way by every entry.

/** When and where something is decided. */
export interface DecideAt {
  /** The day, `yyyy-MM-dd`. */
  readonly on: string;
  /** The place, `96` or `96/32248`. */
  readonly place: string;
}

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;
let lastDay = "";
let lastNumber = 0;

/** A day as the number yyyymmdd. */
export function dayNumber(name: string, value: unknown): number {
  if (value === lastDay && lastNumber > 0) return lastNumber;
  const parts = typeof value === "string" ? DAY.exec(value) : null;
  const exists = parts !== null && new Date(`${parts[0]}T00:00:00Z`).toJSON()?.startsWith(parts[0]) === true;
  const number = parts === null ? 0 : Number(parts[1]) * 10_000 + Number(parts[2]) * 100 + Number(parts[3]);
  if (!exists || number < 1800_01_01 || number > 2200_12_31) {
    throw new TypeError(`expected \`${name}\` to be a day that exists, as yyyy-MM-dd, from 1800 to 2200`);
  }
  lastDay = value as string;
  lastNumber = number;
  return number;
}

/** A day, `yyyy-MM-dd`. */
export function dayOf(name: string, value: unknown): string {
  dayNumber(name, value);
  return value as string;
}

/** A place, `96` or `96/32248`. */
export function placeOf(name: string, value: unknown): string {
  if (typeof value === "string" && /^\d\d(\/\d{5})?$/.test(value)) return value;
  throw new TypeError(`expected \`${name}\` to be a province of two digits, or with a commune: 96 or 96/32248`);
}
