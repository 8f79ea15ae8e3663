import { textOf } from "../../../kernel/json.ts";
import { tallyFlights } from "../../flights.ts";
import { dayOf } from "../../month.ts";
import { type Tally, type TallyResult, tallyingByCode } from "../../tally.ts";
import type { Measure } from "../../types.ts";

/** Flights by local day of departure, as a calendar shows them; a date that may lie in two days counts as not known. */
export const byDay = {
  id: "trip/by-day",
  kind: "trip",
  unit: "flight",
  title: { ja: "日別の搭乗回数", en: "Flights by day" },
  definition: {
    ja: "出発日（現地）別の便数。一日に定まらない日付は不明とする。",
    en: "Flights by local day of departure; a date that may lie in two days is not known.",
  },
  denominator: "known",
  source: "AirTrail and Flighty: calendar of flights",
  ...tallyingByCode,
  add: (state, record) => tallyFlights(state, record, (flight) => dayOf(textOf(flight, "date"))),
} satisfies Measure<Tally, TallyResult>;
