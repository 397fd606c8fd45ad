// A form as other libraries know one: Standard Schema and Standard JSON Schema, https://standardschema.dev, version 1.

import { describe, schemaOf, validate } from "./api.js";
import type { ChildDeclaration, ChildDeclarationNd2020211A, Situation } from "./generated/types.js";
import { type Catalogue, message } from "./message.js";

/** What the canonical document of a form is that families fill in, by the form's id. */
export interface Documents {
  /** In the edition of the day. */
  "child-declaration": ChildDeclaration | ChildDeclarationNd2020211A;
  /** Facts under their own names. */
  situation: Situation;
}

/** A form on a day, for libraries that take a Standard Schema or a Standard JSON Schema. */
export interface Form<Document> {
  /** Both interfaces. */
  readonly "~standard": {
    /** The version of the interfaces. */
    readonly version: 1;
    /** `ansinh`. */
    readonly vendor: string;
    /** For the compiler alone: what may go in, which is an object with anything in it, and what comes out. */
    readonly types?: { readonly input: Readonly<Record<string, unknown>>; readonly output: Document } | undefined;
    /** Judges a document as one that is handed in: gives its canonical document or, if there are any, the errors. */
    readonly validate: (value: unknown) => Judged<Document>;
    /** The JSON Schema of the canonical document: what comes out, and what may always go in. */
    readonly jsonSchema: {
      /** The form takes more than this schema says: dates as `31/12/2025`, amounts as `500.000 đ`. */
      readonly input: (options: SchemaOptions) => Record<string, unknown>;
      /** What the form gives passes. */
      readonly output: (options: SchemaOptions) => Record<string, unknown>;
    };
  };
}

/** Which dialect of JSON Schema: `draft-2020-12` or `draft-07`; another is a TypeError. */
export interface SchemaOptions {
  /** The dialect. */
  readonly target: "draft-2020-12" | "draft-07" | (string & {});
  /** Nothing that this library knows. */
  readonly libraryOptions?: Record<string, unknown> | undefined;
}

/** The canonical document, or what is wrong. */
export type Judged<Document> =
  | { readonly value: Document; readonly issues?: undefined }
  | { readonly issues: readonly Problem[] };

/** An error and where it stands. */
export interface Problem {
  /** In the language of the catalogue; without one, the code of the issue. */
  readonly message: string;
  /** Keys and numbers of rows. */
  readonly path: readonly (string | number)[];
}

const DIALECTS: Readonly<Record<string, string>> = {
  "draft-2020-12": "https://json-schema.org/draft/2020-12/schema",
  "draft-07": "http://json-schema.org/draft-07/schema#",
};

/** The day of a form, and the catalogue for the messages of issues. */
export interface FormAt {
  /** The day, `yyyy-MM-dd`: which edition of the form, and what counts as the future. */
  readonly on: string;
  /** Where the messages of issues come from. */
  readonly catalogue?: Catalogue;
}

/**
 * A form on a day, as a Standard Schema and a Standard JSON Schema.
 *
 * @param id the id of the form, `child-declaration`
 * @param at the day, and the catalogue for the messages of issues
 * @throws TypeError if `id` or the day is not what it should be
 */
export function form<Id extends keyof Documents>(id: Id, at: FormAt): Form<Documents[Id]> {
  return formOf(id, at);
}

/** The same, for entries that know other forms. */
export function formOf<Document>(id: string, at: FormAt): Form<Document> {
  const { on, catalogue } = at;
  describe(id, { on });
  const jsonSchema = ({ target }: SchemaOptions): Record<string, unknown> => {
    const dialect = Object.hasOwn(DIALECTS, target) ? DIALECTS[target] : undefined;
    if (dialect === undefined) {
      throw new TypeError(`expected \`target\` to be one of ${Object.keys(DIALECTS).join(", ")}`);
    }
    const schema = schemaOf(id, { on });
    if (schema === undefined) throw new Error(`the form is not in use on ${on}: it has no schema`);
    return { ...schema, $schema: dialect };
  };
  return {
    "~standard": {
      version: 1,
      vendor: "ansinh",
      validate: (value) => {
        const report = validate(id, value, { on, value: true });
        if (report.ok) return { value: report.value as unknown as Document };
        const errors = report.issues.filter(({ severity }) => severity === "error");
        const issues = errors.map((issue) => ({
          message: catalogue === undefined ? issue.code : message(id, issue, catalogue),
          path: issue.path,
        }));
        return { issues };
      },
      jsonSchema: { input: jsonSchema, output: jsonSchema },
    },
  };
}
