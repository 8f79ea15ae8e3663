import { textOf } from "../../../kernel/json.ts";
import { itemsOf } from "../../../trip/reading.ts";
import { type Tally, type TallyResult, tallyCode, tallying } from "../../tally.ts";
import type { Measure } from "../../types.ts";

/** Departures and arrivals by country. */
export const countries = {
  id: "trip/countries",
  kind: "trip",
  unit: "movement",
  title: { ja: "国・地域別の発着回数", en: "Departures and arrivals by country" },
  definition: {
    ja: "空港の国・地域別の発着回数。1 便を出発と到着で 2 回数える。国・地域は渡された関数による。",
    en: "Departures and arrivals by country of the airport; each flight counts once at either end. Countries are those of the function passed in.",
  },
  denominator: "known",
  source: "myFlightradar24, Flighty and AirTrail: countries",
  needs: ["countryOf"],
  ...tallying,
  add: (state, record, { countryOf }) =>
    itemsOf(record, "flights")
      .flatMap(({ value }) => [textOf(value, "from"), textOf(value, "to")])
      .reduce((tally, airport) => tallyCode(tally, airport === null ? null : (countryOf?.(airport) ?? null)), state),
} satisfies Measure<Tally, TallyResult>;
