import { pointer } from "../kernel/issue.ts";
import { isObject, listOf, member, textOf, type UnknownObject } from "../kernel/json.ts";

/** A flight, lounge or expense as found, with its place in its list. */
export interface Item {
  readonly index: number;
  readonly value: UnknownObject;
}

/** The objects of a member list, each with its place. */
export function itemsOf(record: unknown, key: "flights" | "lounges" | "expenses"): Item[] {
  return listOf(record, key).flatMap((value, index) => (isObject(value) ? [{ index, value }] : []));
}

/** A text of a flight, with its JSON Pointer. */
export interface FlightText {
  readonly path: string;
  readonly text: string;
  readonly flight: Item;
}

/** The texts that a record's flights have at `keys` (`["departure", "actual"]` reaches inside), nulls left out. */
export function flightTexts(record: unknown, ...keys: readonly string[]): FlightText[] {
  const last = keys.at(-1) ?? "";
  return itemsOf(record, "flights").flatMap((flight) => {
    let holder: unknown = flight.value;
    for (const key of keys.slice(0, -1)) holder = isObject(holder) ? holder[key] : undefined;
    const text = textOf(holder, last);
    return text === null ? [] : [{ path: pointer("flights", flight.index, ...keys), text, flight }];
  });
}

/** Minutes of a local HH:MM since midnight, or null when the text is none. */
export function minutesOf(clock: string | null): number | null {
  const match = clock === null ? null : /^([01]\d|2[0-3]):([0-5]\d)$/.exec(clock);
  return match === null ? null : Number(match[1]) * 60 + Number(match[2]);
}

/** Minutes since midnight of one of the four times of a flight; null when it is not stated. */
export function clockOf(flight: unknown, end: "departure" | "arrival", which: "scheduled" | "actual"): number | null {
  return minutesOf(textOf(member(flight, end), which));
}

/** Minutes less whole days, between half a day before and half a day after: 23:50 to 00:20 is 30. */
export function aroundMidnight(minutes: number): number {
  return minutes - 1440 * Math.round(minutes / 1440);
}

/** Two flights of one day that meet at an airport, with the minutes since midnight at which one ends and the other leaves. */
export interface Connection {
  readonly before: Item;
  readonly after: Item;
  readonly arrival: number;
  readonly departure: number;
  /** Which times these are: as flown where both are known so, else as scheduled. */
  readonly which: "scheduled" | "actual";
}

/** The connections of a trip whose two times are known. */
export function connectionsOf(record: unknown): Connection[] {
  const flights = itemsOf(record, "flights");
  return flights.flatMap((after, position) => {
    const before = flights[position - 1];
    const [date, airport] = [textOf(after.value, "date"), textOf(after.value, "from")];
    if (before === undefined || date === null || airport === null) return [];
    if (textOf(before.value, "date") !== date || textOf(before.value, "to") !== airport) return [];
    for (const which of ["actual", "scheduled"] as const) {
      const [arrival, departure] = [clockOf(before.value, "arrival", which), clockOf(after.value, "departure", which)];
      if (arrival !== null && departure !== null) return [{ before, after, arrival, departure, which }];
    }
    return [];
  });
}
