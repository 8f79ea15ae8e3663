import { spansOutsidePost } from "../../evidence-spans.ts";
import type { Check } from "../../types.ts";

/** Evidence lies in the post that the record was read from. */
export const evidenceOutsidePost = {
  id: "incident/evidence-outside-post",
  tier: "recommended",
  kind: "incident",
  title: { ja: "根拠が元の記事の中にある", en: "Evidence lies in the post of the record" },
  source: "Record definition: source is the post that the record was read from; one page holds several",
  run: (record) => spansOutsidePost(record),
} satisfies Check<"incident/evidence-outside-post">;
