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
