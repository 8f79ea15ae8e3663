import type { Functions } from "@nisshi/core/stats";
import { readLists } from "./reference-lists.ts";
import type { Lang } from "./words.ts";

/** What the commands know of airports, airlines and countries beyond the records. */
export interface TripTables {
  readonly functions: Functions;
  /** Degrees east and north of an airport; null where it is not known. */
  readonly placeOf: (airport: string) => Degrees | null;
  /** Names for people; the code where none is known. */
  readonly airportName: (code: string, lang: Lang) => string;
  readonly carrierName: (code: string, lang: Lang) => string;
  readonly countryName: (code: string, lang: Lang) => string;
  /** Whose data it is, as its licence wants it said. */
  readonly credit: string | null;
}

interface Degrees {
  readonly latitude: number;
  readonly longitude: number;
}

/** A function that remembers what it gave for two words: logs name few airports and days, and many times. */
function remembered<T>(of: (a: string, b: string) => T): (a: string, b: string) => T {
  const known = new Map<string, T>();
  return (a, b) => {
    const key = `${a} ${b}`;
    if (!known.has(key)) known.set(key, of(a, b));
    return known.get(key) as T;
  };
}

const text = (holder: unknown, key: string): string | null => {
  const value = typeof holder === "object" && holder !== null ? (holder as Record<string, unknown>)[key] : null;
  return typeof value === "string" ? value : null;
};

/** The name by which people call an airport, of those listed: 羽田 of 東京国際空港, RJTT, 羽田. */
function shortName(names: readonly string[]): string | undefined {
  const written = names.filter((name) => /[ぁ-ヿ一-龠]/.test(name));
  return written.find((name) => !name.endsWith("空港")) ?? written[0];
}

/**
 * The tables of `@nisshi/reference`, with the places of a file of airports before them where one is named; what is wrong with
 * the file, as a text.
 */
export async function loadTripTables(file: string | undefined, lang: Lang): Promise<TripTables | string> {
  const lists = readLists(file === undefined ? {} : { airports: file }, lang);
  if (typeof lists === "string") return lists;
  const [{ airports, namesOf }, { airlines }, { distanceKm }, { arrivalOf, instantOf }] = await Promise.all([
    import("@nisshi/reference/airports"),
    import("@nisshi/reference/airlines"),
    import("@nisshi/reference/geo"),
    import("@nisshi/reference/time"),
  ]);
  const english = lang === "en" ? (await import("@nisshi/reference/airport-names-en")).englishNamesOf : null;
  const placeOf = (code: string): Degrees | null => lists.airports?.get(code) ?? airports().get(code) ?? null;
  const zoneOf = (code: string): string | null => airports().get(code)?.zone ?? null;
  const between = remembered((from, to) => {
    const [a, b] = [placeOf(from), placeOf(to)];
    return a === null || b === null ? null : distanceKm(a, b);
  });
  const functions: Functions = {
    distanceKm: between,
    countryOf: (airport) => airports().get(airport)?.country ?? null,
    longitudeOf: (airport) => placeOf(airport)?.longitude ?? null,
    offsetMinutes: remembered((airport, day) => {
      const zone = zoneOf(airport);
      return zone === null ? null : (instantOf(`${day}T12:00`, zone)?.offset ?? null);
    }),
    durationMinutes: (flight) => {
      const [from, to, date] = [text(flight, "from") ?? "", text(flight, "to") ?? "", text(flight, "date") ?? ""];
      const [left, reached, km] = [zoneOf(from), zoneOf(to), between(from, to)];
      if (left === null || reached === null || km === null || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return null;
      for (const which of ["actual", "scheduled"]) {
        const [departure, arrival] = [text(flight.departure, which), text(flight.arrival, which)];
        if (departure === null || arrival === null) continue;
        const found = arrivalOf(date, { time: departure, zone: left }, { time: arrival, zone: reached }, km);
        if (found?.plausible) return found.minutes;
      }
      return null;
    },
  };
  const regions = new Intl.DisplayNames([lang], { type: "region" });
  return {
    functions,
    placeOf,
    airportName: (code) => (english === null ? shortName(namesOf(code) ?? []) : english(code).at(-1)) ?? code,
    carrierName: (code) => airlines().get(code)?.[lang] ?? code,
    countryName: (code) => regions.of(code) ?? code,
    credit:
      lang === "ja"
        ? "空港: Open Travel Data（CC BY 4.0）を加工。"
        : "Airports: Open Travel Data (CC BY 4.0), adapted.",
  };
}
