import { textOf } from "../../../kernel/json.ts";
import { monthOf } from "../../month.ts";
import { emptyTally, finishByCode, mergeTally, type Tally, type TallyResult, tallyCode } from "../../tally.ts";
import type { Measure } from "../../types.ts";

/** Incidents by month of disclosure; a date that may lie in two months counts as not known. */
export const byMonth = {
  id: "incident/by-month",
  kind: "incident",
  unit: "incident",
  title: { ja: "公表月別の件数", en: "Incidents by month of disclosure" },
  empty: emptyTally,
  add: (state, record) => tallyCode(state, monthOf(textOf(record, "publishedOn"))),
  merge: mergeTally,
  finish: finishByCode,
} satisfies Measure<Tally, TallyResult>;
