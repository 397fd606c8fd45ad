// The memory of the module, caught as Node's entry starts it: import this first.
let caught;
const { Instance } = WebAssembly;
WebAssembly.Instance = class extends Instance {
  constructor(...given) {
    super(...given);
    caught = this.exports.memory;
  }
};
await import("../dist/node.js");
WebAssembly.Instance = Instance;

export const memory = caught;
