import { listOf, numberOf, textOf } from "../../../kernel/json.ts";
import type { Check } from "../../types.ts";

/** A final report says how many were affected, unless nothing reached anybody. */
export const finalReportWithoutCounts = {
  id: "incident/final-report-without-counts",
  tier: "recommended",
  kind: "incident",
  title: { ja: "最終報に件数が書かれている", en: "A final report states numbers" },
  explanation: {
    ja: "最終報（確報）では人数が報告事項です。漏えいが否定されていないのに人数がありません。",
    en: "The number of people is an item of the full report. Exposure is not ruled out, and yet no number is recorded.",
  },
  source: "APPI Enforcement Rules 8(2) with 8(1)(iii): the full report states the number of people",
  run(record) {
    if (textOf(record, "report") !== "final" || textOf(record, "exposure") === "ruled-out") return [];
    if (textOf(record, "cause") === "denial-of-service") return [];
    if (numberOf(record, "total") !== null || listOf(record, "affected").length > 0) return [];
    return [{ path: "/affected", params: {} }];
  },
} satisfies Check<"incident/final-report-without-counts">;
