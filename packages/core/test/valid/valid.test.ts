import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { generateIncidents } from "../../src/generate/index.ts";
import { Incident } from "../../src/incident/schema.ts";
import { Trip } from "../../src/trip/schema.ts";
import { isIncident, isTrip } from "../../src/valid/index.ts";
import { change, changed, fullIncident, fullTrip, type Json, placesOf } from "./changes.ts";

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
