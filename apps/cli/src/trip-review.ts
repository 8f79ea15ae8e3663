import type { Route } from "@nisshi/charts/map";
import {
  type Analysis,
  analyze,
  type ExtentResult,
  type First,
  type Functions,
  firstsOf,
  type MoneyResult,
  measures,
  type Result,
  type TallyRow,
  tripsWithin,
} from "@nisshi/core/stats";
import { isObject } from "./is-object.ts";

/** A flight as the list of a review has it; null is not known. */
export interface FlightLine {
  readonly date: string | null;
  readonly carrier: string | null;
  /** Flight number behind the code of the airline. */
  readonly number: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly km: number | null;
  readonly minutes: number | null;
  readonly aircraft: string | null;
  readonly registration: string | null;
  readonly cabin: string | null;
  readonly delayMinutes: number | null;
}

/** The trips of a year, or of a whole log, and what can be said of them. */
export interface Review {
  /** Null for a whole log. */
  readonly year: string | null;
  readonly trips: number;
  /** In the order of their days. */
  readonly flights: readonly FlightLine[];
  /** Flights left out, since their year is not known. */
  readonly undated: number;
  readonly routes: readonly Route[];
  readonly analysis: Analysis;
  /** The year before, null where none of its flights is known. */
  readonly before: Analysis | null;
  /** What was met for the first time; null where no earlier flight is known, so that all would be. */
  readonly firsts: readonly First[] | null;
}

const text = (value: unknown): string | null => (typeof value === "string" ? value : null);
const number = (value: unknown): number | null => (typeof value === "number" ? value : null);

/** The flights of trips as lines, in the order of their days; those without one last. */
export function flightLines(trips: readonly unknown[], functions: Functions): FlightLine[] {
  const flights = trips.flatMap((trip) => (isObject(trip) && Array.isArray(trip.flights) ? trip.flights : []));
  const lines = flights.filter(isObject).map((flight): FlightLine => {
    const [from, to, carrier] = [text(flight.from), text(flight.to), text(flight.carrier)];
    const id = `${carrier ?? ""}${text(flight.number) ?? ""}`;
    return {
      date: text(flight.date),
      carrier,
      number: id === "" ? null : id,
      from,
      to,
      km: from === null || to === null ? null : (functions.distanceKm?.(from, to) ?? null),
      minutes: functions.durationMinutes?.(flight) ?? null,
      aircraft: text(flight.aircraft),
      registration: text(flight.registration),
      cabin: text(flight.cabin),
      delayMinutes: number(flight.delayMinutes),
    };
  });
  const last = "~";
  return lines.sort((a, b) => ((a.date ?? last) < (b.date ?? last) ? -1 : (a.date ?? last) > (b.date ?? last) ? 1 : 0));
}

const ids = measures.filter(({ kind }) => kind === "trip").map(({ id }) => id);

/** Reviews the trips of a year, with earlier ones to compare; those of all years when none is named. */
export function reviewOf(records: readonly unknown[], year: string | null, functions: Functions): Review {
  const take = (within: (of: string) => boolean) => tripsWithin(records, within);
  const all = records.filter((record) => isObject(record) && record.kind === "trip");
  const { trips, undated } = year === null ? { trips: all, undated: 0 } : take((of) => of === year);
  const earlier = year === null ? [] : take((of) => of < year).trips;
  const last = year === null ? [] : take((of) => Number(of) === Number(year) - 1).trips;
  const analysis = (of: readonly unknown[]) => analyze(of, { measures: ids, functions });
  const known = flightLines(earlier, functions).length > 0;
  const counts = new Map<string, Route>();
  const flights = flightLines(trips, functions);
  for (const { from, to } of flights) {
    if (from === null || to === null) continue;
    const key = `${from}-${to}`;
    counts.set(key, { from, to, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return {
    year,
    trips: trips.length,
    flights,
    undated,
    routes: [...counts.values()],
    analysis: analysis(trips),
    before: flightLines(last, functions).length > 0 ? analysis(last) : null,
    firsts: known ? firstsOf(earlier, trips, functions) : null,
  };
}

/** A result of a measure, by the members that the caller knows it to have; null where it was not taken. */
export function resultOf<R extends Result>({ results }: Analysis, id: string): R | null {
  return (results[id] as R | undefined) ?? null;
}

/** The rows of a tally, largest first; none where it was not taken. */
export function rowsOf(analysis: Analysis, id: string): readonly TallyRow[] {
  return resultOf<Result & { readonly rows: readonly TallyRow[] }>(analysis, id)?.rows ?? [];
}

/** Numbers at the head of a review, by name; null is not known. */
export function totalsOf(analysis: Analysis): Readonly<Record<TotalName, number | null>> {
  const sum = (id: string) => {
    const extent = resultOf<ExtentResult>(analysis, id);
    return extent === null || extent.known === 0 ? null : extent.sum;
  };
  const distinct = (id: string) => rowsOf(analysis, id).length || null;
  return {
    flights: resultOf<Result & { readonly total: number }>(analysis, "trip/flights")?.total ?? null,
    distance: sum("trip/distance"),
    duration: sum("trip/duration"),
    airports: distinct("trip/by-airport"),
    countries: distinct("trip/countries"),
    carriers: distinct("trip/by-carrier"),
    aircraft: distinct("trip/aircraft"),
    airframes: distinct("trip/registrations"),
    routes: distinct("trip/routes"),
  };
}

/** Name of a number at the head of a review. */
export type TotalName =
  | "flights"
  | "distance"
  | "duration"
  | "airports"
  | "countries"
  | "carriers"
  | "aircraft"
  | "airframes"
  | "routes";

/** What was spent by currency; empty where nothing is known. */
export function moneyOf(analysis: Analysis): MoneyResult["rows"] {
  return resultOf<MoneyResult>(analysis, "trip/expenses")?.rows ?? [];
}
