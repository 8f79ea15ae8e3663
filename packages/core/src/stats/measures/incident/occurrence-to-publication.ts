import { firstEvent } from "../../../incident/reading.ts";
import { textOf } from "../../../kernel/json.ts";
import { type Distribution, type DistributionResult, distributing } from "../../distribution.ts";
import { addLag } from "../../lag.ts";
import type { Measure } from "../../types.ts";

/** Calendar days from the first occurrence to the disclosure. */
export const occurrenceToPublication = {
  id: "incident/occurrence-to-publication",
  kind: "incident",
  unit: "day",
  title: { ja: "発生から公表までの日数", en: "Days from occurrence to disclosure" },
  definition: {
    ja: "最初の発生から公表までの暦日数。日付に幅があれば区間とする。",
    en: "Calendar days from the first occurrence to the disclosure; an interval where the dates leave room.",
  },
  denominator: "known",
  source: "Record model of Nisshi",
  ...distributing,
  add: (state, record) => addLag(state, firstEvent(record, "occurred")?.on ?? null, textOf(record, "publishedOn")),
} satisfies Measure<Distribution, DistributionResult>;
