import { textOf } from "../../../kernel/json.ts";
import { type Tally, type TallyResult, tallyCode, tallying } from "../../tally.ts";
import type { Measure } from "../../types.ts";

/** Incidents by root cause. */
export const byCause = {
  id: "incident/by-cause",
  kind: "incident",
  unit: "incident",
  vocabulary: "causes",
  title: { ja: "原因別の件数", en: "Incidents by cause" },
  definition: {
    ja: "根本の原因別の事案数。",
    en: "Incidents by root cause.",
  },
  denominator: "known",
  source: "VERIS 1.4.1, JNSA and TSR categories, as linked in the vocabulary",
  ...tallying,
  add: (state, record) => tallyCode(state, textOf(record, "cause")),
} satisfies Measure<Tally, TallyResult>;
