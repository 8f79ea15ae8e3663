import type { Vocabulary } from "./types.ts";

/** Sectors of the disclosing body. Links: sections of the Japan Standard Industrial Classification and NAICS codes, comma separated. */
export const sectors = {
  name: "sectors",
  entries: [
    {
      code: "government",
      labels: { ja: "国の機関", en: "National government" },
      synonyms: ["省庁", "独立行政法人"],
      links: { jsic: "S", naics: "92" },
    },
    {
      code: "local-government",
      labels: { ja: "地方公共団体", en: "Local government" },
      synonyms: ["自治体", "都道府県", "市区町村"],
      links: { jsic: "S", naics: "92" },
    },
    {
      code: "healthcare",
      labels: { ja: "医療・福祉", en: "Healthcare" },
      synonyms: ["病院", "診療所", "介護"],
      links: { jsic: "P", naics: "62" },
    },
    {
      code: "education",
      labels: { ja: "教育", en: "Education" },
      synonyms: ["学校", "大学", "教育委員会"],
      links: { jsic: "O", naics: "61" },
    },
    {
      code: "finance",
      labels: { ja: "金融・保険", en: "Finance and insurance" },
      synonyms: ["銀行", "保険", "証券"],
      links: { jsic: "J", naics: "52" },
    },
    {
      code: "retail",
      labels: { ja: "卸売・小売", en: "Wholesale and retail" },
      synonyms: ["小売", "通販", "百貨店"],
      links: { jsic: "I", naics: "42,44,45" },
    },
    {
      code: "manufacturing",
      labels: { ja: "製造", en: "Manufacturing" },
      synonyms: ["メーカー"],
      links: { jsic: "E", naics: "31,32,33" },
    },
    {
      code: "it-telecom",
      labels: { ja: "情報通信", en: "Information technology and telecommunications" },
      synonyms: ["IT", "通信", "ソフトウェア"],
      links: { jsic: "G", naics: "51" },
    },
    {
      code: "transport",
      labels: { ja: "運輸・郵便", en: "Transport" },
      synonyms: ["鉄道", "航空", "物流", "運送"],
      links: { jsic: "H", naics: "48,49" },
    },
    {
      code: "nonprofit",
      labels: { ja: "非営利団体", en: "Non-profit" },
      synonyms: ["NPO", "社団法人", "財団法人", "協会"],
    },
    {
      code: "infrastructure",
      labels: { ja: "電気・ガス・水道", en: "Utilities" },
      synonyms: ["電力", "ガス", "水道"],
      links: { jsic: "F", naics: "22" },
    },
    {
      code: "services",
      labels: { ja: "サービス", en: "Services" },
      synonyms: ["宿泊", "飲食", "人材", "不動産", "娯楽"],
      links: { jsic: "K,L,M,N,Q,R", naics: "53,54,56,71,72,81" },
    },
    {
      code: "media",
      labels: { ja: "報道・出版・放送", en: "Media" },
      synonyms: ["新聞", "放送", "出版"],
      links: { jsic: "G", naics: "51" },
    },
    { code: "other", labels: { ja: "その他", en: "Other" }, synonyms: [], links: { jsic: "T" } },
  ],
} as const satisfies Vocabulary;

/** A code of {@link sectors}. */
export type SectorCode = (typeof sectors)["entries"][number]["code"];
