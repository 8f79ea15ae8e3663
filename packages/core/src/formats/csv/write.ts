import type { Flight, Trip } from "../../trip/index.ts";
import { writeCsv } from "../common/rfc4180.ts";
import type { Exported, Field } from "../common/types.ts";
import { FLIGHT_FIELDS, startWriting } from "../common/writing.ts";
import { COLUMNS, guarded } from "./wire.ts";

/** What the table has columns for: all of a flight. */
export const carries: readonly Field[] = FLIGHT_FIELDS;

function rowOf(flight: Flight, trip: number): string[] {
  const row: Readonly<Record<(typeof COLUMNS)[number], string | number | null | undefined>> = {
    trip: trip + 1,
    date: flight.date,
    carrier: flight.carrier,
    number: flight.number,
    from: flight.from,
    to: flight.to,
    departure_scheduled: flight.departure.scheduled,
    departure_actual: flight.departure.actual,
    arrival_date: flight.arrivalDate,
    arrival_scheduled: flight.arrival.scheduled,
    arrival_actual: flight.arrival.actual,
    duration_minutes: flight.durationMinutes,
    delay_minutes: flight.delayMinutes,
    aircraft: flight.aircraft,
    registration: flight.registration,
    cabin: flight.cabin,
    seat: flight.seat,
    seat_product: flight.seatProduct,
    position: flight.position,
    purpose: flight.purpose,
    note: flight.note,
  };
  return COLUMNS.map((column) => guarded(String(row[column] ?? "")));
}

/**
 * Writes flights as CSV after RFC 4180, a row each, with all their fields; texts that a spreadsheet would take for a
 * formula get an apostrophe before them.
 */
export function write(trips: readonly Trip[]): Exported {
  const writing = startWriting(trips, carries);
  const rows = writing.flights.map(({ flight, trip }) => rowOf(flight, trip));
  return writing.done(writeCsv([COLUMNS, ...rows]));
}
