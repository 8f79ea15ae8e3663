import { causeIn } from "../../keys.table.ts";
import { type Tally, type TallyResult, tallyCode, tallying } from "../../tally.ts";
import type { Measure } from "../../types.ts";

/** Incidents by the cause categories of JNSA. */
export const jnsaCauses = {
  id: "incident/jnsa-causes",
  kind: "incident",
  unit: "incident",
  title: { ja: "JNSA の原因区分別の件数", en: "Incidents by JNSA cause category" },
  definition: {
    ja: "原因を JNSA 報告書の区分に読み替えた事案数。",
    en: "Incidents by cause, put into the categories of the JNSA report.",
  },
  denominator: "known",
  source: "JNSA, 情報セキュリティインシデントに関する調査報告書 2018: 原因",
  ...tallying,
  add: (state, record) => tallyCode(state, causeIn("jnsa", record)),
} satisfies Measure<Tally, TallyResult>;
