import type { Flight } from "../../trip/index.ts";
import type { Cell, FlightDraft, Reading } from "./reading.ts";
import type { AirportFacts } from "./types.ts";
import { aircraftOf, clockOf, dateOf, dayAndClockOf, flightNumberOf, instantOf } from "./values.ts";

/** Says that a value is left out, since it is not what its column holds. */
export function leaveOut(reading: Reading, draft: FlightDraft, cell: Cell, field: string, reason: string): void {
  const { line, column, value } = cell;
  reading.unknownValue(cell);
  reading.sayOf(draft, "import/value-left-out", "warning", field, { line, column, value, reason });
}

/** Puts the local day of departure, or the month or year of it. */
export function putDate(reading: Reading, draft: FlightDraft, cell: Cell, text: string): void {
  const date = dateOf(text);
  if (date === null) leaveOut(reading, draft, cell, "date", "date");
  else reading.put(draft, "date", date, [cell]);
}

/** Puts a local time; `which` falls back on what the reader was told, or on the habit of the format. */
export function putClock(
  reading: Reading,
  draft: FlightDraft,
  cell: Cell,
  end: "departure" | "arrival",
  which: "scheduled" | "actual",
  text: string = cell.value,
): void {
  const clock = clockOf(text);
  if (clock === null) leaveOut(reading, draft, cell, `${end}/${which}`, "time");
  else reading.putTime(draft, end, which, clock, [cell]);
}

/** Puts the local time of an instant in a zone, and the local day where it is that of arrival, or of a departure without one. */
export function putInstant(
  reading: Reading,
  draft: FlightDraft,
  cell: Cell,
  end: "departure" | "arrival",
  which: "scheduled" | "actual",
  zone: string | null,
): void {
  const instant = instantOf(cell.value);
  const local = instant === null || zone === null ? null : (reading.options.local?.(instant, zone) ?? null);
  const read = local === null ? null : dayAndClockOf(local);
  if (read === null) leaveOut(reading, draft, cell, `${end}/${which}`, instant === null ? "time" : "zone");
  else putLocal(reading, draft, cell, end, which, read);
}

/** Puts a local day and time. */
export function putLocal(
  reading: Reading,
  draft: FlightDraft,
  cell: Cell,
  end: "departure" | "arrival",
  which: "scheduled" | "actual",
  { day, clock }: { readonly day: string; readonly clock: string },
): void {
  reading.putTime(draft, end, which, clock, [cell]);
  if (end === "arrival") reading.put(draft, "arrivalDate", day, [cell]);
  else if (draft.flight.date === null) reading.put(draft, "date", day, [cell]);
}

const IATA_AIRPORT = /^[A-Z]{3}$/;
const ICAO_AIRPORT = /^[A-Z][A-Z0-9]{3}$/;

/**
 * Puts an airport by the first of its codes that gives one: an IATA code as it is, an ICAO code through the look-up.
 * Gives what the look-up knows of it.
 */
export function putAirport(
  reading: Reading,
  draft: FlightDraft,
  cell: Cell,
  end: "from" | "to",
  codes: readonly string[],
): AirportFacts | null {
  const { airport } = reading.options;
  const given = codes.filter((code) => IATA_AIRPORT.test(code) || ICAO_AIRPORT.test(code));
  const { date } = draft.flight;
  for (const code of given) {
    const facts = airport?.(code, date) ?? null;
    const iata = facts?.iata ?? null;
    if (iata === null) continue;
    reading.put(draft, end, iata, [cell]);
    return facts;
  }
  const plain = given.find((code) => IATA_AIRPORT.test(code));
  if (plain !== undefined) reading.put(draft, end, plain, [cell]);
  const code = plain ?? given[0] ?? cell.value;
  if (plain === undefined && airport === undefined)
    leaveOut(reading, draft, cell, end, given.length > 0 ? "table" : "airport");
  else if (airport !== undefined) {
    reading.unknownValue(cell);
    reading.sayOf(draft, "import/airport-unknown", "warning", end, { line: cell.line, code });
  }
  return null;
}

