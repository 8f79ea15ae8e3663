import fc from "fast-check";
import { expense, flight, incident, trip } from "../records.ts";

/** Any JSON value. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A record that has every optional member and a value in every list. */
export const fullIncident = incident({
  thirdParties: [{ name: "架空情報", role: "processor" }],
  window: "2031-03-01/2031-03-03",
  affected: [{ count: 42, unit: "person", qualifier: "exact", dataClasses: ["name"] }],
  reportedTo: ["ppc"],
  evidence: { "/total": [{ start: 0, end: 3, quote: "42名", rule: "count" }] },
  implied: { "/cause": "cause" },
  suppress: [{ check: "incident/when-valid", path: "/events", reason: "確認済み", until: "2031-12-31" }],
});
/** A trip with a value in every list. */
export const fullTrip = trip({
  flights: [
    flight({
      carrier: "JL",
      number: "915",
      date: "2031-03-04",
      seat: "12A",
      cabin: "economy",
      delayMinutes: -3,
      departure: { scheduled: "07:55", actual: null },
      arrivalDate: "2031-03-04",
      durationMinutes: 160,
      position: "window",
      purpose: "leisure",
      note: "晴れ",
    }),
  ],
  lounges: [{ name: "架空ラウンジ", airport: "HND", visited: true }],
  expenses: [expense({ amount: 480.5 })],
});

/** Every place of a value, the deepest first. */
export function placesOf(value: Json, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== "object" || value === null) return [path];
  const entries: [string | number, Json][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [...entries.flatMap(([key, member]) => placesOf(member, [...path, key])), path];
}

type Change = {
  readonly at: number;
  readonly how: "replace" | "delete" | "add" | "repeat";
  readonly key: string;
  readonly value: Json;
};

/** The value with something replaced, taken out or added at one of its places. */
export function changed(value: Json, { at, how, key, value: other }: Change): Json {
  const places = placesOf(value);
  const place = places[at % places.length] ?? [];
  const copy = structuredClone(value);
  let holder: Json = copy;
  for (const step of place.slice(0, -1)) holder = (holder as Record<string, Json>)[step] as Json;
  const last = place.at(-1);
  if (last === undefined || typeof holder !== "object" || holder === null) return how === "replace" ? other : copy;
  const members = holder as Record<string, Json>;
  if (how === "replace") members[last] = other;
  else if (how === "delete") Array.isArray(holder) ? holder.splice(Number(last), 1) : delete members[last];
  else if (how === "repeat" && Array.isArray(holder)) holder.push(structuredClone(holder[Number(last)] as Json));
  else if (!Array.isArray(holder))
    Object.defineProperty(holder, key, { value: other, enumerable: true, writable: true, configurable: true });
  return copy;
}

const near = fc.constantFrom<Json>(
  "",
  "2031-02-30",
  "2031-02-29",
  "2031-13-01",
  "2031-02-28",
  "0000-01-01",
  "2031~",
  "../2031-03",
  "unknown",
  "person",
  "HND",
  "hnd",
  "24:00",
  "23:59",
  "JPY",
  "miles",
  -1,
  0,
  -0,
  1.5,
  2 ** 53,
  2 ** 53 - 1,
  null,
  true,
  [],
  {},
);
/** Any change of a record. */
export const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(500),
  how: fc.constantFrom("replace", "delete", "add", "repeat"),
  key: fc.constantFrom("note", "path", "until", "dataClasses", "__proto__", "toString", ""),
  value: fc.oneof(
    near,
    fc.jsonValue().map((value) => value as Json),
  ),
});
