import { putText } from "../common/fields.ts";
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
  "cabin",
  "purpose",
  "note",
];

const format: TableFormat = {
  id: "jetlog",
  needs: ["date", "origin", "destination", "departure_time", "arrival_time", "ticket_class", "tail_number"],
  columns: {
    date: set.date,
    origin: set.airport("from"),
    destination: set.airport("to"),
    departure_time: set.clock("departure"),
    arrival_time: set.clock("arrival"),
    arrival_date: set.arrivalDate,
    duration: set.duration,
    distance: null,
    flight_number: set.flightNumber,
    airline: set.airline,
    airplane: set.aircraftWithCode,
    tail_number: set.text("registration"),
    seat: set.choice("position", POSITIONS),
    aircraft_side: null,
    ticket_class: set.choice("cabin", CABINS),
    purpose: set.choice("purpose", PURPOSES),
    // Its line breaks are written as a backslash and an n.
    notes: (reading, draft, cell) => putText(reading, draft, cell, "note", cell.value.replaceAll("\\n", "\n")),
    connection: null,
  },
};

/** Whether a text is an export of jetlog: by its columns. */
export const recognizes = (text: string): boolean => hasColumns(text, format.needs);

/** Reads an export of jetlog: a record a flight. Its airports and airlines are of ICAO and need their look-ups. */
export function read(text: string, options?: ReadOptions): Imported {
  return readTable(format, text, options);
}
