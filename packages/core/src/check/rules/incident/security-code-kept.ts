import { pointer } from "../../../kernel/issue.ts";
import { textOf, textsOf } from "../../../kernel/json.ts";
import type { Check } from "../../types.ts";

/** Causes under which security codes come from stores, which must not hold them. */
const stored: readonly string[] = [
  "ransomware",
  "unauthorized-access",
  "vulnerability-exploit",
  "misconfiguration",
  "mispublication",
  "misdirected-email",
  "loss",
  "theft",
  "misdisposal",
];

/** Security codes are taken while they are entered: exposed from a store, either they were kept or the cause is skimming. */
export const securityCodeKept = {
  id: "incident/security-code-kept",
  tier: "recommended",
  kind: "incident",
  title: { ja: "セキュリティコードの漏えいが原因と合う", en: "Exposed security codes fit the cause" },
  explanation: {
    ja: "セキュリティコードは保存が禁じられています。保管先からの漏えいなら、実際の原因は入力画面の改ざんかもしれません。",
    en: "Security codes must not be stored. If a store is said to have lost them, the real cause may be a tampered payment page.",
  },
  source: "PCI DSS 4.0, 3.3.1.2: the card verification code is not stored upon completion of the authorization",
  run(record) {
    const cause = textOf(record, "cause");
    if (cause === null || !stored.includes(cause) || textOf(record, "exposure") === "ruled-out") return [];
    return textsOf(record, "dataClasses")
      .filter(({ text }) => text === "card-security-code")
      .map(({ index }) => ({ path: pointer("dataClasses", index), params: { cause } }));
  },
} satisfies Check<"incident/security-code-kept">;
