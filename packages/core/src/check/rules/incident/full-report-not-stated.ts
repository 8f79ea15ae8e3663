import { daysAllowed } from "../../../incident/closed-days.ts";
import { eventsOf, firstKnowledge } from "../../../incident/reading.ts";
import { dutySince, fullReportDays, knownBefore } from "../../../incident/reporting.ts";
import { pointer } from "../../../kernel/issue.ts";
import { textOf } from "../../../kernel/json.ts";
import { differenceDays } from "../../../kernel/when.ts";
import type { Check } from "../../types.ts";

/** A notice that appears after the time for the full report tells of more than one report to the PPC. */
export const fullReportNotStated = {
  id: "incident/full-report-not-stated",
  tier: "informative",
  kind: "incident",
  title: { ja: "期間を過ぎた公表に確報が書かれている", en: "A notice after its time tells of the full report" },
  explanation: {
    ja: "確報の期限を過ぎてから公表されたのに、委員会への報告が一度しか書かれていません。確報の記載がないか確かめます。",
    en: "The notice appeared after the time for the full report, but tells of one report only. Look for the second.",
  },
  source: "APPI Enforcement Rules 8(2): thirty days from the day it knew, sixty under Rule 7(3); in force 2022-04-01",
  since: "2022-04-01",
  run(record, { holidays }) {
    const publishedOn = textOf(record, "publishedOn");
    const known = firstKnowledge(record);
    const [first, second] = eventsOf(record, "reported-ppc");
    if (publishedOn === null || known === null || first === undefined || second !== undefined) return [];
    if (knownBefore(record, publishedOn, dutySince(record))) return [];
    const limit = fullReportDays(record);
    const days = differenceDays(known.on, publishedOn)?.min ?? null;
    const late = differenceDays(known.on, first.on)?.max ?? null;
    if (days === null || days <= daysAllowed(known.on, limit, holidays) || late === null || late >= limit) return [];
    return [{ path: pointer("events", first.index), params: { days, limit, knownOn: known.on, publishedOn } }];
  },
} satisfies Check<"incident/full-report-not-stated">;
