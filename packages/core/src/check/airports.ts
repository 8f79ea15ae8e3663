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
