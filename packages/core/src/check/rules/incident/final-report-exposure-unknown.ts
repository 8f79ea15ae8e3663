import { textOf } from "../../../kernel/json.ts";
import type { Check } from "../../types.ts";

/** A final report says whether data reached outsiders. */
export const finalReportExposureUnknown = {
  id: "incident/final-report-exposure-unknown",
  tier: "informative",
  kind: "incident",
  title: { ja: "最終報に漏えいの有無が書かれている", en: "A final report says whether data was exposed" },
  explanation: {
    ja: "最終報は調査の結論です。漏えいの有無が不明のままなら、本文の結論を読み落としていないか確かめます。",
    en: "A final report concludes the investigation. If exposure is still unknown, check whether its conclusion was overlooked.",
  },
  source:
    "VERIS 1.4.1 attribute.confidentiality.data_disclosure: Yes, Potentially or No once an investigation is closed",
  run(record) {
    if (textOf(record, "report") !== "final" || textOf(record, "exposure") !== "unknown") return [];
    return [{ path: "/exposure", params: {} }];
  },
} satisfies Check<"incident/final-report-exposure-unknown">;
