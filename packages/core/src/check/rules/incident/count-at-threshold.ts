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
  explanation: {
    ja: "報告基準は「千人を超える」（公的機関では「百人を超える」）で、ちょうどの人数は含みません。境界の数は数え直すだけで結論が変わります。",
    en: "The threshold is more than 1,000 (100 for public bodies), so the exact number is not above it. At the boundary, one recount changes the answer.",
  },
  source: "APPI Enforcement Rules, Rule 7(4) (千人を超える) and Rule 43(4) (百人を超える)",
  since: "2022-04-01",
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
