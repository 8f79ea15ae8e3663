import { textOf } from "../../../kernel/json.ts";
import { tallyFlights } from "../../flights.ts";
import { monthOf } from "../../month.ts";
import { type Tally, type TallyResult, tallyingByCode } from "../../tally.ts";
import type { Measure } from "../../types.ts";

/** Flights by month of departure; a date that may lie in two months counts as not known. */
export const byMonth = {
  id: "trip/by-month",
  kind: "trip",
  unit: "flight",
  title: { ja: "月別の搭乗回数", en: "Flights by month" },
  definition: {
    ja: "出発月別の便数。二つの月にまたがり得る日付は不明とする。",
    en: "Flights by month of departure; a date that may lie in two months is not known.",
  },
  denominator: "known",
  source: "myFlightradar24 and AirTrail: flights per month",
  ...tallyingByCode,
  add: (state, record) => tallyFlights(state, record, (flight) => monthOf(textOf(flight, "date"))),
} satisfies Measure<Tally, TallyResult>;
