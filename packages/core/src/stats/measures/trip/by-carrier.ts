import { textOf } from "../../../kernel/json.ts";
import { tallyFlights } from "../../flights.ts";
import { type Tally, type TallyResult, tallying } from "../../tally.ts";
import type { Measure } from "../../types.ts";

/** Flights by IATA code of the airline. */
export const byCarrier = {
  id: "trip/by-carrier",
  kind: "trip",
  unit: "flight",
  title: { ja: "航空会社別の搭乗回数", en: "Flights by airline" },
  definition: {
    ja: "運航会社別の便数。",
    en: "Flights by operating airline.",
  },
  denominator: "known",
  source: "myFlightradar24, Flighty and AirTrail: top airlines",
  ...tallying,
  add: (state, record) => tallyFlights(state, record, (flight) => textOf(flight, "carrier")),
} satisfies Measure<Tally, TallyResult>;
