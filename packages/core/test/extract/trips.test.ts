import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAircraft } from "../../src/extract/assemble/trip/aircraft.ts";
import { readClocks } from "../../src/extract/assemble/trip/clocks.ts";
import { minutesLate } from "../../src/extract/assemble/trip/delay.ts";
import type { Stated } from "../../src/extract/assemble/trip/leg.ts";
import { readClockPairs } from "../../src/extract/assemble/trip/pairs.ts";
import { readRegistrations } from "../../src/extract/assemble/trip/registration.ts";
import { readRowTimes } from "../../src/extract/assemble/trip/row-times.ts";
import { bestSeat, readSeats } from "../../src/extract/assemble/trip/seat.ts";
import { readTimedEvents, toldTimes } from "../../src/extract/assemble/trip/times.ts";
import { extract } from "../../src/extract/index.ts";
import { Trip } from "../../src/trip/index.ts";
import { layouts } from "./trip-layouts.cases.ts";
import { aircraft, clocks, pairs, registrations, rowTimes, seats, times } from "./trip-readers.cases.ts";
import { tellings } from "./trip-tellings.cases.ts";
import { cases as narratives } from "./trips.cases.ts";

const cases = [...narratives, ...layouts, ...tellings];

const shown = (value: unknown) => String(value ?? "-");

/** A trip in the short form of the rows. */
function told(trip: Trip): string[] {
  return [
    ...trip.flights.map((f) =>
      [
        `${shown(f.carrier)}${shown(f.number)}`,
        `${shown(f.from)}-${shown(f.to)}`,
        ...[f.date, f.aircraft, f.registration, f.cabin, f.seat, f.seatProduct].map(shown),
        `${shown(f.departure.scheduled)}/${shown(f.departure.actual)}`,
        `${shown(f.arrival.scheduled)}/${shown(f.arrival.actual)}`,
        shown(f.delayMinutes),
      ].join(" "),
    ),
    ...trip.lounges.map((l) => `L ${l.name} ${shown(l.airport)} ${l.visited}`),
    ...trip.expenses.map((e) => `E ${e.item} ${[e.amount, e.currency, e.credit, e.net].map(shown).join(" ")}`),
  ];
}

describe("logs", () => {
  test.each(cases)("%s", (_id, text, expected) => {
    const trip = extract(text, { kind: "trip" }).records[0] as Trip;
    expect(told(trip)).toEqual(expected);
    expect(Trip.safeParse(trip).success).toBe(true);
    for (const list of Object.values(trip.evidence))
      for (const e of list) expect(text.slice(e.start, e.end)).toBe(e.quote);
  });

  test.each(cases)("every value of %s is stated or implied", (_id, text) => {
    const trip = extract(text, { kind: "trip" }).records[0] as Trip;
    const backed = (path: string) => trip.evidence[path] !== undefined || trip.implied[path] !== undefined;
    for (const [i, flight] of trip.flights.entries())
      for (const [key, value] of Object.entries(flight)) {
        if (value === null) continue;
        if (typeof value !== "object")
          expect([`${i} ${key}`, backed(`/flights/${i}/${key}`)]).toEqual([`${i} ${key}`, true]);
        else
          for (const end of ["scheduled", "actual"] as const)
            if (value[end] !== null) expect(backed(`/flights/${i}/${key}/${end}`)).toBe(true);
      }
    for (const [i, expense] of trip.expenses.entries())
      for (const [key, value] of Object.entries(expense))
        if (value !== null) expect(backed(`/expenses/${i}/${key}`)).toBe(true);
  });
});

describe("readers", () => {
  test.each(aircraft)("aircraft %s", (text, expected) =>
    expect(readAircraft(text).map((a) => a.type)).toEqual(expected),
  );
  test.each(registrations)("registration %s", (text, expected) =>
    expect(readRegistrations(text).map((r) => r.mark)).toEqual(expected),
  );
  test.each(seats)("seat %s", (text, expected) => expect(bestSeat(readSeats(text))?.seat ?? null).toBe(expected));
  test.each(clocks)("clock %s", (text, expected) => expect(readClocks(text).map((c) => c.value)).toEqual(expected));
  test.each(pairs)("pair %s", (text, expected) =>
    expect(readClockPairs(text).map((p) => `${p.departure}-${p.arrival}${p.actual ? " actual" : ""}`)).toEqual(
      expected,
    ),
  );
  test.each(rowTimes)("row times %s", (text, footing, expected) => {
    const s: Stated = {};
    readRowTimes(text, 0, text.length, s, footing);
    expect(
      [s.departureScheduled, s.departureActual, s.takeoff, s.arrivalScheduled, s.arrivalActual, s.landing]
        .map((c) => c?.value ?? "-")
        .join(" "),
    ).toBe(expected);
  });
  test.each(times)("times %s", (text, expected) => {
    const t = toldTimes(readTimedEvents(text, readClocks(text)));
    expect(
      [t.departureScheduled, t.departureActual, t.arrivalScheduled, t.arrivalActual]
        .map((c) => c?.value ?? "-")
        .join(" "),
    ).toBe(expected);
  });
});

test("the delay of a flight is the way round midnight that is shorter", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: -700, max: 700 }), (at, late) => {
      const clock = (m: number) => {
        const day = (m + 1440) % 1440;
        return `${String(Math.floor(day / 60)).padStart(2, "0")}:${String(day % 60).padStart(2, "0")}`;
      };
      expect(minutesLate(clock(at), clock(at + late))).toBe(late);
    }),
  );
});

test("reading a trip never throws and gives a trip that its schema takes", () => {
  const word = fc.constantFrom(
    "JL904便",
    "羽田",
    "→",
    "那覇",
    "10:05",
    "定刻",
    "発",
    "着",
    "座席は",
    "12A",
    "1,200円",
    "サクララウンジ",
    "\n",
    "。",
    "、",
    "B787-9",
    "JA861J",
    "便名:",
    "機材:",
    "2023年5月6日",
    "遅れ",
    "15分",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const trip = extract(words.join(""), { kind: "trip" }).records[0];
      expect(trip === undefined || Trip.safeParse(trip).success).toBe(true);
    }),
  );
});
