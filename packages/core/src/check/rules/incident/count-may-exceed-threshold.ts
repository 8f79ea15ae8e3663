import { affectedOf } from "../../../incident/reading.ts";
import { dutySince, knownBefore, leastPeople, reportingThreshold, saysReported } from "../../../incident/reporting.ts";
import { pointer } from "../../../kernel/issue.ts";
import { textOf } from "../../../kernel/json.ts";
import { intervalOf } from "../../../kernel/quantity.ts";
import type { Check } from "../../types.ts";

/** No number of people that is stated loosely (約, 最大, 以上) leaves open whether the reporting threshold is passed. */
export const countMayExceedThreshold = {
  id: "incident/count-may-exceed-threshold",
  tier: "informative",
  kind: "incident",
  title: { ja: "人数の幅が報告基準をまたがない", en: "No loose number of people straddles the threshold" },
  explanation: {
    ja: "「約」「最大」「以上」の付く数は幅を持ちます。幅が報告基準をまたぐため、報告の対象かどうかは記録からは決まりません。",
    en: "Numbers said to be about, at most or at least are intervals. This one contains the threshold, so the record alone does not decide whether a report may be due.",
  },
  source: "APPI Enforcement Rules, Rule 7(4) (千人を超える) and Rule 43(4) (百人を超える), including 発生したおそれ",
  since: "2022-04-01",
  run(record) {
    const threshold = reportingThreshold(record);
    if (textOf(record, "exposure") === "ruled-out" || saysReported(record)) return [];
    if ((leastPeople(record)?.min ?? 0) > threshold) return [];
    if (knownBefore(record, textOf(record, "publishedOn"), dutySince(record))) return [];
    return affectedOf(record).flatMap((group) => {
      const { min, max } = intervalOf(group);
      if (group.unit !== "person" || min > threshold || (max !== null && max <= threshold)) return [];
      const params = { count: group.count, qualifier: group.qualifier, threshold };
      return [{ path: pointer("affected", group.index, "count"), params }];
    });
  },
} satisfies Check<"incident/count-may-exceed-threshold">;
