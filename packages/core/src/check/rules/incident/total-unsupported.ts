import { affectedOf } from "../../../incident/reading.ts";
import { numberOf } from "../../../kernel/json.ts";
import type { Check } from "../../types.ts";

/** More groups than this are not combined: the number of sums doubles with each. */
const MOST_GROUPS = 12;

/** The total is one of the stated numbers, or the sum of some that count the same thing. */
export const totalUnsupported = {
  id: "incident/total-unsupported",
  tier: "recommended",
  kind: "incident",
  title: { ja: "総数が内訳から説明できる", en: "The total follows from the groups" },
  explanation: {
    ja: "総数が、どの内訳とも、同じ単位の内訳の和とも一致しません。内訳の読み落としか、数字の読み違いです。",
    en: "The total is none of the numbers and no sum of those that share a unit. A group was overlooked or a digit misread.",
  },
  source: "Real defect: a headline number and a breakdown that do not fit (43 = 41 + 2 does)",
  run(record) {
    const total = numberOf(record, "total");
    const groups = affectedOf(record);
    const [first] = groups;
    if (total === null || first === undefined || groups.length > MOST_GROUPS) return [];
    const countsOf = (unit: string) => groups.filter((group) => group.unit === unit).map((group) => group.count);
    if (groups.some((group) => subsetSums(countsOf(group.unit)).has(total))) return [];
    const sum = countsOf(first.unit).reduce((running, count) => running + count, 0);
    return [{ path: "/total", params: { total, unit: first.unit, sum } }];
  },
} satisfies Check<"incident/total-unsupported">;

function subsetSums(counts: readonly number[]): ReadonlySet<number> {
  const sums = new Set<number>();
  for (const count of counts) {
    for (const sum of [...sums]) sums.add(sum + count);
    sums.add(count);
  }
  return sums;
}
