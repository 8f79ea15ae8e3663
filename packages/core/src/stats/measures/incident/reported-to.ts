import { setOf } from "../../codes.ts";
import { type Tally, type TallyResult, tallying, tallySet } from "../../tally.ts";
import type { Measure } from "../../types.ts";

/** Incidents by authority that was told; one incident has several. */
export const reportedTo = {
  id: "incident/reported-to",
  kind: "incident",
  unit: "incident",
  vocabulary: "authorities",
  title: { ja: "報告先別の件数", en: "Incidents by authority told" },
  definition: {
    ja: "報告・届出先別の事案数。一つの事案が複数に入る。",
    en: "Incidents by authority that was told; one incident has several.",
  },
  denominator: "known",
  source: "Record model of Nisshi",
  ...tallying,
  add: (state, record) => tallySet(state, setOf(record, "reportedTo")),
} satisfies Measure<Tally, TallyResult>;
