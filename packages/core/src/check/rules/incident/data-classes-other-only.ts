import { textsOf } from "../../../kernel/json.ts";
import type { Check } from "../../types.ts";

/** The classes of data are more than "other". */
export const dataClassesOtherOnly = {
  id: "incident/data-classes-other-only",
  tier: "informative",
  kind: "incident",
  title: { ja: "情報の種類が「その他」だけでない", en: "Data classes are more than other" },
  explanation: {
    ja: "情報の種類が「その他」だけでは、要配慮個人情報や財産的被害の判断ができません。本文に項目があれば加えます。",
    en: "With the class other alone, nobody can judge whether sensitive data or property is concerned. Add the items that the text names.",
  },
  source: "APPI Enforcement Rules 8(1)(ii) and 10: the items of personal data are among what to report and to notify",
  run(record) {
    const classes = textsOf(record, "dataClasses");
    const [only] = classes;
    return classes.length === 1 && only?.text === "other" ? [{ path: "/dataClasses/0", params: {} }] : [];
  },
} satisfies Check<"incident/data-classes-other-only">;
