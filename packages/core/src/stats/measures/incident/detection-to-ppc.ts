import { firstEvent } from "../../../incident/reading.ts";
import { type Distribution, type DistributionResult, distributing } from "../../distribution.ts";
import { addLag } from "../../lag.ts";
import type { Measure } from "../../types.ts";

/** Calendar days from the first detection to the first report to the Personal Information Protection Commission. */
export const detectionToPpc = {
  id: "incident/detection-to-ppc",
  kind: "incident",
  unit: "day",
  title: { ja: "発覚から個人情報保護委員会への報告までの日数", en: "Days from detection to the report to the PPC" },
  definition: {
    ja: "最初の発覚から個人情報保護委員会への最初の報告までの暦日数。日付に幅があれば区間とする。",
    en: "Calendar days from the first detection to the first report to the PPC; an interval where the dates leave room.",
  },
  denominator: "known",
  source: "APPI Enforcement Rules Article 8(1): the report is due promptly",
  ...distributing,
  add: (state, record) =>
    addLag(state, firstEvent(record, "detected")?.on ?? null, firstEvent(record, "reported-ppc")?.on ?? null),
} satisfies Measure<Distribution, DistributionResult>;
