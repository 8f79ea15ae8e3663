import { concludeArrival } from "../common/conclude.ts";
import { putAirport, putCarrier, putClock } from "../common/fields.ts";
import * as set from "../common/setters.ts";
import { hasColumns, readTable, type Setter, type TableFormat } from "../common/table.ts";
import type { Imported, ReadOptions } from "../common/types.ts";
import { CABINS, OWN_IDS, POSITIONS, PURPOSES } from "./wire.ts";

const airport =
  (end: "from" | "to"): Setter =>
  (reading, draft, cell) => {
    putAirport(reading, draft, cell, end, set.named(cell.value).codes);
  };

const MIDNIGHT = /^00:00(?::00)?$/;

/** Both times at midnight, or an arrival alone, say that a time is not known. */
const time =
  (end: "departure" | "arrival"): Setter =>
  (reading, draft, cell, row) => {
    const arrival = row.get("Arr time")?.value ?? "00:00";
    if (MIDNIGHT.test(cell.value) && (end === "arrival" || MIDNIGHT.test(arrival))) return;
    putClock(reading, draft, cell, end, reading.options.times ?? "actual");
  };

/** `Name (IATA/ICAO)`; ` (/)` is none. */
const airline: Setter = (reading, draft, cell) => {
  const { name, codes } = set.named(cell.value);
  if (draft.flight.carrier !== null || (name === "" && codes.join("") === "")) return;
  putCarrier(reading, draft, cell, codes);
};

const format: TableFormat = {
  id: "myflightradar24",
  needs: ["Date", "Flight number", "From", "To", "Dep time", "Arr time", "Seat type", "Flight class"],
  columns: {
    Date: set.date,
    From: airport("from"),
    To: airport("to"),
    "Flight number": set.flightNumber,
    Airline: airline,
    "Dep time": time("departure"),
    "Arr time": time("arrival"),
    Duration: set.duration,
    Aircraft: set.aircraftWithCode,
    Registration: set.text("registration"),
    "Seat number": set.seat,
    "Seat type": set.choice("position", POSITIONS),
    "Flight class": set.choice("cabin", CABINS),
    "Flight reason": set.choice("purpose", PURPOSES),
    Note: set.text("note"),
    ...Object.fromEntries(OWN_IDS.map((name) => [name, null])),
  },
  finish: concludeArrival,
};

/** Whether a text is an export of my.flightradar24.com: by its columns. */
export const recognizes = (text: string): boolean => hasColumns(text, format.needs);

/**
 * Reads an export of my.flightradar24.com, of 15 or 19 columns: a record a flight.
 *
 * @example
 * read("Date,Flight number,From,To,Dep time,Arr time,Seat type,Flight class\n2031-05-04,JL915,Tokyo / Haneda (HND/RJTT),Okinawa / Naha (OKA/ROAH),07:55:00,10:35:00,1,1\n").trips[0]?.flights[0]?.to; // "OKA"
 */
export function read(text: string, options?: ReadOptions): Imported {
  return readTable(format, text, options);
}
