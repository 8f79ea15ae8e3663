import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { generateIncidents } from "../../src/generate/index.ts";
import { Incident } from "../../src/incident/schema.ts";
import { Trip } from "../../src/trip/schema.ts";
import { isIncident, isTrip } from "../../src/valid/index.ts";
import { expense, flight, incident, trip } from "../records.ts";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A record that has every optional member and a value in every list. */
const fullIncident = incident({
  thirdParties: [{ name: "架空情報", role: "processor" }],
  window: "2031-03-01/2031-03-03",
  affected: [{ count: 42, unit: "person", qualifier: "exact", dataClasses: ["name"] }],
  reportedTo: ["ppc"],
  evidence: { "/total": [{ start: 0, end: 3, quote: "42名", rule: "count" }] },
  implied: { "/cause": "cause" },
  suppress: [{ check: "incident/when-valid", path: "/events", reason: "確認済み", until: "2031-12-31" }],
});
const fullTrip = trip({
  flights: [
    flight({
      carrier: "JL",
      number: "915",
      date: "2031-03-04",
      seat: "12A",
      cabin: "economy",
      delayMinutes: -3,
      departure: { scheduled: "07:55", actual: null },
    }),
  ],
  lounges: [{ name: "架空ラウンジ", airport: "HND", visited: true }],
  expenses: [expense({ amount: 480.5 })],
});

/** Every place of a value, the deepest first. */
function placesOf(value: Json, path: (string | number)[] = []): (string | number)[][] {
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
function changed(value: Json, { at, how, key, value: other }: Change): Json {
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
const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(500),
  how: fc.constantFrom("replace", "delete", "add", "repeat"),
  key: fc.constantFrom("note", "path", "until", "dataClasses", "__proto__", "toString", ""),
  value: fc.oneof(
    near,
    fc.jsonValue().map((value) => value as Json),
  ),
});
const json = <T>(value: T) => JSON.parse(JSON.stringify(value)) as T;

describe.each([
  ["isIncident", isIncident as (value: unknown) => boolean, Incident, fullIncident, 4000],
  ["isTrip", isTrip as (value: unknown) => boolean, Trip, fullTrip, 4000],
])("%s", (_, holds, schema, full, runs) => {
  test("accepts what the schema accepts: the full record", () => {
    expect(schema.safeParse(full).error).toBe(undefined);
    expect(holds(full)).toBe(true);
  });
  test("answers as zod does, however a record is changed", () => {
    let accepted = 0;
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 2 }), (changes) => {
        const value = json(changes.reduce(changed, full as Json));
        const expected = schema.safeParse(value).success;
        if (expected) accepted += 1;
        expect(holds(value)).toBe(expected);
      }),
      { numRuns: runs },
    );
    expect(accepted).toBeGreaterThan(runs / 100);
  });
  test("answers as zod does on each place replaced by each near value", () => {
    const values = [...new Set<Json>(["", "2031-02-30", "x", -1, 0, 1.5, null, true])];
    for (let at = 0; at < placesOf(full as Json).length; at++)
      for (const value of [...values, [], {}])
        for (const how of ["replace", "delete", "add"] as const) {
          const other = changed(full as Json, { at, how, key: "note", value });
          expect(`${at} ${how} ${JSON.stringify(value)} ${holds(other)}`).toBe(
            `${at} ${how} ${JSON.stringify(value)} ${schema.safeParse(other).success}`,
          );
        }
  });
  test("answers as zod does on any JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(holds(value)).toBe(schema.safeParse(value).success);
      }),
    );
  });
});

test("generated incidents are valid", () => {
  for (const record of generateIncidents({ seed: 7, count: 500 })) expect(isIncident(json(record))).toBe(true);
});
