import { firstEvent } from "../../../incident/reading.ts";
import { type Distribution, type DistributionResult, distributing } from "../../distribution.ts";
import { addLag } from "../../lag.ts";
import type { Measure } from "../../types.ts";

/** Calendar days from the first detection to the first report to the police. */
export const detectionToPolice = {
  id: "incident/detection-to-police",
  kind: "incident",
  unit: "day",
  title: { ja: "発覚から警察への届出・相談までの日数", en: "Days from detection to the police" },
  definition: {
    ja: "最初の発覚から警察への最初の届出・相談までの暦日数。日付に幅があれば区間とする。",
    en: "Calendar days from the first detection to the first report to the police; an interval where the dates leave room.",
  },
  denominator: "known",
  source: "Record model of Nisshi",
  ...distributing,
  add: (state, record) =>
    addLag(state, firstEvent(record, "detected")?.on ?? null, firstEvent(record, "reported-police")?.on ?? null),
} satisfies Measure<Distribution, DistributionResult>;
