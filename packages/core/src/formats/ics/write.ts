import { formatDay, plainDay } from "../../kernel/when.ts";
import type { Trip } from "../../trip/index.ts";
import { escapeText, folded } from "../common/icalendar.ts";
import type { Exported, Field, WriteOptions } from "../common/types.ts";
import { endsOf, flightNumberText, type Outgoing, oneTime, startWriting, type Writing } from "../common/writing.ts";

/** What an event says of a flight. The arrival's day goes with its time. */
export const carries: readonly Field[] = [
  "carrier",
  "number",
  "from",
  "to",
  "date",
  "departure/scheduled",
  "departure/actual",
  "arrivalDate",
  "arrival/scheduled",
  "arrival/actual",
];

const compact = (text: string) => text.replace(/[-:]/g, "");

/** The lines that say when: both ends in UTC, so that no zone need be told; else the whole day. */
function timeLines(writing: Writing, from: Outgoing, day: number, options: WriteOptions): string[] {
  const { departure, arrival } = endsOf(from.flight, options);
  const [left, came] = (["departure", "arrival"] as const).map((end) => oneTime(writing, from, end));
  const { arrivalDate } = from.flight;
  if (departure.instant === null) {
    if (left != null) writing.drop(from, "departure/actual", left, "zone");
    if (came != null) writing.drop(from, "arrival/actual", came, "zone");
    if (arrivalDate !== undefined) writing.lose("arrivalDate");
    // The end of a whole day is the day after it (RFC 5545, 3.6.1).
    return [`DTSTART;VALUE=DATE:${compact(formatDay(day))}`, `DTEND;VALUE=DATE:${compact(formatDay(day + 1))}`];
  }
  const start = `DTSTART:${compact(departure.instant)}`;
  if (arrival.instant !== null && arrival.instant >= departure.instant)
    return [start, `DTEND:${compact(arrival.instant)}`];
  if (came != null) writing.drop(from, "arrival/actual", came, "zone");
  if (arrivalDate !== undefined) writing.lose("arrivalDate");
  return [start];
}

function eventOf(writing: Writing, from: Outgoing, seen: Map<string, number>, options: WriteOptions): string[] {
  const { flight } = from;
  const day = plainDay(flight.date ?? "");
  if (flight.from === null || flight.to === null || day === null) {
    writing.leave(from, day === null ? "date" : "route");
    return [];
  }
  if (flight.carrier !== null && flight.number === null) writing.lose("carrier");
  const number = flight.carrier === null ? "" : flightNumberText(flight);
  if (flight.number !== null && number === "") writing.lose("number");
  const identity = [formatDay(day), number, flight.from, flight.to].filter((part) => part !== "").join("-");
  const count = (seen.get(identity) ?? 0) + 1;
  seen.set(identity, count);
  const place = options.airport?.(flight.from, flight.date) ?? null;
  const location = [place?.name, place?.city].filter((part) => part != null).join(", ");
  return [
    "BEGIN:VEVENT",
    `UID:${identity}${count > 1 ? `-${count}` : ""}@nisshi`,
    `DTSTAMP:${compact(options.stamp ?? "1970-01-01T00:00:00Z")}`,
    ...timeLines(writing, from, day, options),
    `SUMMARY:${escapeText(`${number === "" ? "" : `${number} `}${flight.from} to ${flight.to}`)}`,
    ...(location === "" ? [] : [`LOCATION:${escapeText(location)}`]),
    "TRANSP:OPAQUE",
    "END:VEVENT",
  ];
}

/**
 * Writes flights as an iCalendar (RFC 5545) with an event each, its times in UTC, or a whole day where the look-ups do not
 * tell them; summaries are those that TripIt writes and its readers know.
 */
export function write(trips: readonly Trip[], options: WriteOptions = {}): Exported {
  const writing = startWriting(trips, carries);
  const seen = new Map<string, number>();
  const events = writing.flights.flatMap((from) => eventOf(writing, from, seen, options));
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Nisshi//Boarding log//EN", ...events, "END:VCALENDAR"];
  return writing.done(lines.map(folded).join(""));
}
