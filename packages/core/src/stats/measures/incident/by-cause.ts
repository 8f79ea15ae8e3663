import { textOf } from "../../../kernel/json.ts";
import { emptyTally, finishTally, mergeTally, type Tally, type TallyResult, tallyCode } from "../../tally.ts";
import type { Measure } from "../../types.ts";

/** Incidents by root cause. */
export const byCause = {
  id: "incident/by-cause",
  kind: "incident",
  unit: "incident",
  vocabulary: "causes",
  title: { ja: "原因別の件数", en: "Incidents by cause" },
  empty: emptyTally,
  add: (state, record) => tallyCode(state, textOf(record, "cause")),
  merge: mergeTally,
  finish: finishTally,
} satisfies Measure<Tally, TallyResult>;
