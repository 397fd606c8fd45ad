// Names of provinces and communes as the page shows and takes them, from "ansinh/places".

let attempts = 0;

/** @param {string} address of "ansinh/places" */
export async function loadPlaces(address) {
  attempts += 1;
  // Browsers may remember an import that failed.
  const { placesOn, plain, successors } = await import(attempts === 1 ? address : `${address}?${attempts}`);
  return {
    on: (day) => new Units(placesOn(day), plain),
    /** What "ansinh/indicators" asks for the names of units, and for what became of them. */
    names: { placesOn, successors },
    /** The code of the unit that most of an old one, or all, went into. */
    successor: (code) => successors(code)[0]?.code,
  };
}

class Units {
  provinces;

  #places;
  #plain;

  constructor(places, plain) {
    this.provinces = places.provinces;
    this.#places = places;
    this.#plain = plain;
  }

  /** The name of a province. */
  province(code) {
    return this.#places.province(code)?.name;
  }

  /** The communes of a province, each with its code and name. */
  communes(province) {
    return this.#places.communes(province).map((commune) => ({ code: commune.code, name: nameOf(commune) }));
  }

  /** The name of a commune, and where it lies if that is not plain from the province. */
  commune(code, province) {
    const commune = this.#places.commune(code);
    if (!commune || commune.province === province) return commune && nameOf(commune);
    return `${nameOf(commune)}, ${this.province(commune.province)}`;
  }

  /** The code of the one commune of a province that is meant by a text. */
  codeOf(text, province) {
    const communes = this.#places.communes(province);
    const exact = communes.find((commune) => nameOf(commune) === text);
    if (exact) return exact.code;
    const wanted = this.#plain(text.trim());
    const alike = communes.filter((commune) =>
      [nameOf(commune), commune.name].some((name) => this.#plain(name) === wanted),
    );
    return alike.length === 1 ? alike[0].code : undefined;
  }

  /** The names of the communes of a province that a text may mean. */
  search(text, province) {
    return this.#places.search(text, province).map(nameOf);
  }
}

function nameOf({ name, district }) {
  return district ? `${name}, ${district}` : name;
}
