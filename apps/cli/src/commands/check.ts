import { check, presets } from "@nisshi/core/check";
import { describe } from "@nisshi/core/messages";
import { tint } from "../colour.ts";
import { faultBody, type PlacedFault } from "../fault.ts";
import { inputsOf } from "../io.ts";
import { print, warn } from "../output.ts";
import { readRecords, type Sourced } from "../records.ts";
import { nearest } from "../suggest.ts";
import { visible } from "../visible.ts";
import { type Lang, words } from "../words.ts";

/** Options of `nisshi check`. */
export interface CheckCommandOptions {
  readonly format: "text" | "json" | "ndjson";
  readonly preset?: string;
}

type Report = ReturnType<typeof check>;
type Said = Report["findings"][number] & { readonly record: number; readonly message: string };

function lineOf({ file, place }: Sourced, { path, severity, code, message }: Said): string {
  return `${visible(`${file}:${place}`)} ${visible(path) || "/"} ${tint(severity, severity)} ${code} ${visible(message)}`;
}

/** What ran on how many records, how it ended, and what could not run. */
function summary(
  findings: readonly Said[],
  records: number,
  ran: number,
  notRun: Report["notRun"],
  lang: Lang,
): string {
  const say = words[lang];
  if (records === 0) return say.noRecords;
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const parts = [`${say.records(records)}, ${say.ran(ran)}`];
  parts.push(findings.length === 0 ? say.clean : say.severities(count("error"), count("warning"), count("info")));
  if (notRun.length > 0) parts.push(say.notRun(notRun.map(({ id, why }) => `${id} (${say.why[why] ?? why})`)));
  return parts.join("; ");
}

/** `nisshi check`: records, or the records of a text, to findings. Gives the exit code. */
export function run(files: readonly string[], { format, preset }: CheckCommandOptions, lang: Lang): number {
  const say = words[lang];
  const names = Object.keys(presets);
  if (preset !== undefined && !names.includes(preset)) {
    warn(say.unknown("preset", preset, names, nearest(preset, names)));
    return 2;
  }
  const inputs = inputsOf(files);
  if (inputs === null) {
    warn(say.nothingToRead);
    return 2;
  }
  const faults: PlacedFault[] = [];
  const findings: Said[] = [];
  const sources: { file: string; place: number }[] = [];
  const ran = new Set<string>();
  const notRun = new Map<string, Report["notRun"][number]>();
  for (const sourced of readRecords(inputs, lang, faults)) {
    const { file, place, record, text } = sourced;
    const report = check(record, { ...(preset !== undefined && { preset }), ...(text !== null && { text }) });
    for (const id of report.ran) ran.add(id);
    for (const entry of report.notRun) notRun.set(entry.id, entry);
    for (const finding of report.findings) {
      const said = { ...finding, record: sources.length, message: describe(finding, lang) };
      findings.push(said);
      if (format === "ndjson") print(JSON.stringify({ ...said, file, place }));
      if (format === "text") print(lineOf(sourced, said));
    }
    sources.push({ file, place });
  }
  const errors = faults.map((fault) => faultBody(fault, lang));
  if (format === "ndjson") for (const error of errors) print(JSON.stringify({ kind: "error", ...error }));
  if (format === "json") {
    const several = inputs.length > 1 && { sources };
    const broken = errors.length > 0 && { errors };
    print(JSON.stringify({ findings, ran: [...ran], notRun: [...notRun.values()], ...several, ...broken }, null, 2));
  } else {
    const never = [...notRun.values()].filter(({ id }) => !ran.has(id));
    warn(summary(findings, sources.length, ran.size, never, lang));
  }
  const grave = findings.some(({ severity }) => severity !== "info");
  return faults.length > 0 || grave || sources.length === 0 ? 1 : 0;
}
