import type { Flight } from "../../trip/index.ts";
import {
  leaveOut,
  putAircraft,
  putAirport,
  putCarrier,
  putChoice,
  putClock,
  putDate,
  putDuration,
  putFlightNumber,
  putInstant,
  putSeat,
  putText,
  type Words,
} from "./fields.ts";
import type { Setter } from "./table.ts";
import { dateOf, minutesOf } from "./values.ts";

type End = "departure" | "arrival";
type Which = "scheduled" | "actual";

/** A column that the reading of others looks at, and that says no field of its own. */
export const consulted: Setter = () => {};

/** The local day of departure, or the month or year of it. */
export const date: Setter = (reading, draft, cell) => putDate(reading, draft, cell, cell.value);

/** The local day of arrival. */
export const arrivalDate: Setter = (reading, draft, cell) => {
  const day = dateOf(cell.value);
  if (day === null) leaveOut(reading, draft, cell, "arrivalDate", "date");
  else reading.put(draft, "arrivalDate", day, [cell]);
};

/** An airport by its IATA or ICAO code. */
export const airport =
  (end: "from" | "to"): Setter =>
  (reading, draft, cell) => {
    putAirport(reading, draft, cell, end, [cell.value.toUpperCase()]);
  };

/** Carrier and number. */
export const flightNumber: Setter = (reading, draft, cell) => putFlightNumber(reading, draft, cell);

/** An airline by its designator, where the flight number did not say it. */
export const airline: Setter = (reading, draft, cell) => {
  if (draft.flight.carrier === null) putCarrier(reading, draft, cell, [cell.value.toUpperCase()]);
};

/** A local time; without `which` what the reader was told, else actual: a log tells of flights flown. */
export const clock =
  (end: End, which?: Which): Setter =>
  (reading, draft, cell) =>
    putClock(reading, draft, cell, end, which ?? reading.options.times ?? "actual");

/** An instant, told in local time with the zone of the airport. */
export const instant =
  (end: End, which?: Which): Setter =>
  (reading, draft, cell) => {
    const code = draft.flight[end === "departure" ? "from" : "to"];
    const zone = code === null ? null : (reading.options.airport?.(code, draft.flight.date)?.zone ?? null);
    putInstant(reading, draft, cell, end, which ?? reading.options.times ?? "actual", zone);
  };

/** Minutes under way, as H:MM or minutes. */
export const duration: Setter = (reading, draft, cell) => putDuration(reading, draft, cell, minutesOf(cell.value));

/** Minutes under way, in seconds. */
export const durationSeconds: Setter = (reading, draft, cell) =>
  putDuration(reading, draft, cell, /^\d{1,7}$/.test(cell.value) ? Math.round(Number(cell.value) / 60) : null);

/** An aircraft by name or designator. */
export const aircraft: Setter = (reading, draft, cell) => putAircraft(reading, draft, cell, cell.value, null);

/** An aircraft as `Name (designator)`. */
export const aircraftWithCode: Setter = (reading, draft, cell) => {
  const { name, codes } = named(cell.value);
  putAircraft(reading, draft, cell, name, codes[0] || null);
};

/** The seat. */
export const seat: Setter = (reading, draft, cell) => putSeat(reading, draft, cell);

/** A text as it is. */
export const text =
  (field: "registration" | "seatProduct" | "note"): Setter =>
  (reading, draft, cell) =>
    putText(reading, draft, cell, field);

/** A code by the word of the format for it. */
export const choice =
  <K extends "cabin" | "position" | "purpose">(field: K, words: Words<NonNullable<Flight[K]>>): Setter =>
  (reading, draft, cell) =>
    putChoice(reading, draft, cell, field, words);

/** `Name (A/B)` in its parts; codes that are left empty are among them. */
export function named(cell: string): { readonly name: string; readonly codes: readonly string[] } {
  const open = cell.lastIndexOf("(");
  if (open < 0 || !cell.endsWith(")")) return { name: cell.trim(), codes: [] };
  return { name: cell.slice(0, open).trim(), codes: cell.slice(open + 1, -1).split("/") };
}
