import { member, textOf } from "../../../kernel/json.ts";
import { emptyTally, finishTally, mergeTally, type Tally, type TallyResult, tallyCode } from "../../tally.ts";
import type { Measure } from "../../types.ts";

/** Incidents by sector of the disclosing body. */
export const bySector = {
  id: "incident/by-sector",
  kind: "incident",
  unit: "incident",
  vocabulary: "sectors",
  title: { ja: "業種別の件数", en: "Incidents by sector" },
  empty: emptyTally,
  add: (state, record) => tallyCode(state, textOf(member(record, "organization"), "sector")),
  merge: mergeTally,
  finish: finishTally,
} satisfies Measure<Tally, TallyResult>;
