import { resolvePointer } from "../../../kernel/issue.ts";
import { numberlessQuotes } from "../../evidence-spans.ts";
import type { Check } from "../../types.ts";

const FIELDS = /^\/expenses\/\d{1,6}\/(?:amount|credit|net)$/;

/** The evidence of a sum of money holds a numeral, unless the sum is zero (無料). */
export const amountEvidenceWithoutNumber = {
  id: "trip/amount-evidence-without-number",
  tier: "recommended",
  kind: "trip",
  title: { ja: "金額の根拠に数字がある", en: "Evidence of a sum of money holds a numeral" },
  explanation: {
    ja: "金額の根拠として引用した箇所に数字がありません。無料（0円）だけは例外です。",
    en: "The quote given for a sum holds no numeral; only a sum of zero may do without.",
  },
  source:
    "Reviews of machine-encoded VCDB records: values that are not in the article (vz-risk/VCDB pull request 24085)",
  run: (record) =>
    numberlessQuotes(record, FIELDS).filter(({ params }) => resolvePointer(record, params.pointer) !== 0),
} satisfies Check<"trip/amount-evidence-without-number">;
