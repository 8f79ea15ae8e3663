import { pairOf, tallyFlights } from "../../flights.ts";
import { type Tally, type TallyResult, tallying } from "../../tally.ts";
import type { Measure } from "../../types.ts";

/** Flights by pair of airports, whichever way. */
export const pairs = {
  id: "trip/pairs",
  kind: "trip",
  unit: "flight",
  title: { ja: "区間別（往復を区別しない）の搭乗回数", en: "Flights by pair of airports" },
  definition: {
    ja: "二つの空港の組（方向なし）別の便数。",
    en: "Flights by pair of airports, whichever way flown.",
  },
  denominator: "known",
  source: "Undirected counterpart of the routes of AirTrail and OpenFlights",
  ...tallying,
  add: (state, record) => tallyFlights(state, record, pairOf),
} satisfies Measure<Tally, TallyResult>;
