import { faultWords, type PlacedFault } from "./fault.ts";
import { isStreamed } from "./inputs.ts";
import { faultOf } from "./io.ts";
import { isObject } from "./is-object.ts";
import { warn } from "./output.ts";
import { readLines } from "./read-lines.ts";
import { readRecords } from "./records.ts";
import { visible } from "./visible.ts";
import type { Lang } from "./words.ts";

/** A trip with its file and its place in it, from 1. */
export interface SourcedTrip {
  readonly file: string;
  readonly place: number;
  readonly record: object;
}

/** The trips of the inputs, in order; what cannot be read is said, put to the faults and passed over. */
export async function readTrips(inputs: readonly string[], lang: Lang, faults: PlacedFault[]): Promise<SourcedTrip[]> {
  const trips: SourcedTrip[] = [];
  const take = (file: string, place: number, record: unknown) => {
    if (isObject(record) && record.kind === "trip") trips.push({ file, place, record });
  };
  const tell = (fault: PlacedFault) => {
    faults.push(fault);
    warn(visible(faultWords(fault, lang)));
  };
  for (const file of inputs) {
    if (!isStreamed(file)) {
      for (const { place, record } of readRecords([file], lang, faults)) take(file, place, record);
      continue;
    }
    try {
      const add = (record: unknown, line: number) => take(file, line, record);
      const { broken } = await readLines(file, { add }, () => true);
      for (const { line, fault } of broken) tell({ file, line, fault });
    } catch (error) {
      tell({ file, line: null, fault: faultOf(error as NodeJS.ErrnoException) });
    }
  }
  return trips;
}
