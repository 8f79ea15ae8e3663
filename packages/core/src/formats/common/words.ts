import type { Cabin, Purpose, SeatPosition } from "../../trip/index.ts";
import type { Words } from "./fields.ts";

/** Where a seat is, in the plain words that AirTrail, jetlog, Flighty and byAir write. */
export const POSITIONS: Words<SeatPosition> = { window: "window", middle: "middle", aisle: "aisle" };

/** Classes in the words of the same; what a record has no cabin for (a private flight, a cockpit) is not among them. */
export const CABINS: Words<Cabin> = {
  economy: "economy",
  "economy+": "premium-economy",
  economy_plus: "premium-economy",
  premium_economy: "premium-economy",
  business: "business",
  first: "first",
  first_class: "first",
};

/** What a flight was taken for, in the words of the same. */
export const PURPOSES: Words<Purpose> = {
  leisure: "leisure",
  personal: "leisure",
  business: "business",
  crew: "crew",
  other: "other",
};

/** The word of a format for a code, the first of those it has; null when it has none. */
export function wordFor<T extends string>(words: Words<T>, code: T | null | undefined): string | null {
  return Object.keys(words).find((word) => words[word] === code && words[word] !== null) ?? null;
}
