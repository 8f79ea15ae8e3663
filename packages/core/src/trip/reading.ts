import { pointer } from "../kernel/issue.ts";
import { isObject, listOf, textOf, type UnknownObject } from "../kernel/json.ts";

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
