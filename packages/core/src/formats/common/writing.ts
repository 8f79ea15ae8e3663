import { type Finding, finding, pointer } from "../../kernel/issue.ts";
import { member } from "../../kernel/json.ts";
import { plainDay } from "../../kernel/when.ts";
import type { Flight, Trip } from "../../trip/index.ts";
import type { Words } from "./fields.ts";
import type { Exported, Field, WriteOptions } from "./types.ts";
import { wordFor } from "./words.ts";

/** A flight to write, with its JSON Pointer into the list of trips. */
export interface Outgoing {
  readonly flight: Flight;
  readonly trip: number;
  readonly path: string;
}

/** One writing: the flights, and what is lost on the way. */
export interface Writing {
  readonly flights: readonly Outgoing[];
  /** Counts a field that is not carried. */
  readonly lose: (field: string) => void;
  /** Says that a value is not carried, and why. */
  readonly drop: (from: Outgoing, field: string, value: string, reason: string) => void;
  /** Says that a flight is not carried at all. */
  readonly leave: (from: Outgoing, reason: string) => void;
  readonly done: (text: string) => Exported;
}

/** Every field of a flight. */
export const FLIGHT_FIELDS: readonly Field[] = [
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
  "delayMinutes",
  "aircraft",
  "registration",
  "cabin",
  "seat",
  "seatProduct",
  "position",
  "purpose",
  "note",
];

/** Every field that a format may carry. */
export const FIELDS: readonly Field[] = [...FLIGHT_FIELDS, "lounges", "expenses"];

/** What a flight says in a field, as text; null when nothing. */
export function fieldText(flight: Flight, field: Field): string | null {
  const [key = "", which] = field.split("/");
  const held: unknown = flight[key as keyof Flight];
  const value = which === undefined ? held : member(held, which);
  return typeof value === "string" || typeof value === "number" ? String(value) : null;
}

/** Fields of a flight that say something. */
function saidFields(flight: Flight): Field[] {
  return FIELDS.filter((field) => fieldText(flight, field) !== null);
}

/** Starts to write trips in a format that carries these fields; all others are counted as lost. */
export function startWriting(trips: readonly Trip[], carries: readonly Field[]): Writing {
  const counts = new Map<string, number>();
  const findings: Finding[] = [];
  const lose = (field: string, times = 1) => {
    if (times > 0) counts.set(field, (counts.get(field) ?? 0) + times);
  };
  for (const trip of trips) {
    for (const flight of trip.flights)
      for (const field of saidFields(flight)) if (!carries.includes(field)) lose(field);
    for (const list of ["lounges", "expenses"] as const) if (!carries.includes(list)) lose(list, trip[list].length);
    lose("evidence", Object.keys(trip.evidence).length);
  }
  return {
    flights: trips.flatMap(({ flights }, trip) =>
      flights.map((flight, index) => ({ flight, trip, path: pointer(trip, "flights", index) })),
    ),
    lose: (field) => lose(field),
    drop: ({ path }, field, value, reason) => {
      findings.push(finding("export/value-left-out", "warning", `${path}/${field}`, { field, value, reason }));
    },
    leave: ({ path }, reason) => {
      findings.push(finding("export/flight-left-out", "warning", path, { reason }));
    },
    done: (text) => {
      const lost = [...counts].map(([field, count]) => finding("export/not-carried", "info", "", { field, count }));
      return { text, lost: [...lost, ...findings] };
    },
  };
}

/** `JL794`, `794` or nothing. */
export function flightNumberText({ carrier, number }: Flight): string {
  return number === null ? "" : `${carrier ?? ""}${number}`;
}

/** The one time of an end that a format has room for: as flown where known. The other is lost where it differs. */
export function oneTime({ lose }: Writing, { flight }: Outgoing, end: "departure" | "arrival"): string | null {
  const { scheduled, actual } = flight[end];
  if (actual !== null && scheduled !== null && actual !== scheduled) lose(`${end}/scheduled`);
  return actual ?? scheduled;
}

/** An end of a flight in local time, in the zone of its airport, and as an instant; each null where it is not known. */
export interface End {
  readonly local: string | null;
  readonly zone: string | null;
  readonly instant: string | null;
}

/** The two ends of a flight by one kind of its times, its actual ones where known by default. */
export function endsOf(
  flight: Flight,
  options: WriteOptions,
  which?: "scheduled" | "actual",
): { readonly departure: End; readonly arrival: End } {
  const { from, to, date, durationMinutes = null } = flight;
  const timeOf = (end: "departure" | "arrival") =>
    which === undefined ? (flight[end].actual ?? flight[end].scheduled) : flight[end][which];
  const [departure, arrival] = [timeOf("departure"), timeOf("arrival")];
  const day = date !== null && plainDay(date) !== null ? date : null;
  const known = from !== null && to !== null && day !== null && departure !== null && arrival !== null;
  const arrivalDay =
    flight.arrivalDate ??
    (known ? (options.arrivalDate?.({ from, to, date: day, departure, arrival, durationMinutes }) ?? null) : null);
  const end = (code: string | null, on: string | null, clock: string | null): End => {
    const local = on === null || clock === null || plainDay(on) === null ? null : `${on}T${clock}`;
    const zone = code === null ? null : (options.airport?.(code, day)?.zone ?? null);
    const instant = local === null || zone === null ? null : (options.instant?.(local, zone) ?? null);
    return { local, zone, instant };
  };
  return { departure: end(from, day, departure), arrival: end(to, arrivalDay, arrival) };
}

/** Minutes since 1970 of an instant. */
function minuteOf(instant: string): number {
  const clock = Number(instant.slice(11, 13)) * 60 + Number(instant.slice(14, 16));
  return (plainDay(instant.slice(0, 10)) ?? 0) * 1440 + clock;
}

/** Minutes under way: as stated, else between the two instants; null when neither is known. */
export function minutesUnderWay(flight: Flight, options: WriteOptions): number | null {
  if (flight.durationMinutes !== undefined) return flight.durationMinutes;
  const { departure, arrival } = endsOf(flight, options);
  if (departure.instant === null || arrival.instant === null) return null;
  const minutes = minuteOf(arrival.instant) - minuteOf(departure.instant);
  return minutes > 0 ? minutes : null;
}

/** The word of the format for a code; null when there is no code, or no word, which is said. */
export function choiceText<T extends string>(
  writing: Writing,
  from: Outgoing,
  field: "cabin" | "position" | "purpose",
  words: Words<T>,
  code: T | null | undefined,
): string | null {
  const word = code == null ? null : wordFor(words, code);
  if (code != null && word === null) writing.drop(from, field, code, "not-listed");
  return word;
}
