import assert from "node:assert/strict";

/** What a call throws. */
export function thrown(call) {
  try {
    call();
  } catch (error) {
    return error;
  }
  return assert.fail("expected an error");
}
