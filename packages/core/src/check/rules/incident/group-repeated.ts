import { affectedOf } from "../../../incident/reading.ts";
import { pointer } from "../../../kernel/issue.ts";
import type { Check } from "../../types.ts";

/** Below this, equal numbers of different groups are common by chance. */
const LEAST_COUNT = 20;

/** One number is listed once, though the lead and a section of the notice both state it. */
export const groupRepeated = {
  id: "incident/group-repeated",
  tier: "informative",
  kind: "incident",
  title: { ja: "同じ件数が重複していない", en: "No number is listed twice" },
  explanation: {
    ja: "同じ数・同じ単位の内訳が二度あります。冒頭と本文の両方から読んだ可能性があり、合計が二重になります。",
    en: "One number with one unit stands twice. It may have been read from the lead and again from the body, which doubles sums.",
  },
  source: "Record definition: a count stated twice is listed once; doubles inflate sums",
  run(record) {
    const groups = affectedOf(record).filter(({ count }) => count >= LEAST_COUNT);
    return groups.flatMap((group, position) => {
      const first = groups.slice(0, position).find(({ count, unit }) => count === group.count && unit === group.unit);
      if (first === undefined) return [];
      const params = { count: group.count, unit: group.unit, first: first.index };
      return [{ path: pointer("affected", group.index), params }];
    });
  },
} satisfies Check<"incident/group-repeated">;
