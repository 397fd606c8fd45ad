// The entry for browsers and bundlers: the bytes of the module come with the script, and nothing is fetched.

import { start } from "./api.js";
import { base64 } from "./bytes.js";
import init from "./glue.js";

export * from "./api.js";

/** Resolves once the module can be called. */
export const ready: Promise<void> = init({
  module_or_path: Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)),
}).then(start);
