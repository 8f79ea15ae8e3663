import { textOf } from "../kernel/json.ts";
import { clockOf, type Item, itemsOf } from "../trip/reading.ts";
import { type Tally, tallyCode } from "./tally.ts";

type Flight = Item["value"];

/** Counts each flight of a trip under the code that `codeOf` gives it; null is "not known". */
export function tallyFlights(state: Tally, record: unknown, codeOf: (flight: Flight) => string | null): Tally {
  return itemsOf(record, "flights").reduce((tally, { value }) => tallyCode(tally, codeOf(value)), state);
}

/** The two ends of a flight, or null when one is not known. */
export function endsOf(flight: Flight): readonly [from: string, to: string] | null {
  const [from, to] = [textOf(flight, "from"), textOf(flight, "to")];
  return from === null || to === null ? null : [from, to];
}

/** The route `FROM-TO` of a flight, in the direction flown, or null when an end is not known. */
export function routeOf(flight: Flight): string | null {
  return endsOf(flight)?.join("-") ?? null;
}

/** The two airports of a flight in the order of the alphabet, or null when an end is not known. */
export function pairOf(flight: Flight): string | null {
  const ends = endsOf(flight);
  return ends === null ? null : [...ends].sort().join("-");
}

/** The local hour of departure as two digits, as scheduled, else as flown. */
export function hourOf(flight: Flight): string | null {
  const minutes = clockOf(flight, "departure", "scheduled") ?? clockOf(flight, "departure", "actual");
  return minutes === null ? null : String(Math.floor(minutes / 60)).padStart(2, "0");
}

/** The letter of a seat such as 12A; null when the seat has none. */
export function seatLetterOf(flight: Flight): string | null {
  return /^\d{1,3}([A-Z])$/.exec(textOf(flight, "seat") ?? "")?.[1] ?? null;
}
