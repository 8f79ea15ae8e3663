import { affectedOf } from "../../../incident/reading.ts";
import { numberOf } from "../../../kernel/json.ts";
import type { Check } from "../../types.ts";

/** The total is an exact number: if it repeats one that is qualified (最大, 約, のべ), it carries the same qualifier unsaid. */
export const totalQualified = {
  id: "incident/total-qualified",
  tier: "informative",
  kind: "incident",
  title: { ja: "総数が確定した数である", en: "The total is an exact number" },
  explanation: {
    ja: "総数には限定語の欄がありません。「最大」「約」「のべ」の付く数を確定人数として合計しないよう知らせます。",
    en: "A total has no place for a qualifier. This one is at most, about or cumulative, and should not be summed as exact.",
  },
  source: "Record definition: total is a bare integer and carries no qualifier",
  run(record) {
    const total = numberOf(record, "total");
    const same = affectedOf(record).filter(({ count }) => count === total);
    const [group] = same;
    if (total === null || group === undefined || same.some(({ qualifier }) => qualifier === "exact")) return [];
    return [{ path: "/total", params: { total, qualifier: group.qualifier } }];
  },
} satisfies Check<"incident/total-qualified">;
