import { eventsOf, firstEvent, firstKnowledge } from "../../../incident/reading.ts";
import { dutySince, knownBefore } from "../../../incident/reporting.ts";
import { pointer } from "../../../kernel/issue.ts";
import { textOf } from "../../../kernel/json.ts";
import { compareWhen, differenceDays } from "../../../kernel/when.ts";
import type { Check } from "../../types.ts";

const GUIDE_DAYS = 5;

/**
 * The first report to the PPC lies within five days of the day on which the body knew. When the body "became aware" can be read in
 * more than one way, so the days from the last detection before the report are given beside those from the first.
 */
export const ppcReportBeyondGuide = {
  id: "incident/ppc-report-beyond-guide",
  tier: "recommended",
  kind: "incident",
  title: { ja: "速報が目安の5日以内である", en: "The first report to the PPC is within the guide of five days" },
  explanation: {
    ja: "速報の目安は知ってから概ね3〜5日です。目安であって期限ではなく、「知った」日の読み方も複数あるため、最短の日数も示します。",
    en: "The guide for the first report is about three to five days from knowing. It is no deadline, and knowing can be read in several ways, so the shortest reading is given too.",
  },
  source:
    "PPC Guidelines (general rules) 3-5-3-3: 概ね3～5日以内, a guide and no deadline of the Rules; in force 2022-04-01",
  since: "2022-04-01",
  run(record) {
    const known = firstKnowledge(record);
    const reported = firstEvent(record, "reported-ppc");
    if (known === null || reported === null) return [];
    if (knownBefore(record, textOf(record, "publishedOn"), dutySince(record))) return [];
    const days = differenceDays(known.on, reported.on)?.min ?? null;
    if (days === null || days <= GUIDE_DAYS) return [];
    const shortest = eventsOf(record, "detected")
      .filter((event) => compareWhen(event.on, reported.on) !== "after")
      .map((event) => Math.max(0, differenceDays(event.on, reported.on)?.min ?? days))
      .reduce((least, distance) => Math.min(least, distance), days);
    const params = { days, shortest, knownOn: known.on, reportedOn: reported.on };
    return [{ path: pointer("events", reported.index, "on"), params }];
  },
} satisfies Check<"incident/ppc-report-beyond-guide">;
