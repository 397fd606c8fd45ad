// Loading a module that is a file of its own.

/** How a module is loaded. */
export interface Loader {
  /**
   * Fetches the module; resolves once it can be called. Asked again, it is the same promise, until it fails.
   *
   * @param from where the module is, if not beside the script. Served as `application/wasm` it is compiled while it
   *   arrives, otherwise once it is there.
   */
  readonly load: (from?: string | URL | Request) => Promise<void>;
  /**
   * Takes the module at once: its bytes, or compiled already, as some servers and bundlers hand it over. A page that
   * compiles more than a few kilobytes in this way stands still meanwhile: there, `load`.
   */
  readonly loadSync: (module: BufferSource | WebAssembly.Module) => void;
}

/** The loader of a module by what wasm-bindgen made for it; `started` is told that it can be called. */
export function loader(
  init: (from: { module_or_path: Response | BufferSource }) => Promise<unknown>,
  initSync: (from: { module: BufferSource | WebAssembly.Module }) => unknown,
  file: URL,
  started: () => void,
): Loader {
  let loading: Promise<void> | undefined;

  const fetchModule = async (from: string | URL | Request): Promise<void> => {
    const answer = await fetch(from);
    if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
    const streams = answer.headers.get("Content-Type")?.startsWith("application/wasm") === true;
    await init({ module_or_path: streams ? answer : await answer.arrayBuffer() });
    started();
  };

  return {
    load: (from = file) =>
      (loading ??= fetchModule(from).catch((error: unknown) => {
        loading = undefined;
        throw error;
      })),
    loadSync: (module) => {
      initSync({ module });
      started();
      loading = Promise.resolve();
    },
  };
}
