import { statedOf } from "../../codes.ts";
import { emptyTally, finishTally, mergeTally, type Tally, type TallyResult, tallyCode } from "../../tally.ts";
import type { Measure } from "../../types.ts";

/** Whether data reached outsiders; `unknown` in the record counts as not known. */
export const exposure = {
  id: "incident/exposure",
  kind: "incident",
  unit: "incident",
  vocabulary: "exposures",
  title: { ja: "漏えいの有無", en: "Exposure" },
  empty: emptyTally,
  add: (state, record) => tallyCode(state, statedOf(record, "exposure")),
  merge: mergeTally,
  finish: finishTally,
} satisfies Measure<Tally, TallyResult>;
