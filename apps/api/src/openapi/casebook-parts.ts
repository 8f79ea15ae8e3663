import type { Kind } from "@nisshi/store";
import type { ProblemSlug } from "../problems.table.ts";
import type { Words } from "../words.ts";
import { reference } from "./representations.ts";
import { notice } from "./samples.table.ts";
import type { Parameter, Representation } from "./types.ts";

/** Words of the kinds of record, `one` with its article. */
export const kindWords: Readonly<Record<Kind, Words & { readonly one: string }>> = {
  incident: { ja: "事件", en: "incident", one: "an incident" },
  trip: { ja: "搭乗", en: "trip", one: "a trip" },
};

/** Path of the records of a kind. */
export const collectionPath: Readonly<Record<Kind, string>> = { incident: "/v1/incidents", trip: "/v1/trips" };

/** The id of an entry in a path. */
export const idParameter: Parameter = {
  name: "id",
  in: "path",
  about: { ja: "記録の ID。", en: "Id of the record." },
  schema: { type: "string" },
  example: "01980000-0000-7000-8000-000000000001",
};

/** The revision that a change is of. */
export const ifMatch: Parameter = {
  name: "If-Match",
  in: "header",
  about: { ja: "変更する版の ETag。", en: "ETag of the revision to change." },
  schema: { type: "string" },
  example: '"1"',
};

/** The key of a request that is done once. */
export const idempotencyKey: Parameter = {
  name: "Idempotency-Key",
  in: "header",
  about: {
    ja: "同じ鍵で送り直しても、二度は保存しません。24 時間覚えています。",
    en: "Sent again with the same key, the request is not done twice. Remembered for 24 hours.",
  },
  schema: { type: "string", maxLength: 255 },
  example: "8e03978e-40d5-43dd-bc93-6894a57f9324",
};

/** Bodies of what is to be kept. */
export function submissionBodies(kind: Kind): readonly Representation[] {
  return [
    {
      type: "text/plain",
      schema: { type: "string" },
      about: { ja: "読み取って保存する文章。", en: "A text to read and keep." },
      ...(kind === "incident" && { example: notice }),
    },
    {
      type: "application/json",
      schema: {
        anyOf: [reference("Submission"), reference("Text"), reference(kind === "incident" ? "Incident" : "Trip")],
      },
      about: {
        ja: "記録、{ record, text } か { text }。",
        en: "A record, { record, text } or { text }.",
      },
    },
  ];
}

/** Problems of what is asked for by an id. */
export const entryProblems: readonly ProblemSlug[] = ["not-found", "invalid-query", "not-acceptable"];

/** Problems of a list. */
export const listProblems: readonly ProblemSlug[] = ["invalid-query", "not-acceptable"];

/** Problems of a write that takes a body. */
export const writeProblems: readonly ProblemSlug[] = [
  "invalid-query",
  "invalid-header",
  "invalid-utf8",
  "malformed-json",
  "not-acceptable",
  "already-exists",
  "body-too-large",
  "unsupported-media-type",
  "invalid-body",
  "invalid-record",
  "storage-full",
];

/** Problems of a change of an entry. */
export const changeProblems: readonly ProblemSlug[] = ["not-found", "revision-conflict", "precondition-required"];
