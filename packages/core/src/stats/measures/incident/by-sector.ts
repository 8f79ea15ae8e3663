import { member, textOf } from "../../../kernel/json.ts";
import { type Tally, type TallyResult, tallyCode, tallying } from "../../tally.ts";
import type { Measure } from "../../types.ts";

/** Incidents by sector of the disclosing body. */
export const bySector = {
  id: "incident/by-sector",
  kind: "incident",
  unit: "incident",
  vocabulary: "sectors",
  title: { ja: "業種別の件数", en: "Incidents by sector" },
  definition: {
    ja: "公表した組織の業種別の事案数。",
    en: "Incidents by sector of the disclosing body.",
  },
  denominator: "known",
  source: "Japan Standard Industrial Classification, as linked in the vocabulary",
  ...tallying,
  add: (state, record) => tallyCode(state, textOf(member(record, "organization"), "sector")),
} satisfies Measure<Tally, TallyResult>;
