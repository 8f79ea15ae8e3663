import { textOf } from "../../../kernel/json.ts";
import { tallyFlights } from "../../flights.ts";
import { emptyTally, finishTally, mergeTally, type Tally, type TallyResult } from "../../tally.ts";
import type { Measure } from "../../types.ts";

/** Flights by class booked. */
export const cabins = {
  id: "trip/cabins",
  kind: "trip",
  unit: "flight",
  vocabulary: "cabins",
  title: { ja: "座席クラス別の搭乗回数", en: "Flights by cabin" },
  empty: emptyTally,
  add: (state, record) => tallyFlights(state, record, (flight) => textOf(flight, "cabin")),
  merge: mergeTally,
  finish: finishTally,
} satisfies Measure<Tally, TallyResult>;