/** Puts the airline by the first of its designators that gives one: of IATA as it is, of ICAO, or its name, through the look-up. */
export function putCarrier(reading: Reading, draft: FlightDraft, cell: Cell, codes: readonly string[]): void {
  const { airline } = reading.options;
  const given = codes.filter((code) => /^(?:[A-Z]{2,3}|[A-Z]\d|\d[A-Z])$/.test(code));
  for (const code of [...given, cell.value]) {
    const iata = airline?.(code, draft.flight.date)?.iata ?? null;
    if (iata === null) continue;
    reading.put(draft, "carrier", iata, [cell]);
    return;
  }
  const plain = given.find((code) => code.length === 2);
  if (plain !== undefined) reading.put(draft, "carrier", plain, [cell]);
  const code = plain ?? given[0] ?? cell.value;
  if (plain === undefined && airline === undefined)
    leaveOut(reading, draft, cell, "carrier", given.length > 0 ? "table" : "airline");
  else if (airline !== undefined) {
    reading.unknownValue(cell);
    // A designator of IATA stands as written: the table may not list the airline.
    const severity = plain === undefined ? "warning" : "info";
    reading.sayOf(draft, "import/airline-unknown", severity, "carrier", { line: cell.line, code });
  }
}

/** Puts carrier and number of a flight number; a carrier put before stays when the number has none. */
export function putFlightNumber(reading: Reading, draft: FlightDraft, cell: Cell, text: string = cell.value): void {
  const read = flightNumberOf(text);
  if (read === null) {
    leaveOut(reading, draft, cell, "number", "flight-number");
    return;
  }
  reading.put(draft, "number", read.number, [cell]);
  if (read.designator !== null) putCarrier(reading, draft, cell, [read.designator]);
  if (read.suffix !== null) leaveOut(reading, draft, { ...cell, value: read.suffix }, "number", "suffix");
}

/** Puts the aircraft: by its designator through the look-up, else by its maker's name, else as written. */
export function putAircraft(
  reading: Reading,
  draft: FlightDraft,
  cell: Cell,
  name: string,
  designator: string | null,
): void {
  const code = designator ?? (/^[A-Z0-9]{3,4}$/.test(name) ? name : null);
  const known = code === null ? null : (reading.options.aircraft?.(code) ?? null);
  const said = known ?? aircraftOf(name) ?? (name || code);
  if (said !== null) reading.put(draft, "aircraft", said, [cell]);
}

/** A text without space at its ends, or null when nothing is left. */
function textOf(value: string): string | null {
  const trimmed = value.trim();
  return trimmed === "" ? null : trimmed;
}

/** Puts a text as it is: a registration, a seat, a note. */
export function putText(
  reading: Reading,
  draft: FlightDraft,
  cell: Cell,
  field: "registration" | "seat" | "seatProduct" | "note",
  value: string = cell.value,
): void {
  const text = textOf(value);
  if (text !== null) reading.put(draft, field, text, [cell]);
}

/** Puts the seat without the zeros that some systems put before its row. */
export function putSeat(reading: Reading, draft: FlightDraft, cell: Cell, value: string = cell.value): void {
  putText(reading, draft, cell, "seat", value.trim().replace(/^0{1,3}(?=\d)/, ""));
}

/** Puts the minutes that a flight took. */
export function putDuration(reading: Reading, draft: FlightDraft, cell: Cell, minutes: number | null): void {
  if (minutes === null) leaveOut(reading, draft, cell, "durationMinutes", "duration");
  // Nothing takes no time: it is how some systems say that they do not know.
  else if (minutes > 0) reading.put(draft, "durationMinutes", minutes, [cell]);
}

/** Words of a format for the codes of one of the record's lists; null for a word that says nothing. */
export type Words<T> = Readonly<Record<string, T | null>>;

/** Puts a code by the word of the format for it; a word that the format is not known to have is said. */
export function putChoice<K extends "cabin" | "position" | "purpose">(
  reading: Reading,
  draft: FlightDraft,
  cell: Cell,
  field: K,
  words: Words<NonNullable<Flight[K]>>,
): void {
  const word = cell.value.trim().toLowerCase();
  if (!Object.hasOwn(words, word)) {
    leaveOut(reading, draft, cell, field, "not-listed");
    return;
  }
  const code = words[word] ?? null;
  if (code !== null) reading.put(draft, field, code as Flight[K], [cell]);
}
