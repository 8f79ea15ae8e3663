import { eventsOf } from "../../../incident/reading.ts";
import { textOf } from "../../../kernel/json.ts";
import { compareWhen } from "../../../kernel/when.ts";
import type { Check } from "../../types.ts";

/** A follow-up or final report says when the earlier one was published. */
export const laterReportWithoutEarlier = {
  id: "incident/later-report-without-earlier",
  tier: "informative",
  kind: "incident",
  title: { ja: "続報に前の公表の日付がある", en: "A later report dates the earlier one" },
  explanation: {
    ja: "続報・最終報なのに先の公表の日付がありません。系列としてつなぐために必要です。",
    en: "A later report without the date of an earlier publication cannot be joined to its series.",
  },
  source: "ISO/IEC 29147:2018: an update of an advisory says what it updates",
  run(record) {
    const report = textOf(record, "report");
    const publishedOn = textOf(record, "publishedOn");
    if ((report !== "follow-up" && report !== "final") || publishedOn === null) return [];
    const earlier = eventsOf(record, "published").some(({ on }) => compareWhen(on, publishedOn) !== "same");
    return earlier ? [] : [{ path: "/report", params: { report, publishedOn } }];
  },
} satisfies Check<"incident/later-report-without-earlier">;
