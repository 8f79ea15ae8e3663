import { spansOutsidePost } from "../../evidence-spans.ts";
import type { Check } from "../../types.ts";

/** Evidence lies in the post that the record was read from. */
export const evidenceOutsidePost = {
  id: "incident/evidence-outside-post",
  tier: "recommended",
  kind: "incident",
  title: { ja: "根拠が元の記事の中にある", en: "Evidence lies in the post of the record" },
  explanation: {
    ja: "根拠が、この記録の元になった記事の範囲の外にあります。一つのページに複数の記事があるとき、隣の事件の値が混ざった徴候です。",
    en: "The span lies outside the post that the record was read from. On a page of several posts this is how values of the next incident creep in.",
  },
  source: "Record definition: source is the post that the record was read from; one page holds several",
  run: (record) => spansOutsidePost(record),
} satisfies Check<"incident/evidence-outside-post">;
