import type { Flight, Trip } from "../../trip/index.ts";
import type { Exported, Field, WriteOptions } from "../common/types.ts";
import { dateOf } from "../common/values.ts";
import { CABINS, POSITIONS, PURPOSES } from "../common/words.ts";
import {
  choiceText,
  type End,
  endsOf,
  flightNumberText,
  minutesUnderWay,
  type Outgoing,
  startWriting,
  type Writing,
} from "../common/writing.ts";

/** What a backup has members for. The arrival's day goes with its time. */
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
  "durationMinutes",
  "aircraft",
  "registration",
  "cabin",
  "seat",
  "position",
  "purpose",
  "note",
];

/** The one traveller of the backup, who maps to the user that imports it. */
const USER = { id: "traveller", username: "traveller", displayName: "Traveller" };

function airportOf(writing: Writing, from: Outgoing, side: "from" | "to", on: string | null, options: WriteOptions) {
  const code = from.flight[side];
  if (code === null) return null;
  const facts = options.airport?.(code, on) ?? null;
  // AirTrail finds airports by the code of ICAO.
  if (facts === null || facts.icao === null) writing.drop(from, side, code, "no-code");
  return {
    iata: code,
    icao: facts?.icao ?? null,
    name: facts?.name ?? code,
    municipality: facts?.city ?? null,
    country: facts?.country ?? null,
    lat: facts?.latitude ?? null,
    lon: facts?.longitude ?? null,
    tz: facts?.zone ?? null,
  };
}

/** `2031-05-04T22:55:00.000Z`, or nothing where the instant is not known, which is said. */
function instantText(
  writing: Writing,
  from: Outgoing,
  end: "departure" | "arrival",
  which: "scheduled" | "actual",
  { instant }: End,
) {
  const clock = from.flight[end][which];
  if (clock !== null && instant === null) writing.drop(from, `${end}/${which}`, clock, "zone");
  return instant === null ? null : instant.replace("Z", ".000Z");
}

function flightOf(writing: Writing, from: Outgoing, options: WriteOptions) {
  const { flight } = from;
  const date = dateOf(flight.date ?? "");
  if (date === null) {
    writing.leave(from, "date");
    return null;
  }
  const [scheduled, actual] = [endsOf(flight, options, "scheduled"), endsOf(flight, options, "actual")];
  if (flight.arrivalDate !== undefined && scheduled.arrival.instant === null && actual.arrival.instant === null)
    writing.lose("arrivalDate");
  const minutes = minutesUnderWay(flight, options);
  return {
    date: `${date}-01-01`.slice(0, 10),
    datePrecision: date.length === 10 ? "day" : date.length === 7 ? "month" : "year",
    from: airportOf(writing, from, "from", date, options),
    to: airportOf(writing, from, "to", date, options),
    departure: instantText(writing, from, "departure", "actual", actual.departure),
    arrival: instantText(writing, from, "arrival", "actual", actual.arrival),
    departureScheduled: instantText(writing, from, "departure", "scheduled", scheduled.departure),
    arrivalScheduled: instantText(writing, from, "arrival", "scheduled", scheduled.arrival),
    takeoffScheduled: null,
    takeoffActual: null,
    landingScheduled: null,
    landingActual: null,
    duration: minutes === null ? null : minutes * 60,
    flightNumber: flightNumberText(flight) || null,
    airline: airlineOf(flight, date, options),
    aircraft: aircraftOf(flight, options),
    aircraftReg: flight.registration,
    departureTerminal: null,
    departureGate: null,
    arrivalTerminal: null,
    arrivalGate: null,
    note: flight.note ?? null,
    passengers: [
      {
        userId: USER.id,
        guestName: null,
        seat: choiceText(writing, from, "position", POSITIONS, flight.position),
        seatNumber: flight.seat,
        seatClass: choiceText(writing, from, "cabin", CABINS, flight.cabin),
        flightReason: choiceText(writing, from, "purpose", PURPOSES, flight.purpose),
      },
    ],
  };
}

function airlineOf({ carrier }: Flight, on: string, options: WriteOptions) {
  if (carrier === null) return null;
  const facts = options.airline?.(carrier, on) ?? null;
  return { name: facts?.name ?? carrier, icao: facts?.icao ?? null, iata: carrier };
}

function aircraftOf({ aircraft }: Flight, options: WriteOptions) {
  return aircraft === null ? null : { name: aircraft, icao: options.designator?.(aircraft) ?? null };
}

/**
 * Writes flights as a JSON backup of AirTrail. Its times are instants, so that they need the look-ups of airports, of
 * instants and, where a record does not say it, of the day of arrival.
 */
export function write(trips: readonly Trip[], options: WriteOptions = {}): Exported {
  const writing = startWriting(trips, carries);
  const flights = writing.flights.map((from) => flightOf(writing, from, options)).filter((flight) => flight !== null);
  return writing.done(`${JSON.stringify({ users: [USER], flights }, null, 2)}\n`);
}
