import { isMaliciousCause } from "../../incident/reporting.ts";
import { isOfSector } from "../bodies.ts";
import { both } from "../situations.ts";
import type { Decision, Facts, Statute } from "../types.ts";

/** Acts on systems from outside; thefts and insiders are no cyber-attack. */
function cyberAttack({ cause }: Facts): Decision {
  const paths = ["/cause"];
  if (cause === null || cause === "other")
    return { answer: "unknown", reasons: [{ code: "cause-not-decided", params: {}, paths }] };
  const attack = isMaliciousCause(cause) && cause !== "theft" && cause !== "insider";
  return {
    answer: attack ? "yes" : "no",
    reasons: [{ code: attack ? "cyber-attack" : "no-cyber-attack", params: { cause }, paths }],
  };
}

/** Notice of the Ministry of Health, Labour and Welfare to medical institutions on suspected cyber-attacks. */
export const medicalNotice = {
  id: "medical-notice",
  title: {
    ja: "厚生労働省通知「医療機関等におけるサイバーセキュリティ対策の強化について」（平成30年10月29日）",
    en: "MHLW notice of 2018-10-29 on cyber security of medical institutions",
  },
  versions: [{ id: "2018", since: "2018-10-29", until: null, source: "平成30年10月29日 医政総発1029第1号 ほか" }],
  situation: (facts) => both(isOfSector("healthcare", facts), cyberAttack(facts)),
  duties: [{ id: "report", limit: () => null, doneBy: [], nth: 0, toldTo: ["ministry"] }],
} satisfies Statute;
