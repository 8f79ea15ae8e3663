import { textOf } from "../../../kernel/json.ts";
import { monthOf } from "../../month.ts";
import { type Tally, type TallyResult, tallyCode, tallyingByCode } from "../../tally.ts";
import type { Measure } from "../../types.ts";

/** Incidents by month of disclosure; a date that may lie in two months counts as not known. */
export const byMonth = {
  id: "incident/by-month",
  kind: "incident",
  unit: "incident",
  title: { ja: "公表月別の件数", en: "Incidents by month of disclosure" },
  definition: {
    ja: "公表月別の事案数。二つの月にまたがり得る日付は不明とする。",
    en: "Incidents by month of disclosure; a date that may lie in two months is not known.",
  },
  denominator: "known",
  source: "EDTF (ISO 8601-2:2019)",
  ...tallyingByCode,
  add: (state, record) => tallyCode(state, monthOf(textOf(record, "publishedOn"))),
} satisfies Measure<Tally, TallyResult>;
