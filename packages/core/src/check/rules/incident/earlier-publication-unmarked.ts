import { eventsOf } from "../../../incident/reading.ts";
import { pointer } from "../../../kernel/issue.ts";
import { textOf } from "../../../kernel/json.ts";
import { compareWhen } from "../../../kernel/when.ts";
import type { Check } from "../../types.ts";

const laterReports: readonly string[] = ["follow-up", "final"];

/** A notice that tells of an earlier publication is marked as a follow-up or final report. */
export const earlierPublicationUnmarked = {
  id: "incident/earlier-publication-unmarked",
  tier: "informative",
  kind: "incident",
  title: { ja: "先に公表があれば続報である", en: "A notice after an earlier one is marked as such" },
  explanation: {
    ja: "先の公表に触れているのに続報・最終報の印がありません。初報として数えると事件が二重になります。",
    en: "The notice tells of an earlier publication, yet is not marked as a follow-up or final report. Counted as a first one, the incident is doubled.",
  },
  source: "ISO/IEC 29147:2018: an update of an advisory says what it updates",
  run(record) {
    const publishedOn = textOf(record, "publishedOn");
    const report = textOf(record, "report");
    if (publishedOn === null || laterReports.includes(report ?? "")) return [];
    return eventsOf(record, "published")
      .filter(({ on }) => compareWhen(on, publishedOn) === "before")
      .map(({ index, on }) => ({ path: pointer("events", index, "on"), params: { on, publishedOn, report } }));
  },
} satisfies Check<"incident/earlier-publication-unmarked">;
