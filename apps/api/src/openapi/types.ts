import type { ProblemSlug } from "../problems.table.ts";
import type { Words } from "../words.ts";

/** A JSON Schema (draft 2020-12), the dialect of OpenAPI 3.1. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** A parameter of the query, of the path, or a header. */
export interface Parameter {
  readonly name: string;
  readonly in: "query" | "path" | "header";
  /** A parameter of the path is always required; any other where it says so. */
  readonly required?: true;
  readonly about: Words;
  readonly schema: JsonSchema;
  readonly example?: string;
}

/** One representation of a body. */
export interface Representation {
  readonly type: string;
  readonly schema: JsonSchema;
  readonly about?: Words;
  /** A string is sent as it is, any other value as JSON. A function is called with the language when the document is made. */
  readonly example?: unknown;
}

/** An answer that is no problem. */
export interface Answer {
  readonly status: 200 | 201 | 204;
  readonly about: Words;
  readonly content: readonly Representation[];
}

/** Groups of operations, in the order of the documentation. */
export type Tag = "read" | "casebook" | "exchange" | "access" | "reference" | "service";

/** What OpenAPI and the documentation say of a route. */
export interface Operation {
  readonly id: string;
  readonly tag: Tag;
  readonly summary: Words;
  readonly about: Words;
  readonly parameters: readonly Parameter[];
  readonly body?: readonly Representation[];
  readonly answer: Answer;
  /** Another answer that is no problem, as of a dry run. */
  readonly otherAnswer?: Answer;
  readonly problems: readonly ProblemSlug[];
}

/** The parts of an OpenAPI 3.1 document that this one has. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string; readonly [member: string]: unknown };
  readonly servers: readonly { readonly url: string }[];
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, OpenApiOperation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, JsonSchema>>;
    readonly [kind: string]: Readonly<Record<string, JsonSchema>>;
  };
}

/** A media type of a body in the document. */
export interface OpenApiMedia {
  readonly schema: JsonSchema;
  readonly example?: unknown;
}

/** An operation in the document. */
export interface OpenApiOperation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description: string;
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required: boolean;
    readonly description: string;
    readonly schema: JsonSchema;
    readonly example?: string;
  }[];
  readonly requestBody?: {
    readonly required: boolean;
    readonly description?: string;
    readonly content: Readonly<Record<string, OpenApiMedia>>;
  };
  readonly responses: Readonly<
    Record<string, { readonly description: string; readonly content?: Readonly<Record<string, OpenApiMedia>> }>
  >;
}
