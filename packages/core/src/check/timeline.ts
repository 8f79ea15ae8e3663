import { boundsOf, compareWhen } from "../kernel/when.ts";
import { type EventReading, eventsOf } from "./read.ts";

/** The event of a type that is stated to begin first; null when none of that type can be read. */
export function firstEvent(record: unknown, type: string): EventReading | null {
  let first: EventReading | null = null;
  let start = Number.POSITIVE_INFINITY;
  for (const event of eventsOf(record, type)) {
    const bounds = boundsOf(event.on);
    if (bounds === null) continue;
    const earliest = bounds.earliest ?? Number.NEGATIVE_INFINITY;
    if (first === null || earliest < start) {
      first = event;
      start = earliest;
    }
  }
  return first;
}

/** Whether the body is known to have learnt of the incident before a day: the last reading of its detection, else of publication. */
export function knownBefore(record: unknown, publishedOn: string | null, day: string): boolean {
  const on = firstEvent(record, "detected")?.on ?? publishedOn;
  return on !== null && compareWhen(on, day) === "before";
}
