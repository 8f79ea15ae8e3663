import { lineAt, type Passage } from "../../passage.ts";

/** Start of the sentence (or line) that holds `at`, at most `reach` units back. */
export function sentenceStart(text: string, at: number, reach: number): number {
  const low = Math.max(0, at - reach);
  for (let i = at - 1; i >= low; i--) {
    const code = text.charCodeAt(i);
    if (code === 0x3002 || code === 0x0a || code === 0x21 || code === 0x3f) return i + 1;
  }
  return low;
}

/** End of the sentence (or line) that holds `at`, its full stop left out, at most `reach` units on. */
export function sentenceEnd(text: string, at: number, reach: number): number {
  const high = Math.min(text.length, at + reach);
  for (let i = at; i < high; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x3002 || code === 0x0a || code === 0x21 || code === 0x3f) return i;
  }
  return high;
}

/** What stands before a place in its sentence. */
export function before(text: string, at: number, reach: number): string {
  return text.slice(sentenceStart(text, at, reach), at);
}

/** What stands after a place in its sentence. */
export function after(text: string, at: number, reach: number): string {
  return text.slice(at, sentenceEnd(text, at, reach));
}

/** The part of `words` after its last comma: the clause that leads up to a place. */
export function lastClause(words: string): string {
  return words.slice(words.lastIndexOf("、") + 1);
}

/** The part of `words` before its first comma: the clause that leads away from a place. */
export function firstClause(words: string): string {
  const at = words.indexOf("、");
  return at < 0 ? words : words.slice(0, at);
}

/** Whether the unit at `at` is a Latin letter or digit. */
export function isAlphanumeric(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** Where the run of units of `kind` (a pattern of one unit) that ends at `end` begins, at most `most` units back. */
export function runStart(text: string, end: number, kind: RegExp, most: number): number {
  let at = end;
  while (at > 0 && end - at < most && kind.test(text.charAt(at - 1))) at -= 1;
  return at;
}

/** Index of the line that holds a place, its marker and indent counted in; -1 when none. */
export function lineIndex(passage: Passage, at: number): number {
  let index = lineAt(passage, at);
  for (let next = passage.lines[index + 1]; next !== undefined && next.outset <= at; next = passage.lines[index + 1])
    index += 1;
  return index;
}
