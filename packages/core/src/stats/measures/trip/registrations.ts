import { textOf } from "../../../kernel/json.ts";
import { tallyFlights } from "../../flights.ts";
import { type Tally, type TallyResult, tallying } from "../../tally.ts";
import type { Measure } from "../../types.ts";

/** Flights by airframe. */
export const registrations = {
  id: "trip/registrations",
  kind: "trip",
  unit: "flight",
  title: { ja: "機体記号別の搭乗回数", en: "Flights by registration" },
  definition: {
    ja: "機体記号別の便数。同じ機体に何度乗ったかが分かる。",
    en: "Flights by registration: how often the same airframe was flown.",
  },
  denominator: "known",
  source: "Flighty and jetlog: airframes",
  ...tallying,
  add: (state, record) => tallyFlights(state, record, (flight) => textOf(flight, "registration")),
} satisfies Measure<Tally, TallyResult>;
