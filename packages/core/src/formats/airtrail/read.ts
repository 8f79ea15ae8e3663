import { listOf } from "../../kernel/json.ts";
import { putAircraft, putAirport, putInstant } from "../common/fields.ts";
import { readJson } from "../common/json-spans.ts";
import { objectRows, readObjects } from "../common/objects.ts";
import { startReading } from "../common/reading.ts";
import * as set from "../common/setters.ts";
import type { Setter, TableFormat } from "../common/table.ts";
import type { Imported, ReadOptions } from "../common/types.ts";
import { CABINS, POSITIONS, PURPOSES } from "../common/words.ts";

/** An airport by its IATA code, else by that of ICAO. */
const airport =
  (end: "from" | "to"): Setter =>
  (reading, draft, cell, row) => {
    const { value } = cell;
    const other = row.get(`${end}.icao`)?.value;
    if (draft.flight[end] === null)
      putAirport(reading, draft, cell, end, other === undefined ? [value] : [value, other]);
  };

/** An instant in the zone that the file says the airport has. */
const instant =
  (end: "departure" | "arrival", which: "scheduled" | "actual"): Setter =>
  (reading, draft, cell, row) => {
    const side = end === "departure" ? "from" : "to";
    const code = draft.flight[side];
    const known = code === null ? null : (reading.options.airport?.(code, draft.flight.date)?.zone ?? null);
    putInstant(reading, draft, cell, end, which, row.get(`${side}.tz`)?.value ?? known);
  };

/** An aircraft by its designator, where it has no name. */
const otherAircraft: Setter = (reading, draft, cell) => {
  if (draft.flight.aircraft === null) putAircraft(reading, draft, cell, cell.value, null);
};

/** A passenger of a flight: 3.12 keeps them under `passengers`, earlier ones under `seats`. */
function passenger(list: string): Record<string, Setter> {
  return {
    [`${list}.0.seat`]: set.choice("position", POSITIONS),
    [`${list}.0.seatNumber`]: set.seat,
    [`${list}.0.seatClass`]: set.choice("cabin", CABINS),
    [`${list}.0.flightReason`]: set.choice("purpose", PURPOSES),
    [`${list}.*`]: null,
  };
}

const format: TableFormat = {
  id: "airtrail",
  needs: [],
  columns: {
    date: set.date,
    datePrecision: set.consulted,
    "from.iata": airport("from"),
    "from.icao": airport("from"),
    from: airport("from"),
    "to.iata": airport("to"),
    "to.icao": airport("to"),
    to: airport("to"),
    departureScheduled: instant("departure", "scheduled"),
    departure: instant("departure", "actual"),
    arrivalScheduled: instant("arrival", "scheduled"),
    arrival: instant("arrival", "actual"),
    duration: set.durationSeconds,
    flightNumber: set.flightNumber,
    "airline.iata": set.airline,
    "airline.icao": set.airline,
    airline: set.airline,
    "aircraft.name": (reading, draft, cell, row) =>
      putAircraft(reading, draft, cell, cell.value, row.get("aircraft.icao")?.value ?? null),
    "aircraft.icao": otherAircraft,
    aircraft: set.aircraft,
    aircraftReg: set.text("registration"),
    ...passenger("passengers"),
    ...passenger("seats"),
    flightReason: set.choice("purpose", PURPOSES),
    note: set.text("note"),
    takeoffScheduled: null,
    takeoffActual: null,
    landingScheduled: null,
    landingActual: null,
    departureTerminal: null,
    departureGate: null,
    arrivalTerminal: null,
    arrivalGate: null,
    fromId: null,
    toId: null,
    airlineId: null,
    aircraftId: null,
    id: null,
    "from.*": null,
    "to.*": null,
    "airline.*": null,
    "aircraft.*": null,
    "track.*": null,
    "customFields.*": null,
  },
  // A date of a month or a year is written as its first day.
  finish: (reading, draft, row) => {
    const [date, precision] = [row.get("date"), row.get("datePrecision")?.value];
    const length = { month: 7, year: 4 }[precision ?? ""];
    if (date !== undefined && length !== undefined && draft.flight.date !== null)
      reading.put(draft, "date", date.value.slice(0, length), [date]);
  },
};

/** Whether a text is a backup of AirTrail: a JSON object with users and flights. */
export function recognizes(text: string): boolean {
  if (!/^\s*\{/.test(text) || !text.includes('"flights"')) return false;
  const value = readJson(text)?.value;
  return listOf(value, "flights").length > 0 && listOf(value, "users").length > 0;
}

/**
 * Reads the JSON backup of AirTrail: a record a flight, with the seat of its first passenger. Its times are instants; the
 * file says the zones, the look-up `local` tells the local time.
 */
export function read(text: string, options?: ReadOptions): Imported {
  const reading = startReading(format.id, text, options);
  const json = readJson(text);
  if (json === null) reading.say("import/text-broken", "error", { wanted: "JSON" });
  else readObjects(reading, format, objectRows(text, json), listOf(json.value, "flights"), ["flights"]);
  return reading.done();
}
