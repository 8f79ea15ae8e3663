import { itemsOf } from "../../../trip/reading.ts";
import { addExtent, type Extent, type ExtentResult, emptyExtent, finishExtent, mergeExtent } from "../../extent.ts";
import { endsOf, routeOf } from "../../flights.ts";
import type { Measure } from "../../types.ts";

/** Distance in kilometres, and how often it goes around the Earth. */
export interface DistanceResult extends ExtentResult {
  readonly earthLaps: number;
}

/** Metres kept of a kilometre. */
const METRES = 1000;
/** Circumference of the equator in kilometres (WGS 84). */
const EQUATOR_KM = 40_075.017;

/** Distance flown, with the longest and the shortest flight. */
export const distance = {
  id: "trip/distance",
  kind: "trip",
  unit: "flight",
  title: { ja: "飛行距離（km）", en: "Distance flown (km)" },
  definition: {
    ja: "区間の距離の合計、平均、最長、最短、赤道何周分か。距離は渡された関数による。両端の空港が分からない便は不明とする。",
    en: "Sum and mean of the distances, longest and shortest flight, laps of the equator. Distances are those of the function passed in; flights without both airports are not known.",
  },
  denominator: "known",
  source: "myFlightradar24, Flighty and AirTrail: distance, longest and shortest flight",
  needs: ["distanceKm"],
  empty: emptyExtent,
  add: (state, record, { distanceKm }) =>
    itemsOf(record, "flights").reduce((extent, { value }) => {
      const ends = endsOf(value);
      const km = ends === null ? null : (distanceKm?.(...ends) ?? null);
      return addExtent(extent, routeOf(value) ?? "", km === null ? null : km * METRES);
    }, state),
  merge: mergeExtent,
  finish(state) {
    const result = finishExtent(state, METRES);
    return { ...result, earthLaps: result.sum / EQUATOR_KM };
  },
} satisfies Measure<Extent, DistanceResult>;
