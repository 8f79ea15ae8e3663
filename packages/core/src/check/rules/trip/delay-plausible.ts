import { pointer } from "../../../kernel/issue.ts";
import { numberOf } from "../../../kernel/json.ts";
import { itemsOf } from "../../../trip/reading.ts";
import type { Check } from "../../types.ts";

const MOST_LATE = 1440;
const MOST_EARLY = -120;

/** A flight is not more than a day late or two hours early. */
export const delayPlausible = {
  id: "trip/delay-plausible",
  tier: "informative",
  kind: "trip",
  title: { ja: "遅延が現実的な範囲にある", en: "The delay is plausible" },
  explanation: {
    ja: "遅延が1日を超えるか、2時間を超えて早着しています。日付や時差の取り違えが疑われます。",
    en: "More than a day late or two hours early. A day or a time zone was mistaken.",
  },
  source: "Real defect: a day or a time zone mistaken gives delays of whole hours or days",
  run: (record) =>
    itemsOf(record, "flights").flatMap(({ index, value }) => {
      const delayMinutes = numberOf(value, "delayMinutes");
      if (delayMinutes === null || (delayMinutes <= MOST_LATE && delayMinutes >= MOST_EARLY)) return [];
      return [{ path: pointer("flights", index, "delayMinutes"), params: { delayMinutes } }];
    }),
} satisfies Check<"trip/delay-plausible">;
