import { eventsOf, firstKnowledge } from "../incident/reading.ts";
import { pointer } from "../kernel/issue.ts";
import { textOf } from "../kernel/json.ts";
import { boundsOf } from "../kernel/when.ts";

/** One way to read when the body became aware: a When, and the member of the record that states it. */
export interface Awareness {
  /** EDTF; `../2023-04-07` where the record shows only that it knew by then. */
  readonly on: string;
  readonly path: string;
}

/** Which readings to take: each of them, the earliest or the latest. */
export type ReadingChoice = "all" | "first" | "last";

function byThen(on: string): string {
  const day = on.split("/").at(-1) ?? on;
  return day === ".." ? on : `../${day}`;
}

/**
 * Every reading of "became aware" (知った): each stated detection; else the first act that nobody takes without knowing,
 * else the disclosure, as the day by which it knew. Earliest first; empty when the record dates nothing.
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
  if (act !== null) return [{ on: byThen(act.on), path: pointer("events", act.index, "on") }];
  const published = textOf(record, "publishedOn");
  if (published === null || boundsOf(published) === null) return [];
  return [{ on: byThen(published), path: "/publishedOn" }];
}
