// Things that a form is not made of, for the tests and the bench. No one is meant by the names.

/** Stands in what is given and must never stand in what comes out. */
export const SECRET = "BÍ MẬT";

/** A proxy that throws wherever it is touched. */
export const thorny = (target = {}) => {
  const no = () => {
    throw new Error(SECRET);
  };
  return new Proxy(target, new Proxy({}, { get: () => no }));
};

/** A proxy of which everything is itself again. */
const endless = () => {
  const self = new Proxy(() => {}, {
    get: () => self,
    has: () => true,
    ownKeys: () => ["prototype", "again"],
    getOwnPropertyDescriptor: (target, key) =>
      Reflect.getOwnPropertyDescriptor(target, key) ?? { value: self, configurable: true, enumerable: true },
  });
  return self;
};

const endlessObject = () => {
  const self = new Proxy({}, {
    get: () => self,
    ownKeys: () => ["name", "again", SECRET],
    getOwnPropertyDescriptor: () => ({ value: self, configurable: true, enumerable: true }),
  });
  return self;
};

const gone = (target) => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};

const lengthOf = (length) => new Proxy([], { get: (target, key) => (key === "length" ? length : target[key]) });

const nested = (deep, wrap) => {
  let value = SECRET;
  for (let at = 0; at < deep; at += 1) value = wrap(value);
  return value;
};

const cycle = () => {
  const object = { [SECRET]: 1 };
  object.self = object;
  object.name = object;
  object.residence = object;
  object.benefits = [object, object];
  return object;
};

const cyclicList = () => {
  const list = [];
  list.push(list, list);
  return list;
};

class Person {
  #secret = SECRET;
  own = this.#secret;
  get name() {
    return this.#secret;
  }
  get birth_date() {
    throw new Error(SECRET);
  }
}

const contrary = () => ({
  toString() {
    throw new Error(SECRET);
  },
  valueOf: thorny(),
  toJSON: () => SECRET,
  [Symbol.toPrimitive]: thorny(() => {}),
  [Symbol.iterator]: null,
});

const fickle = () => {
  let turn = 0;
  return {
    get name() {
      turn += 1;
      return turn % 2 === 0 ? SECRET : turn;
    },
  };
};

const million = `${SECRET}x`.repeat(150_000);
const deepList = nested(10_000, (value) => [value]);
const deepObject = nested(10_000, (value) => ({ name: value, residence: value }));
const sparse = [];
sparse[4_000_000_000] = SECRET;
const manyKeys = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`${SECRET}${at}`, at]));

