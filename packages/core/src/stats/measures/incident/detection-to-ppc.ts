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

/** Calendar days from the first detection to the first report to the Personal Information Protection Commission. */
export const detectionToPpc = {
  id: "incident/detection-to-ppc",
  kind: "incident",
  unit: "day",
  title: { ja: "発覚から個人情報保護委員会への報告までの日数", en: "Days from detection to the report to the PPC" },
  empty: emptyDistribution,
  add: (state, record) =>
    addLag(state, firstEvent(record, "detected")?.on ?? null, firstEvent(record, "reported-ppc")?.on ?? null),
  merge: mergeDistribution,
  finish: finishDistribution,
} satisfies Measure<Distribution, DistributionResult>;
