// The entry for browsers and bundlers: the bytes of the module come with the script, and nothing is fetched.

import { base64 } from "./bytes.js";
import init from "./glue.js";
import { start } from "./state.js";

export * from "./exports.js";

/** The bytes of the module: by the engine's own decoder where it has one. */
function bytes(): Uint8Array<ArrayBuffer> {
  const decoder = Uint8Array as unknown as { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> };
  if (decoder.fromBase64 !== undefined) return decoder.fromBase64(base64);
  const letters = atob(base64);
  const list = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at += 1) list[at] = letters.charCodeAt(at);
  return list;
}

/** Resolves once the module can be called. */
export const ready: Promise<void> = init({ module_or_path: bytes() }).then(start);
