import { isObject, listOf, member } from "../../kernel/json.ts";
import { putCarrier, putFlightNumber, putLocal } from "../common/fields.ts";
import { type JsonReading, readJson } from "../common/json-spans.ts";
import { objectRows } from "../common/objects.ts";
import { type Reading, startReading } from "../common/reading.ts";
import * as set from "../common/setters.ts";
import { readFlight, type Setter, type TableFormat } from "../common/table.ts";
import type { Field, Imported, ReadOptions } from "../common/types.ts";
import { dateOf, dayAndClockOf } from "../common/values.ts";

/** What a reservation says of a flight, and a record has a place for. */
export const carries: readonly Field[] = [
  "carrier",
  "number",
  "from",
  "to",
  "date",
  "departure/scheduled",
  "arrivalDate",
  "arrival/scheduled",
  "aircraft",
  "seat",
];

/** A time with an offset from UTC is told in local time: the offset is that of the airport, as Google's markup has it. */
const time =
  (end: "departure" | "arrival"): Setter =>
  (reading, draft, cell, row) => {
    const local = cell.value.replace(/(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)$/, "");
    const read = dayAndClockOf(local);
    const which = reading.options.times ?? "scheduled";
    const day = dateOf(cell.value);
    if (cell.value.endsWith("Z")) set.instant(end, which)?.(reading, draft, cell, row);
    else if (read !== null) putLocal(reading, draft, cell, end, which, read);
    else if (day !== null && end === "departure") reading.put(draft, "date", day, [cell]);
    else set.clock(end, which)?.(reading, draft, cell, row);
  };

/** Google's markup gives the number without its designator, others with it. */
const number: Setter = (reading, draft, cell, row) => {
  putFlightNumber(reading, draft, cell);
  const airline = row.get("reservationFor.airline.iataCode");
  if (airline !== undefined && draft.flight.carrier === null) putCarrier(reading, draft, airline, [airline.value]);
};

const FLIGHT = "reservationFor";

const format: TableFormat = {
  id: "schema-org",
  needs: [],
  passOver: (row) => (/Cancelled$/.test(row.get("reservationStatus")?.value ?? "") ? "cancelled" : null),
  columns: {
    [`${FLIGHT}.departureDay`]: set.date,
    [`${FLIGHT}.departureAirport.iataCode`]: set.airport("from"),
    [`${FLIGHT}.arrivalAirport.iataCode`]: set.airport("to"),
    [`${FLIGHT}.departureTime`]: time("departure"),
    [`${FLIGHT}.departureTime.@value`]: time("departure"),
    [`${FLIGHT}.arrivalTime`]: time("arrival"),
    [`${FLIGHT}.arrivalTime.@value`]: time("arrival"),
    [`${FLIGHT}.flightNumber`]: number,
    [`${FLIGHT}.airline.iataCode`]: set.consulted,
    [`${FLIGHT}.aircraft`]: set.aircraft,
    [`${FLIGHT}.aircraft.name`]: set.aircraft,
    airplaneSeat: set.seat,
    "reservedTicket.ticketedSeat.seatNumber": set.seat,
    reservationStatus: set.consulted,
    "@context": set.consulted,
    "@type": set.consulted,
    [`${FLIGHT}.*`]: null,
    reservationNumber: null,
    "underName.*": null,
    "reservedTicket.*": null,
    "programMembershipUsed.*": null,
    boardingGroup: null,
    passengerSequenceNumber: null,
    passengerPriorityStatus: null,
    securityScreening: null,
    checkinUrl: null,
    modifyReservationUrl: null,
    cancelReservationUrl: null,
    modifiedTime: null,
    "potentialAction.*": null,
  },
};

type Path = readonly (string | number)[];

/** Places of the flight reservations of a JSON-LD text: itself, members of a list, of a graph, or of a package. */
function reservations(value: unknown, path: Path = []): Path[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => reservations(one, [...path, index]));
  if (!isObject(value)) return [];
  const types = [member(value, "@type")].flat();
  if (types.some((type) => /(?:^|\/)FlightReservation$/.test(String(type)))) return [path];
  return ["@graph", "subReservation", "mainEntity"].flatMap((key) =>
    reservations(listOf(value, key).length > 0 ? listOf(value, key) : member(value, key), [...path, key]),
  );
}

/** A JSON-LD text as it is, or as the scripts of a page hold it, each with its place. */
function jsonTexts(text: string): { readonly start: number; readonly json: JsonReading }[] {
  if (!/^\s*</.test(text)) {
    const json = readJson(text);
    return json === null ? [] : [{ start: 0, json }];
  }
  const found: { start: number; json: JsonReading }[] = [];
  const opening = /<script[^<>]{0,200}application\/ld\+json[^<>]{0,200}>/gi;
  for (const match of text.matchAll(opening)) {
    const start = match.index + match[0].length;
    const end = text.indexOf("</script", start);
    const json = end < 0 ? null : readJson(text.slice(start, end));
    if (json !== null) found.push({ start, json });
  }
  return found;
}

/** Whether a text holds a flight reservation of schema.org as JSON-LD. */
export const recognizes = (text: string): boolean =>
  text.includes("FlightReservation") && jsonTexts(text).some(({ json }) => reservations(json.value).length > 0);

function readText(reading: Reading, { start, json }: { readonly start: number; readonly json: JsonReading }): void {
  const spans = new Map(
    [...json.spans].map(([key, span]) => [key, { start: span.start + start, end: span.end + start }]),
  );
  const rows = objectRows(reading.text, { value: json.value, spans });
  for (const path of reservations(json.value)) {
    const draft = readFlight(reading, format, rows.cells(path), rows.line(path));
    if (draft !== null) reading.record([draft], rows.place(path));
  }
}

/**
 * Reads flight reservations of schema.org as JSON-LD, alone or in the scripts of a page or mail: a record a reservation.
 * Times are those of the timetable. Names, booking references, tickets and memberships are left out.
 */
export function read(text: string, options?: ReadOptions): Imported {
  const reading = startReading(format.id, text, options);
  const texts = jsonTexts(text);
  if (!texts.some(({ json }) => reservations(json.value).length > 0))
    reading.say("import/text-broken", "error", { wanted: "schema.org FlightReservation (JSON-LD)" });
  for (const one of texts) readText(reading, one);
  return reading.done();
}
