import { type Extraction, type ExtractOptions, extract } from "@nisshi/core/extract";
import { describe } from "@nisshi/core/messages";
import { tint } from "./colour.ts";
import { faultWords, type PlacedFault } from "./fault.ts";
import { readText } from "./io.ts";
import { readJson } from "./json-records.ts";
import { clearProgress, showProgress, warn } from "./output.ts";
import { visible } from "./visible.ts";
import { type Lang, words } from "./words.ts";

/** A record with where it came from: its file and, from 1, its post of a page, line of NDJSON or member of a list. */
export interface Sourced {
  readonly file: string;
  readonly place: number;
  readonly record: unknown;
  /** The page that it was read from, null where that is not known. */
  readonly text: string | null;
}

/** Says on standard error what the reading of a page found. */
export function warnOfFindings(findings: Extraction["findings"], lang: Lang): void {
  for (const finding of findings) {
    const { file, post } = finding.source;
    const place = `${file ?? "-"}:${post + 1}`;
    warn(
      `${visible(place)} ${tint(finding.severity, finding.severity, process.stderr)} ${visible(describe(finding, lang))}`,
    );
  }
}

/** The texts of the files, in order, those of archives by the names `packed`. One that cannot be read is said, put to the faults and passed over. */
export function* readTexts(
  files: readonly string[],
  lang: Lang,
  faults: PlacedFault[],
  packed: readonly string[] = [],
) {
  for (const [i, file] of files.entries()) {
    const read = readText(file, packed);
    if ("fault" in read) {
      const fault = { file, line: null, fault: read.fault };
      faults.push(fault);
      warn(visible(faultWords(fault, lang)));
      continue;
    }
    showProgress(words[lang].reading(i + 1, files.length, file), read.text.length);
    yield { file, text: read.text };
  }
  clearProgress();
}

/** What a page says. */
export function readPage(file: string, text: string, options: ExtractOptions = {}): Extraction {
  return extract(text, { ...options, file });
}

/** The records of one text, in order: those sent as JSON, and those read from a page. */
export function* recordsOfText(file: string, text: string, lang: Lang, faults: PlacedFault[]): Generator<Sourced> {
  const json = readJson(file, text);
  if (json === null) {
    const { records, findings } = readPage(file, text);
    warnOfFindings(findings, lang);
    for (const record of records) yield { file, place: record.source.post + 1, record, text };
    return;
  }
  for (const { line, fault } of json.faults) {
    const placed = { file, line, fault };
    faults.push(placed);
    warn(visible(faultWords(placed, lang)));
  }
  for (const record of json.records) yield { file, ...record };
}

/** The records of the files, in order. */
export function* readRecords(files: readonly string[], lang: Lang, faults: PlacedFault[]): Generator<Sourced> {
  for (const { file, text } of readTexts(files, lang, faults)) yield* recordsOfText(file, text, lang, faults);
}
