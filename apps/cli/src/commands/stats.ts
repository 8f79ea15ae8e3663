import { analyze } from "@nisshi/core/stats";
import { faultBody, type PlacedFault } from "../fault.ts";
import { inputsOf } from "../io.ts";
import { print, warn } from "../output.ts";
import { readRecords } from "../records.ts";
import { statsText } from "../stats-text.ts";
import { type Lang, words } from "../words.ts";

/** Options of `nisshi stats`. */
export interface StatsCommandOptions {
  readonly format: "text" | "json";
}

/** The records alone, one held at a time. */
function* recordsOf(inputs: readonly string[], lang: Lang, faults: PlacedFault[]): Generator<unknown> {
  for (const { record } of readRecords(inputs, lang, faults)) yield record;
}

/** `nisshi stats`: records, or the records of a text, to counts. Gives the exit code. */
export function run(files: readonly string[], { format }: StatsCommandOptions, lang: Lang): number {
  const say = words[lang];
  const inputs = inputsOf(files);
  if (inputs === null) {
    warn(say.nothingToRead);
    return 2;
  }
  const faults: PlacedFault[] = [];
  const analysis = analyze(recordsOf(inputs, lang, faults));
  const { n, incidents, trips, skipped } = analysis.records;
  const errors = faults.map((fault) => faultBody(fault, lang));
  if (format === "json") print(JSON.stringify({ ...analysis, ...(errors.length > 0 && { errors }) }, null, 2));
  else {
    const text = statsText(analysis, lang);
    if (text !== "") print(text);
    warn(n === 0 ? say.noRecords : `${say.records(n)}: ${say.counts(incidents, trips, skipped)}`);
  }
  return faults.length > 0 || n === 0 ? 1 : 0;
}
