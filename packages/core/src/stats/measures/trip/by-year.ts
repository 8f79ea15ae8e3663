import { textOf } from "../../../kernel/json.ts";
import { tallyFlights } from "../../flights.ts";
import { yearOf } from "../../month.ts";
import { type Tally, type TallyResult, tallyingByCode } from "../../tally.ts";
import type { Measure } from "../../types.ts";

/** Flights by year of departure. */
export const byYear = {
  id: "trip/by-year",
  kind: "trip",
  unit: "flight",
  title: { ja: "年別の搭乗回数", en: "Flights by year" },
  definition: {
    ja: "出発年別の便数。",
    en: "Flights by year of departure.",
  },
  denominator: "known",
  source: "myFlightradar24 and AirTrail: flights per year",
  ...tallyingByCode,
  add: (state, record) => tallyFlights(state, record, (flight) => yearOf(textOf(flight, "date"))),
} satisfies Measure<Tally, TallyResult>;
