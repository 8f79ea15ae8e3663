import { affectedOf } from "../../../incident/reading.ts";
import { pointer } from "../../../kernel/issue.ts";
import type { Check } from "../../types.ts";

/** Below this, approximate numbers are not rounded. */
const LEAST_COUNT = 100;

/** An approximate number (約) is a round one. */
export const approximateCountUnrounded = {
  id: "incident/approximate-count-unrounded",
  tier: "informative",
  kind: "incident",
  title: { ja: "「約」の付く数が丸められている", en: "Approximate numbers are round" },
  explanation: {
    ja: "「約」の付く100以上の数は普通、末尾が0です。端数まである数に「約」が付く場合、限定語を読み違えたか、数を取り違えています。",
    en: "An approximate number of 100 or more usually ends in 0. If it does not, the word 約 may belong to another number.",
  },
  source: "ISO 80000-1:2009, Annex B (rounding): the last digit that is not zero shows the accuracy",
  run: (record) =>
    affectedOf(record)
      .filter(({ qualifier, count }) => qualifier === "approx" && count >= LEAST_COUNT && count % 10 !== 0)
      .map(({ index, count }) => ({ path: pointer("affected", index, "qualifier"), params: { count } })),
} satisfies Check<"incident/approximate-count-unrounded">;
