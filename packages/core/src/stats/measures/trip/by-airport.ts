import { textOf } from "../../../kernel/json.ts";
import { itemsOf } from "../../../trip/reading.ts";
import { emptyTally, finishTally, mergeTally, type Tally, type TallyResult, tallyCode } from "../../tally.ts";
import type { Measure } from "../../types.ts";

/** Departures and arrivals by airport: each flight counts twice, once at either end. */
export const byAirport = {
  id: "trip/by-airport",
  kind: "trip",
  unit: "movement",
  title: { ja: "空港別の発着回数", en: "Departures and arrivals by airport" },
  empty: emptyTally,
  add: (state, record) =>
    itemsOf(record, "flights")
      .flatMap(({ value }) => [textOf(value, "from"), textOf(value, "to")])
      .reduce(tallyCode, state),
  merge: mergeTally,
  finish: finishTally,
} satisfies Measure<Tally, TallyResult>;
