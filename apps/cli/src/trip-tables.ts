import type { Functions } from "@nisshi/core/stats";
import { readLists } from "./reference-lists.ts";
import type { Lang } from "./words.ts";

/** What the commands know of airports, airlines and countries beyond the records. */
export interface TripTables {
  readonly functions: Functions;
  /** Degrees east and north of an airport; null where it is not known. */
  readonly placeOf: (airport: string) => { readonly longitude: number; readonly latitude: number } | null;
  /** Names for people; the code where none is known. */
  readonly airportName: (code: string, lang: Lang) => string;
  readonly carrierName: (code: string, lang: Lang) => string;
  readonly countryName: (code: string, lang: Lang) => string;
  /** Whose data it is, as its licence wants it said. */
  readonly credit: string | null;
}

const EARTH_RADIUS_KM = 6371.0088;

/** Way over a sphere of the mean radius. */
function haversineKm(a: Degrees, b: Degrees): number {
  const rad = Math.PI / 180;
  const [dLat, dLon] = [(b.latitude - a.latitude) * rad, (b.longitude - a.longitude) * rad];
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(a.latitude * rad) * Math.cos(b.latitude * rad) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(h));
}

interface Degrees {
  readonly latitude: number;
  readonly longitude: number;
}

/** The tables, with the airports of a file where one is named; what is wrong with it, as a text. */
export async function loadTripTables(airports: string | undefined, lang: Lang): Promise<TripTables | string> {
  const lists = readLists(airports === undefined ? {} : { airports }, lang);
  if (typeof lists === "string") return lists;
  const placeOf = (code: string) => lists.airports?.get(code) ?? null;
  const code = (of: string) => of;
  const functions: Functions = {
    ...(lists.airports && {
      distanceKm: (from, to) => {
        const [a, b] = [placeOf(from), placeOf(to)];
        return a === null || b === null ? null : haversineKm(a, b);
      },
      longitudeOf: (airport) => placeOf(airport)?.longitude ?? null,
    }),
  };
  return { functions, placeOf, airportName: code, carrierName: code, countryName: code, credit: null };
}
