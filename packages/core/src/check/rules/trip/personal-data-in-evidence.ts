import { personalData } from "../../personal-data.ts";
import type { Check } from "../../types.ts";

/** No quote holds an e-mail address, a card number or a ticket number. */
export const personalDataInEvidence = {
  id: "trip/personal-data-in-evidence",
  tier: "recommended",
  kind: "trip",
  title: { ja: "引用に個人の番号や連絡先がない", en: "No quote holds data of a person" },
  explanation: {
    ja: "根拠の引用にメールアドレス、カード番号、13桁の航空券番号らしいものがあります。航空券番号があれば他人が予約を見たり変えたりできるため、公開前に伏せます。",
    en: "A quote seems to hold an e-mail address, a card number or a ticket number of 13 digits. With a ticket number others can see and change a booking; mask it before publication.",
  },
  source: "IATA Resolution 722 (ticket numbers of 13 digits); APPI Article 23 (security control)",
  run: (record) => personalData(record, ["email", "card-number", "ticket-number"]),
} satisfies Check<"trip/personal-data-in-evidence">;
