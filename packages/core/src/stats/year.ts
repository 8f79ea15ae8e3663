import { isObject, textOf } from "../kernel/json.ts";
import { itemsOf } from "../trip/reading.ts";
import { endsOf, routeOf } from "./flights.ts";
import { yearOf } from "./month.ts";
import { order } from "./tally.ts";
import type { Functions } from "./types.ts";

/** The part of trips that lies in a year. */
export interface TripsOfYear {
  /** Copies that hold the flights of the year; what a trip tells beside its flights is in the year of its first dated flight. */
  readonly trips: readonly Readonly<Record<string, unknown>>[];
  /** Flights whose year is not known: they are in none. */
  readonly undated: number;
}

/**
 * The part of trips that was flown in the years that `within` takes, such as `(year) => year === "2023"`. Trips of which nothing
 * is left are left out, and so are values that are no trips.
 */
export function tripsWithin(records: Iterable<unknown>, within: (year: string) => boolean): TripsOfYear {
  const trips: Record<string, unknown>[] = [];
  let undated = 0;
  for (const record of records) {
    if (!isObject(record) || record.kind !== "trip") continue;
    const dated = itemsOf(record, "flights").map(({ value }) => ({ value, year: yearOf(textOf(value, "date")) }));
    undated += dated.filter(({ year }) => year === null).length;
    const flights = dated.filter(({ year }) => year !== null && within(year)).map(({ value }) => value);
    const first = dated.find(({ year }) => year !== null)?.year;
    const own = first != null && within(first);
    if (flights.length === 0 && !own) continue;
    trips.push({ ...record, flights, lounges: own ? record.lounges : [], expenses: own ? record.expenses : [] });
  }
  return { trips, undated };
}

/** What a log can meet for the first time. */
export type FirstKind = "airport" | "country" | "carrier" | "aircraft" | "route";

/** Something met for the first time: its code, the day and the route of the flight. */
export interface First {
  readonly kind: FirstKind;
  readonly code: string;
  readonly on: string;
  readonly route: string | null;
}

type Met = readonly [kind: FirstKind, code: string];

/** All that a flight meets. */
function metBy(flight: Readonly<Record<string, unknown>>, { countryOf }: Functions): Met[] {
  const airports = [textOf(flight, "from"), textOf(flight, "to")].filter((code) => code !== null);
  const all: (readonly [FirstKind, string | null])[] = [
    ...airports.map((code) => ["airport", code] as const),
    ...airports.map((code) => ["country", countryOf?.(code) ?? null] as const),
    ["carrier", textOf(flight, "carrier")],
    ["aircraft", textOf(flight, "aircraft")],
    ["route", endsOf(flight) === null ? null : routeOf(flight)],
  ];
  return all.filter((met): met is Met => met[1] !== null);
}

/**
 * What the dated flights of trips meet that those of earlier trips did not, in the order of the days. Countries where
 * `functions.countryOf` knows them.
 */
export function firstsOf(
  earlier: Iterable<unknown>,
  trips: Iterable<unknown>,
  functions: Functions = {},
): readonly First[] {
  const flown = (records: Iterable<unknown>) =>
    [...records].flatMap((record) => itemsOf(record, "flights")).map(({ value }) => value);
  const known = new Set(flown(earlier).flatMap((flight) => metBy(flight, functions).map(String)));
  const dated = flown(trips)
    .flatMap((flight) => {
      const on = textOf(flight, "date");
      return on === null ? [] : [{ flight, on }];
    })
    .sort((a, b) => order(a.on, b.on));
  return dated.flatMap(({ flight, on }) =>
    metBy(flight, functions).flatMap((met): First[] => {
      if (known.has(String(met))) return [];
      known.add(String(met));
      return [{ kind: met[0], code: met[1], on, route: routeOf(flight) }];
    }),
  );
}
