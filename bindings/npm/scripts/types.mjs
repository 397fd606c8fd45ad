// Writes the TypeScript types of every schema in `bindings/schemas` to standard output.
import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { compile } from "json-schema-to-typescript";

const folder = new URL("../../schemas/", import.meta.url);
const types = new Map();

/** Adds a type; what two schemas define under one name has to be the same thing. */
function define(name, schema, file) {
  if (types.has(name) && !isDeepStrictEqual(types.get(name), schema)) {
    throw new Error(`${file}: \`${name}\` is defined otherwise in another schema`);
  }
  types.set(name, schema);
}

/** The schema with each reference as the name of a type, and without the conditions, which no type expresses. */
function named(schema, self) {
  if (Array.isArray(schema)) return schema.map((part) => named(part, self));
  if (typeof schema !== "object" || schema === null) return schema;
  const { $ref, allOf = [], ...rest } = schema;
  const always = allOf.filter((part) => !("if" in part));
  if (always.length > 0) rest.allOf = always;
  const parts = Object.fromEntries(Object.entries(rest).map(([key, part]) => [key, named(part, self)]));
  if ($ref === undefined) return parts;
  return { ...parts, tsType: $ref === "#" ? self : $ref.replace("#/$defs/", "") };
}

// Law files are written by people, and read by the core alone.
const isTyped = (name) =>
  name.endsWith(".schema.json") && !name.includes(".draft-07.") && name !== "law.schema.json";

for (const file of readdirSync(folder).filter(isTyped).sort()) {
  const { $defs = {}, $schema, $id, title: name, ...schema } = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
  const title = name ?? basename(file, ".schema.json");
  define(title, named(schema, title), file);
  for (const [name, definition] of Object.entries($defs)) define(name, named(definition, title), file);
}

const options = {
  additionalProperties: false,
  bannerComment: "",
  declareExternallyReferenced: false,
  ignoreMinAndMaxItems: true,
  style: { printWidth: 110 },
  unknownAny: true,
};
console.log("// Written by `cargo xtask types` from `bindings/schemas`; do not edit.");
for (const [name, schema] of [...types].sort(([one], [other]) => (one < other ? -1 : 1))) {
  console.log(`\n${(await compile({ ...schema, title: name }, name, options)).trim()}`);
}
