import { quoteLengthFaults } from "../../evidence-spans.ts";
import type { Check } from "../../types.ts";

/** A quote shows a place: it is not empty and not a whole section. */
export const evidenceLength = {
  id: "incident/evidence-length",
  tier: "recommended",
  kind: "incident",
  title: { ja: "引用が空でも長すぎもしない", en: "Quotes are neither empty nor too long" },
  explanation: {
    ja: "引用が空か、400字を超えています。根拠は値の書かれた箇所を示すもので、段落全体では確かめられません。",
    en: "The quote is empty or longer than 400 code units. Evidence points at the place of a value; a whole section proves nothing.",
  },
  source: "Record definition: evidence shows where a value stands; W3C Web Annotation, 4.2.4 (text quote selector)",
  run: (record) => quoteLengthFaults(record),
} satisfies Check<"incident/evidence-length">;
