import { textOf } from "../../../kernel/json.ts";
import { tallyFlights } from "../../flights.ts";
import { type Tally, type TallyResult, tallying } from "../../tally.ts";
import type { Measure } from "../../types.ts";

/** Flights by aircraft type as stated, variant or family. */
export const aircraft = {
  id: "trip/aircraft",
  kind: "trip",
  unit: "flight",
  title: { ja: "機種別の搭乗回数", en: "Flights by aircraft" },
  definition: {
    ja: "機種別の便数。派生型は記載どおり。",
    en: "Flights by aircraft type as stated, variant or family.",
  },
  denominator: "known",
  source: "myFlightradar24 and AirTrail: top aircraft",
  ...tallying,
  add: (state, record) => tallyFlights(state, record, (flight) => textOf(flight, "aircraft")),
} satisfies Measure<Tally, TallyResult>;
