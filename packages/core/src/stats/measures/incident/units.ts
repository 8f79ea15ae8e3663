import { listOf, textOf } from "../../../kernel/json.ts";
import { emptyTally, finishTally, mergeTally, type Tally, type TallyResult, tallySet } from "../../tally.ts";
import type { Measure } from "../../types.ts";

/** Incidents by what their numbers of affected count; one incident has several. */
export const units = {
  id: "incident/units",
  kind: "incident",
  unit: "incident",
  vocabulary: "units",
  title: { ja: "数え方の単位別の件数", en: "Incidents by unit counted" },
  empty: emptyTally,
  add: (state, record) =>
    tallySet(state, new Set(listOf(record, "affected").flatMap((group) => textOf(group, "unit") ?? []))),
  merge: mergeTally,
  finish: finishTally,
} satisfies Measure<Tally, TallyResult>;
