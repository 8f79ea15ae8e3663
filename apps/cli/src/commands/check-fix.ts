import type { CheckOptions } from "@nisshi/core/check";
import { describe } from "@nisshi/core/messages";
import { faultWords, type PlacedFault } from "../fault.ts";
import { fixText, writeText } from "../fix-files.ts";
import { readJson } from "../json-records.ts";
import { print, warn } from "../output.ts";
import { readTexts } from "../records.ts";
import { visible } from "../visible.ts";
import { type Lang, words } from "../words.ts";

type Entry = ReturnType<typeof fixText>["fixed"][number];

/** One fix as a difference: where, why, what it was, and what it is now. */
function differenceOf(file: string, { place, finding }: Entry, lang: Lang): string {
  const steps = finding.fix.flatMap((operation, index) => {
    const before = JSON.stringify(finding.before[index]);
    if (operation.op === "replace") return [`  - ${before}`, `  + ${JSON.stringify(operation.value)}`];
    if (operation.op === "remove") return [`  - ${before}`];
    return [`  ${operation.from} → ${operation.path}: ${before}`];
  });
  const head = `${file}:${place} ${finding.path} ${finding.code} ${describe(finding, lang)}`;
  return [head, ...steps].map(visible).join("\n");
}

/** `nisshi check --fix`: shows what is certain and writes it back; with `dryRun` only shows. Gives the exit code. */
export function runFix(files: readonly string[], options: CheckOptions, dryRun: boolean, lang: Lang): number {
  const say = words[lang];
  const faults: PlacedFault[] = [];
  let count = 0;
  let failed = false;
  for (const { file, text } of readTexts(files, lang, faults)) {
    const json = readJson(file, text);
    if (json === null) {
      warn(say.fixNeedsRecords(visible(file)));
      failed = true;
      continue;
    }
    for (const { line, fault } of json.faults) {
      faults.push({ file, line, fault });
      warn(visible(faultWords({ file, line, fault }, lang)));
    }
    const { text: after, fixed } = fixText(text, options);
    count += fixed.length;
    for (const entry of fixed) (file === "-" && !dryRun ? warn : print)(differenceOf(file, entry, lang));
    if (dryRun) continue;
    if (file === "-") print(after);
    else if (fixed.length > 0) {
      const reason = writeText(file, after);
      if (reason !== null) warn(say.cannotWrite(reason));
      failed ||= reason !== null;
    }
  }
  warn(say.fixedCount(count, dryRun));
  return failed || faults.length > 0 ? 1 : 0;
}
