import { hourOf, tallyFlights } from "../../flights.ts";
import { type Tally, type TallyResult, tallyingByCode } from "../../tally.ts";
import type { Measure } from "../../types.ts";

/** Flights by hour of scheduled departure, local time. */
export const byHour = {
  id: "trip/by-hour",
  kind: "trip",
  unit: "flight",
  title: { ja: "出発時刻帯別の搭乗回数", en: "Flights by hour of departure" },
  definition: {
    ja: "定刻の出発時（現地時刻、0 から 23 時）別の便数。定刻がなければ実際の時刻。",
    en: "Flights by local hour of departure (0 to 23), as scheduled, else as flown.",
  },
  denominator: "known",
  source: "Analytics of AirTrail by local departure",
  ...tallyingByCode,
  add: (state, record) => tallyFlights(state, record, hourOf),
} satisfies Measure<Tally, TallyResult>;
