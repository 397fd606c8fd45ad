// Where the package is served. With a bundler this is `export * from "ansinh"`, and so on.

export * from "/ansinh/browser.js";
export { default as en } from "/ansinh/en.js";
export { default as vi } from "/ansinh/vi.js";

/** The names of provinces and communes: large, so loaded when the form is already there. */
export const PLACES = "/ansinh/places.js";
