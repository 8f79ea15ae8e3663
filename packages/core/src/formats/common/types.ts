import type { Finding } from "../../kernel/issue.ts";
import type { Trip } from "../../trip/index.ts";

/** An airport as a look-up tells it. */
export interface AirportFacts {
  /** IATA code, null for an airfield that has none. */
  readonly iata: string | null;
  /** ICAO code, null where there is none. */
  readonly icao: string | null;
  readonly name: string | null;
  readonly city: string | null;
  /** ISO 3166-1 alpha-2 code. */
  readonly country: string | null;
  /** Degrees north. */
  readonly latitude: number;
  /** Degrees east. */
  readonly longitude: number;
  /** Id of the IANA Time Zone Database. */
  readonly zone: string | null;
}

/** An airline as a look-up tells it. */
export interface AirlineFacts {
  /** IATA designator, null for an airline that has none. */
  readonly iata: string | null;
  /** ICAO designator, null where there is none. */
  readonly icao: string | null;
  readonly name: string | null;
}

/** The two ends of a flight in local time, as far as known, and how long it took. */
export interface LocalEnds {
  readonly from: string;
  readonly to: string;
  /** Local day of departure, `YYYY-MM-DD`. */
  readonly date: string;
  /** Local HH:MM. */
  readonly departure: string;
  /** Local HH:MM. */
  readonly arrival: string;
  readonly durationMinutes: number | null;
}

/**
 * What reading and writing ask of tables and of zone rules, which the core does not carry. Each may be left out: what
 * needs it is then left out too, and said.
 */
export interface Lookups {
  /** The airport of an IATA or ICAO code on a day; null for none. */
  readonly airport?: (code: string, on: string | null) => AirportFacts | null;
  /** The airport at a place, in degrees north and east; null where there is none. */
  readonly near?: (latitude: number, longitude: number) => AirportFacts | null;
  /** The lines of a flight on the map, in degrees east and north, one part more for each time it crosses the antimeridian. */
  readonly path?: (from: AirportFacts, to: AirportFacts) => readonly (readonly (readonly [number, number])[])[];
  /** The airline of an IATA or ICAO designator, or of a full name, on a day; null for none. */
  readonly airline?: (code: string, on: string | null) => AirlineFacts | null;
  /** Name as a record has it (`B787-9`) of an IATA or ICAO type designator (`B789`); null for none. */
  readonly aircraft?: (designator: string) => string | null;
  /** Type designator of ICAO (`B789`) of a name as a record has it; null for none. */
  readonly designator?: (aircraft: string) => string | null;
  /** Local `YYYY-MM-DDTHH:MM` of an instant (`…Z`) in a zone; null when the zone is unknown. */
  readonly local?: (instant: string, zone: string) => string | null;
  /** Instant `YYYY-MM-DDTHH:MM:SSZ` of a local `YYYY-MM-DDTHH:MM` in a zone; null when the zone is unknown. */
  readonly instant?: (local: string, zone: string) => string | null;
  /** Local day of arrival, `YYYY-MM-DD`, found from the times and the duration; null when it cannot be told. */
  readonly arrivalDate?: (ends: LocalEnds) => string | null;
}

/** What a reader is told besides the text. */
export interface ReadOptions extends Lookups {
  /** Name of the input, kept as `source.file`. */
  readonly file?: string;
  /** What the times are where a format does not say: the format's own habit when left out. */
  readonly times?: "scheduled" | "actual";
  /** A day `YYYY-MM-DD` near the flights, for formats that leave the year out (boarding passes). */
  readonly reference?: string;
}

/** A value, or a column of values, that a format is not known to have. */
export interface UnknownValue {
  /** Line of the source, from 1. */
  readonly line: number;
  /** Column, or path of members, as the source names it. */
  readonly column: string;
  readonly value: string;
}

/** Where a column of the source went. */
export interface ColumnUse {
  readonly column: string;
  /** Members of a flight that it filled, as paths (`departure/actual`). */
  readonly fields: readonly string[];
  /** Whether a record has a place for what it says, even where another column filled it. */
  readonly place: boolean;
  /** How many rows say something in it. */
  readonly count: number;
}

/** What was read: the records, what to know about them, and what was not understood. */
export interface Imported {
  readonly trips: Trip[];
  /** `path` points into the list of trips. A row that was left out, and why, is among them. */
  readonly findings: Finding[];
  readonly unknown: UnknownValue[];
  readonly columns: ColumnUse[];
}

/** What a writer is told besides the records. */
export interface WriteOptions extends Lookups {
  /** Instant of writing, `YYYY-MM-DDTHH:MM:SSZ`, for formats that want one; 1970 when left out, since the core has no clock. */
  readonly stamp?: string;
}

/** What was written, and what it could not carry. */
export interface Exported {
  readonly text: string;
  readonly lost: Finding[];
}

/** A member of a flight, or a list of a trip, that a format carries: a path such as `departure/actual`. */
export type Field =
  | "carrier"
  | "number"
  | "from"
  | "to"
  | "date"
  | "departure/scheduled"
  | "departure/actual"
  | "arrivalDate"
  | "arrival/scheduled"
  | "arrival/actual"
  | "durationMinutes"
  | "delayMinutes"
  | "aircraft"
  | "registration"
  | "cabin"
  | "seat"
  | "seatProduct"
  | "position"
  | "purpose"
  | "note"
  | "lounges"
  | "expenses";

/** One format: how to know it, and how to read or write it. */
export interface Format {
  readonly id: string;
  readonly title: { readonly ja: string; readonly en: string };
  /** Usual ending of a file's name, without the dot. */
  readonly extension: string;
  /** Members that it can hold, whichever way. */
  readonly carries: readonly Field[];
  /** Whether a text looks like one, by its content. Null for a format that is only written. */
  readonly recognizes: ((text: string) => boolean) | null;
  readonly read: ((text: string, options?: ReadOptions) => Imported) | null;
  readonly write: ((trips: readonly Trip[], options?: WriteOptions) => Exported) | null;
}
