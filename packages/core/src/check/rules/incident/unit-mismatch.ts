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
    const groups = affectedOf(record).filter((group) => group.count >= LEAST_COUNT);
    return groups.flatMap((group, position) => {
      const other = groups.slice(0, position).find(({ count, unit }) => count === group.count && unit !== group.unit);
      if (other === undefined) return [];
      return [
        {
          path: pointer("affected", group.index, "unit"),
          params: { count: group.count, unit: group.unit, otherUnit: other.unit },
        },
      ];
    });
  },
} satisfies Check<"incident/unit-mismatch">;
