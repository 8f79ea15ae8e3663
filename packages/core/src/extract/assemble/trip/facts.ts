import { isKind, type Mention } from "../../types.ts";
import type { Cite, Cited, Material } from "../material.ts";
import { readPlaces, type Place } from "./places.ts";
import { readRoutes, type Route } from "./routes.ts";
import { readFields, type Field } from "./fields.ts";

/** A value with its place in the reading text. */
export interface Hit<T = string> extends Cite {
  readonly value: T;
}

/** A flight number as written; the carrier is null where the text leaves it out. */
export interface FlightCode {
  readonly carrier: string | null;
  readonly number: string;
}

/** What the readers of a boarding log work on. */
export interface Log {
  readonly material: Material;
  readonly text: string;
  readonly flights: readonly Hit<FlightCode>[];
  readonly carriers: readonly Hit[];
  readonly places: readonly Place[];
  readonly routes: readonly Route[];
  readonly fields: readonly Field[];
  /** Short readings by field: aircraft, registration, seat, clock, price. */
  readonly readings: (field: string) => readonly Mention<"reading">[];
}

const ASCII = /[A-Za-z0-9]/;

/** Whether a hit of Latin letters stands apart from other letters and digits. */
export function standsApart(text: string, start: number, end: number): boolean {
  const first = ASCII.test(text.charAt(start)) && ASCII.test(text.charAt(start - 1));
  const last = ASCII.test(text.charAt(end - 1)) && /[A-Za-z]/.test(text.charAt(end));
  return !first && !last;
}

/** Gathers the facts of a log from what the engine found. */
export function gatherLog(material: Material): Log {
  const { text } = material;
  const flights = material.of("flight").map((m): Hit<FlightCode> => ({ ...cited(m), value: m.value }));
  const carriers = material
    .terms("carrier")
    .filter((m) => standsApart(text, m.start, m.end))
    .map((m): Hit => ({ ...cited(m), value: m.value.code }));
  const places = readPlaces(material);
  const byField = new Map<string, Mention<"reading">[]>();
  for (const mention of material.of("reading")) {
    const list = byField.get(mention.value.field);
    if (list === undefined) byField.set(mention.value.field, [mention]);
    else list.push(mention);
  }
  return {
    material,
    text,
    flights,
    carriers,
    places,
    routes: readRoutes(text, places),
    fields: readFields(material.passage),
    readings: (field) => byField.get(field) ?? [],
  };
}

function cited(m: Mention): Cite {
  return { start: m.start, end: m.end, rule: m.rule };
}

/** A cited value of one place. */
export function said<T>(hit: Hit<T>): Cited<T> {
  return { value: hit.value, cites: [{ start: hit.start, end: hit.end, rule: hit.rule }] };
}

/** The first hit at or after a place, by binary search. */
export function firstFrom<T extends { readonly start: number }>(hits: readonly T[], at: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle] as T).start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The hits that start within a stretch. */
export function within<T extends { readonly start: number }>(hits: readonly T[], start: number, end: number): T[] {
  const out: T[] = [];
  for (let i = firstFrom(hits, start); i < hits.length; i++) {
    const hit = hits[i] as T;
    if (hit.start >= end) break;
    out.push(hit);
  }
  return out;
}

/** Dates of the calendar that the text writes as such, not clock times hung on a day. */
export function writtenDays(log: Log): readonly Mention<"when">[] {
  return log.material.mentions.filter((m): m is Mention<"when"> => isKind(m, "when") && m.rule.startsWith("ja/date-"));
}
