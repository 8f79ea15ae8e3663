import { spansOutsidePost } from "../../evidence-spans.ts";
import type { Check } from "../../types.ts";

/** Evidence lies in the post that the record was read from. */
export const evidenceOutsidePost = {
  id: "trip/evidence-outside-post",
  tier: "recommended",
  kind: "trip",
  title: { ja: "根拠が元の記事の中にある", en: "Evidence lies in the post of the record" },
  explanation: {
    ja: "根拠が、この記録の元になった記事の範囲の外にあります。隣の記事の便が混ざった徴候です。",
    en: "The span lies outside the post that the record was read from, a sign that a flight of the next post crept in.",
  },
  source: "Record definition: source is the post that the record was read from; one page holds several",
  run: (record) => spansOutsidePost(record),
} satisfies Check<"trip/evidence-outside-post">;
