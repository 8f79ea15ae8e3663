import { eventsOf } from "../../../incident/reading.ts";
import type { Check } from "../../types.ts";

/** The date on which the body learnt of the incident is stated: reporting periods count from it. */
export const detectionMissing = {
  id: "incident/detection-missing",
  tier: "recommended",
  kind: "incident",
  title: { ja: "発覚した日が書かれている", en: "The date of detection is stated" },
  explanation: {
    ja: "報告期限は事態を知った日から数えます。この日がなければ、期限内だったかどうかを誰も判断できません。",
    en: "Time limits run from the day on which the body knew. Without it nobody can say whether a report was in time.",
  },
  source: "APPI Enforcement Rules 8(1) and 8(2): periods count from the day the body learnt of it",
  run: (record) => (eventsOf(record, "detected").length === 0 ? [{ path: "/events", params: {} }] : []),
} satisfies Check<"incident/detection-missing">;
