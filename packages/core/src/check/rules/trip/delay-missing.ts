import { pointer } from "../../../kernel/issue.ts";
import { member } from "../../../kernel/json.ts";
import { aroundMidnight, clockOf, itemsOf } from "../../../trip/reading.ts";
import type { Check } from "../../types.ts";

/** Where a flight has both times of its arrival, or else of its departure, its delay is told. */
export const delayMissing = {
  id: "trip/delay-missing",
  tier: "recommended",
  kind: "trip",
  title: { ja: "時刻がそろえば遅延がある", en: "Both times come with the delay" },
  explanation: {
    ja: "予定と実績の時刻があるのに遅延がありません。差は時刻から計算できます。",
    en: "Both times are there, but the delay is not. It follows from them.",
  },
  source: "Record definition: delayMinutes is stated, or computed from the two times at arrival, else departure",
  run: (record) =>
    itemsOf(record, "flights").flatMap(({ index, value }) => {
      if ((member(value, "delayMinutes") ?? null) !== null) return [];
      const computed = (["arrival", "departure"] as const).flatMap((end) => {
        const [scheduled, actual] = [clockOf(value, end, "scheduled"), clockOf(value, end, "actual")];
        return scheduled === null || actual === null ? [] : [aroundMidnight(actual - scheduled)];
      })[0];
      if (computed === undefined) return [];
      return [{ path: pointer("flights", index, "delayMinutes"), params: { computed } }];
    }),
} satisfies Check<"trip/delay-missing">;
