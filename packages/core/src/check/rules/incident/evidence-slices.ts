import { evidenceFaults } from "../../evidence.ts";
import type { Check } from "../../types.ts";

/** Each evidence lies inside the text, and its quote is what stands there. Needs the original text. */
export const evidenceSlices = {
  id: "incident/evidence-slices",
  tier: "mandatory",
  kind: "incident",
  title: { ja: "根拠の引用が原文と一致する", en: "Evidence quotes the text" },
  explanation: {
    ja: "根拠の範囲を本文から切り出した文字列が引用と一致しません。本文が変わったか、位置の単位（UTF-16）が違います。",
    en: "Cutting the span out of the text does not give the quote. The text has changed, or the offsets are not UTF-16 code units.",
  },
  source: "Record definition: text.slice(start, end) === quote",
  needs: ["text"],
  run: (record, { text }) => (text === null ? [] : evidenceFaults(record, text)),
} satisfies Check<"incident/evidence-slices">;
