import { textOf } from "../../../kernel/json.ts";
import { itemsOf } from "../../../trip/reading.ts";
import { type Tally, type TallyResult, tallyCode, tallying } from "../../tally.ts";
import type { Measure } from "../../types.ts";

/** Departures and arrivals by airport: each flight counts twice, once at either end. */
export const byAirport = {
  id: "trip/by-airport",
  kind: "trip",
  unit: "movement",
  title: { ja: "空港別の発着回数", en: "Departures and arrivals by airport" },
  definition: {
    ja: "空港別の発着回数。1 便を出発と到着で 2 回数える。",
    en: "Departures and arrivals by airport; each flight counts once at either end.",
  },
  denominator: "known",
  source: "myFlightradar24, Flighty and AirTrail: top airports",
  ...tallying,
  add: (state, record) =>
    itemsOf(record, "flights")
      .flatMap(({ value }) => [textOf(value, "from"), textOf(value, "to")])
      .reduce(tallyCode, state),
} satisfies Measure<Tally, TallyResult>;
