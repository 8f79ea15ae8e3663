import type { Cabin, Purpose, SeatPosition } from "../../trip/index.ts";
import type { Words } from "../common/fields.ts";

/** Columns of the export of my.flightradar24.com as far as it can be read back there. */
export const COLUMNS = [
  "Date",
  "Flight number",
  "From",
  "To",
  "Dep time",
  "Arr time",
  "Duration",
  "Airline",
  "Aircraft",
  "Registration",
  "Seat number",
  "Seat type",
  "Flight class",
  "Flight reason",
  "Note",
] as const;

/** Columns that a newer export adds: ids of its own tables. */
export const OWN_IDS = ["Dep_id", "Arr_id", "Airline_id", "Aircraft_id"] as const;

/** Seat type. */
export const POSITIONS: Words<SeatPosition> = { "0": null, "1": "window", "2": "middle", "3": "aisle" };
/** Flight class; 5 is a private flight, which a record has no cabin for. */
export const CABINS: Words<Cabin> = {
  "0": null,
  "1": "economy",
  "2": "business",
  "3": "first",
  "4": "premium-economy",
};
/** Flight reason. */
export const PURPOSES: Words<Purpose> = { "0": null, "1": "leisure", "2": "business", "3": "crew", "4": "other" };
