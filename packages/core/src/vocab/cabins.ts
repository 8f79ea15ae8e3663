import type { Vocabulary } from "./types.ts";

/**
 * Cabins as booked. `class-j` and `domestic-first` are products of the JAL group, `premium-class` of ANA, on domestic
 * flights; `links.carriers` lists the IATA codes that sell them, comma separated.
 */
export const cabins = {
  name: "cabins",
  entries: [
    {
      code: "economy",
      labels: { ja: "エコノミークラス", en: "Economy" },
      synonyms: ["普通席", "Yクラス", "エコノミー"],
    },
    {
      code: "premium-economy",
      labels: { ja: "プレミアムエコノミー", en: "Premium economy" },
      synonyms: ["プレエコ", "PY"],
    },
    { code: "business", labels: { ja: "ビジネスクラス", en: "Business" }, synonyms: ["Cクラス", "ビジネス"] },
    { code: "first", labels: { ja: "ファーストクラス", en: "First" }, synonyms: ["Fクラス"] },
    {
      code: "class-j",
      labels: { ja: "クラスJ", en: "Class J" },
      synonyms: ["Class J"],
      links: { carriers: "JL,NU,JC,XM" },
    },
    {
      code: "premium-class",
      labels: { ja: "プレミアムクラス", en: "Premium Class" },
      synonyms: ["プレミアムシート"],
      links: { carriers: "NH,EH" },
    },
    {
      code: "domestic-first",
      labels: { ja: "国内線ファーストクラス", en: "Domestic first class" },
      synonyms: ["国内線F"],
      links: { carriers: "JL" },
    },
  ],
} as const satisfies Vocabulary;

/** A code of {@link cabins}. */
export type CabinCode = (typeof cabins)["entries"][number]["code"];
