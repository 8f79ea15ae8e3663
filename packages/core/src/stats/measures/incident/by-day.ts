import { textOf } from "../../../kernel/json.ts";
import { dayOf } from "../../month.ts";
import { type Tally, type TallyResult, tallyCode, tallyingByCode } from "../../tally.ts";
import type { Measure } from "../../types.ts";

/** Incidents by day of disclosure, as a calendar shows them; a date that may lie in two days counts as not known. */
export const byDay = {
  id: "incident/by-day",
  kind: "incident",
  unit: "incident",
  title: { ja: "公表日別の件数", en: "Incidents by day of disclosure" },
  definition: {
    ja: "公表日別の事案数。一日に定まらない日付は不明とする。",
    en: "Incidents by day of disclosure; a date that may lie in two days is not known.",
  },
  denominator: "known",
  source: "EDTF (ISO 8601-2:2019)",
  ...tallyingByCode,
  add: (state, record) => tallyCode(state, dayOf(textOf(record, "publishedOn"))),
} satisfies Measure<Tally, TallyResult>;
