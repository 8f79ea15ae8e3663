import { seatLetterOf, tallyFlights } from "../../flights.ts";
import { type Tally, type TallyResult, tallying } from "../../tally.ts";
import type { Measure } from "../../types.ts";

/** Flights by seat letter. */
export const seats = {
  id: "trip/seats",
  kind: "trip",
  unit: "flight",
  title: { ja: "座席の列記号別の搭乗回数", en: "Flights by seat letter" },
  definition: {
    ja: "座席番号の記号（A、K など）別の便数。",
    en: "Flights by the letter of the seat.",
  },
  denominator: "known",
  source: "myFlightradar24 and AirTrail: seat type",
  ...tallying,
  add: (state, record) => tallyFlights(state, record, seatLetterOf),
} satisfies Measure<Tally, TallyResult>;
