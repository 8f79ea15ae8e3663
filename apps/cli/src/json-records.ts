import type { Fault } from "./fault.ts";
import { isObject } from "./is-object.ts";

/** A record that came as JSON, with the page that it was read from when that came with it. */
export interface JsonRecord {
  readonly record: unknown;
  /** Its place, from 1: the line of NDJSON, the member of a list. */
  readonly place: number;
  readonly text: string | null;
}

/** The records of a JSON or NDJSON document, and what of it is broken; a line is null where the whole is. */
export interface JsonRecords {
  readonly records: readonly JsonRecord[];
  readonly faults: readonly { readonly line: number | null; readonly fault: Fault }[];
}

type Parsed = { readonly value: unknown } | { readonly fault: Fault };

function parse(text: string, reasonOf = ({ message }: SyntaxError) => message): Parsed {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { fault: { code: "json", reason: reasonOf(error as SyntaxError) } };
  }
}

/** A list, the answer of `extract --format json`, or one record; `place` is that of a line where the value is one. */
export function recordsOf(value: unknown, line: number | null): JsonRecord[] {
  const held = isObject(value) && Array.isArray(value.records) ? value.records : value;
  const text = isObject(value) && held !== value && typeof value.text === "string" ? value.text : null;
  const list: readonly unknown[] = Array.isArray(held) ? held : [held];
  return list.map((record, i) => ({ record, place: line ?? i + 1, text }));
}

/** Why a line is no JSON, without the line that it would have in a file of its own. */
export function lineReason({ message }: SyntaxError): string {
  return message.replace(/ \(line \d+ column \d+\)$/, "");
}

function recordsOfLines(lines: readonly string[]): JsonRecords {
  const records: JsonRecord[] = [];
  const faults: { line: number; fault: Fault }[] = [];
  for (const [i, source] of lines.entries()) {
    if (source.trim() === "") continue;
    const parsed = parse(source, lineReason);
    if ("fault" in parsed) faults.push({ line: i + 1, fault: parsed.fault });
    else if (Array.isArray(parsed.value)) faults.push({ line: i + 1, fault: { code: "notOne" } });
    else records.push(...recordsOf(parsed.value, i + 1));
  }
  return { records, faults };
}

/** Begins as a record or a list of records does, and not as text like [お知らせ] may. */
const OPENS_AS_JSON = /^\s*(?:\{\s*["}]|\[\s*[{\]])/;

/** Whether some line, of several, is a record by itself: then the document is NDJSON, however broken its other lines. */
function holdsLinesOfJson(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== "");
  return filled.length > 1 && filled.some((line) => /^\s*\{\s*"/.test(line) && "value" in parse(line));
}

/** Reads a document as JSON or NDJSON; null when it is text. The file's name tells where the beginning does not. */
export function readJson(file: string, text: string): JsonRecords | null {
  const named = /\.(?:json|ndjson|jsonl)$/i.test(file);
  if (!named && !/^\s*[{[]/.test(text)) return null;
  const whole = parse(text);
  if ("value" in whole) return { records: recordsOf(whole.value, null), faults: [] };
  const lines = text.split("\n");
  const isList = /^\s*\[/.test(text) && !/(?:ndjson|jsonl)$/i.test(file);
  if (!isList && holdsLinesOfJson(lines)) return recordsOfLines(lines);
  return named || OPENS_AS_JSON.test(text) ? { records: [], faults: [{ line: null, fault: whole.fault }] } : null;
}
