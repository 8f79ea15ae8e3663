import { setOf } from "../../codes.ts";
import { type Tally, type TallyResult, tallying, tallySet } from "../../tally.ts";
import type { Measure } from "../../types.ts";

/** Incidents by class of data exposed; one incident has several. */
export const dataClasses = {
  id: "incident/data-classes",
  kind: "incident",
  unit: "incident",
  vocabulary: "data-classes",
  title: { ja: "情報の種類別の件数", en: "Incidents by data class" },
  definition: {
    ja: "漏えいした、又はそのおそれのある情報の種類別の事案数。一つの事案が複数の種類に入るため、割合の合計は 1 を超え得る。",
    en: "Incidents by class of data exposed or possibly exposed. One incident has several, so that shares may add up to more than 1.",
  },
  denominator: "known",
  source: "VERIS 1.4.1 attribute.confidentiality.data.variety",
  ...tallying,
  add: (state, record) => tallySet(state, setOf(record, "dataClasses")),
} satisfies Measure<Tally, TallyResult>;
