import { routeOf, tallyFlights } from "../../flights.ts";
import { emptyTally, finishTally, mergeTally, type Tally, type TallyResult } from "../../tally.ts";
import type { Measure } from "../../types.ts";

/** Flights by route `FROM-TO`, in the direction flown. */
export const routes = {
  id: "trip/routes",
  kind: "trip",
  unit: "flight",
  title: { ja: "路線別の搭乗回数", en: "Flights by route" },
  empty: emptyTally,
  add: (state, record) => tallyFlights(state, record, routeOf),
  merge: mergeTally,
  finish: finishTally,
} satisfies Measure<Tally, TallyResult>;
