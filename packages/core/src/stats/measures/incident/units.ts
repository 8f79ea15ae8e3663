import { listOf, textOf } from "../../../kernel/json.ts";
import { type Tally, type TallyResult, tallying, tallySet } from "../../tally.ts";
import type { Measure } from "../../types.ts";

/** Incidents by what their numbers of affected count; one incident has several. */
export const units = {
  id: "incident/units",
  kind: "incident",
  unit: "incident",
  vocabulary: "units",
  title: { ja: "数え方の単位別の件数", en: "Incidents by unit counted" },
  definition: {
    ja: "影響数の数え方（人、件など）別の事案数。一つの事案が複数に入る。",
    en: "Incidents by what their numbers of affected count; one incident has several.",
  },
  denominator: "known",
  source: "Record model of Nisshi",
  ...tallying,
  add: (state, record) =>
    tallySet(state, new Set(listOf(record, "affected").flatMap((group) => textOf(group, "unit") ?? []))),
} satisfies Measure<Tally, TallyResult>;
