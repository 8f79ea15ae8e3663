import { check, presets } from "@nisshi/core/check";
import { describe } from "@nisshi/core/messages";
import { inputsOf, print, progress, warn } from "../io.ts";
import { gather, type Sourced } from "../records.ts";
import { tint } from "../render.ts";
import { nearest } from "../suggest.ts";
import { faultWords, type Lang, words } from "../words.ts";

interface Options {
  readonly format: "text" | "json" | "ndjson";
  readonly preset?: string;
  readonly lang: Lang;
}

/** `nisshi check`: records, or the records of a text, to findings. */
export async function run(files: readonly string[], { format, preset, lang }: Options): Promise<number> {
  const say = words[lang];
  const inputs = inputsOf(files);
  if (inputs === null) {
    warn(say.nothingToRead);
    return 2;
  }
  const names = Object.keys(presets);
  if (preset !== undefined && !names.includes(preset)) {
    const near = nearest(preset, names);
    warn(`${say.unknownPreset} ${preset} (${names.join(", ")})${near === null ? "" : `; ${say.didYouMean} ${near}?`}`);
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
  const ran = new Set<string>();
  const notRun = new Map<string, string>();
  const findings = [];
  for (const [index, { file, place, record, text }] of records.entries()) {
    const options = { ...(preset === undefined ? {} : { preset: preset as keyof typeof presets }), ...(text === null ? {} : { text }) };
    const report = check(record, options);
    for (const id of report.ran) ran.add(id);
    for (const { id, why } of report.notRun) notRun.set(id, why);
    for (const finding of report.findings) {
      const said = { ...finding, record: index, file, place: place + 1, message: describe(finding, lang) };
      findings.push(said);
      if (format === "ndjson") print(JSON.stringify(said));
      if (format === "text")
        print(`${file}:${place + 1} ${finding.path || "/"} ${tint(finding.severity, finding.severity)} ${finding.code} ${said.message}`);
    }
  }
  const skipped = [...notRun].filter(([id]) => !ran.has(id)).map(([id, why]) => ({ id, why }));
  if (format === "json") print(JSON.stringify({ findings, ran: [...ran], notRun: skipped }, null, 2));
  else {
    if (records.length === 0) warn(say.noRecords);
    else warn(`${findings.length === 0 ? `${say.clean}; ` : ""}${ran.size} ${say.ran} ${records.length} ${records.length === 1 ? say.one : say.many}${skipped.length === 0 ? "" : `; ${say.notRun}: ${skipped.map((s) => `${s.id} (${s.why})`).join(", ")}`}`);
  }
  const grave = findings.some((f) => f.severity !== "info");
  return failed || grave || records.length === 0 ? 1 : 0;
}
