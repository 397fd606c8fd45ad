// Names of provinces and communes, found by what people type, and which commune an old one went into. Nothing of
// the module is needed for it, and nothing of it is in the other entries.

import { dayOf } from "./at.js";
import { before, current, provinces as provinceRows } from "./names.js";

/** A province or a city under the central government (tỉnh, thành phố). */
export interface Province {
  /** Two digits. */
  readonly code: string;
  /** Its full name: `Tỉnh Cà Mau`. */
  readonly name: string;
}

/** A commune, a ward, a town or a special zone (xã, phường, thị trấn, đặc khu). */
export interface Commune {
  /** Five digits. */
  readonly code: string;
  /** Its full name: `Xã Đất Mũi`. */
  readonly name: string;
  /** The code of its province. */
  readonly province: string;
  /** The name of the district in which it lay, up to 2025-06-30. */
  readonly district?: string;
}

/** The units in force on a day. See {@link placesOn}. */
export interface Places {
  /** The provinces, by name. */
  readonly provinces: readonly Province[];
  /** The province of a code. */
  province(code: string): Province | undefined;
  /** The communes of a province: by name, before 2025-07-01 district by district. None, if there is no such province. */
  communes(province: string): readonly Commune[];
  /** The commune of a code, in whichever province. */
  commune(code: string): Commune | undefined;
  /**
   * The communes that are meant by a text: every word typed begins a word of the name, of the district, or, unless
   * one province is given, of the province. Marks may be left out, `dat mui` finds `Đất Mũi`; those that are typed
   * put a name first. All communes, if no word is typed.
   */
  search(text: string, province?: string): readonly Commune[];
}

/** Lower case without marks and without the stroke of đ: `Đất Mũi` is `dat mui`, however its letters are composed. */
export function plain(text: string): string {
  return lower(text).normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
}

/** Lower case, composed. The letter eth is what some keyboards give for Đ. */
function lower(text: string): string {
  return text.toLowerCase().normalize("NFC").replaceAll("ð", "đ").replace(/['’ʼ]/g, "");
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== "");
}

/** The same syllable as others spell it, with i for y or y for i: `mỹ` and `mĩ`. */
function respelt(word: string): string | undefined {
  const [, start, end] = /^(qu|[b-df-hj-np-tv-xz]+)([iy])$/.exec(word) ?? [];
  return start === undefined ? undefined : start + (end === "y" ? "i" : "y");
}

const { compare } = new Intl.Collator("vi", { numeric: true });
const byName = (one: Province, other: Province): number => compare(one.name, other.name);

/** Days, of which the last is included. */
interface Rows {
  readonly from: string;
  readonly to: string;
}

/** The lines of a text, cell by cell. */
function cells(text: string): string[][] {
  return text.split("\n").map((line) => line.split("\t"));
}

interface ProvinceRow extends Province, Rows {
  readonly successor: string;
}

let provinceList: readonly ProvinceRow[] | undefined;

function allProvinces(): readonly ProvinceRow[] {
  provinceList ??= cells(provinceRows).map(([code = "", name = "", from = "", to = "", successor = ""]) => {
    return { code, name, from, to, successor };
  });
  return provinceList;
}

type CommuneRow = Rows & { readonly commune: Commune };

let currentList: readonly CommuneRow[] | undefined;

/** The communes since 2025-07-01: those of a province follow a line with its code. */
function allCurrent(): readonly CommuneRow[] {
  if (currentList !== undefined) return currentList;
  const rows: CommuneRow[] = [];
  let province = "";
  for (const [code = "", name, from = "", to = ""] of cells(current)) {
    if (name === undefined) province = code;
    else rows.push({ commune: { code, name, province }, from, to });
  }
  currentList = rows;
  return rows;
}

type OldRow = Commune & { readonly district: string; readonly successors: readonly string[] };

let oldList: readonly OldRow[] | undefined;

/** The last communes of the three tiers: those of a district follow a line with its province's code and its name. */
function allBefore(): readonly OldRow[] {
  if (oldList !== undefined) return oldList;
  const rows: OldRow[] = [];
  let province = "";
  let district = "";
  for (const [code = "", name = "", successors] of cells(before)) {
    if (successors === undefined) [province, district] = [code, name];
    else rows.push({ code, name, province, district, successors: successors.split(",") });
  }
  oldList = rows;
  return rows;
}

/** The first day of the communes of today. */
const TWO_TIERS = "2025-07-01";

/**
 * The provinces and communes in force on a day. The communes of a day before 2025-07-01 are the last ones of that
 * time, with their districts; they are the right ones from 2025-01-01 on.
 *
 * @param day yyyy-MM-dd
 * @throws TypeError if it is no day
 */
export function placesOn(day: string): Places {
  dayOf("day", day);
  const inForce = ({ from, to }: Rows): boolean => from <= day && (to === "" || day <= to);
  const provinces = allProvinces()
    .filter(inForce)
    .map(({ code, name }): Province => ({ code, name }))
    .sort(byName);
  const communes: readonly Commune[] =
    day < TWO_TIERS
      ? allBefore().map(({ code, name, province, district }) => ({ code, name, province, district }))
      : allCurrent().filter(inForce).map(({ commune }) => commune);
  return new Units(provinces, communes);
}

class Units implements Places {
  readonly provinces: readonly Province[];
  readonly #communes = new Map<string, Commune[]>();
  readonly #sorted = new Set<string>();
  readonly #byCode = new Map<string, Commune>();
  #known: readonly Known[] | undefined;

  constructor(provinces: readonly Province[], communes: readonly Commune[]) {
    this.provinces = provinces;
    for (const commune of communes) {
      const list = this.#communes.get(commune.province) ?? [];
      list.push(commune);
      this.#communes.set(commune.province, list);
      this.#byCode.set(commune.code, commune);
    }
  }

  province(code: string): Province | undefined {
    return this.provinces.find((province) => province.code === code);
  }

  communes(province: string): readonly Commune[] {
    const list = this.#communes.get(province) ?? [];
    if (!this.#sorted.has(province)) {
      this.#sorted.add(province);
      // Districts stay in the order of their codes.
      const districts = new Map<string | undefined, number>();
      for (const { district } of list) districts.set(district, districts.get(district) ?? districts.size);
      const at = ({ district }: Commune): number => districts.get(district) ?? 0;
      list.sort((one, other) => at(one) - at(other) || byName(one, other));
    }
    return list;
  }

  commune(code: string): Commune | undefined {
    return this.#byCode.get(code);
  }

  search(text: string, province?: string): readonly Commune[] {
    const wanted = wordsOf(lower(text)).map((marked) => {
      const word = plain(marked);
      return { marked, word, respelt: respelt(word) };
    });
    this.#known ??= this.provinces.flatMap(({ code, name }) => {
      return this.communes(code).map((commune) => known(commune, name));
    });
    const found: { commune: Commune; rank: number }[] = [];
    for (const one of this.#known) {
      if (province !== undefined && one.commune.province !== province) continue;
      const end = province === undefined ? one.words.length : one.inProvince;
      let rank = 0;
      const every = wanted.every((want) => {
        const at = best(one, want, end);
        if (at === -1) return false;
        if (one.marked[at]?.startsWith(want.marked)) rank += 4;
        if (one.words[at] === want.word) rank += 2;
        if (at < one.inName) rank += 1;
        return true;
      });
      if (every) found.push({ commune: one.commune, rank });
    }
    // What is as good stays in its order.
    return found.sort((one, other) => other.rank - one.rank).map(({ commune }) => commune);
  }
}

