import { firstKnowledge } from "../../../incident/reading.ts";
import { textOf } from "../../../kernel/json.ts";
import { differenceDays } from "../../../kernel/when.ts";
import { explainsDelay } from "../../delay-explained.ts";
import type { Check } from "../../types.ts";

const LIMIT_DAYS = 90;

/** The disclosure comes within 90 days of the day on which the body knew. */
export const publicationDelayed = {
  id: "incident/publication-delayed",
  tier: "recommended",
  kind: "incident",
  title: { ja: "発覚から90日以内に公表している", en: "Disclosed within 90 days of detection" },
  explanation: {
    ja: "発覚から公表まで90日を超えています。90日は編集上の目安で法律の期限ではありません。本文が分かれば、遅れた理由の説明があるかも見ます。",
    en: "More than 90 days passed from detection to disclosure. The limit is an editor's, not the law's; with the text it is also looked for why.",
  },
  source:
    "PPC Guidelines (general rules) 3-5-2: disclosure is desirable according to the case; 90 days is an editor's limit, no rule",
  run(record, { text }) {
    const publishedOn = textOf(record, "publishedOn");
    const known = firstKnowledge(record);
    if (publishedOn === null || known === null) return [];
    const days = differenceDays(known.on, publishedOn)?.min ?? null;
    if (days === null || days <= LIMIT_DAYS) return [];
    return [
      {
        path: "/publishedOn",
        params: { days, knownOn: known.on, publishedOn, explained: explainsDelay(record, text) },
      },
    ];
  },
} satisfies Check<"incident/publication-delayed">;
