import { writeFileSync } from "node:fs";
import { detect, type Format, formats, type Imported } from "@nisshi/core/formats";
import { finding } from "@nisshi/core/kernel";
import { describe } from "@nisshi/core/messages";
import { lookups } from "@nisshi/reference/lookups";
import { tint } from "../colour.ts";
import { isDay } from "../day.ts";
import type { PlacedFault } from "../fault.ts";
import { importPreview, unknownLines } from "../import-preview.ts";
import { inputsOf } from "../io.ts";
import { print, warn } from "../output.ts";
import { readTexts } from "../records.ts";
import { nearest } from "../suggest.ts";
import { visible } from "../visible.ts";
import { type Lang, words } from "../words.ts";

/** Options of `nisshi import`. */
export interface ImportCommandOptions {
  readonly from: string;
  readonly times?: "scheduled" | "actual";
  readonly reference?: string;
  readonly dryRun?: true;
  readonly output?: string;
}

const readable = formats.filter(({ read }) => read !== null);

/** Files that exports and passes come packed as: a pass of Wallet, an export of App in the Air. */
const PACKED = ["pass.json", "data.txt"];

/** Says on standard error what the reading of a file found. */
function tell(file: string, { findings }: Pick<Imported, "findings">, lang: Lang): void {
  for (const one of findings) {
    const weight = tint(one.severity, one.severity, process.stderr);
    warn(`${visible(file)} ${weight} ${visible(describe(one, lang))}`);
  }
}

/** `nisshi import`: logs of other systems to records. Gives the exit code. */
export function run(files: readonly string[], options: ImportCommandOptions, lang: Lang): number {
  const say = words[lang];
  const { from, times, reference, dryRun, output } = options;
  const ids = readable.map(({ id }) => id);
  const inputs = inputsOf(files);
  if (from !== "auto" && !ids.includes(from)) warn(say.unknown("format", from, ids, nearest(from, ids)));
  else if (reference !== undefined && !isDay(reference)) warn(say.badDay("--reference", reference));
  else if (inputs === null) warn(say.nothingToRead);
  else {
    const told = { ...lookups, ...(times && { times }), ...(reference !== undefined && { reference }) };
    const faults: PlacedFault[] = [];
    let broken = false;
    const lines: string[] = [];
    for (const { file, text } of readTexts(inputs, lang, faults, PACKED)) {
      const format: Format | null = readable.find(({ id }) => id === from) ?? detect(text);
      const imported = format?.read?.(text, { ...told, file });
      if (format === null || imported === undefined) {
        tell(file, { findings: [finding("import/format-unknown", "error", "", {})] }, lang);
        broken = true;
        continue;
      }
      tell(file, imported, lang);
      broken ||= imported.findings.some(({ severity }) => severity === "error");
      const left = imported.findings.filter(({ code }) => code === "import/row-left-out").length;
      warn(say.imported(imported.trips.length, format.title[lang], left));
      for (const line of unknownLines(imported, lang)) warn(line);
      if (dryRun) print(importPreview(imported, lang));
      else for (const trip of imported.trips) lines.push(`${JSON.stringify(trip)}\n`);
    }
    if (output !== undefined && !dryRun) {
      try {
        writeFileSync(output, lines.join(""));
      } catch (error) {
        warn(say.cannotWrite((error as Error).message));
        return 1;
      }
    } else if (lines.length > 0) print(lines.join(""));
    return faults.length > 0 || broken ? 1 : 0;
  }
  return 2;
}
