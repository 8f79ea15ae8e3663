import { firstEvent } from "../../../incident/reading.ts";
import { type Distribution, type DistributionResult, distributing } from "../../distribution.ts";
import { addLag } from "../../lag.ts";
import type { Measure } from "../../types.ts";

/** Calendar days from the first detection to the first notice to the people affected. */
export const detectionToNotification = {
  id: "incident/detection-to-notification",
  kind: "incident",
  unit: "day",
  title: { ja: "発覚から本人への連絡までの日数", en: "Days from detection to notice to the people" },
  definition: {
    ja: "最初の発覚から本人・関係者への最初の連絡までの暦日数。日付に幅があれば区間とする。",
    en: "Calendar days from the first detection to the first notice to the people affected; an interval where the dates leave room.",
  },
  denominator: "known",
  source: "APPI Article 26(2); Enforcement Rules Article 10",
  ...distributing,
  add: (state, record) =>
    addLag(state, firstEvent(record, "detected")?.on ?? null, firstEvent(record, "notified")?.on ?? null),
} satisfies Measure<Distribution, DistributionResult>;
