import { listOf, textOf } from "../../../kernel/json.ts";
import { type Tally, type TallyResult, tallying, tallySet } from "../../tally.ts";
import type { Measure } from "../../types.ts";

/** Incidents by the part that other bodies had in them. */
export const thirdPartyRoles = {
  id: "incident/third-party-roles",
  kind: "incident",
  unit: "incident",
  vocabulary: "party-roles",
  title: { ja: "関係する第三者の役割別の件数", en: "Incidents by role of third parties" },
  definition: {
    ja: "委託先など第三者の役割別の事案数。一つの事案が複数に入る。第三者の記載がないものは不明とする。",
    en: "Incidents by role of the third parties named; one incident has several. Those that name none are not known.",
  },
  denominator: "known",
  source: "VERIS 1.4.1 actor.partner",
  ...tallying,
  add: (state, record) =>
    tallySet(state, new Set(listOf(record, "thirdParties").flatMap((party) => textOf(party, "role") ?? []))),
} satisfies Measure<Tally, TallyResult>;
