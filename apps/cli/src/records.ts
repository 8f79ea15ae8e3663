import { type ExtractedFinding, extract } from "@nisshi/core/extract";
import { readText } from "./io.ts";
import type { Fault } from "./words.ts";

/** A record with where it came from: its file, and its place in the file (post of a page, line or item of a list). */
export interface Sourced {
  readonly file: string;
  readonly place: number;
  readonly record: unknown;
  /** The page that it was read from; null for records that came as JSON. */
  readonly text: string | null;
}

/** What the inputs gave, and what of them could not be read. */
export interface Gathered {
  readonly records: readonly Sourced[];
  readonly findings: readonly ExtractedFinding[];
  readonly faults: readonly { readonly file: string; readonly line: number | null; readonly fault: Fault }[];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

/** The records of a JSON value: a list, the answer of `extract --format json`, or one record. */
function recordsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (isRecord(value) && Array.isArray(value["records"])) return value["records"];
  return [value];
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Records of a text that is JSON as a whole, else one JSON value a line. */
function parseJson(file: string, text: string): Gathered {
  try {
    const records = recordsIn(JSON.parse(text)).map((record, place) => ({ file, place, record, text: null }));
    return { records, findings: [], faults: [] };
  } catch (whole) {
    const lines = text.split("\n");
    const filled = lines.filter((line) => line.trim() !== "");
    // One value over many lines is a broken document; several lines that each begin one are NDJSON.
    if (filled.length < 2 || !filled.slice(1).some((line) => /^\s*[{[]/.test(line)))
      return { records: [], findings: [], faults: [{ file, line: null, fault: { code: "json", reason: reasonOf(whole) } }] };
    const records: Sourced[] = [];
    const faults: Gathered["faults"][number][] = [];
    for (const [place, line] of lines.entries()) {
      if (line.trim() === "") continue;
      try {
        records.push({ file, place, record: JSON.parse(line), text: null });
      } catch (error) {
        faults.push({ file, line: place + 1, fault: { code: "json", reason: reasonOf(error) } });
      }
    }
    return { records, findings: [], faults };
  }
}

/** Reads one input: records when it begins as JSON does, else a page of text. */
export function gather(file: string): Gathered {
  const input = readText(file);
  if ("fault" in input) return { records: [], findings: [], faults: [{ file, line: null, fault: input.fault }] };
  if (/^\s*[{[]/.test(input.text)) return parseJson(file, input.text);
  const { records, findings } = extract(input.text, { file });
  return {
    records: records.map((record) => ({ file, place: record.source.post, record, text: input.text })),
    findings,
    faults: [],
  };
}
