import { pointer } from "../../../kernel/issue.ts";
import { numberOf } from "../../../kernel/json.ts";
import { aroundMidnight, clockOf, itemsOf } from "../../../trip/reading.ts";
import type { Check } from "../../types.ts";

/** A stated delay is often rounded to five minutes. */
const TOLERANCE = 5;

/** The stated delay is the difference of the two arrival times, any whole days apart. */
export const delayConsistent = {
  id: "trip/delay-consistent",
  tier: "recommended",
  kind: "trip",
  title: { ja: "遅延が到着時刻の差と合う", en: "The delay fits the arrival times" },
  explanation: {
    ja: "書かれた遅延と、到着の予定・実績の差が5分を超えて違います。時刻か分数の読み違いです。",
    en: "The stated delay differs from the two arrival times by more than five minutes. A time or the number was misread.",
  },
  source: "Record definition: delayMinutes is the delay at arrival where one is known",
  run: (record) =>
    itemsOf(record, "flights").flatMap(({ index, value }) => {
      const delayMinutes = numberOf(value, "delayMinutes");
      const [scheduled, actual] = [clockOf(value, "arrival", "scheduled"), clockOf(value, "arrival", "actual")];
      if (delayMinutes === null || scheduled === null || actual === null) return [];
      const deviation = aroundMidnight(delayMinutes - (actual - scheduled));
      if (Math.abs(deviation) <= TOLERANCE) return [];
      const computed = delayMinutes - deviation;
      return [{ path: pointer("flights", index, "delayMinutes"), params: { delayMinutes, computed } }];
    }),
} satisfies Check<"trip/delay-consistent">;
