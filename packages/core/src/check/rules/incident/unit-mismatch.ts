import { affectedOf } from "../../../incident/reading.ts";
import { pointer } from "../../../kernel/issue.ts";
import type { Check } from "../../types.ts";

/** Below this, equal numbers of different things are common by chance. */
const LEAST_COUNT = 10;

/** One number does not stand in the list under two units: 89件 and 89名 are probably one group. */
export const unitMismatch = {
  id: "incident/unit-mismatch",
  tier: "informative",
  kind: "incident",
  title: { ja: "同じ数が別の単位で重複していない", en: "No number appears under two units" },
  explanation: {
    ja: "同じ数が「件」と「名」のように二つの単位であります。同じ集団なら一つにまとめます。",
    en: "One number stands under two units, such as records and people. If it is one group, keep one.",
  },
  source: "Real defect: a notice that says 件 in one section and 名 in another for the same group",
  run(record) {
    /** Of each number its first unit, and the first that is another. */
    const units = new Map<number, { readonly first: string; other: string | null }>();
    return affectedOf(record).flatMap(({ index, count, unit }) => {
      if (count < LEAST_COUNT) return [];
      const seen = units.get(count);
      if (seen === undefined) {
        units.set(count, { first: unit, other: null });
        return [];
      }
      if (unit !== seen.first) seen.other ??= unit;
      const otherUnit = unit === seen.first ? seen.other : seen.first;
      return otherUnit === null
        ? []
        : [{ path: pointer("affected", index, "unit"), params: { count, unit, otherUnit } }];
    });
  },
} satisfies Check<"incident/unit-mismatch">;
