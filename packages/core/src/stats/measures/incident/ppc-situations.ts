import { reportingThreshold } from "../../../incident/reporting.ts";
import { textOf } from "../../../kernel/json.ts";
import { factsOf } from "../../../law/facts.ts";
import { maliciousAct, morePeopleThan, propertyDamage, specialCare } from "../../../law/situations.ts";
import { type Tally, type TallyResult, tallying, tallySet } from "../../tally.ts";
import type { Measure } from "../../types.ts";

/** Incidents by the situations of Rule 7 that they may fall under, as the PPC's annual report groups reports. */
export const ppcSituations = {
  id: "incident/ppc-situations",
  kind: "incident",
  unit: "incident",
  title: { ja: "報告対象事態別の件数", en: "Incidents by reportable situation" },
  definition: {
    ja: "施行規則第 7 条の事態（要配慮、財産的被害、不正の目的、人数）別の事案数。複数に当たり得る。どれにも当たらない、又は決まらないものは不明とする。",
    en: "Incidents by situation of Rule 7 (special care, property damage, malicious purpose, number of people); one may fall under several. Where none is given for certain it is not known.",
  },
  denominator: "known",
  source: "APPI Enforcement Rules Article 7; PPC, annual report of fiscal 2024: reports by situation",
  ...tallying,
  add: (state, record) => tallySet(state, situationsOf(record)),
} satisfies Measure<Tally, TallyResult>;

function situationsOf(record: unknown): ReadonlySet<string> {
  const facts = factsOf(record);
  const codes = new Set<string>();
  if (textOf(record, "exposure") === "ruled-out") return codes;
  if (specialCare(facts).answer === "yes") codes.add("special-care");
  if (propertyDamage(facts).answer === "yes") codes.add("property-damage");
  if (maliciousAct(facts).answer === "yes") codes.add("malicious-purpose");
  if (morePeopleThan(reportingThreshold(record), facts).answer === "yes") codes.add("many-people");
  return codes;
}
