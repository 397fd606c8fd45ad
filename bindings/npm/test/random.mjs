// Chance that can be repeated.

/** A source of chance with a seed (mulberry32): the same numbers on every machine. */
export function chance(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (bound) => Math.floor(next() * bound);
  return {
    /** A whole number from 0 to below `bound`. */
    below,
    /** Whether something of this probability happens. */
    happens: (probability) => next() < probability,
    /** One of a list. */
    pick: (list) => list[below(list.length)],
  };
}
