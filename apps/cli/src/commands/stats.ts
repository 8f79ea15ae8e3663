import {
  type Accumulation,
  type Analysis,
  type AnalyzeOptions,
  conclude,
  keys,
  measures,
  merge,
} from "@nisshi/core/stats";
import { faultBody, faultWords } from "../fault.ts";
import { withFolders } from "../inputs.ts";
import { inputsOf } from "../io.ts";
import { print, warn } from "../output.ts";
import { readLists } from "../reference-lists.ts";
import { INTERRUPTED, isWorkers, runInputs } from "../run-inputs.ts";
import type { StatsPart } from "../stats-work.ts";
import { nearest } from "../suggest.ts";
import { visible } from "../visible.ts";
import { type Lang, words } from "../words.ts";

/** Options of `nisshi stats`. */
export interface StatsCommandOptions {
  readonly format: "text" | "json" | "csv" | "html";
  readonly by?: string;
  readonly measures?: string;
  readonly interval: "wilson" | "jeffreys";
  readonly workers: string;
  readonly airports?: string;
}

const listed = (text: string | undefined): string[] => (text ?? "").split(",").filter((part) => part !== "");

const MOST_KEYS = 2;

/** What the options ask for, or what is wrong with them. */
function askedOf(options: StatsCommandOptions, lang: Lang): AnalyzeOptions | string {
  const say = words[lang];
  const [by, ids] = [listed(options.by), listed(options.measures)];
  for (const [what, asked, known] of [
    ["key", by, keys.map(({ id }) => id)],
    ["measure", ids, measures.map(({ id }) => id)],
  ] as const)
    for (const id of asked)
      if (!known.includes(id)) return say.unknown(what, id, what === "key" ? known : [], nearest(id, known));
  if (by.length > MOST_KEYS) return say.tooManyKeys;
  if (!isWorkers(options.workers)) return say.badWorkers(options.workers);
  return { by, ...(ids.length > 0 && { measures: ids }) };
}

async function write(
  analysis: Analysis,
  { format, by, airports }: StatsCommandOptions,
  errors: object[],
  lang: Lang,
): Promise<void> {
  switch (format) {
    case "json":
      return print(JSON.stringify({ ...analysis, ...(errors.length > 0 && { errors }) }, null, 2));
    case "csv":
      return print((await import("../stats-csv.ts")).statsCsv(analysis, listed(by)));
    case "html": {
      const tables = await (await import("../trip-tables.ts")).loadTripTables(airports, lang);
      return print(
        (await import("../stats-html.ts")).statsHtml(analysis, lang, typeof tables === "string" ? null : tables),
      );
    }
    case "text": {
      const text = (await import("../stats-text.ts")).statsText(analysis, lang);
      if (text !== "") print(text);
    }
  }
}

/** `nisshi stats`: records, or the records of texts, to counts. Gives the exit code. */
export async function run(files: readonly string[], options: StatsCommandOptions, lang: Lang): Promise<number> {
  const say = words[lang];
  const asked = askedOf(options, lang);
  const inputs = inputsOf(files);
  if (typeof asked === "string" || inputs === null) {
    warn(typeof asked === "string" ? asked : say.nothingToRead);
    return 2;
  }
  const { airports } = options;
  const lists = readLists(airports === undefined ? {} : { airports }, lang);
  if (typeof lists === "string") {
    warn(lists);
    return 2;
  }
  let accumulation: Accumulation | null = null;
  let offSchema = 0;
  const read = await runInputs(withFolders(inputs), {
    order: { verb: "stats", options: asked, airports },
    workers: Number(options.workers),
    lang,
    take(part) {
      const counted = part as StatsPart;
      accumulation = accumulation === null ? counted.accumulation : merge(accumulation, counted.accumulation);
      offSchema += counted.offSchema;
    },
  });
  // Nothing came where it was broken off before the first part.
  if (read.interrupted || accumulation === null) {
    warn(say.interrupted);
    return INTERRUPTED;
  }
  const { faults, told, more } = read;
  const analysis = conclude(accumulation, { interval: options.interval });
  const { n, incidents, trips, skipped } = analysis.records;
  const errors = [...told, ...faults].map((fault) => faultBody(fault, lang));
  for (const fault of faults) warn(visible(faultWords(fault, lang)));
  if (more > 0) warn(say.moreBroken(more));
  await write(analysis, options, errors, lang);
  if (options.format !== "json")
    warn(n === 0 ? say.noRecords : `${say.records(n)}: ${say.counts(incidents, trips, skipped)}`);
  if (offSchema > 0) warn(say.offSchema(offSchema));
  return errors.length > 0 || n === 0 ? 1 : 0;
}
