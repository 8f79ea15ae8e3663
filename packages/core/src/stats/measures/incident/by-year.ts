import { textOf } from "../../../kernel/json.ts";
import { yearOf } from "../../month.ts";
import { type Tally, type TallyResult, tallyCode, tallyingByCode } from "../../tally.ts";
import type { Measure } from "../../types.ts";

/** Incidents by calendar year of disclosure. */
export const byYear = {
  id: "incident/by-year",
  kind: "incident",
  unit: "incident",
  title: { ja: "公表年別の件数", en: "Incidents by year of disclosure" },
  definition: {
    ja: "公表した暦年別の事案数。",
    en: "Incidents by calendar year of disclosure.",
  },
  denominator: "known",
  source: "TSR, 上場企業の個人情報漏えい・紛失事故: counted by date of publication",
  ...tallyingByCode,
  add: (state, record) => tallyCode(state, yearOf(textOf(record, "publishedOn"))),
} satisfies Measure<Tally, TallyResult>;
