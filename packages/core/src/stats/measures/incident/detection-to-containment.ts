import { firstEvent } from "../../../incident/reading.ts";
import { type Distribution, type DistributionResult, distributing } from "../../distribution.ts";
import { addLag } from "../../lag.ts";
import type { Measure } from "../../types.ts";

/** Calendar days from the first detection to the first containment. */
export const detectionToContainment = {
  id: "incident/detection-to-containment",
  kind: "incident",
  unit: "day",
  title: { ja: "発覚から封じ込めまでの日数", en: "Days from detection to containment" },
  definition: {
    ja: "最初の発覚から最初の封じ込めまでの暦日数。日付に幅があれば区間とする。",
    en: "Calendar days from the first detection to the first containment; an interval where the dates leave room.",
  },
  denominator: "known",
  source: "VERIS 1.4.1 timeline.containment",
  ...distributing,
  add: (state, record) =>
    addLag(state, firstEvent(record, "detected")?.on ?? null, firstEvent(record, "contained")?.on ?? null),
} satisfies Measure<Distribution, DistributionResult>;
