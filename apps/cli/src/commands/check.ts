import { type CheckOptions, check, checkCasebook, presets, type Report } from "@nisshi/core/check";
import { describe } from "@nisshi/core/messages";
import type { Checked } from "../checked.ts";
import { tint } from "../colour.ts";
import { readConfig } from "../config.ts";
import { isDay } from "../day.ts";
import { faultBody, type PlacedFault } from "../fault.ts";
import { annotationOf } from "../github.ts";
import { inputsOf } from "../io.ts";
import { print, warn } from "../output.ts";
import { readRecords, type Sourced } from "../records.ts";
import { readLists } from "../reference-lists.ts";
import { sarifOf } from "../sarif.ts";
import { nearest } from "../suggest.ts";
import { visible } from "../visible.ts";
import { type Lang, words } from "../words.ts";
import { runFix } from "./check-fix.ts";

/** Options of `nisshi check`. */
export interface CheckCommandOptions {
  readonly format: "text" | "json" | "ndjson" | "sarif" | "github";
  readonly preset?: string;
  readonly config?: string;
  readonly on?: string;
  readonly airports?: string;
  readonly holidays?: string;
  readonly fix?: true;
  readonly dryRun?: true;
}

type Said = Report["findings"][number] & { readonly record: number; readonly message: string };

function lineOf({ file, place }: Sourced, { path, severity, code, message }: Said): string {
  return `${visible(`${file}:${place}`)} ${visible(path) || "/"} ${tint(severity, severity)} ${code} ${visible(message)}`;
}

/** What ran on how many records, how it ended, and what could not run. */
function summary(all: readonly Checked[], lang: Lang): string {
  const say = words[lang];
  if (all.length === 0) return say.noRecords;
  const findings = all.flatMap(({ report }) => report.findings);
  const ran = new Set(all.flatMap(({ report }) => report.ran));
  const notRun = new Map(all.flatMap(({ report }) => report.notRun.map((entry) => [entry.id, entry] as const)));
  const never = [...notRun.values()].filter(({ id }) => !ran.has(id));
  const suppressed = all.reduce((sum, { report }) => sum + report.suppressed.length, 0);
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const parts = [`${say.records(all.length)}, ${say.ran(ran.size)}`];
  parts.push(findings.length === 0 ? say.clean : say.severities(count("error"), count("warning"), count("info")));
  if (suppressed > 0) parts.push(say.suppressed(suppressed));
  if (never.length > 0) parts.push(say.notRun(never.map(({ id, why }) => `${id} (${say.why[why] ?? why})`)));
  return parts.join("; ");
}

/** The day of the clock, for suppressions that run out: the one place where the command looks at it. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

/** What the options and the configuration ask for, or what is wrong with them. */
function askedOf(options: CheckCommandOptions, lang: Lang): CheckOptions | string {
  const { preset, config, on } = options;
  const say = words[lang];
  const names = Object.keys(presets);
  if (preset !== undefined && !names.includes(preset))
    return say.unknown("preset", preset, names, nearest(preset, names));
  if (on !== undefined && !isDay(on)) return say.badDay("--on", on);
  const read = readConfig(config, lang);
  if ("fault" in read) return read.fault;
  const lists = readLists(options, lang);
  if (typeof lists === "string") return lists;
  return { ...read.config, ...lists, ...(preset !== undefined && { preset }), on: on ?? today() };
}

/** `nisshi check`: records, or the records of a text, to findings. Gives the exit code. */
export function run(files: readonly string[], options: CheckCommandOptions, lang: Lang): number {
  const say = words[lang];
  const { format } = options;
  const asked = askedOf(options, lang);
  const inputs = inputsOf(files);
  if (typeof asked === "string" || inputs === null) {
    warn(typeof asked === "string" ? asked : say.nothingToRead);
    return 2;
  }
  if (options.fix === true) return runFix(inputs, asked, options.dryRun === true, lang);
  const faults: PlacedFault[] = [];
  const all: Checked[] = [];
  const findings: Said[] = [];
  const tell = (checked: Checked, finding: Report["findings"][number], record: number) => {
    const { sourced } = checked;
    const said = { ...finding, record, message: describe(finding, lang) };
    findings.push(said);
    if (format === "ndjson") print(JSON.stringify({ ...said, file: sourced.file, place: sourced.place }));
    if (format === "text") print(lineOf(sourced, said));
    if (format === "github") print(annotationOf(checked, finding, lang));
  };
  for (const sourced of readRecords(inputs, lang, faults)) {
    const { record, text } = sourced;
    const checked = { sourced, report: check(record, { ...asked, ...(text !== null && { text }) }) };
    for (const finding of checked.report.findings) tell(checked, finding, all.length);
    all.push(checked);
  }
  for (const { record, ...finding } of checkCasebook(
    all.map(({ sourced }) => sourced.record),
    asked,
  )) {
    const checked = all[record];
    if (checked === undefined) continue;
    checked.report.findings.push(finding);
    tell(checked, finding, record);
  }
  const errors = faults.map((fault) => faultBody(fault, lang));
  if (format === "ndjson") for (const error of errors) print(JSON.stringify({ kind: "error", ...error }));
  if (format === "sarif") print(JSON.stringify(sarifOf(all, lang), null, 2));
  if (format === "json") {
    const ran = new Set(all.flatMap(({ report }) => report.ran));
    const notRun = new Map(all.flatMap(({ report }) => report.notRun.map((entry) => [entry.id, entry] as const)));
    const suppressed = all.flatMap(({ report }, record) => report.suppressed.map((entry) => ({ ...entry, record })));
    const sources = all.map(({ sourced: { file, place } }) => ({ file, place }));
    const body = { findings, suppressed, ran: [...ran], notRun: [...notRun.values()] };
    const broken = errors.length > 0 && { errors };
    print(JSON.stringify({ ...body, ...(inputs.length > 1 && { sources }), ...broken }, null, 2));
  }
  if (format !== "json" && format !== "sarif") warn(summary(all, lang));
  const used = new Set(all.flatMap(({ report }) => report.suppressed.map(({ by }) => by)));
  const expired = new Set(
    findings.filter(({ code }) => code === "record/suppression-expired").map(({ params }) => params.check),
  );
  for (const by of asked.suppress ?? [])
    if (!used.has(by) && !expired.has(by.check)) warn(say.unusedSuppression(by.check));
  const grave = findings.some(({ severity }) => severity !== "info");
  return faults.length > 0 || grave || all.length === 0 ? 1 : 0;
}
