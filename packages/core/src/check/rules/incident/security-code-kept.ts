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
  source: "PCI DSS 4.0, 3.3.1.2: the card verification code is not stored upon completion of the authorization",
  run(record) {
    const cause = textOf(record, "cause");
    if (cause === null || !stored.includes(cause) || textOf(record, "exposure") === "ruled-out") return [];
    return textsOf(record, "dataClasses")
      .filter(({ text }) => text === "card-security-code")
      .map(({ index }) => ({ path: pointer("dataClasses", index), params: { cause } }));
  },
} satisfies Check<"incident/security-code-kept">;
