import type { Operation } from "../kernel/issue.ts";

/** A text written as its definition wants it (width, case, blanks): the fix where that gives the right form, else null. */
export function rewritten(
  path: string,
  text: string,
  form: RegExp,
  write: (text: string) => string,
): Operation[] | null {
  const value = write(text.normalize("NFKC").trim());
  return value !== text && form.test(value) ? [{ op: "replace", path, value }] : null;
}

/** Letters in upper case. */
export function upperCase(text: string): string {
  return text.replace(/[a-z]/g, (letter) => letter.toUpperCase());
}
