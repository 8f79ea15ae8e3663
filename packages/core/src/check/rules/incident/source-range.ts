import { sourceFaults } from "../../evidence-spans.ts";
import type { Check } from "../../types.ts";

/** The post does not end before it starts. */
export const sourceRange = {
  id: "incident/source-range",
  tier: "mandatory",
  kind: "incident",
  title: { ja: "記事の範囲が逆転していない", en: "The post does not end before it starts" },
  explanation: {
    ja: "記事の終わりが始まりより前です。根拠の範囲を確かめる点検が働きません。",
    en: "The post ends before it starts, so checks of evidence against it cannot work.",
  },
  source: "Record definition: source.start and source.end are offsets into the page, start at most end",
  run: (record) => sourceFaults(record),
} satisfies Check<"incident/source-range">;
