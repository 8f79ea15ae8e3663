import type { ProblemSlug } from "../problems.table.ts";

/** Problems of an operation that takes a body. */
export const bodyProblems: readonly ProblemSlug[] = [
  "invalid-query",
  "invalid-utf8",
  "malformed-json",
  "not-acceptable",
  "body-too-large",
  "too-many-entries",
  "unsupported-media-type",
  "invalid-body",
  "internal",
];

/** Problems of an operation that answers one representation of what is always there. */
export const readProblems: readonly ProblemSlug[] = ["not-acceptable", "internal"];

/** Problems of an operation that looks up a name. */
export const memberProblems: readonly ProblemSlug[] = ["not-found", "not-acceptable", "internal"];
