import { type CheckOptions, presets } from "@nisshi/core/check";
import { collectorOf, type Totals } from "../check-collector.ts";
import { formOf } from "../check-forms.ts";
import type { CheckPart } from "../check-work.ts";
import { readConfig } from "../config.ts";
import { isDay } from "../day.ts";
import { faultBody, faultWords } from "../fault.ts";
import { withFolders } from "../inputs.ts";
import { inputsOf } from "../io.ts";
import { drained, warn, write } from "../output.ts";
import { listsForChecks } from "../reference-lists.ts";
import { INTERRUPTED, isWorkers, runInputs } from "../run-inputs.ts";
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
  readonly workers: string;
  readonly fix?: true;
  readonly dryRun?: true;
}

/** What ran on how many records, how it ended, and what could not run. */
function summary({ records, severities, suppressed, ran, notRun }: Totals, lang: Lang): string {
  const say = words[lang];
  if (records === 0) return say.noRecords;
  const { error, warning, info } = severities;
  const never = [...notRun.values()].filter(({ id }) => !ran.has(id));
  const parts = [`${say.records(records)}, ${say.ran(ran.size)}`];
  parts.push(error + warning + info === 0 ? say.clean : say.severities(error, warning, info));
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
async function askedOf(options: CheckCommandOptions, lang: Lang): Promise<CheckOptions | string> {
  const { preset, config, on, workers } = options;
  const say = words[lang];
  if (!isWorkers(workers)) return say.badWorkers(workers);
  const names = Object.keys(presets);
  if (preset !== undefined && !names.includes(preset))
    return say.unknown("preset", preset, names, nearest(preset, names));
  if (on !== undefined && !isDay(on)) return say.badDay("--on", on);
  const read = readConfig(config, lang);
  if ("fault" in read) return read.fault;
  const lists = await listsForChecks(options, lang);
  if (typeof lists === "string") return lists;
  return { ...read.config, ...lists, ...(preset !== undefined && { preset }), on: on ?? today() };
}

/** `nisshi check`: records, or the records of a text, to findings. Gives the exit code. */
export async function run(files: readonly string[], options: CheckCommandOptions, lang: Lang): Promise<number> {
  const say = words[lang];
  const { format } = options;
  const asked = await askedOf(options, lang);
  const named = inputsOf(files);
  if (typeof asked === "string" || named === null) {
    warn(typeof asked === "string" ? asked : say.nothingToRead);
    return 2;
  }
  const inputs = withFolders(named);
  if (options.fix === true) return runFix(inputs, asked, options.dryRun === true, lang);
  const form = await formOf(format, inputs.length > 1, lang);
  const { totals, take, compare, close } = collectorOf(form, lang);
  try {
    write(form.begin());
    const read = await runInputs(inputs, {
      order: { verb: "check", options: asked },
      workers: Number(options.workers),
      lang,
      take: (part, file, before) => write(take(part as CheckPart, file, before)),
    });
    for await (const text of compare(asked, read.interrupted)) {
      write(text);
      await drained();
    }
    const faults = [...read.told, ...read.faults];
    for (const fault of read.faults) warn(visible(faultWords(fault, lang)));
    if (read.more > 0) warn(say.moreBroken(read.more));
    const { records, ran, notRun, severities } = totals;
    const errors = faults.map((fault) => faultBody(fault, lang));
    const end = { ran: [...ran], notRun: [...notRun.values()], errors, ended: !read.interrupted };
    for (const text of form.end(end)) {
      write(text);
      await drained();
    }
    if (format !== "json" && format !== "sarif") warn(summary(totals, lang));
    if (read.interrupted) {
      warn(say.interruptedCheck(records));
      return INTERRUPTED;
    }
    for (const by of asked.suppress ?? [])
      if (!totals.used.has(JSON.stringify(by)) && !totals.expired.has(by.check)) warn(say.unusedSuppression(by.check));
    return faults.length > 0 || severities.error + severities.warning > 0 || records === 0 ? 1 : 0;
  } finally {
    form.close();
    close();
  }
}
