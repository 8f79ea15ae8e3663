import { textOf } from "../../../kernel/json.ts";
import { fiscalYearOf } from "../../month.ts";
import { type Tally, type TallyResult, tallyCode, tallyingByCode } from "../../tally.ts";
import type { Measure } from "../../types.ts";

/** Incidents by Japanese fiscal year (April to March) of disclosure. */
export const byFiscalYear = {
  id: "incident/by-fiscal-year",
  kind: "incident",
  unit: "incident",
  title: { ja: "公表年度別の件数", en: "Incidents by fiscal year of disclosure" },
  definition: {
    ja: "公表した年度（4 月から翌年 3 月）別の事案数。",
    en: "Incidents by fiscal year (April to March) of disclosure, named by the year it begins in.",
  },
  denominator: "known",
  source: "PPC, annual reports: counted by fiscal year",
  ...tallyingByCode,
  add: (state, record) => tallyCode(state, fiscalYearOf(textOf(record, "publishedOn"))),
} satisfies Measure<Tally, TallyResult>;
