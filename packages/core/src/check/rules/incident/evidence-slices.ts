import { evidenceFaults } from "../../evidence.ts";
import type { Check } from "../../types.ts";

/** Each evidence lies inside the text, and its quote is what stands there. Needs the original text. */
export const evidenceSlices = {
  id: "incident/evidence-slices",
  tier: "mandatory",
  kind: "incident",
  title: { ja: "根拠の引用が原文と一致する", en: "Evidence quotes the text" },
  source: "Record definition: text.slice(start, end) === quote",
  needs: ["text"],
  run: (record, { text }) => (text === null ? [] : evidenceFaults(record, text)),
} satisfies Check<"incident/evidence-slices">;
