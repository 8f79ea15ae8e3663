import { affectedOf } from "../../../incident/reading.ts";
import { pointer } from "../../../kernel/issue.ts";
import { numberOf } from "../../../kernel/json.ts";
import { intervalOf } from "../../../kernel/quantity.ts";
import type { Check } from "../../types.ts";

/**
 * No group is for certain larger than the headline number, where all groups count the same thing. A follow-up that
 * repeats a higher number of an earlier report does so rightly, hence no error.
 */
export const countOverTotal = {
  id: "incident/count-over-total",
  tier: "recommended",
  kind: "incident",
  title: { ja: "内訳が総数を超えない", en: "No group exceeds the total" },
  explanation: {
    ja: "すべて同じ単位なのに、確実に総数より大きい内訳があります。総数が別の集団の数か、先の報告の数が残っています。",
    en: "All groups count the same thing, yet one is for certain larger than the total. The total may be of another group, or the group of an earlier report.",
  },
  source: "VERIS 1.4.1 checkDataTotal: data_total is at least the largest amount",
  run(record) {
    const total = numberOf(record, "total");
    const groups = affectedOf(record);
    const unit = groups[0]?.unit;
    if (total === null || groups.some((group) => group.unit !== unit)) return [];
    return groups
      .filter((group) => intervalOf(group).min > total)
      .map((group) => ({
        path: pointer("affected", group.index, "count"),
        params: { count: group.count, total, unit: group.unit },
      }));
  },
} satisfies Check<"incident/count-over-total">;
