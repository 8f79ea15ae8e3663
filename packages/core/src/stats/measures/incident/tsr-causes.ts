import { causeIn } from "../../keys.table.ts";
import { type Tally, type TallyResult, tallyCode, tallying } from "../../tally.ts";
import type { Measure } from "../../types.ts";

/** Incidents by the cause categories of Tokyo Shoko Research. */
export const tsrCauses = {
  id: "incident/tsr-causes",
  kind: "incident",
  unit: "incident",
  title: { ja: "TSR の原因区分別の件数", en: "Incidents by TSR cause category" },
  definition: {
    ja: "原因を東京商工リサーチの区分に読み替えた事案数。",
    en: "Incidents by cause, put into the categories of Tokyo Shoko Research.",
  },
  denominator: "known",
  source: "TSR, 上場企業の個人情報漏えい・紛失事故",
  ...tallying,
  add: (state, record) => tallyCode(state, causeIn("tsr", record)),
} satisfies Measure<Tally, TallyResult>;
