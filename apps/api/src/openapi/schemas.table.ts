import incident from "@nisshi/core/schema/incident.schema.json" with { type: "json" };
import trip from "@nisshi/core/schema/trip.schema.json" with { type: "json" };
import { casebookSchemas } from "./casebook-schemas.table.ts";
import type { JsonSchema } from "./types.ts";

const reference = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });
const text = { type: "string" };
const count = { type: "integer", minimum: 0 };
const list = (items: JsonSchema): JsonSchema => ({ type: "array", items });

const words: JsonSchema = {
  type: "object",
  properties: { ja: text, en: text },
  required: ["ja", "en"],
};

const spanOfPage = {
  start: { ...count, description: "Offset into the text, UTF-16 code units" },
  end: { ...count, description: "Offset after the last code unit" },
};

const source: JsonSchema = {
  type: "object",
  properties: {
    file: { type: ["string", "null"] },
    post: { ...count, description: "Post of the page, from 0" },
    ...spanOfPage,
  },
  required: ["file", "post", "start", "end"],
};

const finding = {
  code: { ...text, description: "What it is, such as incident/schema" },
  severity: { enum: ["error", "warning", "info"] },
  path: { ...text, description: "JSON Pointer into the record; empty is the whole" },
  params: { type: "object", additionalProperties: { type: ["string", "number", "boolean", "null"] } },
  message: { ...text, description: "The finding in words, in the language asked for" },
};

const findingMembers = ["code", "severity", "path", "params", "message"];

const errors: JsonSchema = {
  ...list(reference("Fault")),
  description: "Lines of an NDJSON body that were passed over; absent where there are none",
};

/** The record schemas as they are served, by kind. */
export const recordSchemas: Readonly<Record<"incident" | "trip", JsonSchema>> = { incident, trip };

/** Schemas of the document, by name. */
export const schemas: Readonly<Record<string, JsonSchema>> = {
  Text: {
    type: "object",
    description: "A page of text to read",
    properties: {
      text: { ...text, description: "The page as it was published" },
      reference: { ...text, format: "date", description: "Day that dates without a year hang on" },
      file: { ...text, minLength: 1, maxLength: 255, description: "Name put into source.file of the records" },
      kind: { enum: ["incident", "trip"], description: "Reads every post as this kind" },
    },
    required: ["text"],
    additionalProperties: false,
  },
  Records: {
    type: "object",
    description:
      "Records, with the page they were read from where evidence is to be checked; other members are passed over",
    properties: { records: list({}), text },
    required: ["records"],
  },
  AnyRecord: {
    description: "An Incident or a Trip. Any JSON value is taken: what is wrong with it is the answer",
  },
  Incident: incident,
  Trip: trip,
  Extraction: {
    type: "object",
    description: "What the texts say, in order",
    properties: {
      records: list({ anyOf: [reference("Incident"), reference("Trip")] }),
      findings: list(reference("ExtractionFinding")),
      posts: list(reference("Post")),
      errors,
    },
    required: ["records", "findings", "posts"],
  },
  ExtractionFinding: {
    type: "object",
    description: "Something to know about a post",
    properties: { ...finding, source },
    required: [...findingMembers, "source"],
  },
  Post: {
    type: "object",
    description: "One post of a page",
    properties: {
      index: { ...count, description: "Place among the posts, from 0" },
      kind: { enum: ["incident", "trip", "other"] },
      ...spanOfPage,
    },
    required: ["index", "kind", "start", "end"],
  },
  CheckReport: {
    type: "object",
    description: "What the checks found",
    properties: {
      findings: list(reference("CheckFinding")),
      ran: { ...list(text), description: "Checks that ran on at least one record" },
      notRun: {
        ...list({
          type: "object",
          properties: { id: text, why: { enum: ["needs-text", "needs-airports", "needs-holidays", "switched-off"] } },
          required: ["id", "why"],
        }),
        description: "Checks that did not run on at least one record, and why",
      },
      errors,
    },
    required: ["findings", "ran", "notRun"],
  },
  CheckFinding: {
    type: "object",
    description: "Something to know about a record",
    properties: { ...finding, record: { ...count, description: "Which record, from 0" } },
    required: [...findingMembers, "record"],
  },
  Analysis: {
    type: "object",
    description: "Statistics over the records",
    properties: {
      records: {
        type: "object",
        properties: { n: count, incidents: count, trips: count, skipped: count },
        required: ["n", "incidents", "trips", "skipped"],
      },
      results: {
        type: "object",
        description: "By measure id; each says how many observations there were, and of how many the value was known",
        additionalProperties: {
          type: "object",
          properties: { n: count, known: count, unknown: count },
          required: ["n", "known", "unknown"],
        },
      },
      errors,
    },
    required: ["records", "results"],
  },
  ...casebookSchemas,
  Vocabulary: {
    type: "object",
    description: "A controlled list",
    properties: {
      name: text,
      entries: list({
        type: "object",
        properties: {
          code: text,
          labels: words,
          synonyms: { ...list(text), description: "Other Japanese words for it" },
          links: { type: "object", additionalProperties: text, description: "Its name in other vocabularies" },
        },
        required: ["code", "labels", "synonyms"],
      }),
    },
    required: ["name", "entries"],
  },
  Problem: {
    type: "object",
    description: "A request that could not be answered (RFC 9457)",
    properties: {
      type: { ...text, format: "uri-reference", description: "What kind of problem; the address of its page" },
      title: text,
      status: { type: "integer" },
      detail: text,
      requestId: text,
      errors: list(reference("Fault")),
    },
    required: ["type", "title", "status", "detail", "requestId"],
  },
  Fault: {
    type: "object",
    description: "One fault of a request",
    properties: {
      pointer: { ...text, description: "JSON Pointer into the body, or into the value of the line" },
      parameter: { ...text, description: "Query parameter" },
      line: { type: "integer", minimum: 1 },
      column: { type: "integer", minimum: 1, description: "UTF-16 code units, from 1" },
      byte: { ...count, description: "Offset into the body, from 0" },
      code: text,
      detail: text,
    },
    required: ["code", "detail"],
  },
};
