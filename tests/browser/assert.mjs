// What the shared tests use of `node:assert/strict`, for a page.

class AssertionError extends Error {}

function fail(message, otherwise) {
  throw new AssertionError(message ?? otherwise);
}

function shown(value) {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return typeof value;
  }
}

const isObject = (value) => typeof value === "object" && value !== null;

function same(one, other) {
  if (Object.is(one, other)) return true;
  if (!isObject(one) || !isObject(other)) return false;
  if (Object.getPrototypeOf(one) !== Object.getPrototypeOf(other)) return false;
  const [keys, others] = [Object.keys(one), Object.keys(other)];
  return keys.length === others.length && keys.every((key) => Object.hasOwn(other, key) && same(one[key], other[key]));
}

/** Whether an error is as it is expected to be: by a test of it, or by its properties. */
function isExpected(error, expected) {
  if (typeof expected === "function") return expected(error) === true;
  return Object.entries(expected).every(([key, value]) => same(error[key], value));
}

export default {
  ok: (value, message) => value || fail(message, `${shown(value)} is not true`),
  equal: (one, other, message) => Object.is(one, other) || fail(message, `${shown(one)} is not ${shown(other)}`),
  deepEqual: (one, other, message) => same(one, other) || fail(message, `${shown(one)} is not ${shown(other)}`),
  match: (text, pattern, message) => pattern.test(text) || fail(message, `${shown(text)} does not match ${pattern}`),
  throws: (call, expected) => {
    let thrown;
    try {
      call();
    } catch (error) {
      thrown = { error };
    }
    if (thrown === undefined) fail(undefined, "nothing was thrown");
    if (!isExpected(thrown.error, expected)) throw thrown.error;
  },
};
