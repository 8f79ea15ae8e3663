import { textOf } from "../../../kernel/json.ts";
import { itemsOf } from "../../../trip/reading.ts";
import { type CrossResult, crossCodes, crossing } from "../../cross.ts";
import { yearOf } from "../../month.ts";
import type { Tally } from "../../tally.ts";
import type { Measure } from "../../types.ts";

/** How the airlines of a year make it up. */
export const carriersByYear = {
  id: "trip/carriers-by-year",
  kind: "trip",
  unit: "flight",
  title: { ja: "年別・航空会社別の搭乗回数", en: "Airlines by year" },
  definition: {
    ja: "出発年ごとの運航会社別の便数。年と会社の両方が分かる便だけを数える。",
    en: "Flights by operating airline within each year of departure; only those of which both are known count.",
  },
  denominator: "none",
  source: "Year-by-year airlines of AirTrail and myFlightradar24",
  ...crossing,
  add: (state, record) =>
    itemsOf(record, "flights").reduce(
      (tally, { value }) => crossCodes(tally, yearOf(textOf(value, "date")), textOf(value, "carrier")),
      state,
    ),
} satisfies Measure<Tally, CrossResult>;
