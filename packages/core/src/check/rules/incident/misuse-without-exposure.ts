import { textOf } from "../../../kernel/json.ts";
import type { Check } from "../../types.ts";

/** Data that is misused has reached somebody: the exposure is at least possible. */
export const misuseWithoutExposure = {
  id: "incident/misuse-without-exposure",
  tier: "recommended",
  kind: "incident",
  title: { ja: "不正利用があれば漏えいの有無が不明でない", en: "Misused data was exposed" },
  explanation: {
    ja: "悪用が確認されたなら、情報は誰かに渡っています。exposureは少なくともpossibleです。",
    en: "If data is misused, somebody has it: exposure is at least possible.",
  },
  source: "VERIS 1.4.1: exploited loss implies that data_disclosure is Yes",
  run(record) {
    if (textOf(record, "misuse") !== "confirmed" || textOf(record, "exposure") !== "unknown") return [];
    return [{ path: "/exposure", params: {} }];
  },
} satisfies Check<"incident/misuse-without-exposure">;
