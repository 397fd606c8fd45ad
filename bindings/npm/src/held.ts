// What an object of an entry holds in the memory of a module.

/**
 * Something of a module, until it is closed. The glue frees it too, at some time after nothing refers to the object any
 * more.
 */
export class Held<Handle extends { free(): void }> {
  readonly #what: string;
  #handle: Handle | undefined;

  constructor(what: string, handle: Handle) {
    this.#what = what;
    this.#handle = handle;
  }

  get handle(): Handle {
    if (this.#handle === undefined) throw new Error(`the ${this.#what} is closed`);
    return this.#handle;
  }

  close(): void {
    const handle = this.#handle;
    this.#handle = undefined;
    handle?.free();
  }
}
