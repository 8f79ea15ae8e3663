import { itemsOf } from "../../../trip/reading.ts";
import { addExtent, type Extent, type ExtentResult, emptyExtent, finishExtent, mergeExtent } from "../../extent.ts";
import { routeOf } from "../../flights.ts";
import type { Measure } from "../../types.ts";

/** Time in the air, with the longest and the shortest flight. */
export const duration = {
  id: "trip/duration",
  kind: "trip",
  unit: "flight",
  title: { ja: "飛行時間（分）", en: "Time in the air (minutes)" },
  definition: {
    ja: "所要時間の合計、平均、最長、最短（分）。時間（ブロックタイム等）は渡された関数による。",
    en: "Sum and mean of the durations in minutes, longest and shortest flight. What a duration is, block time or air time, is decided by the function passed in.",
  },
  denominator: "known",
  source: "myFlightradar24, Flighty and AirTrail: time in the air",
  needs: ["durationMinutes"],
  empty: emptyExtent,
  add: (state, record, { durationMinutes }) =>
    itemsOf(record, "flights").reduce(
      (extent, { value }) => addExtent(extent, routeOf(value) ?? "", durationMinutes?.(value) ?? null),
      state,
    ),
  merge: mergeExtent,
  finish: (state) => finishExtent(state),
} satisfies Measure<Extent, ExtentResult>;
