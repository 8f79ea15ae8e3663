import { firstEvent } from "../../../incident/reading.ts";
import { textOf } from "../../../kernel/json.ts";
import {
  type Distribution,
  type DistributionResult,
  emptyDistribution,
  finishDistribution,
  mergeDistribution,
} from "../../distribution.ts";
import { addLag } from "../../lag.ts";
import type { Measure } from "../../types.ts";

/** Calendar days from the first detection to the disclosure. */
export const detectionToPublication = {
  id: "incident/detection-to-publication",
  kind: "incident",
  unit: "day",
  title: { ja: "発覚から公表までの日数", en: "Days from detection to disclosure" },
  empty: emptyDistribution,
  add: (state, record) => addLag(state, firstEvent(record, "detected")?.on ?? null, textOf(record, "publishedOn")),
  merge: mergeDistribution,
  finish: finishDistribution,
} satisfies Measure<Distribution, DistributionResult>;
