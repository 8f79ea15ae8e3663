import { routeOf, tallyFlights } from "../../flights.ts";
import { type Tally, type TallyResult, tallying } from "../../tally.ts";
import type { Measure } from "../../types.ts";

/** Flights by route `FROM-TO`, in the direction flown. */
export const routes = {
  id: "trip/routes",
  kind: "trip",
  unit: "flight",
  title: { ja: "路線別の搭乗回数", en: "Flights by route" },
  definition: {
    ja: "路線（方向あり）別の便数。",
    en: "Flights by route in the direction flown.",
  },
  denominator: "known",
  source: "AirTrail and OpenFlights: directed routes",
  ...tallying,
  add: (state, record) => tallyFlights(state, record, routeOf),
} satisfies Measure<Tally, TallyResult>;