/** By name, how each comes to be: some are made anew, as they change when they are read. */
export const BAD = {
  null: () => null,
  undefined: () => undefined,
  NaN: () => NaN,
  Infinity: () => Infinity,
  "-Infinity": () => -Infinity,
  "-0": () => -0,
  "1e21": () => 1e21,
  "0.1": () => 0.1,
  "2^53": () => 2 ** 53,
  true: () => true,
  bigint: () => 12n ** 40n,
  symbol: () => Symbol(SECRET),
  "well-known symbol": () => Symbol.iterator,
  function: () => () => SECRET,
  "async generator": () => async function* () {},
  class: () => Person,
  "empty text": () => "",
  "lone surrogates": () => `\udc00${SECRET}\ud800`,
  "U+001F and NUL": () => `\u001f${SECRET}\u0000\u001f`,
  "only U+001F": () => "\u001f",
  "a megabyte of text": () => million,
  "4096 units": () => "\u{1f600}".repeat(2048),
  "4097 units": () => `${"\u{1f600}".repeat(2048)}x`,
  "text that looks like the wire": () => `s\u001fk/name\u001f[3\u001f^0\u001f!`,
  "a throwing getter": () => ({
    get name() {
      throw new Error(SECRET);
    },
    get [SECRET]() {
      throw new Error(SECRET);
    },
  }),
  "a proxy that throws": () => thorny(),
  "a proxy of a list that throws": () => thorny([]),
  "a proxy of a function that throws": () => thorny(() => {}),
  "a revoked proxy": () => gone({}),
  "a revoked proxy of a list": () => gone([]),
  "an endless function": endless,
  "an endless object": endlessObject,
  "a length that is no number": () => lengthOf(NaN),
  "a length below nothing": () => lengthOf(-1),
  "half a length": () => lengthOf(2.5),
  "a length of text": () => lengthOf("many"),
  "a length that is a bigint": () => lengthOf(3n),
  "a length beyond all": () => lengthOf(Infinity),
  "a cycle": cycle,
  "a cyclic list": cyclicList,
  "a deep list": () => deepList,
  "a deep object": () => deepObject,
  Date: () => new Date("2019-05-01"),
  "no Date": () => new Date(NaN),
  RegExp: () => /x/g,
  Error: () => new RangeError(SECRET),
  Promise: () => Promise.resolve(SECRET),
  "a class instance": () => new Person(),
  "boxed values": () => [Object("text"), Object(5), Object(false), Object(5n), Object(Symbol.iterator)],
  "boxed text": () => Object(SECRET),
  "boxed number": () => Object(5),
  "a list with holes": () => [, { kind: "wage" }, , ,],
  "a list with more": () => Object.assign([{ kind: "wage" }], { name: SECRET, kind: "wage" }),
  "something like a list": () => ({ length: 2, 0: { kind: "wage" }, 1: SECRET }),
  arguments: () => (function () { return arguments; })(SECRET, 1), // eslint-disable-line
  "a sparse list": () => sparse,
  "a huge list": () => new Array(2 ** 32 - 1),
  "a long list": () => Array.from({ length: 5000 }, () => ({ kind: SECRET })),
  "__proto__ as a key": () => JSON.parse(`{"__proto__":{"name":"${SECRET}"},"constructor":{"prototype":{"x":1}},"toString":1}`),
  "__proto__ as the prototype": () => ({ __proto__: { name: SECRET, abandoned: true }, constructor: SECRET }),
  "no prototype": () => Object.assign(Object.create(null), { name: SECRET, hasOwnProperty: 1, __proto__: 2 }),
  "a proxy as the prototype": () => Object.create(thorny()),
  frozen: () => Object.freeze({ name: Object.freeze([SECRET]) }),
  Uint8Array: () => new Uint8Array(300),
  Float64Array: () => new Float64Array([NaN, 1]),
  ArrayBuffer: () => new ArrayBuffer(16),
  DataView: () => new DataView(new ArrayBuffer(16)),
  Map: () => new Map([["name", SECRET]]),
  Set: () => new Set([SECRET]),
  WeakMap: () => new WeakMap(),
  "numbers as keys": () => ({ 0: 1, 1.5: 2, "-1": 3, "01": 4, 4294967295: 5 }),
  "symbols as keys": () => ({ [Symbol(SECRET)]: SECRET, [Symbol.toStringTag]: SECRET }),
  "odd keys": () => ({ "": 1, "/": 2, "~": 3, "~1": 4, "\u001f": 5, "\u0000": 6, "\ud800": 7, "a b": 8, "\n": 9 }),
  "long keys": () => ({ [million]: 1, ["\u{1f600}".repeat(101)]: 2, ["~/".repeat(100)]: 3 }),
  "many keys": () => manyKeys,
  "contrary to conversion": contrary,
  fickle,
  globalThis: () => globalThis,
};

/** Values for every place of a form, one after another: `count` documents with one or two of them. */
export function* badDocuments(paths, count) {
  const kinds = Object.values(BAD);
  for (let at = 0; at < count; at += 1) {
    const value = kinds[at % kinds.length]();
    const path = paths[Math.floor(at / kinds.length) % (paths.length + 1)];
    yield path === undefined ? value : put({ name: "Nguyễn Văn Mẫu" }, path, value);
  }
}

/** A document with a value at a path, `benefits.0.kind`. */
export function put(document, path, value) {
  const segments = path.split(".");
  const last = segments.pop();
  let at = document;
  for (const segment of segments) {
    at[segment] ??= segment === "benefits" ? [] : {};
    at = at[segment];
  }
  at[last] = value;
  return document;
}
