import { repeatedSpans } from "../../evidence-spans.ts";
import type { Check } from "../../types.ts";

/** A field names each span once. */
export const evidenceRepeated = {
  id: "trip/evidence-repeated",
  tier: "recommended",
  kind: "trip",
  title: { ja: "根拠が重複していない", en: "No span is named twice for one field" },
  explanation: {
    ja: "一つの項目に同じ範囲の根拠が二度あります。根拠の数を確かさと見なす集計がゆがみます。",
    en: "A field names one span twice, which inflates any measure that takes evidence for certainty.",
  },
  source: "Record definition: the spans of a field are a set",
  run: (record) => repeatedSpans(record),
} satisfies Check<"trip/evidence-repeated">;
