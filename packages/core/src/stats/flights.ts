import { textOf } from "../kernel/json.ts";
import { type Item, itemsOf } from "../trip/reading.ts";
import { type Tally, tallyCode } from "./tally.ts";

/** Counts each flight of a trip under the code that `codeOf` gives it; null is "not known". */
export function tallyFlights(state: Tally, record: unknown, codeOf: (flight: Item["value"]) => string | null): Tally {
  return itemsOf(record, "flights").reduce((tally, { value }) => tallyCode(tally, codeOf(value)), state);
}

/** The route `FROM-TO` of a flight, in the direction flown, or null when an end is not known. */
export function routeOf(flight: Item["value"]): string | null {
  const [from, to] = [textOf(flight, "from"), textOf(flight, "to")];
  return from === null || to === null ? null : `${from}-${to}`;
}
