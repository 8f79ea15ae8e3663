import { beforeEvery, eventsOf } from "../../../incident/reading.ts";
import { pointer } from "../../../kernel/issue.ts";
import type { Check } from "../../types.ts";

/** Nobody reports to an authority, or to the body that entrusted it, what nobody has noticed. */
export const authorityToldBeforeDetection = {
  id: "incident/authority-told-before-detection",
  tier: "recommended",
  kind: "incident",
  title: { ja: "発覚より前に機関へ報告していない", en: "No authority is told before detection" },
  explanation: {
    ja: "事態を知る前に報告はできません。発覚日が後の出来事の日付になっているか、報告が別の事案のものです。",
    en: "Nobody reports what nobody knows. Either the detection is dated by something later, or the report is about another incident.",
  },
  source: "APPI Enforcement Rules 8(1) and 9: a report and a processor's notice follow the day it knew",
  run(record) {
    const detected = eventsOf(record, "detected");
    const [first] = detected;
    if (first === undefined) return [];
    const early = beforeEvery(detected);
    return eventsOf(record, "reported-authority")
      .filter(({ on }) => early(on))
      .map(({ index, on }) => ({ path: pointer("events", index, "on"), params: { on, detectedOn: first.on } }));
  },
} satisfies Check<"incident/authority-told-before-detection">;
