import { statedOf } from "../../codes.ts";
import { type Tally, type TallyResult, tallyCode, tallying } from "../../tally.ts";
import type { Measure } from "../../types.ts";

/** Whether data reached outsiders; `unknown` in the record counts as not known. */
export const exposure = {
  id: "incident/exposure",
  kind: "incident",
  unit: "incident",
  vocabulary: "exposures",
  title: { ja: "漏えいの有無", en: "Exposure" },
  definition: {
    ja: "外部に情報が渡ったかどうか。「不明」との記載は不明に数える。",
    en: "Whether data reached outsiders; stated as unknown counts as not known.",
  },
  denominator: "known",
  source: "PPC Guidelines, general rules, 3-5-1",
  ...tallying,
  add: (state, record) => tallyCode(state, statedOf(record, "exposure")),
} satisfies Measure<Tally, TallyResult>;
