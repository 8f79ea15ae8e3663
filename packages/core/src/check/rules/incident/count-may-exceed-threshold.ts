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
  source: "APPI Enforcement Rules, Rule 7(4) (千人を超える) and Rule 43(4) (百人を超える), including 発生したおそれ",
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
