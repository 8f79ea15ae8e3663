import * as set from "../common/setters.ts";
import { hasColumns, readTable, type TableFormat } from "../common/table.ts";
import type { Field, Imported, ReadOptions } from "../common/types.ts";
import { CABINS, POSITIONS, PURPOSES } from "../common/words.ts";

/** What the table has columns for, and a record a place. */
export const carries: readonly Field[] = [
  "date",
  "from",
  "to",
  "departure/actual",
  "arrivalDate",
  "arrival/actual",
  "durationMinutes",
  "carrier",
  "number",
  "aircraft",
  "registration",
  "position",
  "seat",
  "cabin",
  "purpose",
  "note",
];

const format: TableFormat = {
  id: "airtrail-csv",
  needs: ["date", "from", "to", "departure", "arrival", "flightNumber", "flightReason", "seatClass"],
  columns: {
    date: set.date,
    from: set.airport("from"),
    to: set.airport("to"),
    departure: set.instant("departure"),
    arrival: set.instant("arrival"),
    duration: set.durationSeconds,
    flightNumber: set.flightNumber,
    airline: set.airline,
    aircraft: set.aircraft,
    aircraftReg: set.text("registration"),
    seat: set.choice("position", POSITIONS),
    seatNumber: set.seat,
    seatClass: set.choice("cabin", CABINS),
    flightReason: set.choice("purpose", PURPOSES),
    note: set.text("note"),
  },
};

/** Whether a text is the CSV of AirTrail: by its columns. */
export const recognizes = (text: string): boolean => hasColumns(text, format.needs);

/**
 * Reads the CSV of AirTrail: a record a flight. Its times are instants, so that the look-ups of airports and of local
 * time are needed for them. Rows in which it left the quotes of a note undoubled are listed and left out.
 */
export function read(text: string, options?: ReadOptions): Imported {
  return readTable(format, text, options);
}
