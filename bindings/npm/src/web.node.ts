// The entry for pages in Node, where they may be drawn first: the module is there once it is imported.

export * from "./node.js";

/** See `web.ts`. Resolved from the start. */
export function load(_from?: string | URL | Request): Promise<void> {
  return Promise.resolve();
}

/** See `web.ts`. The module is there already. */
export function loadSync(_module: BufferSource | WebAssembly.Module): void {}
