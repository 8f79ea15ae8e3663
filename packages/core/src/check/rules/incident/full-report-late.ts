import { daysAllowed } from "../../../incident/closed-days.ts";
import { eventsOf, firstKnowledge } from "../../../incident/reading.ts";
import { dutySince, fullReportDays, knownBefore } from "../../../incident/reporting.ts";
import { pointer } from "../../../kernel/issue.ts";
import { textOf } from "../../../kernel/json.ts";
import { differenceDays } from "../../../kernel/when.ts";
import type { Check } from "../../types.ts";

/** A second report to the PPC comes within 30 days of the day on which the body knew, 60 for acts that may be malicious. */
export const fullReportLate = {
  id: "incident/full-report-late",
  tier: "informative",
  kind: "incident",
  title: { ja: "確報が30日（60日）以内である", en: "The full report is within 30 (60) days" },
  explanation: {
    ja: "確報は知った日から30日以内、不正の目的のおそれがある行為では60日以内です。末日が土日・年末年始（祝日の一覧があれば祝日も）なら翌開庁日までとします。",
    en: "The full report is due within 30 days of knowing, 60 for acts that may be malicious. A limit that ends on a weekend, at the turn of the year or, where a list is given, on a holiday runs to the next open day.",
  },
  source: "APPI Enforcement Rules 8(2): thirty days from the day it knew, sixty under Rule 7(3); in force 2022-04-01",
  since: "2022-04-01",
  run(record, { holidays }) {
    const known = firstKnowledge(record);
    const second = eventsOf(record, "reported-ppc")[1];
    if (known === null || second === undefined) return [];
    if (knownBefore(record, textOf(record, "publishedOn"), dutySince(record))) return [];
    const limit = fullReportDays(record);
    const days = differenceDays(known.on, second.on)?.min ?? null;
    if (days === null || days <= daysAllowed(known.on, limit, holidays)) return [];
    const params = { days, limit, knownOn: known.on, reportedOn: second.on };
    return [{ path: pointer("events", second.index, "on"), params }];
  },
} satisfies Check<"incident/full-report-late">;
