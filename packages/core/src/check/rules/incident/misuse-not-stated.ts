import { textOf } from "../../../kernel/json.ts";
import type { Check } from "../../types.ts";

/** The notice says something of misuse; "not observed" is an answer, silence is none. */
export const misuseNotStated = {
  id: "incident/misuse-not-stated",
  tier: "informative",
  kind: "incident",
  title: { ja: "二次被害の有無が書かれている", en: "Something is said of misuse" },
  explanation: {
    ja: "二次被害の有無は報告事項です。「確認されていない」も一つの回答で、無記載とは区別します。",
    en: "Secondary damage or the fear of it is an item to report. Not observed is an answer; silence is not.",
  },
  source: "APPI Enforcement Rules 8(1)(v) and 10: secondary damage or the fear of it",
  run: (record) => (textOf(record, "misuse") === "unknown" ? [{ path: "/misuse", params: {} }] : []),
} satisfies Check<"incident/misuse-not-stated">;
