import { textOf } from "../../../kernel/json.ts";
import { tallyFlights } from "../../flights.ts";
import { monthOf } from "../../month.ts";
import { emptyTally, finishByCode, mergeTally, type Tally, type TallyResult } from "../../tally.ts";
import type { Measure } from "../../types.ts";

/** Flights by month of departure; a date that may lie in two months counts as not known. */
export const byMonth = {
  id: "trip/by-month",
  kind: "trip",
  unit: "flight",
  title: { ja: "月別の搭乗回数", en: "Flights by month" },
  empty: emptyTally,
  add: (state, record) => tallyFlights(state, record, (flight) => monthOf(textOf(flight, "date"))),
  merge: mergeTally,
  finish: finishByCode,
} satisfies Measure<Tally, TallyResult>;
