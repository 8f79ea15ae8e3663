import type { Cabin, Purpose, SeatPosition } from "../../trip/index.ts";
import type { Words } from "../common/fields.ts";

/** Columns of the export of OpenFlights, in its order. */
export const COLUMNS = [
  "Date",
  "From",
  "To",
  "Flight_Number",
  "Airline",
  "Distance",
  "Duration",
  "Seat",
  "Seat_Type",
  "Class",
  "Reason",
  "Plane",
  "Registration",
  "Trip",
  "Note",
  "From_OID",
  "To_OID",
  "Airline_OID",
  "Plane_OID",
] as const;

/** Seat_Type. */
export const POSITIONS: Words<SeatPosition> = { w: "window", m: "middle", a: "aisle" };
/** Class; C is written for business, B understood too. */
export const CABINS: Words<Cabin> = { y: "economy", p: "premium-economy", c: "business", b: "business", f: "first" };
/** Reason. */
export const PURPOSES: Words<Purpose> = { l: "leisure", b: "business", c: "crew", o: "other" };
