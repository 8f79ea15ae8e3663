import { firstEvent } from "../../../incident/reading.ts";
import {
  type Distribution,
  type DistributionResult,
  emptyDistribution,
  finishDistribution,
  mergeDistribution,
} from "../../distribution.ts";
import { addLag } from "../../lag.ts";
import type { Measure } from "../../types.ts";

/** Calendar days from the first occurrence to the first detection. */
export const occurrenceToDetection = {
  id: "incident/occurrence-to-detection",
  kind: "incident",
  unit: "day",
  title: { ja: "発生から発覚までの日数", en: "Days from occurrence to detection" },
  empty: emptyDistribution,
  add: (state, record) =>
    addLag(state, firstEvent(record, "occurred")?.on ?? null, firstEvent(record, "detected")?.on ?? null),
  merge: mergeDistribution,
  finish: finishDistribution,
} satisfies Measure<Distribution, DistributionResult>;
