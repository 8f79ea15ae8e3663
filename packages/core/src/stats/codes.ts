import { textOf, textsOf } from "../kernel/json.ts";

/** The distinct strings of a member list. */
export function setOf(record: unknown, key: string): ReadonlySet<string> {
  return new Set(textsOf(record, key).map(({ text }) => text));
}

/** A member code, with `unknown` read as not known. */
export function statedOf(record: unknown, key: string): string | null {
  const code = textOf(record, key);
  return code === "unknown" ? null : code;
}
