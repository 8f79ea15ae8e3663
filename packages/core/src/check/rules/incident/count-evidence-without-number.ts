import { numberlessQuotes } from "../../evidence-spans.ts";
import type { Check } from "../../types.ts";

const FIELDS = /^\/(?:affected\/\d{1,6}(?:\/count)?|total)$/;

/** The evidence of a number of affected holds a numeral. */
export const countEvidenceWithoutNumber = {
  id: "incident/count-evidence-without-number",
  tier: "recommended",
  kind: "incident",
  title: { ja: "件数の根拠に数字がある", en: "Evidence of a number of affected holds a numeral" },
  explanation: {
    ja: "件数の根拠として引用した箇所に数字がありません。根拠の位置がずれているか、本文にない数が入っています。",
    en: "The quote given for a number holds no numeral. Either the span is off, or the number is not in the text.",
  },
  source:
    "Reviews of machine-encoded VCDB records: values that are not in the article (vz-risk/VCDB pull request 24085)",
  run: (record) => numberlessQuotes(record, FIELDS),
} satisfies Check<"incident/count-evidence-without-number">;
