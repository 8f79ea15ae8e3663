import { repeatedSpans } from "../../evidence-spans.ts";
import type { Check } from "../../types.ts";

/** A field names each span once. */
export const evidenceRepeated = {
  id: "incident/evidence-repeated",
  tier: "recommended",
  kind: "incident",
  title: { ja: "根拠が重複していない", en: "No span is named twice for one field" },
  source: "Record definition: the spans of a field are a set",
  run: (record) => repeatedSpans(record),
} satisfies Check<"incident/evidence-repeated">;
