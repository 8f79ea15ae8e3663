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
    const firsts = new Map<string, number>();
    return affectedOf(record).flatMap(({ index, count, unit }) => {
      if (count < LEAST_COUNT) return [];
      const key = `${count} ${unit}`;
      const first = firsts.get(key);
      if (first !== undefined) return [{ path: pointer("affected", index), params: { count, unit, first } }];
      firsts.set(key, index);
      return [];
    });
  },
} satisfies Check<"incident/group-repeated">;
