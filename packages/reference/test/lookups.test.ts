import { type Format, formats } from "@nisshi/core/formats";
import type { Flight, Trip } from "@nisshi/core/trip";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Airport, airports } from "../src/airports.ts";
import { distanceKm } from "../src/geo.ts";
import { lookups, unknownCodes } from "../src/lookups.ts";
import { instantOf, localOf } from "../src/time.ts";

const all = [...airports().values()].filter(({ until }) => until === null);
const MINUTE = 60_000;
const utc = (ms: number) => `${new Date(ms).toISOString().slice(0, 16)}Z`;

/** A flight between any two airports at any time of 2010 to 2040, as its log would tell it; null at an hour that clocks skip or show twice. */
function flightOf(from: Airport, to: Airport, left: number, pace: number): Flight | null {
  const minutes = Math.round((distanceKm(from, to) / 830) * 60 * pace + 35);
  const [departure, arrival] = [localOf(utc(left), from.zone), localOf(utc(left + minutes * MINUTE), to.zone)];
  if (departure === null || arrival === null) return null;
  if (instantOf(departure, from.zone)?.note !== null || instantOf(arrival, to.zone)?.note !== null) return null;
  return {
    carrier: "JL",
    number: "1",
    from: from.iata,
    to: to.iata,
    date: departure.slice(0, 10),
    arrivalDate: arrival.slice(0, 10),
    departure: { scheduled: null, actual: departure.slice(11) },
    arrival: { scheduled: null, actual: arrival.slice(11) },
    durationMinutes: minutes,
    aircraft: null,
    registration: null,
    cabin: null,
    seat: null,
    seatProduct: null,
    delayMinutes: null,
  };
}

const any = fc
  .tuple(
    fc.constantFrom(...all),
    fc.constantFrom(...all),
    fc.integer({ min: Date.UTC(2010, 0) / MINUTE, max: Date.UTC(2040, 0) / MINUTE }),
    fc.double({ min: 0.9, max: 1.3, noNaN: true }),
  )
  .map(([from, to, minute, pace]) => flightOf(from, to, minute * MINUTE, pace))
  .filter((flight) => flight !== null);

const formatOf = (id: string) => formats.find((format) => format.id === id) as Required<Format>;

/** What a format makes of a flight: out and back in. */
function roundTrip(id: string, flight: Flight): Flight | undefined {
  const source = { file: null, post: 0, start: 0, end: 0 };
  const trip: Trip = { kind: "trip", flights: [flight], lounges: [], expenses: [], source, evidence: {}, implied: {} };
  const { read, write } = formatOf(id);
  const text = write?.([trip], lookups).text ?? "";
  return read?.(text, { ...lookups, times: "actual" }).trips[0]?.flights[0];
}

test("the day of arrival comes back from a table that has none, wherever and whenever the flight was", () => {
  fc.assert(
    fc.property(any, (flight) => {
      const { arrivalDate, departure, arrival } = roundTrip("myflightradar24", flight) ?? {};
      // Midnight is how that table says that a time is not known.
      if (arrival?.actual === null || departure?.actual === null) return;
      expect(arrivalDate).toBe(flight.arrivalDate);
    }),
    { numRuns: 500, seed: 7 },
  );
});

test.each(["airtrail", "ics"])("local times come back from the instants of %s", (id) => {
  fc.assert(
    fc.property(any, (flight) => {
      const { date, arrivalDate, departure, arrival } = flight;
      expect(roundTrip(id, flight)).toMatchObject({ date, arrivalDate, departure, arrival });
    }),
    { numRuns: 300, seed: 7 },
  );
});

test("airports are looked up by code, day and place", () => {
  expect(lookups.airport("RJTT", null)?.iata).toBe("HND");
  expect(lookups.airport("HKG", "1997-05-01")?.icao).toBe("VHHX");
  expect(lookups.airport("QQQ", null)).toBeNull();
  expect(lookups.near(35.55, 139.78)?.iata).toBe("HND");
  expect(lookups.near(0, -30)).toBeNull();
  expect(lookups.airline("JAL")?.iata).toBe("JL");
  expect(lookups.airline("日本航空")?.iata).toBe("JL");
  expect([lookups.aircraft("B789"), lookups.designator("B787-9")]).toEqual(["B787-9", "B789"]);
});

test.each([
  ["a slip of a code of the log", "airport", ["OKA", "HND"], "OKX", /^OKA/],
  ["a slip of a code of ICAO", "airport", ["HND"], "RJTX", /^HND/],
  ["a name with a slip", "airport", [], "Naritta", /^NRT/],
  ["an airline with a slip", "airline", [], "Japan Airlnes", /^JL /],
] as const)("%s: what may have been meant", (_, kind, logged, code, first) => {
  const flights = logged.map((iata) => ({ from: iata, to: null }));
  const findings = [1, 2].map(() => ({
    code: `import/${kind}-unknown`,
    severity: "warning",
    path: "",
    params: { code },
  }));
  const [one, ...others] = unknownCodes({ trips: [{ flights }], findings } as unknown as Parameters<
    typeof unknownCodes
  >[0]);
  expect(others).toEqual([]);
  expect(one).toMatchObject({ kind, code, count: 2 });
  expect(one?.suggestions[0]).toMatch(first);
  expect(one?.suggestions.length).toBeLessThanOrEqual(3);
});
