import type { Extraction, ExtractOptions } from "@nisshi/core/extract";
import { describe } from "@nisshi/core/messages";
import { isDay } from "../day.ts";
import { extractRow } from "../extract-row.ts";
import { faultBody, type PlacedFault } from "../fault.ts";
import { TEXTS, withFolders } from "../inputs.ts";
import { inputsOf } from "../io.ts";
import { print, warn } from "../output.ts";
import { readPage, readTexts, warnOfFindings } from "../records.ts";
import { screenWidth, table } from "../render.ts";
import { type Lang, words } from "../words.ts";

/** Options of `nisshi extract`. */
export interface ExtractCommandOptions {
  readonly format: "table" | "json" | "ndjson";
  readonly kind?: "incident" | "trip";
  readonly reference?: string;
}

/** `nisshi extract`: text to records. Gives the exit code. */
export function run(files: readonly string[], options: ExtractCommandOptions, lang: Lang): number {
  const { format, kind, reference } = options;
  const say = words[lang];
  if (reference !== undefined && !isDay(reference)) {
    warn(say.badDay("--reference", reference));
    return 2;
  }
  const inputs = inputsOf(files);
  if (inputs === null) {
    warn(say.nothingToRead);
    return 2;
  }
  const told: ExtractOptions = { ...(kind && { kind }), ...(reference !== undefined && { reference }) };
  const faults: PlacedFault[] = [];
  const records: Extraction["records"] = [];
  const findings: Extraction["findings"] = [];
  const posts: Extraction["posts"] = [];
  for (const { file, text } of readTexts(withFolders(inputs, TEXTS), lang, faults)) {
    const read = readPage(file, text, told);
    if (format === "ndjson") for (const record of read.records) print(JSON.stringify(record));
    if (format !== "json") warnOfFindings(read.findings, lang);
    if (format === "ndjson") continue;
    for (const record of read.records) records.push(record);
    for (const finding of read.findings) findings.push(finding);
    for (const post of read.posts) posts.push(post);
  }
  if (format === "json") {
    const worded = findings.map((finding) => ({ ...finding, message: describe(finding, lang) }));
    const errors = faults.map((fault) => faultBody(fault, lang));
    const broken = errors.length > 0 && { errors };
    print(JSON.stringify({ records, findings: worded, posts, ...broken }, null, 2));
  }
  if (records.length > 0 && format === "table")
    print(table([say.extractHead, ...records.map((record) => extractRow(record, lang))], screenWidth(), [0]));
  return faults.length > 0 ? 1 : 0;
}
