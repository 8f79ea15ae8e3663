import { concludeArrival } from "../common/conclude.ts";
import { putFlightNumber } from "../common/fields.ts";
import * as set from "../common/setters.ts";
import { hasColumns, readTable, type TableFormat } from "../common/table.ts";
import type { Field, Imported, ReadOptions } from "../common/types.ts";
import { CABINS, POSITIONS, PURPOSES } from "../common/words.ts";

/** What the table has columns for, and a record a place. */
export const carries: readonly Field[] = [
  "date",
  "from",
  "to",
  "carrier",
  "number",
  "departure/actual",
  "arrival/actual",
  "seat",
  "position",
  "cabin",
  "purpose",
  "note",
];

const format: TableFormat = {
  id: "byair",
  needs: ["flight_date", "flight_code", "departure_airport_code", "arrival_airport_code", "ownership"],
  passOver: (row) => ((row.get("ownership")?.value.toLowerCase() ?? "mine") === "mine" ? null : "not-own"),
  columns: {
    flight_date: set.date,
    departure_airport_code: set.airport("from"),
    arrival_airport_code: set.airport("to"),
    // An asterisk after the designator marks one that two airlines share.
    flight_code: (reading, draft, cell) => putFlightNumber(reading, draft, cell, cell.value.replace("*", "")),
    departure_time: set.clock("departure"),
    arrival_time: set.clock("arrival"),
    booking_code: null,
    seat_number: set.seat,
    seat_type: set.choice("position", POSITIONS),
    seat_class: set.choice("cabin", CABINS),
    purpose: set.choice("purpose", PURPOSES),
    notes: set.text("note"),
    ownership: set.consulted,
    byair_flight_id: null,
    byair_codeshare_id: null,
  },
  finish: concludeArrival,
};

/** Whether a text is an export of byAir: by its columns. */
export const recognizes = (text: string): boolean => hasColumns(text, format.needs);

/**
 * Reads an export of byAir: a record a flight of one's own; those of others are listed and left out, booking references
 * too.
 */
export function read(text: string, options?: ReadOptions): Imported {
  return readTable(format, text, options);
}
