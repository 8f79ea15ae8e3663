import { escapePointerToken } from "../../kernel/issue.ts";
import type { Span } from "../../kernel/span.ts";

/** A JSON text: its value, and where each value stands by JSON Pointer; a string stands between its quotes. */
export interface JsonReading {
  readonly value: unknown;
  readonly spans: ReadonlyMap<string, Span>;
}

/** The place after a string that begins at the quote at `at`. */
function endOfString(text: string, at: number): number {
  let i = at + 1;
  while (text[i] !== '"') i += text[i] === "\\" ? 2 : 1;
  return i + 1;
}

const BLANK = " \t\n\r";

/** Where each value of a JSON text stands. The text is known to be JSON. Its depth is that of the call stack at most. */
function spansOf(text: string): Map<string, Span> {
  const spans = new Map<string, Span>();
  let at = 0;
  const blank = () => {
    while (at < text.length && BLANK.includes(text[at] ?? "x")) at += 1;
  };
  const members = (path: string, close: string, key: (index: number) => string) => {
    at += 1;
    blank();
    for (let index = 0; text[at] !== close; index += 1) {
      if (index > 0) at += 1;
      blank();
      value(`${path}/${escapePointerToken(key(index))}`);
      blank();
    }
    at += 1;
  };
  const name = () => {
    const start = at;
    at = endOfString(text, at);
    const key = JSON.parse(text.slice(start, at)) as string;
    blank();
    at += 1;
    blank();
    return key;
  };
  const value = (path: string) => {
    const start = at;
    if (text[at] === "{") members(path, "}", name);
    else if (text[at] === "[") members(path, "]", String);
    else if (text[at] === '"') {
      at = endOfString(text, at);
      spans.set(path, { start: start + 1, end: at - 1 });
      return;
    } else while (at < text.length && !",]}".includes(text[at] ?? "") && !BLANK.includes(text[at] ?? "")) at += 1;
    spans.set(path, { start, end: at });
  };
  blank();
  value("");
  return spans;
}

/** Deeper than any format goes, and far from the end of any call stack. */
const DEEPEST = 200;

/** Whether a JSON text nests deeper than any format does. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let i = 0; i < text.length; i += 1) {
    const letter = text[i];
    if (letter === '"') i = endOfString(text, i) - 1;
    else if (letter === "{" || letter === "[") depth += 1;
    else if (letter === "}" || letter === "]") depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** Reads a JSON text, a byte-order mark at its head left out; null when it is none, or nests deeper than 200. */
export function readJson(text: string): JsonReading | null {
  // As long as the mark, so that the places stay.
  const plain = text.startsWith("\ufeff") ? ` ${text.slice(1)}` : text;
  let value: unknown;
  try {
    value = JSON.parse(plain);
  } catch {
    return null;
  }
  return isTooDeep(plain) ? null : { value, spans: spansOf(plain) };
}
