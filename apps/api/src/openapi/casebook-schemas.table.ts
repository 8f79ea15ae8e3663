import type { JsonSchema } from "./types.ts";

const reference = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });
const text = { type: "string" };
const count = { type: "integer", minimum: 0 };
const list = (items: JsonSchema): JsonSchema => ({ type: "array", items });
const kind = { enum: ["incident", "trip"] };
const instant = { ...text, format: "date-time" };
const anyRecord = { anyOf: [reference("Incident"), reference("Trip")] };
const nullableText = { type: ["string", "null"] };

const object = (
  properties: Readonly<Record<string, JsonSchema>>,
  description: string,
  optional: readonly string[] = [],
) => ({
  type: "object",
  description,
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
});

const entry = {
  id: { ...text, format: "uuid" },
  kind,
  revision: { type: "integer", minimum: 1, description: "Counts from 1 with every change; the ETag" },
  createdAt: instant,
  updatedAt: instant,
  extractor: { ...nullableText, description: "What read the record from its text; null for a record given as such" },
};

const entryText = {
  ...nullableText,
  description: "The text that the record was read from; its evidence points into it",
};

const skipped = {
  ...list(object({ post: count, kind }, "A post")),
  description: "Posts of the text that hold a record of another kind, which was not kept",
};

const findings = { ...list(reference("EntryFinding")), description: "What the checks say of the entries" };

const written = (entries: string, description: string, more: Readonly<Record<string, JsonSchema>> = {}) =>
  object({ entries: list(reference(entries)), findings, skipped, ...more }, description);

const wordedFinding = { type: "object", properties: { code: text, message: text }, required: ["code", "message"] };

const reading = { reading: reference("LogReading") };

const page = (entries: string) =>
  object(
    {
      items: list(reference(entries)),
      next: { ...nullableText, description: "The cursor of the next page; null on the last" },
      total: { ...count, description: "Entries that the filters let pass" },
      facets: {
        type: "object",
        description: "Of each field asked for, its values with how many entries have them",
        additionalProperties: list(object({ value: text, count }, "A value")),
      },
    },
    "A page of entries",
    ["facets"],
  );

const change = {
  sequence: { ...count, description: "Rises with every change of the casebook" },
  id: { ...text, format: "uuid" },
  kind,
  revision: count,
  at: instant,
  action: { enum: ["create", "update", "delete", "reextract"] },
};

const side = {
  type: ["object", "null"],
  properties: { value: { type: ["string", "number", "null"] }, evidence: list({ type: "object" }) },
  required: ["value", "evidence"],
};

const revisionOfEntry = object({ id: text, revision: count }, "A revision of an entry");

const token = {
  id: text,
  name: text,
  space: text,
  scopes: list({ enum: ["read", "write", "admin"] }),
  createdAt: instant,
  expiresAt: { type: ["string", "null"], format: "date-time" },
  revokedAt: { type: ["string", "null"], format: "date-time" },
};

