import { spanlessTargets } from "../../evidence-spans.ts";
import type { Check } from "../../types.ts";

/** A field that evidence names has a span. */
export const evidenceWithoutSpan = {
  id: "incident/evidence-without-span",
  tier: "recommended",
  kind: "incident",
  title: { ja: "根拠を挙げた項目に引用がある", en: "Evidence of a field has a span" },
  explanation: {
    ja: "根拠の欄に項目名だけがあって範囲がありません。書かれた値なのか推論なのか区別できません。",
    en: "The field is named in evidence without a span, so a reader cannot tell a stated value from a concluded one.",
  },
  source: "Record definition: a field is stated (has evidence), implied (says by which rule) or absent",
  run: (record) => spanlessTargets(record),
} satisfies Check<"incident/evidence-without-span">;
