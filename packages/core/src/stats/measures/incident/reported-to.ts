import { setOf } from "../../codes.ts";
import { emptyTally, finishTally, mergeTally, type Tally, type TallyResult, tallySet } from "../../tally.ts";
import type { Measure } from "../../types.ts";

/** Incidents by authority that was told; one incident has several. */
export const reportedTo = {
  id: "incident/reported-to",
  kind: "incident",
  unit: "incident",
  vocabulary: "authorities",
  title: { ja: "報告先別の件数", en: "Incidents by authority told" },
  empty: emptyTally,
  add: (state, record) => tallySet(state, setOf(record, "reportedTo")),
  merge: mergeTally,
  finish: finishTally,
} satisfies Measure<Tally, TallyResult>;
