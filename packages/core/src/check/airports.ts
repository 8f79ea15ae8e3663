import { airportNames } from "./airport-names.table.ts";
import { airportOffsets, japaneseAirports } from "./airport-offsets.table.ts";

const JAPAN_MINUTES = 540;

function among(airports: string, code: string): boolean {
  return /^[A-Z]{3}$/.test(code) && airports.includes(code);
}

/** Least and most minutes that local time at an airport is ahead of UTC; null where the airport is not listed. */
export function offsetsOf(airport: string): readonly [least: number, most: number] | null {
  if (among(japaneseAirports, airport)) return [JAPAN_MINUTES, JAPAN_MINUTES];
  const found = airportOffsets.find(([, , airports]) => among(airports, airport));
  return found === undefined ? null : [found[0], found[1]];
}

/** Whether an airport is in Japan (true), known to be abroad (false), or neither (null). */
export function isJapanese(airport: string): boolean | null {
  if (among(japaneseAirports, airport)) return true;
  return offsetsOf(airport) === null ? null : false;
}

/** The airport that a text names although a record says `code`; null when it names that one too, or none. */
export function otherAirportIn(text: string, code: string): { readonly name: string; readonly named: string } | null {
  const found = airportNames.filter(([name]) => text.includes(name));
  const [first] = found;
  if (first === undefined || text.includes(code) || found.some(([, named]) => named === code)) return null;
  return { name: first[0], named: first[1] };
}
