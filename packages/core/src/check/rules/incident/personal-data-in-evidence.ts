import { personalData } from "../../personal-data.ts";
import type { Check } from "../../types.ts";

/** No quote holds an e-mail address or a number that names a person. */
export const personalDataInEvidence = {
  id: "incident/personal-data-in-evidence",
  tier: "recommended",
  kind: "incident",
  title: { ja: "引用に個人の番号や連絡先がない", en: "No quote holds data of a person" },
  explanation: {
    ja: "根拠の引用にメールアドレス、カード番号、個人番号らしいものがあります。事件簿を公開すると被害者の情報を広げるおそれがあるため、引用を短くするか伏せます。",
    en: "A quote seems to hold an e-mail address, a card number or an individual number. Publishing it would spread what leaked; shorten or mask the quote.",
  },
  source:
    "APPI Article 23 (security control); My Number Act, Article 19: individual numbers are not provided to others",
  run: (record) => personalData(record, ["email", "card-number", "my-number"]),
} satisfies Check<"incident/personal-data-in-evidence">;
