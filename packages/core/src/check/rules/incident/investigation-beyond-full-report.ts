import { daysAllowed } from "../../../incident/closed-days.ts";
import { eventsOf, firstKnowledge } from "../../../incident/reading.ts";
import { dutySince, fullReportDays, knownBefore, saysReported } from "../../../incident/reporting.ts";
import { pointer } from "../../../kernel/issue.ts";
import { differenceDays } from "../../../kernel/when.ts";
import type { Check } from "../../types.ts";

/** The investigation ends before the full report is due. */
export const investigationBeyondFullReport = {
  id: "incident/investigation-beyond-full-report",
  tier: "informative",
  kind: "incident",
  title: { ja: "調査が確報の期限までに終わっている", en: "The investigation ends before the full report is due" },
  explanation: {
    ja: "調査の完了が確報の期限より後です。期限までに分かったことを報告し、残りを追って報告した経緯が本文にあるか確かめます。",
    en: "The investigation ended after the full report was due. Look for what was reported in time, and what was added later.",
  },
  source:
    "APPI Enforcement Rules 8(2) and PPC Guidelines (general rules) 3-5-3-4: what is not known in time is added as soon as it is",
  since: "2022-04-01",
  run(record, { holidays }) {
    const known = firstKnowledge(record);
    const completed = eventsOf(record, "investigation-completed").at(-1);
    if (known === null || completed === undefined || !saysReported(record)) return [];
    if (knownBefore(record, null, dutySince(record))) return [];
    const limit = fullReportDays(record);
    const days = differenceDays(known.on, completed.on)?.min ?? null;
    if (days === null || days <= daysAllowed(known.on, limit, holidays)) return [];
    const params = { days, limit, knownOn: known.on, completedOn: completed.on };
    return [{ path: pointer("events", completed.index, "on"), params }];
  },
} satisfies Check<"incident/investigation-beyond-full-report">;
