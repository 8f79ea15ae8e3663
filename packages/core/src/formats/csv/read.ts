import { whenFaultOf } from "../../kernel/when.ts";
import { cabins, purposes, seatPositions } from "../../vocab/index.ts";
import { leaveOut, putCarrier, putText, type Words } from "../common/fields.ts";
import * as set from "../common/setters.ts";
import { hasColumns, readTable, type Setter, type TableFormat } from "../common/table.ts";
import type { Imported, ReadOptions } from "../common/types.ts";
import { unguarded } from "./wire.ts";

/** The codes of a list as the words for themselves. */
function itself<Code extends string>(list: { readonly entries: readonly { readonly code: Code }[] }): Words<Code> {
  return Object.fromEntries(list.entries.map(({ code }) => [code, code])) as Words<Code>;
}

const when =
  (field: "date" | "arrivalDate"): Setter =>
  (reading, draft, cell) => {
    if (whenFaultOf(cell.value) === null) reading.put(draft, field, cell.value, [cell]);
    else leaveOut(reading, draft, cell, field, "date");
  };

const text =
  (field: "registration" | "seat" | "seatProduct" | "note"): Setter =>
  (reading, draft, cell) =>
    putText(reading, draft, cell, field, unguarded(cell.value));

const whole =
  (field: "delayMinutes" | "durationMinutes", pattern: RegExp): Setter =>
  (reading, draft, cell) => {
    if (pattern.test(cell.value)) reading.put(draft, field, Number(cell.value), [cell]);
    else leaveOut(reading, draft, cell, field, "duration");
  };

const number: Setter = (reading, draft, cell) => {
  if (/^\d{1,4}$/.test(cell.value)) reading.put(draft, "number", cell.value, [cell]);
  else leaveOut(reading, draft, cell, "number", "flight-number");
};

const format: TableFormat = {
  id: "csv",
  needs: ["date", "carrier", "number", "from", "to", "departure_scheduled", "departure_actual"],
  groupBy: "trip",
  columns: {
    trip: set.consulted,
    date: when("date"),
    carrier: (reading, draft, cell) => putCarrier(reading, draft, cell, [cell.value]),
    number,
    from: set.airport("from"),
    to: set.airport("to"),
    departure_scheduled: set.clock("departure", "scheduled"),
    departure_actual: set.clock("departure", "actual"),
    arrival_date: when("arrivalDate"),
    arrival_scheduled: set.clock("arrival", "scheduled"),
    arrival_actual: set.clock("arrival", "actual"),
    duration_minutes: whole("durationMinutes", /^[1-9]\d{0,6}$/),
    delay_minutes: whole("delayMinutes", /^-?\d{1,7}$/),
    aircraft: (reading, draft, cell) => reading.put(draft, "aircraft", unguarded(cell.value), [cell]),
    registration: text("registration"),
    cabin: set.choice("cabin", itself(cabins)),
    seat: text("seat"),
    seat_product: text("seatProduct"),
    position: set.choice("position", itself(seatPositions)),
    purpose: set.choice("purpose", itself(purposes)),
    note: text("note"),
  },
};

/** Whether a text is the CSV of Nisshi: by its columns. */
export const recognizes = (text: string): boolean => hasColumns(text, format.needs);

/** Reads the CSV of Nisshi: rows with the same text under `trip`, one after the other, are one record. */
export function read(text: string, options?: ReadOptions): Imported {
  return readTable(format, text, options);
}
