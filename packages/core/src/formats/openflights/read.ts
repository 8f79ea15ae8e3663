import { putClock, putDate } from "../common/fields.ts";
import * as set from "../common/setters.ts";
import { hasColumns, readTable, type Setter, type TableFormat } from "../common/table.ts";
import type { Imported, ReadOptions } from "../common/types.ts";
import { dayOf } from "../common/values.ts";
import { CABINS, COLUMNS, POSITIONS, PURPOSES } from "./wire.ts";

/** The day in one of the three ways in which OpenFlights takes it, as a record has it; as it stands when in none. */
function dayText(text: string): string {
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (american !== null) return dayOf(Number(american[3]), Number(american[1]), Number(american[2])) ?? text;
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  return german === null ? text : (dayOf(Number(german[3]), Number(german[2]), Number(german[1])) ?? text);
}

/** Day, and the time of departure where one follows it. */
const date: Setter = (reading, draft, cell) => {
  const [day = "", clock] = cell.value.split(" ");
  putDate(reading, draft, cell, dayText(day));
  if (clock !== undefined) putClock(reading, draft, cell, "departure", reading.options.times ?? "actual", clock);
};

const format: TableFormat = {
  id: "openflights",
  needs: ["Date", "From", "To", "Flight_Number", "Distance", "Seat_Type", "Class"],
  positions: COLUMNS,
  groupBy: "Trip",
  columns: {
    Date: date,
    From: set.airport("from"),
    To: set.airport("to"),
    Flight_Number: set.flightNumber,
    Airline: set.airline,
    Distance: null,
    Duration: set.duration,
    Seat: set.seat,
    Seat_Type: set.choice("position", POSITIONS),
    Class: set.choice("cabin", CABINS),
    Reason: set.choice("purpose", PURPOSES),
    Plane: set.aircraft,
    Registration: set.text("registration"),
    Trip: set.consulted,
    Note: set.text("note"),
    From_OID: null,
    To_OID: null,
    Airline_OID: null,
    Plane_OID: null,
  },
};

/** Whether a text is an export of OpenFlights: by its columns. */
export const recognizes = (text: string): boolean => hasColumns(text, format.needs);

/**
 * Reads an export of OpenFlights: a record a flight, or a trip where rows one after the other are of one. Its distances and the ids of its own tables are left out. Columns are
 * taken by their place where the first row does not name them, and rows may end early, as OpenFlights itself takes them.
 */
export function read(text: string, options?: ReadOptions): Imported {
  return readTable(format, text, options);
}
