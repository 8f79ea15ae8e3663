import type { Cabin, Purpose, SeatPosition } from "../../trip/index.ts";
import type { Words } from "../common/fields.ts";
import * as set from "../common/setters.ts";
import { hasColumns, readTable, type TableFormat } from "../common/table.ts";
import type { Field, Imported, ReadOptions } from "../common/types.ts";

const CABINS: Words<Cabin> = { f: "first", c: "business", b: "business", p: "premium-economy", y: "economy" };
const PURPOSES: Words<Purpose> = { b: "business", l: "leisure", c: "crew", o: "other" };
const POSITIONS: Words<SeatPosition> = { w: "window", a: "aisle", m: "middle" };

/** What the table has columns for, and a record a place. */
export const carries: readonly Field[] = [
  "date",
  "from",
  "to",
  "carrier",
  "number",
  "aircraft",
  "registration",
  "cabin",
  "purpose",
  "position",
  "seat",
];

const format: TableFormat = {
  id: "jetlovers",
  needs: ["id", "date", "from", "to", "miles", "airline", "flightnum", "aircraft_reg", "seat_type"],
  columns: {
    id: null,
    date: set.date,
    from: set.airport("from"),
    to: set.airport("to"),
    miles: null,
    flightnum: set.flightNumber,
    airline: set.airline,
    aircraft: set.aircraft,
    aircraft_reg: set.text("registration"),
    class: set.choice("cabin", CABINS),
    reason: set.choice("purpose", PURPOSES),
    seat_type: set.choice("position", POSITIONS),
    seat: set.seat,
  },
};

/** Whether a text is an export of JetLovers: by its columns. */
export const recognizes = (text: string): boolean => hasColumns(text, format.needs);

/** Reads an export of JetLovers: a record a flight. It has no times; its miles are left out. */
export function read(text: string, options?: ReadOptions): Imported {
  return readTable(format, text, options);
}