/** Schemas of the casebook, by name. */
export const casebookSchemas: Readonly<Record<string, JsonSchema>> = {
  Submission: {
    ...object(
      {
        record: anyRecord,
        text: entryText,
        id: { ...text, format: "uuid", description: "Id to keep it under; one is made when it is left out" },
        extractor: entry.extractor,
      },
      "A record to keep. Other members of an entry are passed over",
      ["text", "id", "extractor"],
    ),
  },
  Entry: object({ ...entry, record: anyRecord, text: entryText }, "A record that is kept", ["text"]),
  ListedEntry: object(
    {
      ...entry,
      record: { type: "object", description: "The record, or the members of it asked for" },
      text: entryText,
      spans: {
        ...list(object({ start: count, end: count }, "A place")),
        description: "Where q stands in the text, UTF-16 code units",
      },
    },
    "An entry of a list, with the members asked for",
    ["text", "spans"],
  ),
  EntryPage: page("ListedEntry"),
  EntryFinding: {
    type: "object",
    description: "Something to know about an entry",
    properties: {
      code: text,
      severity: { enum: ["error", "warning", "info"] },
      path: { ...text, description: "JSON Pointer into the record" },
      params: { type: "object" },
      message: text,
      entry: { ...count, description: "Which of the entries, from 0" },
    },
    required: ["code", "severity", "path", "params", "message", "entry"],
  },
  Written: written("Entry", "What is kept"),
  Draft: object({ kind, record: anyRecord, text: entryText }, "An entry as it would be kept"),
  DryRun: written("Draft", "What would be kept"),
  ImportedLog: written("Entry", "What is kept of a log, and how it was read", reading),
  LogDryRun: written("Draft", "What would be kept of a log, and how it was read", reading),
  LogReading: object(
    {
      format: { ...text, description: "Name of the format" },
      findings: { ...list(wordedFinding), description: "What to know of the rows; those left out are among them" },
      columns: {
        ...list(object({ column: text, fields: list(text), place: { type: "boolean" }, count }, "A column")),
        description:
          "Where each column went; place is whether a record has a place for it, count the rows that fill it",
      },
      unknownValues: list(object({ line: count, column: text, value: text }, "A value that was not understood")),
      unknownCodes: {
        ...list(
          object({ kind: { enum: ["airport", "airline"] }, code: text, count, suggestions: list(text) }, "A code"),
        ),
        description: "Codes that no table has, with what may have been meant",
      },
      errors: { ...list(reference("Fault")), description: "Why flights that were read may not be kept" },
    },
    "How a log was read",
  ),
  Revision: object(
    {
      revision: count,
      at: instant,
      action: change.action,
      entry: {
        anyOf: [reference("Entry"), { type: "null" }],
        description: "The entry as it then was; null for a deletion",
      },
    },
    "A revision of an entry",
  ),
  Revisions: object({ revisions: list(reference("Revision")) }, "Every revision of an entry, in order"),
  Change: object(change, "A change of the casebook"),
  Changes: object(
    {
      changes: list(reference("Change")),
      next: {
        type: ["integer", "null"],
        description: "The `since` that goes on from here; null when there is no more",
      },
    },
    "Changes of the casebook, in order",
  ),
  Comparison: object(
    {
      before: revisionOfEntry,
      after: revisionOfEntry,
      changes: list(
        object(
          { field: text, kind: { enum: ["added", "removed", "changed"] }, before: side, after: side },
          "A difference",
        ),
      ),
    },
    "What a later report of an incident says otherwise than an earlier one",
  ),
  Assessment: {
    ...object(
      {
        disclaimer: text,
        duties: list({ type: "object" }),
        notInForce: list({ type: "object" }),
        quality: { type: "object", description: "How much the disclosure tells of what a report and a notice must" },
      },
      "What may have to be reported; no legal advice",
    ),
  },
  ImportLine: {
    type: "object",
    description: "What became of a line of an import",
    properties: {
      line: { type: "integer", minimum: 1 },
      entries: list(object({ id: text, kind, revision: count }, "An entry that is kept")),
      errors: list(reference("Fault")),
    },
    required: ["line"],
  },
  Token: object(token, "A token. What it is itself is told once, when it is made"),
  NewToken: object({ ...token, token: { ...text, description: "The token; it is not told again" } }, "A new token"),
  Tokens: object({ tokens: list(reference("Token")) }, "The tokens of a casebook"),
  TaxiiError: {
    type: "object",
    description: "A request of TAXII that could not be answered",
    properties: {
      title: text,
      description: text,
      error_id: text,
      error_code: text,
      http_status: text,
      external_details: text,
      details: { type: "object" },
    },
    required: ["title"],
  },
  TokenRequest: {
    type: "object",
    description: "A token to make",
    properties: {
      name: { ...text, minLength: 1, maxLength: 100 },
      scopes: { ...list({ enum: ["read", "write", "admin"] }), minItems: 1 },
      expiresAt: { type: ["string", "null"], format: "date-time" },
      space: { ...text, description: "Casebook of the token; only the operator makes one for another than their own" },
    },
    required: ["name", "scopes"],
    additionalProperties: false,
  },
};
