import type * as z from "zod";
import { pointer, resolvePointer } from "../kernel/issue.ts";

/** A schema violation as the checks report it. */
export interface SchemaHit {
  readonly path: string;
  readonly params: { readonly issue: string; readonly expected: string | null };
}

/**
 * The violations of a schema. Formats (dates, codes, clock times) are left out: each has its own check, which names the
 * remedy.
 */
export function schemaFaults(schema: z.ZodType, record: unknown): SchemaHit[] {
  const result = schema.safeParse(record);
  if (result.success) return [];
  return result.error.issues
    .filter((issue) => issue.code !== "custom" && issue.code !== "invalid_format")
    .map((issue) => {
      const path = pointer(...issue.path.map(String));
      const missing = resolvePointer(record, path) === undefined;
      return { path, params: { issue: missing ? "missing" : issue.code, expected: expectedBy(issue) } };
    });
}

function expectedBy(issue: z.core.$ZodIssue): string | null {
  switch (issue.code) {
    case "invalid_type":
      return issue.expected;
    case "invalid_value":
      return issue.values.map(String).join(" | ");
    case "unrecognized_keys":
      return issue.keys.join(", ");
    case "too_small":
      return `>= ${issue.minimum}`;
    case "too_big":
      return `<= ${issue.maximum}`;
    default:
      return null;
  }
}
