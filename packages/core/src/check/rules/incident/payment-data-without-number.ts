import { pointer } from "../../../kernel/issue.ts";
import { lists, textsOf } from "../../../kernel/json.ts";
import type { Check } from "../../types.ts";

const dependent: readonly string[] = ["card-security-code", "card-expiry", "card-authentication"];

/** Card data that means nothing without the card number comes with it. */
export const paymentDataWithoutNumber = {
  id: "incident/payment-data-without-number",
  tier: "recommended",
  kind: "incident",
  title: { ja: "カードの付随情報に番号が伴う", en: "Card data comes with the card number" },
  explanation: {
    ja: "有効期限やセキュリティコードはカード番号と組で意味を持ちます。番号だけが記録から漏れているおそれがあります。",
    en: "Expiry dates and security codes mean little without the card number, which may have been overlooked.",
  },
  source: "PCI DSS 4.0: cardholder and authentication data are defined with the primary account number",
  run(record) {
    if (lists(record, "dataClasses", "card-number")) return [];
    return textsOf(record, "dataClasses")
      .filter(({ text }) => dependent.includes(text))
      .map(({ index, text }) => ({ path: pointer("dataClasses", index), params: { dataClass: text } }));
  },
} satisfies Check<"incident/payment-data-without-number">;
