import { textOf } from "../../../kernel/json.ts";
import { tallyFlights } from "../../flights.ts";
import { emptyTally, finishTally, mergeTally, type Tally, type TallyResult } from "../../tally.ts";
import type { Measure } from "../../types.ts";

/** Flights by IATA code of the airline. */
export const byCarrier = {
  id: "trip/by-carrier",
  kind: "trip",
  unit: "flight",
  title: { ja: "航空会社別の搭乗回数", en: "Flights by airline" },
  empty: emptyTally,
  add: (state, record) => tallyFlights(state, record, (flight) => textOf(flight, "carrier")),
  merge: mergeTally,
  finish: finishTally,
} satisfies Measure<Tally, TallyResult>;
