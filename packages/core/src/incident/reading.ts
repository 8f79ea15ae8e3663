import { pointer } from "../kernel/issue.ts";
import { listOf, member, numberOf, textOf } from "../kernel/json.ts";
import type { Qualifier, Quantity } from "../kernel/quantity.ts";
import { boundsOf, isPlainDay } from "../kernel/when.ts";

/** A dated happening as far as it can be read. */
export interface EventReading {
  readonly index: number;
  readonly type: string;
  readonly on: string;
}

/** The events of an incident that have a type and a date, of one type when `type` is given. */
export function eventsOf(record: unknown, type?: string): EventReading[] {
  const readings: EventReading[] = [];
  const events = listOf(record, "events");
  for (let index = 0; index < events.length; index++) {
    const stated = textOf(events[index], "type");
    if (stated === null || (type !== undefined && stated !== type)) continue;
    const on = textOf(events[index], "on");
    if (on !== null) readings.push({ index, type: stated, on });
  }
  return readings;
}

/** The disclosure and the events of an incident, each with its date and the JSON Pointer of it. */
export function datesOf(record: unknown): { readonly path: string; readonly on: string }[] {
  const publishedOn = textOf(record, "publishedOn");
  const events = eventsOf(record).map(({ index, on }) => ({ path: pointer("events", index, "on"), on }));
  return publishedOn === null ? events : [{ path: "/publishedOn", on: publishedOn }, ...events];
}

/** Whether a date is for certain before each of some events; never when there are none. */
export function beforeEvery(events: readonly EventReading[]): (on: string) => boolean {
  let first = events.length > 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  for (const { on } of events) first = Math.min(first, boundsOf(on)?.earliest ?? Number.NEGATIVE_INFINITY);
  if (first === Number.NEGATIVE_INFINITY) return () => false;
  return (on) => (boundsOf(on)?.latest ?? Number.POSITIVE_INFINITY) < first;
}

/** The names of the disclosing body and of the third parties, each with its JSON Pointer. */
export function namesOf(record: unknown): { readonly path: string; readonly name: string }[] {
  const own = textOf(member(record, "organization"), "name");
  const others = listOf(record, "thirdParties").flatMap((party, index) => {
    const name = textOf(party, "name");
    return name === null ? [] : [{ path: pointer("thirdParties", index, "name"), name }];
  });
  return own === null ? others : [{ path: "/organization/name", name: own }, ...others];
}

/** A number of affected as far as it can be read, with its place in the list. */
export interface AffectedReading extends Quantity {
  readonly index: number;
}

const qualifiers: readonly string[] = ["exact", "approx", "max", "min", "cumulative"] satisfies Qualifier[];

/** The stated numbers of affected that are whole numbers with a unit; an unknown qualifier leaves the number out. */
export function affectedOf(record: unknown): AffectedReading[] {
  const readings: AffectedReading[] = [];
  const groups = listOf(record, "affected");
  for (let index = 0; index < groups.length; index++) {
    const group = groups[index];
    const count = numberOf(group, "count");
    if (count === null || !Number.isSafeInteger(count) || count < 0) continue;
    const unit = textOf(group, "unit");
    const qualifier = textOf(group, "qualifier");
    if (unit === null || qualifier === null || !qualifiers.includes(qualifier)) continue;
    readings.push({ index, count, unit, qualifier: qualifier as Qualifier });
  }
  return readings;
}

/** The event of a type that is stated to begin first; null when none of that type can be read. */
export function firstEvent(record: unknown, type: string): EventReading | null {
  const events = listOf(record, "events");
  let only: EventReading | null = null;
  for (let index = 0; index < events.length; index++) {
    if (textOf(events[index], "type") !== type) continue;
    const on = textOf(events[index], "on");
    if (on === null) continue;
    // Most types come once: the order of several is looked at only when there are several.
    if (only !== null) return firstOf(eventsOf(record, type));
    only = { index, type, on };
  }
  return only === null || isPlainDay(only.on) ? only : firstOf([only]);
}

function firstOf(events: readonly EventReading[]): EventReading | null {
  let first: EventReading | null = null;
  let start = Number.POSITIVE_INFINITY;
  for (const event of events) {
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

const actsOfKnowledge = [
  "contained",
  "investigation-started",
  "reported-ppc",
  "reported-police",
  "reported-authority",
  "notified",
];

/**
 * The event at which the body knew of the incident at the latest: its first stated detection, else the first act that
 * nobody takes without knowing. A delay counted from the latter is a lower bound.
 */
export function firstKnowledge(record: unknown): EventReading | null {
  const detected = firstEvent(record, "detected");
  if (detected !== null) return detected;
  const acts = actsOfKnowledge.flatMap((type) => firstEvent(record, type) ?? []);
  return firstOf(acts);
}
