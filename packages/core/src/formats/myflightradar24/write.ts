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

/** What the table has columns for. */
export const carries: readonly Field[] = [
  "carrier",
  "number",
  "from",
  "to",
  "date",
  "departure/scheduled",
  "departure/actual",
  "arrival/scheduled",
  "arrival/actual",
  "durationMinutes",
  "aircraft",
  "registration",
  "cabin",
  "seat",
  "position",
  "purpose",
  "note",
];

/** `City / Name (IATA/ICAO)`, as far as the look-up knows it. */
function airportText(code: string | null, on: string | null, { airport }: WriteOptions): string {
  if (code === null) return "";
  const facts = airport?.(code, on) ?? null;
  const name = [facts?.city, facts?.name].filter((part) => part != null).join(" / ");
  return `${name} (${code}/${facts?.icao ?? ""})`.trim();
}

function timeText(writing: Writing, from: Outgoing, end: "departure" | "arrival", other: string | null): string {
  const time = oneTime(writing, from, end);
  if (time === null) return other === null ? "00:00:00" : "";
  if (time === "00:00" && (end === "arrival" || other === null || other === time))
    writing.drop(from, `${end}/actual`, time, "midnight");
  return `${time}:00`;
}

function rowOf(writing: Writing, from: Outgoing, options: WriteOptions): string[] {
  const { flight } = from;
  const { carrier, date, aircraft } = flight;
  const on = dateOf(date ?? "");
  if (date !== null && on === null) writing.drop(from, "date", date, "date");
  const airline = carrier === null ? null : (options.airline?.(carrier, on) ?? null);
  const [departure, arrival] = [flight.departure, flight.arrival].map((end) => end.actual ?? end.scheduled);
  const minutes = minutesUnderWay(flight, options);
  return [
    on ?? "",
    flightNumberText(flight),
    airportText(flight.from, on, options),
    airportText(flight.to, on, options),
    timeText(writing, from, "departure", arrival ?? null),
    timeText(writing, from, "arrival", departure ?? null),
    durationText(minutes ?? 0),
    `${airline?.name ?? ""} (${carrier ?? ""}/${airline?.icao ?? ""})`,
    `${aircraft ?? ""} (${aircraft === null ? "" : (options.designator?.(aircraft) ?? "")})`,
    flight.registration ?? "",
    flight.seat ?? "",
    choiceText(writing, from, "position", POSITIONS, flight.position) ?? "0",
    choiceText(writing, from, "cabin", CABINS, flight.cabin) ?? "0",
    choiceText(writing, from, "purpose", PURPOSES, flight.purpose) ?? "0",
    flight.note ?? "",
  ];
}

/** Writes flights as a table that my.flightradar24.com and readers of its export take, in 15 columns. */
export function write(trips: readonly Trip[], options: WriteOptions = {}): Exported {
  const writing = startWriting(trips, carries);
  const rows = writing.flights.map((from) => rowOf(writing, from, options));
  return writing.done(writeCsv([COLUMNS, ...rows]));
}
