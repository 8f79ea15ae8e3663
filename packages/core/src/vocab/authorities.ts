import type { Vocabulary } from "./types.ts";

/** Bodies outside that were told of an incident. */
export const authorities = {
  name: "authorities",
  entries: [
    {
      code: "ppc",
      labels: { ja: "個人情報保護委員会", en: "Personal Information Protection Commission" },
      synonyms: ["個情委", "PPC"],
    },
    { code: "police", labels: { ja: "警察", en: "Police" }, synonyms: ["警視庁", "府警", "県警", "道警", "警察署"] },
    {
      code: "ministry",
      labels: { ja: "省庁", en: "Ministry or agency" },
      synonyms: ["総務省", "厚生労働省", "文部科学省", "金融庁"],
    },
    {
      code: "local-government",
      labels: { ja: "地方公共団体", en: "Local government" },
      synonyms: ["都道府県", "市", "教育委員会"],
    },
    {
      code: "ipa",
      labels: { ja: "情報処理推進機構", en: "Information-technology Promotion Agency" },
      synonyms: ["IPA", "独立行政法人情報処理推進機構"],
    },
    { code: "jpcert", labels: { ja: "JPCERT/CC", en: "JPCERT/CC" }, synonyms: ["JPCERTコーディネーションセンター"] },
    {
      code: "card-company",
      labels: { ja: "カード会社・決済代行会社", en: "Card company or acquirer" },
      synonyms: ["決済代行会社", "クレジットカード会社"],
    },
    {
      code: "exchange",
      labels: { ja: "証券取引所", en: "Stock exchange" },
      synonyms: ["東証", "東京証券取引所", "適時開示"],
    },
    { code: "other-authority", labels: { ja: "その他の機関", en: "Other authority" }, synonyms: ["関係機関"] },
  ],
} as const satisfies Vocabulary;

/** A code of {@link authorities}. */
export type AuthorityCode = (typeof authorities)["entries"][number]["code"];
