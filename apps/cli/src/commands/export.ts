import { writeFileSync } from "node:fs";
import { formats } from "@nisshi/core/formats";
import { describe } from "@nisshi/core/messages";
import type { Trip } from "@nisshi/core/trip";
import { isTrip } from "@nisshi/core/valid";
import { lookups } from "@nisshi/reference/lookups";
import { tint } from "../colour.ts";
import { eachRecord } from "../each-record.ts";
import type { PlacedFault } from "../fault.ts";
import { withFolders } from "../inputs.ts";
import { inputsOf } from "../io.ts";
import { print, warn } from "../output.ts";
import { nearest } from "../suggest.ts";
import { visible } from "../visible.ts";
import { type Lang, words } from "../words.ts";

/** Options of `nisshi export`. */
export interface ExportCommandOptions {
  readonly to: string;
  readonly output?: string;
}

/** `nisshi export`: the flights of records in a foreign format. Gives the exit code. */
export async function run(files: readonly string[], { to, output }: ExportCommandOptions, lang: Lang): Promise<number> {
  const say = words[lang];
  const ids = formats.flatMap(({ id, write }) => (write === null ? [] : [id]));
  const format = formats.find(({ id }) => id === to);
  const inputs = inputsOf(files);
  if (format === undefined || format.write === null || inputs === null) {
    warn(inputs === null ? say.nothingToRead : say.unknown("format", to, ids, nearest(to, ids)));
    return 2;
  }
  const faults: PlacedFault[] = [];
  const trips: Trip[] = [];
  let others = 0;
  await eachRecord(withFolders(inputs), lang, faults, ({ record }) => {
    if (isTrip(record)) trips.push(record);
    else others += 1;
  });
  const stamp = `${new Date().toISOString().slice(0, 19)}Z`;
  const { text, lost } = format.write(trips, { ...lookups, stamp });
  for (const one of lost) warn(`${tint(one.severity, one.severity, process.stderr)} ${visible(describe(one, lang))}`);
  if (others > 0) warn(say.notTrips(others));
  const left = lost.filter(({ code }) => code === "export/flight-left-out").length;
  const flights = trips.reduce((sum, trip) => sum + trip.flights.length, 0) - left;
  warn(say.exported(flights, format.title[lang]));
  if (output === undefined) print(text);
  else {
    try {
      writeFileSync(output, text);
    } catch (error) {
      warn(say.cannotWrite((error as Error).message));
      return 1;
    }
  }
  return faults.length > 0 || left > 0 || trips.length === 0 ? 1 : 0;
}
