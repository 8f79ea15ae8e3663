import { type Extraction, type ExtractOptions, extract } from "@nisshi/core/extract";
import { parseWhen } from "@nisshi/core/kernel";
import { describe } from "@nisshi/core/messages";
import { labelOf } from "../labels.ts";
import { inputsOf, print, progress, readText, warn } from "../io.ts";
import { screenWidth, table } from "../render.ts";
import { faultWords, type Lang, words } from "../words.ts";

interface Options {
  readonly format: "table" | "json" | "ndjson";
  readonly kind?: "incident" | "trip";
  readonly reference?: string;
  readonly lang: Lang;
}

type Row = Extraction["records"][number];

/** One line a record: where, what kind, when, who, what happened, how many. */
function rowOf(record: Row, lang: Lang): string[] {
  const say = words[lang];
  const { file, post } = record.source;
  const where = `${file ?? "-"}:${post + 1}`;
  const backed = String(Object.keys(record.evidence).length);
  if (record.kind === "trip") {
    const [first] = record.flights;
    const last = record.flights.at(-1);
    const route = record.flights.length === 0 ? say.none : `${first?.from ?? "?"}→${record.flights.map((f) => f.to ?? "?").join("→")}`;
    const numbers = record.flights.map((f) => `${f.carrier ?? ""}${f.number ?? ""}`).filter((n) => n !== "");
    return [where, say.trip, first?.date ?? last?.date ?? say.none, route, numbers.join(" ") || say.none, say.none, say.none, backed];
  }
  return [
    where,
    say.incident,
    record.publishedOn ?? say.none,
    record.organization?.name ?? say.none,
    record.cause === null ? say.none : labelOf("causes", record.cause, lang),
    labelOf("exposures", record.exposure, lang),
    record.total === null ? say.none : record.total.toLocaleString("en-US"),
    backed,
  ];
}

/** `nisshi extract`: text to records. */
export async function run(files: readonly string[], { format, kind, reference, lang }: Options): Promise<number> {
  const say = words[lang];
  const inputs = inputsOf(files);
  if (inputs === null) {
    warn(say.nothingToRead);
    return 2;
  }
  if (reference !== undefined && (parseWhen(reference) === null || !/^\d{4}-\d{2}-\d{2}$/.test(reference))) {
    warn(`${say.badReference} ${reference}`);
    return 2;
  }
  const shared: ExtractOptions = { ...(kind === undefined ? {} : { kind }), ...(reference === undefined ? {} : { reference }) };
  const all: { records: Row[]; findings: Extraction["findings"]; posts: Extraction["posts"] } = { records: [], findings: [], posts: [] };
  const show = progress(inputs.length);
  let failed = false;
  for (const [i, file] of inputs.entries()) {
    show(i, file);
    const input = readText(file);
    if ("fault" in input) {
      failed = true;
      warn(faultWords(file, input.fault, lang));
      continue;
    }
    const read = extract(input.text, { ...shared, file });
    if (format === "ndjson") for (const record of read.records) print(JSON.stringify(record));
    all.records.push(...read.records);
    all.findings.push(...read.findings);
    all.posts.push(...read.posts);
  }
  show(inputs.length, "");
  const findings = all.findings.map((finding) => ({ ...finding, message: describe(finding, lang) }));
  if (format === "json") print(JSON.stringify({ records: all.records, findings, posts: all.posts }, null, 2));
  if (format === "table" && all.records.length > 0)
    print(table(say.headExtract, all.records.map((record) => rowOf(record, lang)), screenWidth()));
  if (format !== "json")
    for (const { source, severity, message } of findings) warn(`${source.file ?? "-"}:${source.post + 1} ${severity} ${message}`);
  return failed ? 1 : 0;
}
