import { leaveOut, putAirport, putClock, putLocal } from "../common/fields.ts";
import * as set from "../common/setters.ts";
import { hasColumns, readTable, type Setter, type TableFormat } from "../common/table.ts";
import type { Field, Imported, ReadOptions } from "../common/types.ts";
import { dayAndClockOf } from "../common/values.ts";
import { CABINS, POSITIONS, PURPOSES } from "../common/words.ts";

/** A local `YYYY-MM-DDTHH:MM`. The arrival of a diverted flight is local to the airport it was diverted to. */
const local =
  (end: "departure" | "arrival", which: "scheduled" | "actual"): Setter =>
  (reading, draft, cell, row) => {
    const read = dayAndClockOf(cell.value);
    if (read === null) leaveOut(reading, draft, cell, `${end}/${which}`, "time");
    // The timetable's arrival was at another airport.
    else if (end === "arrival" && which === "scheduled" && row.has("Diverted To")) return;
    // The day of the timetable would be taken for that of the arrival as flown.
    else if (end === "arrival" && draft.flight.arrivalDate !== undefined)
      putClock(reading, draft, cell, end, which, read.clock);
    else putLocal(reading, draft, cell, end, which, read);
  };

/** The airport of arrival: where it was diverted to when it was. */
const to: Setter = (reading, draft, cell, row) => {
  const diverted = row.get("Diverted To");
  putAirport(reading, draft, diverted ?? cell, "to", [(diverted ?? cell).value.toUpperCase()]);
  if (diverted === undefined) return;
  const { line } = cell;
  reading.sayOf(draft, "import/diverted", "info", "to", { line, from: cell.value, to: diverted.value });
};

/** What the table has columns for, and a record a place. */
export const carries: readonly Field[] = [
  "date",
  "carrier",
  "number",
  "from",
  "to",
  "departure/scheduled",
  "departure/actual",
  "arrivalDate",
  "arrival/scheduled",
  "arrival/actual",
  "aircraft",
  "registration",
  "seat",
  "position",
  "cabin",
  "purpose",
  "note",
];

const format: TableFormat = {
  id: "flighty",
  needs: ["Date", "Airline", "Flight", "From", "To", "Canceled", "Gate Departure (Scheduled)", "Cabin Class"],
  passOver: (row) => (row.get("Canceled")?.value.toLowerCase() === "true" ? "cancelled" : null),
  columns: {
    Date: set.date,
    Flight: set.flightNumber,
    Airline: set.airline,
    From: set.airport("from"),
    To: to,
    "Diverted To": set.consulted,
    Canceled: set.consulted,
    "Dep Terminal": null,
    "Dep Gate": null,
    "Arr Terminal": null,
    "Arr Gate": null,
    "Gate Departure (Scheduled)": local("departure", "scheduled"),
    "Gate Departure (Actual)": local("departure", "actual"),
    "Take off (Scheduled)": null,
    "Take off (Actual)": null,
    "Landing (Scheduled)": null,
    "Landing (Actual)": null,
    "Gate Arrival (Actual)": local("arrival", "actual"),
    "Gate Arrival (Scheduled)": local("arrival", "scheduled"),
    "Aircraft Type Name": set.aircraft,
    "Tail Number": set.text("registration"),
    PNR: null,
    Seat: set.seat,
    "Seat Type": set.choice("position", POSITIONS),
    "Cabin Class": set.choice("cabin", CABINS),
    "Flight Reason": set.choice("purpose", PURPOSES),
    Notes: set.text("note"),
    "Flight Flighty ID": null,
    "Airline Flighty ID": null,
    "Departure Airport Flighty ID": null,
    "Arrival Airport Flighty ID": null,
    "Diverted To Airport Flighty ID": null,
    "Aircraft Type Flighty ID": null,
  },
};

/** Whether a text is an export of Flighty: by its columns. */
export const recognizes = (text: string): boolean => hasColumns(text, format.needs);

/**
 * Reads an export of Flighty: a record a flight. Cancelled flights are listed and left out; a diverted one ends where it
 * landed. Booking references are left out: whoever has one can open the booking.
 */
export function read(text: string, options?: ReadOptions): Imported {
  return readTable(format, text, options);
}
