import { firstEvent } from "../../../incident/reading.ts";
import { yearOf } from "../../month.ts";
import { type Tally, type TallyResult, tallyCode, tallyingByCode } from "../../tally.ts";
import type { Measure } from "../../types.ts";

/** Incidents by the year in which they first occurred. */
export const byOccurrenceYear = {
  id: "incident/by-occurrence-year",
  kind: "incident",
  unit: "incident",
  title: { ja: "発生年別の件数", en: "Incidents by year of occurrence" },
  definition: {
    ja: "最初の発生の暦年別の事案数。公表年別とは別の母集団の見方である。",
    en: "Incidents by calendar year of the first occurrence: another cohort than that of the disclosure.",
  },
  denominator: "known",
  source: "Cohort by year of occurrence, beside that of disclosure",
  ...tallyingByCode,
  add: (state, record) => tallyCode(state, yearOf(firstEvent(record, "occurred")?.on ?? null)),
} satisfies Measure<Tally, TallyResult>;
