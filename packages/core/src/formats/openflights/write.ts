import type { Trip } from "../../trip/index.ts";
import { writeCsv } from "../common/rfc4180.ts";
import type { Exported, Field, WriteOptions } from "../common/types.ts";
import { dateOf, durationText } from "../common/values.ts";
import {
  choiceText,
  flightNumberText,
  minutesUnderWay,
  type Outgoing,
  oneTime,
  startWriting,
  type Writing,
} from "../common/writing.ts";
import { CABINS, COLUMNS, POSITIONS, PURPOSES } from "./wire.ts";

/** What the table has columns for: of the times only that of departure. */
export const carries: readonly Field[] = [
  "carrier",
  "number",
  "from",
  "to",
  "date",
  "departure/scheduled",
  "departure/actual",
  "durationMinutes",
  "aircraft",
  "registration",
  "cabin",
  "seat",
  "position",
  "purpose",
  "note",
];

/** A day with the time of departure, or a year: the format has no months. */
function dateText(writing: Writing, from: Outgoing): string {
  const { date } = from.flight;
  const time = oneTime(writing, from, "departure");
  const plain = dateOf(date ?? "");
  if (plain?.length === 10) return time === null ? plain : `${plain} ${time}:00`;
  if (date !== null && plain?.length !== 4) writing.drop(from, "date", date, "date");
  if (time !== null) writing.lose("departure/actual");
  return plain?.slice(0, 4) ?? "";
}

function rowOf(writing: Writing, from: Outgoing, options: WriteOptions): string[] {
  const { flight } = from;
  const minutes = minutesUnderWay(flight, options);
  const row: Partial<Record<(typeof COLUMNS)[number], string | null>> = {
    Date: dateText(writing, from),
    From: flight.from,
    To: flight.to,
    Flight_Number: flightNumberText(flight),
    Airline: flight.carrier,
    Duration: minutes === null ? null : durationText(minutes).slice(0, -3),
    Seat: flight.seat,
    Seat_Type: choiceText(writing, from, "position", POSITIONS, flight.position)?.toUpperCase() ?? null,
    Class: choiceText(writing, from, "cabin", CABINS, flight.cabin)?.toUpperCase() ?? null,
    Reason: choiceText(writing, from, "purpose", PURPOSES, flight.purpose)?.toUpperCase() ?? null,
    Plane: flight.aircraft,
    Registration: flight.registration,
    Note: flight.note ?? null,
  };
  return COLUMNS.map((column) => row[column] ?? "");
}

/** Writes flights as a table that OpenFlights takes. It works out distances itself, so that none is written. */
export function write(trips: readonly Trip[], options: WriteOptions = {}): Exported {
  const writing = startWriting(trips, carries);
  const rows = writing.flights.map((from) => rowOf(writing, from, options));
  // OpenFlights marks its own exports so, for spreadsheets.
  return writing.done(`\ufeff${writeCsv([COLUMNS, ...rows])}`);
}
