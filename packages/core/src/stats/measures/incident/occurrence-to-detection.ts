import { firstEvent } from "../../../incident/reading.ts";
import { type Distribution, type DistributionResult, distributing } from "../../distribution.ts";
import { addLag } from "../../lag.ts";
import type { Measure } from "../../types.ts";

/** Calendar days from the first occurrence to the first detection. */
export const occurrenceToDetection = {
  id: "incident/occurrence-to-detection",
  kind: "incident",
  unit: "day",
  title: { ja: "発生から発覚までの日数", en: "Days from occurrence to detection" },
  definition: {
    ja: "最初の発生から最初の発覚までの暦日数。日付に幅があれば区間とする。",
    en: "Calendar days from the first occurrence to the first detection; an interval where the dates leave room.",
  },
  denominator: "known",
  source: "VERIS 1.4.1 timeline.discovery",
  ...distributing,
  add: (state, record) =>
    addLag(state, firstEvent(record, "occurred")?.on ?? null, firstEvent(record, "detected")?.on ?? null),
} satisfies Measure<Distribution, DistributionResult>;
