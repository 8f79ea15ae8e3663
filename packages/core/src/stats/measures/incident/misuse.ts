import { statedOf } from "../../codes.ts";
import { type Tally, type TallyResult, tallyCode, tallying } from "../../tally.ts";
import type { Measure } from "../../types.ts";

/** What is said of misuse; `unknown` in the record (nothing said) counts as not known. */
export const misuse = {
  id: "incident/misuse",
  kind: "incident",
  unit: "incident",
  vocabulary: "misuses",
  title: { ja: "不正利用の有無", en: "Misuse" },
  definition: {
    ja: "不正利用について何と述べたか。述べていないものは不明に数える。",
    en: "What is said of misuse; nothing said counts as not known.",
  },
  denominator: "known",
  source: "APPI Enforcement Rules Article 8(1)(v)",
  ...tallying,
  add: (state, record) => tallyCode(state, statedOf(record, "misuse")),
} satisfies Measure<Tally, TallyResult>;
