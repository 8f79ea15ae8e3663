import { pointer } from "../../../kernel/issue.ts";
import { numberOf } from "../../../kernel/json.ts";
import { aroundMidnight, clockOf, itemsOf } from "../../../trip/reading.ts";
import type { Check } from "../../types.ts";

/** Minutes that are made good, or lost, on the way. */
const TOLERANCE = 30;

/** Where the arrival times are not both known, the delay is near that of the departure. */
export const delayAgainstDeparture = {
  id: "trip/delay-against-departure",
  tier: "informative",
  kind: "trip",
  title: { ja: "遅延が出発時刻の差と大きく違わない", en: "The delay is near that of the departure" },
  explanation: {
    ja: "到着時刻がそろわないとき、遅延は出発の遅れに近いはずです。30分を超えて違えば、どれかが誤りです。",
    en: "Where arrival times are not both known, the delay is near that of the departure. If they differ by more than 30 minutes, one is wrong.",
  },
  source: "Record definition: delayMinutes is of the arrival where known, else of the departure",
  run: (record) =>
    itemsOf(record, "flights").flatMap(({ index, value }) => {
      const delayMinutes = numberOf(value, "delayMinutes");
      const [scheduled, actual] = [clockOf(value, "departure", "scheduled"), clockOf(value, "departure", "actual")];
      if (delayMinutes === null || scheduled === null || actual === null) return [];
      if (clockOf(value, "arrival", "scheduled") !== null && clockOf(value, "arrival", "actual") !== null) return [];
      const computed = aroundMidnight(actual - scheduled);
      if (Math.abs(aroundMidnight(delayMinutes - computed)) <= TOLERANCE) return [];
      return [{ path: pointer("flights", index, "delayMinutes"), params: { delayMinutes, computed } }];
    }),
} satisfies Check<"trip/delay-against-departure">;
