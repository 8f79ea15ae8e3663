import type { Vocabulary } from "./types.ts";

/** Which report of a series a notice is. */
export const reports = {
  name: "reports",
  entries: [
    { code: "initial", labels: { ja: "第1報", en: "Initial" }, synonyms: ["第一報", "速報"] },
    { code: "follow-up", labels: { ja: "続報", en: "Follow-up" }, synonyms: ["第2報", "第二報", "中間報告"] },
    { code: "final", labels: { ja: "最終報", en: "Final" }, synonyms: ["調査結果のご報告", "最終報告"] },
  ],
} as const satisfies Vocabulary;

/** A code of {@link reports}. */
export type ReportCode = (typeof reports)["entries"][number]["code"];
