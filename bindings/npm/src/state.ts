// Whether the module can be called.

let loaded = false;

/** Tells that it can. For the entries of this package. */
export function start(): void {
  loaded = true;
}

/** Throws while it cannot. */
export function ensureReady(): void {
  if (!loaded) throw new Error("ansinh is not ready: await `ready` first, or `load()` where the entry has one");
}
