import { firstEvent } from "../incident/reading.ts";
import { pointer } from "../kernel/issue.ts";
import { textOf } from "../kernel/json.ts";
import { type Difference, differenceDays } from "../kernel/when.ts";
import { type Awareness, awarenessOf, type ReadingChoice } from "./readings.ts";

/** Acts whose distance from the day of knowing tells how fast a body answered; the disclosure is `published`. */
const ACTS = ["reported-ppc", "reported-police", "reported-authority", "notified"] as const;

/** The first act of a type, and how long after the body knew it came. */
export interface DelayedAct {
  readonly type: (typeof ACTS)[number] | "published";
  /** JSON Pointer of the member that dates it. */
  readonly at: string;
  /** Calendar days over all readings of both dates; a null end is not bounded. */
  readonly days: Difference;
}

/** The acts of an incident after one reading of when the body became aware. */
export interface Delays {
  readonly aware: Awareness;
  readonly acts: readonly DelayedAct[];
}

/**
 * How many days after each reading of "became aware" the PPC, the police and other authorities were first told, the people
 * notified and the incident disclosed. Total over any JSON value; empty when the record dates nothing.
 *
 * @example
 * delays(incident).map(({ aware, acts }) => [aware.on, acts.map(({ type, days }) => `${type} ${days.min}`)]);
 */
export function delays(record: unknown, reading: ReadingChoice = "all"): readonly Delays[] {
  const stated = ACTS.flatMap((type) => {
    const act = firstEvent(record, type);
    return act === null ? [] : [{ type, on: act.on, at: pointer("events", act.index, "on") }];
  });
  const publishedOn = textOf(record, "publishedOn");
  const acts = [
    ...stated,
    ...(publishedOn === null ? [] : [{ type: "published" as const, on: publishedOn, at: "/publishedOn" }]),
  ];
  return awarenessOf(record, reading).map((aware) => ({
    aware,
    acts: acts.flatMap(({ type, on, at }) => {
      const days = aware.path === at ? null : differenceDays(aware.on, on);
      return days === null ? [] : [{ type, at, days }];
    }),
  }));
}
