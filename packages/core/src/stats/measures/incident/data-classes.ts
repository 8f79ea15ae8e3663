import { setOf } from "../../codes.ts";
import { emptyTally, finishTally, mergeTally, type Tally, type TallyResult, tallySet } from "../../tally.ts";
import type { Measure } from "../../types.ts";

/** Incidents by class of data exposed; one incident has several. */
export const dataClasses = {
  id: "incident/data-classes",
  kind: "incident",
  unit: "incident",
  vocabulary: "data-classes",
  title: { ja: "情報の種類別の件数", en: "Incidents by data class" },
  empty: emptyTally,
  add: (state, record) => tallySet(state, setOf(record, "dataClasses")),
  merge: mergeTally,
  finish: finishTally,
} satisfies Measure<Tally, TallyResult>;
