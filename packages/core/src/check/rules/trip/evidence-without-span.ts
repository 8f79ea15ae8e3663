import { spanlessTargets } from "../../evidence-spans.ts";
import type { Check } from "../../types.ts";

/** A field that evidence names has a span. */
export const evidenceWithoutSpan = {
  id: "trip/evidence-without-span",
  tier: "recommended",
  kind: "trip",
  title: { ja: "根拠を挙げた項目に引用がある", en: "Evidence of a field has a span" },
  source: "Record definition: a field is stated (has evidence), implied (says by which rule) or absent",
  run: (record) => spanlessTargets(record),
} satisfies Check<"trip/evidence-without-span">;
