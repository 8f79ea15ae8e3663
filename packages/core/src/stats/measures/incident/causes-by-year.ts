import { textOf } from "../../../kernel/json.ts";
import { type CrossResult, crossCodes, crossing } from "../../cross.ts";
import { yearOf } from "../../month.ts";
import type { Tally } from "../../tally.ts";
import type { Measure } from "../../types.ts";

/** How the causes of a year make it up. */
export const causesByYear = {
  id: "incident/causes-by-year",
  kind: "incident",
  unit: "incident",
  vocabulary: "causes",
  title: { ja: "公表年別・原因別の件数", en: "Causes by year of disclosure" },
  definition: {
    ja: "公表年ごとの原因別の事案数。公表年と原因の両方が分かる事案だけを数える。",
    en: "Incidents by cause within each year of disclosure; only those of which both are known count.",
  },
  denominator: "none",
  source: "Yearly tables of causes of JNSA and TSR",
  ...crossing,
  add: (state, record) => crossCodes(state, yearOf(textOf(record, "publishedOn")), textOf(record, "cause")),
} satisfies Measure<Tally, CrossResult>;
