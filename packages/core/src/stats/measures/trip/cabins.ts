import { textOf } from "../../../kernel/json.ts";
import { tallyFlights } from "../../flights.ts";
import { type Tally, type TallyResult, tallying } from "../../tally.ts";
import type { Measure } from "../../types.ts";

/** Flights by class booked. */
export const cabins = {
  id: "trip/cabins",
  kind: "trip",
  unit: "flight",
  vocabulary: "cabins",
  title: { ja: "座席クラス別の搭乗回数", en: "Flights by cabin" },
  definition: {
    ja: "予約クラス別の便数。",
    en: "Flights by class booked.",
  },
  denominator: "known",
  source: "myFlightradar24 and AirTrail: flight class",
  ...tallying,
  add: (state, record) => tallyFlights(state, record, (flight) => textOf(flight, "cabin")),
} satisfies Measure<Tally, TallyResult>;
