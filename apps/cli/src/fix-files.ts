import { writeFileSync } from "node:fs";
import { type CheckOptions, type FixedFinding, fix } from "@nisshi/core/check";

/** A document of records with what is certain set right, and what was. */
export interface FixedText {
  readonly text: string;
  readonly fixed: readonly { readonly place: number; readonly finding: FixedFinding }[];
}

type Step = (record: unknown, place: number) => unknown;

/** JSON in the manner of the original: on one line, or with its indentation. */
function written(value: unknown, original: string): string {
  const indent = /^\s*[{[]\r?\n([ \t]+)/.exec(original)?.[1];
  return `${JSON.stringify(value, null, indent)}${original.endsWith("\n") ? "\n" : ""}`;
}

function parsed(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

function wholeFixed(value: unknown, step: Step): unknown {
  if (Array.isArray(value)) return value.map((record, i) => step(record, i + 1));
  const records = (value as { records?: unknown } | null)?.records;
  if (Array.isArray(records)) return { ...(value as object), records: records.map((record, i) => step(record, i + 1)) };
  return step(value, 1);
}

/** Fixes the records of a JSON or NDJSON document. What is untouched, broken lines too, stays letter for letter. */
export function fixText(text: string, options: CheckOptions): FixedText {
  const fixed: { place: number; finding: FixedFinding }[] = [];
  const step: Step = (record, place) => {
    const result = fix(record, options);
    for (const finding of result.fixed) fixed.push({ place, finding });
    return result.record;
  };
  const whole = parsed(text);
  if (whole !== null) {
    const value = wholeFixed(whole.value, step);
    return { text: fixed.length === 0 ? text : written(value, text), fixed };
  }
  const lines = text.split("\n").map((line, i) => {
    const one = parsed(line);
    if (one === null) return line;
    const count = fixed.length;
    const record = step(one.value, i + 1);
    return fixed.length === count ? line : JSON.stringify(record);
  });
  return { text: lines.join("\n"), fixed };
}

/** Writes a file; null, or why it could not be written. */
export function writeText(file: string, text: string): string | null {
  try {
    writeFileSync(file, text);
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}
