import {
  addIntervals,
  emptyIntervals,
  finishIntervals,
  type IntervalResult,
  type IntervalSums,
  mergeIntervals,
} from "../../intervals.ts";
import { affectedIntervals } from "../../people.ts";
import type { Measure } from "../../types.ts";

/** Sum of the affected, by unit, as intervals over the incidents of which a number is known; see `affectedIntervals`. */
export const affectedTotal = {
  id: "incident/affected-total",
  kind: "incident",
  unit: "affected",
  vocabulary: "units",
  title: { ja: "影響を受けた数の合計", en: "Total affected" },
  definition: {
    ja: "影響を受けた数の区間の合計を単位ごとに示す。平均は数の分かる事案についての平均（JNSA の方式）で、全件での平均の下限も付ける。",
    en: "Sums of the affected as intervals, one for each unit. Means are over the incidents whose number is known (the convention of JNSA), with the least that a mean over all can be.",
  },
  denominator: "known",
  source:
    "JNSA, 情報セキュリティインシデントに関する調査報告書 2018: figures per incident leave out incidents of unknown size",
  empty: emptyIntervals,
  add: (state, record) => addIntervals(state, affectedIntervals(record)),
  merge: mergeIntervals,
  finish: finishIntervals,
} satisfies Measure<IntervalSums, IntervalResult>;
