import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FIELDS } from "../../src/formats/common/writing.ts";
import { detect, type Field, formats } from "../../src/formats/index.ts";
import type { Flight } from "../../src/trip/schema.ts";
import { isTrip } from "../../src/valid/index.ts";
import { flights, tripOf } from "./flights.ts";
import { lookups } from "./lookups.ts";

const bothWays = formats.flatMap(({ id, read, write }) => (read && write ? [{ id, read, write }] : []));

function fieldOf(flight: Flight | undefined, field: Field): unknown {
  const [first = "", second] = field.split("/");
  const value = (flight as Record<string, unknown> | undefined)?.[first];
  return (second === undefined ? value : (value as Record<string, unknown> | undefined)?.[second]) ?? null;
}

/** Times are as flown for a format that has one of each; what a timetable said then comes back as flown. */
const single = (flight: Flight): Flight => ({
  ...flight,
  departure: { scheduled: null, actual: flight.departure.actual ?? flight.departure.scheduled },
  arrival: { scheduled: null, actual: flight.arrival.actual ?? flight.arrival.scheduled },
});
const ONE_TIME = ["ics", "myflightradar24", "openflights"];
/** What reading adds that was not there: concluded from the rest. */
const CONCLUDED: readonly Field[] = ["arrivalDate", "delayMinutes", "durationMinutes"];

describe.each(bothWays)("$id", ({ id, read, write }) => {
  test("what comes back is what went out, or is said to be lost", () => {
    fc.assert(
      fc.property(flights, (out) => {
        const { text, lost } = write([tripOf([out])], lookups);
        const said = new Set(
          lost.map(({ code, path, params }) =>
            code === "export/not-carried" ? String(params.field) : path.replace(/^\/0\/flights\/0\/?/, ""),
          ),
        );
        const back = read(text, { ...lookups, ...(ONE_TIME.includes(id) && { times: "actual" }) }).trips[0]?.flights[0];
        if (said.has("") || (back === undefined && FIELDS.every((f) => said.has(f) || fieldOf(out, f) === null)))
          return;
        const sent = ONE_TIME.includes(id) ? single(out) : out;
        for (const field of FIELDS) {
          const end = field.split("/")[0] ?? "";
          if (sent !== out && [`${end}/scheduled`, `${end}/actual`].some((one) => said.has(one))) continue;
          const [before, after] = [fieldOf(sent, field), fieldOf(back, field)];
          if (said.has(field) || (before === null && CONCLUDED.includes(field))) continue;
          expect({ field, value: after }).toEqual({ field, value: before });
        }
      }),
      { numRuns: 300 },
    );
  });
  test("all of a log goes out and comes back", () => {
    const plain = flights.filter(
      ({ date, from, to }) => date !== null && date.length === 10 && from !== null && to !== null && to !== "QQQ",
    );
    fc.assert(
      fc.property(fc.array(plain, { minLength: 1, maxLength: 5 }), (all) => {
        const { text } = write(
          all.map((flight) => tripOf([flight])),
          lookups,
        );
        expect(detect(text)?.id).toBe(id);
        const { trips } = read(text, lookups);
        expect(trips.map(({ flights }) => flights[0]?.date)).toEqual(all.map(({ date }) => date));
        for (const trip of trips) expect(isTrip(trip)).toBe(true);
      }),
    );
  });
});

describe.each(formats.filter(({ write }) => write !== null))("$id", ({ write }) => {
  test("says that lounges are lost", () => {
    const flight = { ...(fc.sample(flights, { seed: 3, numRuns: 1 })[0] as Flight) };
    expect(write?.([tripOf([flight], true)], lookups).lost).toContainEqual(
      expect.objectContaining({ code: "export/not-carried", params: { field: "lounges", count: 1 } }),
    );
  });
});

describe.each(formats.filter(({ read }) => read !== null))("$id", ({ read, recognizes }) => {
  test("any text at all is read without a throw, and its records hold", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: "binary" }), (text) => {
        recognizes?.(text);
        const { trips, findings } = read?.(text, lookups) ?? { trips: [], findings: [] };
        expect(trips.every(isTrip)).toBe(true);
        expect(trips.length + findings.length).toBeGreaterThan(0);
      }),
      { numRuns: 100 },
    );
  });
});
