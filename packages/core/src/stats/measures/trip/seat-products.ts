import { textOf } from "../../../kernel/json.ts";
import { tallyFlights } from "../../flights.ts";
import { type Tally, type TallyResult, tallying } from "../../tally.ts";
import type { Measure } from "../../types.ts";

/** Flights by name of the seat. */
export const seatProducts = {
  id: "trip/seat-products",
  kind: "trip",
  unit: "flight",
  title: { ja: "座席の名称別の搭乗回数", en: "Flights by seat product" },
  definition: {
    ja: "座席の名称別の便数。",
    en: "Flights by name of the seat product.",
  },
  denominator: "known",
  source: "Record model of Nisshi",
  ...tallying,
  add: (state, record) => tallyFlights(state, record, (flight) => textOf(flight, "seatProduct")),
} satisfies Measure<Tally, TallyResult>;
