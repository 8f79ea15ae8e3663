import { type Accumulation, type AnalyzeOptions, createFold, measures } from "@nisshi/core/stats";
import { isIncident, isTrip } from "@nisshi/core/valid";
import { isObject } from "./is-object.ts";
import type { Work } from "./work.ts";

/** What came of a part of the records. */
export interface StatsPart {
  readonly accumulation: Accumulation;
  /** Records that do not follow the schema; they count as far as they can be read. */
  readonly offSchema: number;
}

/** Whether a record follows the schema of its kind; what has no kind is not judged. */
function followsSchema(record: unknown): boolean {
  if (!isObject(record)) return true;
  return record.kind === "incident" ? isIncident(record) : record.kind === "trip" ? isTrip(record) : true;
}

/** Whether a measure that is asked for needs the tables: they are not loaded for others. */
function needTables({ measures: ids }: Pick<AnalyzeOptions, "measures">): boolean {
  return measures.some(({ id, needs }) => needs !== undefined && (ids === undefined || ids.includes(id)));
}

/** Counts records, trips with the distances and times that the tables give. */
export async function statsWork(
  asked: Omit<AnalyzeOptions, "functions">,
  airports: string | undefined,
): Promise<Work<StatsPart>> {
  const tables = needTables(asked) ? await (await import("./trip-tables.ts")).loadTripTables(airports, "en") : null;
  // The command has read the file before.
  if (typeof tables === "string") throw new Error(tables);
  const options: AnalyzeOptions = { ...asked, functions: tables?.functions ?? {} };
  let fold = createFold(options);
  let offSchema = 0;
  return {
    add(record, _place, _text, valid) {
      if (!valid && !followsSchema(record)) offSchema += 1;
      fold.add(record);
    },
    // A count grows no larger with its records.
    due: () => false,
    part() {
      const part = { accumulation: fold.state(), offSchema };
      fold = createFold(options);
      offSchema = 0;
      return part;
    },
  };
}
