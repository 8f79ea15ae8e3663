import { AIRCRAFT } from "./aircraft.table.ts";
import { type Found, lookUp } from "./lookup.ts";

export type { Found } from "./lookup.ts";

/** A type of aircraft. */
export interface AircraftType {
  /** As a record holds it: B787-9. */
  readonly type: string;
  /** ICAO type designator (Doc 8643). */
  readonly icao: string;
  /** IATA aircraft code. */
  readonly iata: string;
  readonly name: string;
  readonly family: string;
}

const all: readonly AircraftType[] = AIRCRAFT.map(([type, icao, iata, name, family]) => ({
  type,
  icao,
  iata,
  name,
  family,
}));

/** The types of aircraft that are listed. */
export function aircraftTypes(): readonly AircraftType[] {
  return all;
}

/**
 * Looks for a type by the form of records, ICAO designator, IATA code or name; with what comes near where there is none.
 * Of types that share a code the first listed is given.
 *
 * @example findAircraft("B789") // { found: { type: "B787-9", … }, by: "code" }
 */
export function findAircraft(asked: string): Found<AircraftType> {
  return lookUp(
    all.map((item) => ({
      item,
      codes: [item.type.toUpperCase(), item.icao, item.iata],
      names: [item.name, item.name.replace(/^\w+(?: \w+ \w+)? /, "")],
    })),
    asked,
  );
}
