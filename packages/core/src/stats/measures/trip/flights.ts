import { itemsOf } from "../../../trip/reading.ts";
import {
  addInterval,
  type Distribution,
  type DistributionResult,
  emptyDistribution,
  finishDistribution,
  mergeDistribution,
} from "../../distribution.ts";
import type { Measure } from "../../types.ts";

/** Number of flights, in all and in a trip (quantiles); a trip without any stated flight counts as not known. */
export interface FlightsResult extends DistributionResult {
  readonly total: number;
}

/** Flights told, in all and in a trip. */
export const flights = {
  id: "trip/flights",
  kind: "trip",
  unit: "flight",
  title: { ja: "搭乗回数", en: "Flights" },
  definition: {
    ja: "搭乗した便数（合計と旅程ごとの分布）。便の記載がない旅程は不明とする。",
    en: "Flights taken, in all and in a trip; a trip that states none is not known.",
  },
  denominator: "known",
  source: "myFlightradar24, Flighty and AirTrail: flights",
  empty: emptyDistribution,
  add(state, record) {
    const count = itemsOf(record, "flights").length;
    if (count > 0) return addInterval(state, count, count);
    state.n += 1;
    return state;
  },
  merge: mergeDistribution,
  finish(state) {
    const total = Object.entries(state.lows).reduce((sum, [count, trips]) => sum + Number(count) * trips, 0);
    return { ...finishDistribution(state), total };
  },
} satisfies Measure<Distribution, FlightsResult>;
