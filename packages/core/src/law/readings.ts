import { eventsOf, firstKnowledge } from "../incident/reading.ts";
import { pointer } from "../kernel/issue.ts";
import { textOf } from "../kernel/json.ts";
import { boundsOf, formatDay } from "../kernel/when.ts";

/** One way to read when the body became aware: a When, and the member of the record that states it. */
export interface Awareness {
  /** EDTF; `2023-04-04/2023-04-07` or `../2023-04-07` where the record shows only that it knew by then. */
  readonly on: string;
  readonly path: string;
}

/** Which readings to take: each of them, the earliest or the latest. */
export type ReadingChoice = "all" | "first" | "last";

const MINUTES_A_DAY = 1440;

/** The first day on which the record says that something happened: nobody knows of an incident before. Null where it is open. */
function dayOfOccurrence(record: unknown): number | null {
  const stated = [...eventsOf(record, "occurred").map(({ on }) => on), textOf(record, "window")];
  const starts = stated.flatMap((on) => (on === null ? [] : (boundsOf(on) ?? [])));
  const first = starts.reduce((least, { earliest }) => Math.min(least, earliest ?? Number.NEGATIVE_INFINITY), Infinity);
  return Number.isFinite(first) ? Math.floor(first / MINUTES_A_DAY) : null;
}

/** Some day up to that of an act, and not before the first day on which something happened. */
function byThen(on: string, record: unknown): string {
  const end = on.split("/").at(-1) ?? on;
  if (end === "..") return on;
  const [first, latest] = [dayOfOccurrence(record), boundsOf(end)?.latest ?? null];
  if (first === null || latest === null || first * MINUTES_A_DAY > latest) return `../${end}`;
  const start = formatDay(first);
  return start === end ? end : `${start}/${end}`;
}

/**
 * Every reading of "became aware" (知った): each stated detection; else the first act that nobody takes without knowing,
 * else the disclosure, as the day by which it knew, and not before the stated occurrence. Earliest first; empty when the
 * record dates nothing.
 */
export function awarenessOf(record: unknown, choice: ReadingChoice): readonly Awareness[] {
  const detected = eventsOf(record, "detected")
    .filter(({ on }) => boundsOf(on) !== null)
    .map(({ on, index }) => ({ on, path: pointer("events", index, "on"), start: boundsOf(on)?.earliest ?? null }))
    .sort((a, b) => (a.start ?? Number.NEGATIVE_INFINITY) - (b.start ?? Number.NEGATIVE_INFINITY))
    .map(({ on, path }) => ({ on, path }));
  const [first] = detected;
  if (first !== undefined) {
    if (detected.length === 1 || choice === "first") return [first];
    const days = new Set<string>();
    const readings = detected.filter(({ on }) => !days.has(on) && days.add(on));
    return choice === "last" ? readings.slice(-1) : readings;
  }
  const act = firstKnowledge(record);
  if (act !== null) return [{ on: byThen(act.on, record), path: pointer("events", act.index, "on") }];
  const published = textOf(record, "publishedOn");
  if (published === null || boundsOf(published) === null) return [];
  return [{ on: byThen(published, record), path: "/publishedOn" }];
}
