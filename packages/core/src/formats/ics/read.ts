import { leaveOut, putAirport, putFlightNumber, putInstant, putLocal } from "../common/fields.ts";
import { type Component, componentsOf, type Property, unescapeText } from "../common/icalendar.ts";
import { type Cell, type FlightDraft, type Reading, startReading } from "../common/reading.ts";
import type { Imported, ReadOptions } from "../common/types.ts";
import { dateOf, dayAndClockOf } from "../common/values.ts";

/** `JL794 NGO to HNL`, as TripIt writes it; the number may be missing. Designators may hold a digit: 7G, 6J, 3U. */
const SUMMARY = /^(?:([A-Z][A-Z0-9]|\d[A-Z]|[A-Z]{3}) ?(\d{1,4}) )?([A-Z]{3}) to ([A-Z]{3})(?![A-Za-z])/;

const cellOf = ({ name, value, start, end, line }: Property): Cell => ({ column: name, value, start, end, line });

/** `20310504T225500Z`, `20310504T075500` or `20310504` with hyphens and colons. */
function spelled(value: string): string {
  return value.replace(
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d))?(Z?)$/,
    (_, y: string, m: string, d: string, hour?: string, minute?: string, second?: string, z?: string) =>
      `${y}-${m}-${d}${hour === undefined ? "" : `T${hour}:${minute}:${second}`}${z ?? ""}`,
  );
}

interface LocalTime {
  readonly day: string;
  readonly clock: string;
}

/** The time at the airport of one told in another zone, as calendars do that keep all in their owner's. */
function inZoneOf({ options }: Reading, told: string | undefined, code: string | null, read: LocalTime): LocalTime {
  const zone = code === null ? null : (options.airport?.(code, read.day)?.zone ?? null);
  if (told === undefined || zone === null || told === zone) return read;
  const instant = options.instant?.(`${read.day}T${read.clock}`, told) ?? null;
  const local = instant === null ? null : (options.local?.(instant, zone) ?? null);
  return (local === null ? null : dayAndClockOf(local)) ?? read;
}

function putTime(reading: Reading, draft: FlightDraft, property: Property, end: "departure" | "arrival"): void {
  const cell = { ...cellOf(property), value: spelled(property.value.trim()) };
  const which = reading.options.times ?? "scheduled";
  const code = draft.flight[end === "departure" ? "from" : "to"];
  if (property.params.VALUE === "DATE") {
    const day = dateOf(cell.value);
    if (day === null) leaveOut(reading, draft, cell, "date", "date");
    // The end of a whole day is the day after it, and says nothing of the arrival.
    else if (end === "departure") reading.put(draft, "date", day, [cell]);
    return;
  }
  if (cell.value.endsWith("Z")) {
    const zone = code === null ? null : (reading.options.airport?.(code, null)?.zone ?? null);
    putInstant(reading, draft, cell, end, which, zone);
    return;
  }
  const read = dayAndClockOf(cell.value);
  if (read !== null) putLocal(reading, draft, cell, end, which, inZoneOf(reading, property.params.TZID, code, read));
  else leaveOut(reading, draft, cell, `${end}/${which}`, "time");
}

/** Properties of an event that say nothing a record has a place for. */
const LEFT_OUT = ["DESCRIPTION", "LOCATION", "GEO", "URL", "ATTENDEE", "ORGANIZER"];

function readEvent(reading: Reading, event: Component): void {
  const { properties, line } = event;
  const summary = properties.get("SUMMARY");
  const match = summary === undefined ? null : SUMMARY.exec(unescapeText(summary.value).trim());
  if (properties.get("STATUS")?.value.trim().toUpperCase() === "CANCELLED") {
    reading.say("import/row-left-out", "info", { line, reason: "cancelled" });
    return;
  }
  if (summary === undefined || match === null) {
    reading.say("import/row-left-out", "info", { line, reason: "not-a-flight" });
    return;
  }
  const draft = reading.draft();
  for (const { name } of properties.values())
    if (LEFT_OUT.includes(name)) reading.count(name, false);
    else if (["SUMMARY", "DTSTART", "DTEND"].includes(name)) reading.count(name, true);
  const [, designator, number, from = "", to = ""] = match;
  const cell = cellOf(summary);
  putAirport(reading, draft, cell, "from", [from]);
  putAirport(reading, draft, cell, "to", [to]);
  if (number !== undefined) putFlightNumber(reading, draft, cell, `${designator}${number}`);
  const [start, end] = [properties.get("DTSTART"), properties.get("DTEND")];
  if (start !== undefined) putTime(reading, draft, start, "departure");
  if (end !== undefined) putTime(reading, draft, end, "arrival");
  reading.record([draft], event);
}

/** Whether a text is an iCalendar. */
export const recognizes = (text: string): boolean => /^\ufeff?BEGIN:VCALENDAR\s/i.test(text);

/**
 * Reads an iCalendar such as TripIt's: each event whose summary names a flight, `JL794 NGO to HNL`, a record. Its times
 * are of the timetable. Times in UTC need the look-ups of airports and of local time; those with a zone
 * are told in that of the airport where the look-ups can, and taken as local where they cannot.
 */
export function read(text: string, options?: ReadOptions): Imported {
  const reading = startReading("ics", text, options);
  const events = componentsOf(text, "VEVENT");
  if (events.length === 0) reading.say("import/text-broken", "error", { wanted: "iCalendar" });
  for (const event of events) readEvent(reading, event);
  return reading.done();
}
