import {
  type AssessOptions,
  assess,
  type Counting,
  closedDays,
  delays,
  disclosureQuality,
  type ReadingChoice,
  whatIf,
} from "@nisshi/core/law";
import { holidays } from "@nisshi/reference/holidays";
import { assessText, changesText, nameOf } from "../assess-text.ts";
import { tint } from "../colour.ts";
import { isDay } from "../day.ts";
import { eachRecord } from "../each-record.ts";
import { faultBody, type PlacedFault } from "../fault.ts";
import { withFolders } from "../inputs.ts";
import { inputsOf } from "../io.ts";
import { print, warn } from "../output.ts";
import { visible } from "../visible.ts";
import { changeKeys, readChanges } from "../what-if.ts";
import { type Lang, words } from "../words.ts";

/** Options of `nisshi assess`. */
export interface AssessCommandOptions {
  readonly format: "text" | "json";
  readonly reading: ReadingChoice;
  readonly on?: string;
  readonly closedDays?: true;
  readonly countFirstDay?: true;
  readonly whatIf?: readonly string[];
}

/** How the options ask to count days. */
function countingOf({ closedDays: closed, countFirstDay }: AssessCommandOptions): Counting {
  return {
    ...(countFirstDay && { firstDayCounts: true }),
    ...(closed && { isClosed: closedDays(new Set(holidays().keys())) }),
  };
}

/** `nisshi assess`: incidents, or those of a text, to the duties that may apply. Gives the exit code. */
export async function run(files: readonly string[], options: AssessCommandOptions, lang: Lang): Promise<number> {
  const say = words[lang];
  const { format, reading, on } = options;
  if (on !== undefined && !isDay(on)) {
    warn(say.badDay("--on", on));
    return 2;
  }
  const changes = readChanges(options.whatIf ?? []);
  if ("bad" in changes) {
    warn(say.badChange(changes.bad, changeKeys));
    return 2;
  }
  const inputs = inputsOf(files);
  if (inputs === null) {
    warn(say.nothingToRead);
    return 2;
  }
  const faults: PlacedFault[] = [];
  const asked: AssessOptions = { reading, counting: countingOf(options), ...(on !== undefined && { on }) };
  const assessments: object[] = [];
  let disclaimer: string | null = null;
  await eachRecord(withFolders(inputs), lang, faults, ({ file, place, record }) => {
    if ((record as { kind?: unknown } | null)?.kind !== "incident") return;
    const assessment = assess(record, asked);
    const [quality, acts] = [disclosureQuality(record), delays(record, reading)];
    const altered = options.whatIf === undefined ? null : whatIf(record, changes.change, asked);
    disclaimer = assessment.disclaimer[lang];
    if (format === "json")
      assessments.push({ file, place, ...assessment, delays: acts, quality, ...(altered && { whatIf: altered }) });
    else {
      print(tint(visible(`${file}:${place} ${nameOf(record)}`), "head"));
      print(assessText(assessment, acts, quality, lang));
      if (altered !== null) print(changesText(altered, lang));
    }
  });
  const errors = faults.map((fault) => faultBody(fault, lang));
  if (format === "json") print(JSON.stringify({ assessments, ...(errors.length > 0 && { errors }) }, null, 2));
  if (disclaimer === null) warn(say.noRecords);
  else if (format === "text") warn(disclaimer);
  return faults.length > 0 || disclaimer === null ? 1 : 0;
}
