import { statedOf } from "../../codes.ts";
import { emptyTally, finishTally, mergeTally, type Tally, type TallyResult, tallyCode } from "../../tally.ts";
import type { Measure } from "../../types.ts";

/** What is said of misuse; `unknown` in the record (nothing said) counts as not known. */
export const misuse = {
  id: "incident/misuse",
  kind: "incident",
  unit: "incident",
  vocabulary: "misuses",
  title: { ja: "不正利用の有無", en: "Misuse" },
  empty: emptyTally,
  add: (state, record) => tallyCode(state, statedOf(record, "misuse")),
  merge: mergeTally,
  finish: finishTally,
} satisfies Measure<Tally, TallyResult>;
