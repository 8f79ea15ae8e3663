import { affectedOf } from "../../../incident/reading.ts";
import { reportingThreshold } from "../../../incident/reporting.ts";
import { pointer } from "../../../kernel/issue.ts";
import type { Check } from "../../types.ts";

/** No number of people is exactly the reporting threshold, which is "more than". */
export const countAtThreshold = {
  id: "incident/count-at-threshold",
  tier: "informative",
  kind: "incident",
  title: { ja: "人数が報告基準の境界にない", en: "No number of people sits on the reporting threshold" },
  source: "APPI Enforcement Rules, Rule 7(4) (千人を超える) and Rule 43(4) (百人を超える)",
  run(record) {
    const threshold = reportingThreshold(record);
    return affectedOf(record)
      .filter((group) => group.unit === "person" && group.count === threshold)
      .map((group) => ({
        path: pointer("affected", group.index, "count"),
        params: { count: group.count, threshold },
      }));
  },
} satisfies Check<"incident/count-at-threshold">;
