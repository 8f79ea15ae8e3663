import { affectedOf } from "../../../incident/reading.ts";
import { numberOf } from "../../../kernel/json.ts";
import { addQuantities, type CountInterval, intervalOf } from "../../../kernel/quantity.ts";
import {
  addIntervals,
  emptyIntervals,
  finishIntervals,
  type IntervalResult,
  type IntervalSums,
  mergeIntervals,
} from "../../intervals.ts";
import type { Measure } from "../../types.ts";

/**
 * Sum of the affected, by unit, as intervals over the incidents of which a number is known; the means are over those
 * alone (the JNSA convention). A headline number counts where all groups share its unit; else the groups are added with
 * unknown overlap. A headline number without any group has the unit `unstated`.
 */
export const affectedTotal = {
  id: "incident/affected-total",
  kind: "incident",
  unit: "affected",
  vocabulary: "units",
  title: { ja: "影響を受けた数の合計", en: "Total affected" },
  empty: emptyIntervals,
  add: (state, record) => addIntervals(state, intervalsOf(record)),
  merge: mergeIntervals,
  finish: finishIntervals,
} satisfies Measure<IntervalSums, IntervalResult>;

function intervalsOf(record: unknown): (CountInterval & { readonly unit: string })[] {
  const groups = affectedOf(record);
  const total = numberOf(record, "total");
  const unit = groups[0]?.unit ?? "unstated";
  if (total === null || groups.some((group) => group.unit !== unit)) return addQuantities(groups, "unknown");
  const headline = groups.find((group) => group.count === total);
  if (headline !== undefined) return [{ unit, ...intervalOf(headline) }];
  const sum = groups.reduce((running, group) => running + group.count, 0);
  return sum === total && sum > 0 ? addQuantities(groups, "disjoint") : [{ unit, min: total, max: total }];
}
