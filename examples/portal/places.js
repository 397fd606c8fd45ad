// The names of provinces and communes, and which of them existed on a day.

/** Lower case without marks, so that "phu my" finds "Phú Mỹ". */
export function plain(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "d").toLowerCase();
}

/** @param {string} address of the package's `places.json` */
export async function loadPlaces(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return new Places(await answer.json());
}

class Places {
  #asset;

  constructor(asset) {
    this.#asset = asset;
  }

  /** The units in force on a day, yyyy-MM-dd. */
  on(day) {
    return new Units(this.#asset, day);
  }
}

class Units {
  /** `{ code, name }`, by name. */
  provinces;

  #communes;
  #day;

  constructor({ provinces, communes }, day) {
    this.#day = day;
    const lists = Object.keys(communes).filter((since) => since !== "before" && since <= day);
    this.#communes = communes[lists.sort().at(-1) ?? "before"];
    this.provinces = byName(
      provinces.filter((row) => this.#inForce(row)).map(([code, name]) => ({ code, name })),
    );
  }

  #inForce([, , first, last]) {
    return (!first || first <= this.#day) && (!last || this.#day <= last);
  }

  province(code) {
    return this.provinces.find((province) => province.code === code)?.name;
  }

  /** The communes of a province, `{ code, name, group }`: by name, before the districts went within each. */
  communes(province) {
    const rows = this.#communes[province] ?? [];
    if (Array.isArray(rows[0]?.[1])) {
      return rows.flatMap(([group, communes]) =>
        byName(communes.map(([code, name]) => ({ code, name, group }))),
      );
    }
    return byName(
      rows.filter((row) => this.#inForce(row)).map(([code, name]) => ({ code, name, group: "" })),
    );
  }

  /** The name of a commune, and where it lies if that is not plain from the province. */
  commune(code, province) {
    const found = this.communes(province).find((commune) => commune.code === code);
    if (found) return nameOf(found);
    for (const other of this.provinces) {
      const elsewhere = this.communes(other.code).find((commune) => commune.code === code);
      if (elsewhere) return `${nameOf(elsewhere)}, ${other.name}`;
    }
    return undefined;
  }

  /** The code of the one commune of a province that is meant by a text. */
  codeOf(text, province) {
    const communes = this.communes(province);
    const exact = communes.find((commune) => nameOf(commune) === text);
    if (exact) return exact.code;
    const wanted = plain(text.trim());
    const alike = communes.filter((commune) =>
      [nameOf(commune), commune.name].some((name) => plain(name) === wanted),
    );
    return alike.length === 1 ? alike[0].code : undefined;
  }

  /** The names of the communes that every word typed begins a word of. */
  search(text, province) {
    const wanted = plain(text)
      .split(/[\s,]+/)
      .filter(Boolean);
    return this.communes(province)
      .map(nameOf)
      .filter((name) => {
        const words = plain(name).split(/[\s,]+/);
        return wanted.every((part) => words.some((word) => word.startsWith(part)));
      });
  }
}

const { compare } = new Intl.Collator("vi", { numeric: true });

function byName(units) {
  return units.sort((one, other) => compare(one.name, other.name));
}

function nameOf({ name, group }) {
  return group ? `${name}, ${group}` : name;
}
