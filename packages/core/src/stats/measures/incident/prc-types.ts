import { causeIn } from "../../keys.table.ts";
import { type Tally, type TallyResult, tallyCode, tallying } from "../../tally.ts";
import type { Measure } from "../../types.ts";

/** Incidents by the breach types of the Privacy Rights Clearinghouse. */
export const prcTypes = {
  id: "incident/prc-types",
  kind: "incident",
  unit: "incident",
  title: { ja: "PRC の区分別の件数", en: "Incidents by PRC breach type" },
  definition: {
    ja: "原因を Privacy Rights Clearinghouse の区分に読み替えた事案数。",
    en: "Incidents by cause, put into the breach types of the Privacy Rights Clearinghouse.",
  },
  denominator: "known",
  source: "Privacy Rights Clearinghouse, Data Breach Chronology",
  ...tallying,
  add: (state, record) => tallyCode(state, causeIn("prc", record)),
} satisfies Measure<Tally, TallyResult>;
