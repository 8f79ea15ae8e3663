import { textOf } from "../../../kernel/json.ts";
import { tallyFlights } from "../../flights.ts";
import { emptyTally, finishTally, mergeTally, type Tally, type TallyResult } from "../../tally.ts";
import type { Measure } from "../../types.ts";

/** Flights by aircraft type as stated, variant or family. */
export const aircraft = {
  id: "trip/aircraft",
  kind: "trip",
  unit: "flight",
  title: { ja: "機種別の搭乗回数", en: "Flights by aircraft" },
  empty: emptyTally,
  add: (state, record) => tallyFlights(state, record, (flight) => textOf(flight, "aircraft")),
  merge: mergeTally,
  finish: finishTally,
} satisfies Measure<Tally, TallyResult>;
