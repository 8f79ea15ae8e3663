import { textOf } from "../../../kernel/json.ts";
import type { Check } from "../../types.ts";

/** The notice says something of misuse; "not observed" is an answer, silence is none. */
export const misuseNotStated = {
  id: "incident/misuse-not-stated",
  tier: "informative",
  kind: "incident",
  title: { ja: "二次被害の有無が書かれている", en: "Something is said of misuse" },
  source: "APPI Enforcement Rules 8(1)(v) and 10: secondary damage or the fear of it",
  run: (record) => (textOf(record, "misuse") === "unknown" ? [{ path: "/misuse", params: {} }] : []),
} satisfies Check<"incident/misuse-not-stated">;
