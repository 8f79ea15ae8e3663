import { textOf } from "../../../kernel/json.ts";
import { tallyFlights } from "../../flights.ts";
import { weekdayOf } from "../../month.ts";
import { type Tally, type TallyResult, tallyingByCode } from "../../tally.ts";
import type { Measure } from "../../types.ts";

/** Flights by local weekday of departure, 1 Monday to 7 Sunday. */
export const byWeekday = {
  id: "trip/by-weekday",
  kind: "trip",
  unit: "flight",
  vocabulary: "weekdays",
  title: { ja: "曜日別の搭乗回数", en: "Flights by weekday" },
  definition: {
    ja: "出発地の曜日別の便数（1 月曜から 7 日曜）。",
    en: "Flights by local weekday of departure, 1 Monday to 7 Sunday (ISO 8601).",
  },
  denominator: "known",
  source: "myFlightradar24: flights per weekday",
  ...tallyingByCode,
  add: (state, record) => tallyFlights(state, record, (flight) => weekdayOf(textOf(flight, "date"))),
} satisfies Measure<Tally, TallyResult>;
