import { type Analysis, analyze, measures, type Result } from "@nisshi/core/stats";
import { labelOf } from "../labels.ts";
import { inputsOf, print, progress, warn } from "../io.ts";
import { gather, type Sourced } from "../records.ts";
import { screenWidth, table, tint } from "../render.ts";
import { faultWords, type Lang, words } from "../words.ts";

interface Options {
  readonly format: "text" | "json";
  readonly lang: Lang;
}

type Row = Readonly<Record<string, unknown>>;

function listIn(result: Result, name: string): readonly Row[] {
  const value = (result as unknown as Row)[name];
  return Array.isArray(value) ? (value as Row[]) : [];
}

const number = (value: unknown): string => (typeof value === "number" ? value.toLocaleString("en-US", { maximumFractionDigits: 2 }) : "–");
const percent = (value: unknown): string => (typeof value === "number" ? `${(value * 100).toFixed(1)} %` : "");

/** From one bound to the other; one number when they are equal, an open end when there is none. */
function between(min: unknown, max: unknown): string {
  if (max === null) return `${number(min)} ≤`;
  return min === max ? number(min) : `${number(min)} – ${number(max)}`;
}

/** The lines of one result: what is counted, how much, which share with its 95 % interval. */
function linesOf(result: Result, vocabulary: string | undefined, lang: Lang): string[][] {
  const label = (code: unknown) => (vocabulary === undefined ? String(code) : labelOf(vocabulary, String(code), lang));
  const rows = listIn(result, "rows").map((row) => {
    if ("code" in row) {
      const interval = typeof row["low"] === "number" ? ` (${percent(row["low"])} – ${percent(row["high"])})` : "";
      return [label(row["code"]), number(row["count"]), `${percent(row["share"])}${interval}`];
    }
    if ("unit" in row) return [label(row["unit"]), between(row["min"], row["max"]), `n ${number(row["n"])}`];
    const amounts = ["amount", "credit", "net"].map((part) => `${part} ${number(row[part])}`).join(", ");
    return [String(row["currency"]), number(row["n"]), amounts];
  });
  // Too few known values give no quantiles.
  const quantiles = listIn(result, "quantiles")
    .filter((q) => q["min"] !== null)
    .map((q) => [`p${Number(q["q"]) * 100}`, between(q["min"], q["max"]), ""]);
  return [...rows, ...quantiles];
}

function text(analysis: Analysis, lang: Lang): string {
  const say = words[lang];
  const out: string[] = [];
  for (const { id, kind, title, unit, vocabulary } of measures) {
    const result = analysis.results[id];
    if (result === undefined || result.n === 0 || (kind === "trip" ? analysis.records.trips : analysis.records.incidents) === 0) continue;
    out.push(`${tint(title[lang], "head")}  (n ${number(result.n)} ${unit}, ${say.known} ${number(result.known)}, ${say.unknown} ${number(result.unknown)})`);
    const rows = linesOf(result, vocabulary, lang);
    if (rows.length > 0) out.push(table(["", "", ""], rows, screenWidth()).split("\n").slice(1).map((line) => `  ${line}`).join("\n"));
  }
  return out.join("\n");
}

/** `nisshi stats`: records, or the records of a text, to counts. */
export async function run(files: readonly string[], { format, lang }: Options): Promise<number> {
  const say = words[lang];
  const inputs = inputsOf(files);
  if (inputs === null) {
    warn(say.nothingToRead);
    return 2;
  }
  const records: Sourced[] = [];
  let failed = false;
  const show = progress(inputs.length);
  for (const [i, file] of inputs.entries()) {
    show(i, file);
    const read = gather(file);
    records.push(...read.records);
    for (const { line, fault } of read.faults) {
      failed = true;
      warn(`${line === null ? "" : `${file}:${line}: `}${faultWords(file, fault, lang)}`);
    }
  }
  show(inputs.length, "");
  const analysis = analyze(records.map(({ record }) => record));
  if (format === "json") print(JSON.stringify(analysis, null, 2));
  else {
    const { n, incidents, trips, skipped } = analysis.records;
    const body = text(analysis, lang);
    if (body !== "") print(body);
    warn(n === 0 ? say.noRecords : `${n} ${n === 1 ? say.one : say.many}: ${say.incident} ${incidents}, ${say.trip} ${trips}${skipped > 0 ? `, ${say.skipped} ${skipped}` : ""}`);
  }
  return failed || records.length === 0 ? 1 : 0;
}
