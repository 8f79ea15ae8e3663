import { sizeBandOf } from "../../keys.table.ts";
import { type Tally, type TallyResult, tallyCode, tallyingByCode } from "../../tally.ts";
import type { Measure } from "../../types.ts";

/** Incidents by the bands of people of the annual report of the PPC. */
export const ppcSizes = {
  id: "incident/ppc-sizes",
  kind: "incident",
  unit: "incident",
  title: { ja: "個人情報保護委員会の人数区分別の件数", en: "Incidents by PPC size band" },
  definition: {
    ja: "影響を受けた人数を 1,000 人以下、50,000 人以下、それを超える、の区分で数える。二つの区分にまたがり得る数は不明とする。",
    en: "Incidents by number of people: up to 1,000, up to 50,000, more. A number that may lie in two bands is not known.",
  },
  denominator: "known",
  source: "PPC, annual report of fiscal 2024: number of people affected",
  ...tallyingByCode,
  add: (state, record) => tallyCode(state, sizeBandOf(record)),
} satisfies Measure<Tally, TallyResult>;
