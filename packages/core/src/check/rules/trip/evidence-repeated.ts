import { repeatedSpans } from "../../evidence-spans.ts";
import type { Check } from "../../types.ts";

/** A field names each span once. */
export const evidenceRepeated = {
  id: "trip/evidence-repeated",
  tier: "recommended",
  kind: "trip",
  title: { ja: "根拠が重複していない", en: "No span is named twice for one field" },
  source: "Record definition: the spans of a field are a set",
  run: (record) => repeatedSpans(record),
} satisfies Check<"trip/evidence-repeated">;