/** A commune and its words: those of the name, of the district, of the province. */
interface Known {
  readonly commune: Commune;
  readonly marked: readonly string[];
  readonly words: readonly string[];
  readonly inName: number;
  readonly inProvince: number;
}

function known(commune: Commune, province: string): Known {
  const name = wordsOf(lower(commune.name));
  const here = [...name, ...wordsOf(lower(commune.district ?? ""))];
  const marked = [...here, ...wordsOf(lower(province))];
  return { commune, marked, words: marked.map(plain), inName: name.length, inProvince: here.length };
}

/** Where the word is that is meant: a whole one before one that is begun. -1, if there is none. */
function best(
  { words, marked }: Known,
  want: { readonly marked: string; readonly word: string; readonly respelt: string | undefined },
  end: number,
): number {
  let begun = -1;
  for (let at = 0; at < end; at += 1) {
    const word = words[at] as string;
    if (marked[at] === want.marked) return at;
    if (begun === -1 && (word.startsWith(want.word) || word === want.respelt)) begun = at;
  }
  return begun;
}

/**
 * What a unit as it was before 2025-07-01 has become: of a commune's five digits the communes, of a province's two
 * the province. A commune that was split went into several; the first is the one that took most of it, as far as is
 * known. None, if there was no such unit.
 */
export function successors(code: string): readonly (Commune | Province)[] {
  if (code.length === 2) {
    const old = allProvinces().find((row) => row.code === code && row.from === "");
    if (old === undefined) return [];
    const now = old.successor === "" ? code : old.successor;
    return allProvinces().filter((row) => row.code === now).slice(-1).map(({ code, name }) => ({ code, name }));
  }
  const old = allBefore().find((row) => row.code === code);
  return (old?.successors ?? []).flatMap((successor) => {
    const rows = allCurrent().filter(({ commune }) => commune.code === successor);
    return rows.slice(-1).map(({ commune }) => commune);
  });
}
