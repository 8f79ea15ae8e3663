import { airportPlaces } from "./airport-places.table.ts";
import type { Position } from "./sphere.ts";

/** An airport; degrees north and east positive. */
export interface Airport extends Position {
  /** IATA code. */
  readonly iata: string;
  /** ICAO code; null where two sources do not agree on one. */
  readonly icao: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** IANA time zone. */
  readonly zone: string;
  /** First and last day of use where it is closed or moved; null where it is open. */
  readonly until: string | null;
}

/** Columns of airports: codes of fixed width, numbers as differences in base64. */
export interface PackedAirports {
  readonly iata: string;
  readonly icao: string;
  readonly lat: string;
  readonly lon: string;
  readonly place: string;
}

const IATA = 3;
const ICAO = 4;
const THOUSANDTHS = 1000;

/** The numbers of a column, most-used packing first: seven bits a byte, the sign in the lowest bit, each a difference to the last. */
function numbers(column: string): number[] {
  const bytes = atob(column);
  const out: number[] = [];
  let [value, shift, last] = [0, 0, 0];
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes.charCodeAt(i);
    value += (byte & 127) * 2 ** shift;
    shift += 7;
    if (byte > 127) continue;
    last += value % 2 === 0 ? value / 2 : -(value + 1) / 2;
    out.push(last);
    [value, shift] = [0, 0];
  }
  return out;
}

/** The airports of packed columns, in their order. */
export function unpacked(columns: PackedAirports): Airport[] {
  const [lat, lon, place] = [numbers(columns.lat), numbers(columns.lon), numbers(columns.place)];
  return place.map((at, i) => {
    const iata = columns.iata.slice(i * IATA, (i + 1) * IATA);
    const written = columns.icao.slice(i * ICAO, (i + 1) * ICAO).trimEnd();
    const [zone = "", country = ""] = (airportPlaces[at] ?? "").split(" ");
    return {
      iata,
      icao: written === "" ? null : written.length === 1 ? written + iata : written,
      latitude: (lat[i] ?? 0) / THOUSANDTHS,
      longitude: (lon[i] ?? 0) / THOUSANDTHS,
      country,
      zone,
      until: null,
    };
  });
}

/** Airports by IATA code. */
export function byCode(airports: readonly Airport[]): ReadonlyMap<string, Airport> {
  return new Map(airports.map((airport) => [airport.iata, airport]));
}
