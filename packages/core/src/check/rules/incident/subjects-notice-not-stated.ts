import { eventsOf } from "../../../incident/reading.ts";
import { saysReported } from "../../../incident/reporting.ts";
import { textOf } from "../../../kernel/json.ts";
import type { Check } from "../../types.ts";

/** Where the leak was reported, the notice dates what was done to tell the people concerned. */
export const subjectsNoticeNotStated = {
  id: "incident/subjects-notice-not-stated",
  tier: "informative",
  kind: "incident",
  title: {
    ja: "報告した事態で本人への連絡が書かれている",
    en: "A reported leak dates the notice to the people concerned",
  },
  explanation: {
    ja: "委員会に報告する事態では本人への通知も必要です。公表で代える場合もあるため、記載を確かめます。",
    en: "Where a report is made, the people concerned are told too. Publication may take the place of it; look for the word.",
  },
  source: "APPI Article 26(2) and Enforcement Rules 10: the people concerned are told; publication may take its place",
  since: "2022-04-01",
  run(record) {
    if (!saysReported(record) || textOf(record, "exposure") === "ruled-out") return [];
    return eventsOf(record, "notified").length > 0 ? [] : [{ path: "/events", params: {} }];
  },
} satisfies Check<"incident/subjects-notice-not-stated">;
