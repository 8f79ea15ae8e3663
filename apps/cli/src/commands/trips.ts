import { tripsWithin } from "@nisshi/core/stats";
import { eachRecord } from "../each-record.ts";
import type { PlacedFault } from "../fault.ts";
import { faultBody } from "../fault.ts";
import { withFolders } from "../inputs.ts";
import { inputsOf } from "../io.ts";
import { isObject } from "../is-object.ts";
import { print, warn } from "../output.ts";
import type { Sourced } from "../records.ts";
import { tripWords } from "../trip-highlights.ts";
import { flightLines, reviewOf } from "../trip-review.ts";
import { loadTripTables } from "../trip-tables.ts";
import { type Lang, words } from "../words.ts";

/** Options of `nisshi trips`. */
export interface TripsCommandOptions {
  readonly format: "text" | "json" | "html";
  readonly year?: string;
  readonly airports?: string;
}

/** `nisshi trips`: the trips of the inputs, and a review of them or of one year. Gives the exit code. */
export async function run(files: readonly string[], options: TripsCommandOptions, lang: Lang): Promise<number> {
  const { format, year = null, airports } = options;
  const say = words[lang];
  const inputs = inputsOf(files);
  if (year !== null && !/^\d{4}$/.test(year)) {
    warn(say.badYear(year));
    return 2;
  }
  const tables = await loadTripTables(airports, lang);
  if (inputs === null || typeof tables === "string") {
    warn(typeof tables === "string" ? tables : say.nothingToRead);
    return 2;
  }
  const faults: PlacedFault[] = [];
  const records: (Omit<Sourced, "text" | "record"> & { readonly record: object })[] = [];
  await eachRecord(withFolders(inputs), lang, faults, ({ file, place, record }) => {
    if (isObject(record) && record.kind === "trip") records.push({ file, place, record });
  });
  const review = reviewOf(
    records.map(({ record }) => record),
    year,
    tables.functions,
  );
  const lines = records
    .filter(({ record }) => year === null || tripsWithin([record], (of) => of === year).trips.length > 0)
    .map(({ file, place, record }) => ({ where: `${file}:${place}`, flights: flightLines([record], tables.functions) }))
    .sort((a, b) => ((a.flights[0]?.date ?? "~") < (b.flights[0]?.date ?? "~") ? -1 : 1));
  if (format === "json") {
    const errors = faults.map((fault) => faultBody(fault, lang));
    print(JSON.stringify({ ...review, list: lines, ...(errors.length > 0 && { errors }) }, null, 2));
  } else if (format === "html") print((await import("../trip-html.ts")).reviewHtml(review, tables, lang));
  else if (lines.length > 0) print((await import("../trip-text.ts")).reviewText(lines, review, tables, lang));
  if (review.trips === 0) warn(tripWords[lang].none(year));
  if (review.undated > 0 && format !== "html") warn(tripWords[lang].undated(review.undated));
  return faults.length > 0 || review.trips === 0 ? 1 : 0;
}
