import type { Vocabulary } from "./types.ts";

/**
 * Currencies of ISO 4217 that boarding logs name, and `miles`. `links.minorUnits` is the number of decimals of ISO 4217;
 * a code absent here is no error, its decimals are just not known.
 */
export const currencies = {
  name: "currencies",
  entries: [
    { code: "JPY", labels: { ja: "日本円", en: "Japanese yen" }, synonyms: ["円", "¥"], links: { minorUnits: "0" } },
    { code: "USD", labels: { ja: "米ドル", en: "US dollar" }, synonyms: ["ドル", "US$"], links: { minorUnits: "2" } },
    { code: "EUR", labels: { ja: "ユーロ", en: "Euro" }, synonyms: ["€"], links: { minorUnits: "2" } },
    {
      code: "GBP",
      labels: { ja: "英ポンド", en: "Pound sterling" },
      synonyms: ["ポンド", "£"],
      links: { minorUnits: "2" },
    },
    { code: "CNY", labels: { ja: "人民元", en: "Yuan renminbi" }, synonyms: ["元"], links: { minorUnits: "2" } },
    { code: "HKD", labels: { ja: "香港ドル", en: "Hong Kong dollar" }, synonyms: ["HK$"], links: { minorUnits: "2" } },
    {
      code: "TWD",
      labels: { ja: "台湾ドル", en: "New Taiwan dollar" },
      synonyms: ["台湾元", "NT$"],
      links: { minorUnits: "2" },
    },
    { code: "KRW", labels: { ja: "韓国ウォン", en: "Won" }, synonyms: ["ウォン"], links: { minorUnits: "0" } },
    { code: "THB", labels: { ja: "タイバーツ", en: "Baht" }, synonyms: ["バーツ"], links: { minorUnits: "2" } },
    {
      code: "SGD",
      labels: { ja: "シンガポールドル", en: "Singapore dollar" },
      synonyms: ["S$"],
      links: { minorUnits: "2" },
    },
    {
      code: "MYR",
      labels: { ja: "マレーシアリンギット", en: "Malaysian ringgit" },
      synonyms: ["リンギット"],
      links: { minorUnits: "2" },
    },
    {
      code: "IDR",
      labels: { ja: "インドネシアルピア", en: "Rupiah" },
      synonyms: ["ルピア"],
      links: { minorUnits: "2" },
    },
    {
      code: "PHP",
      labels: { ja: "フィリピンペソ", en: "Philippine peso" },
      synonyms: ["ペソ"],
      links: { minorUnits: "2" },
    },
    { code: "VND", labels: { ja: "ベトナムドン", en: "Dong" }, synonyms: ["ドン"], links: { minorUnits: "0" } },
    {
      code: "INR",
      labels: { ja: "インドルピー", en: "Indian rupee" },
      synonyms: ["ルピー"],
      links: { minorUnits: "2" },
    },
    {
      code: "AUD",
      labels: { ja: "豪ドル", en: "Australian dollar" },
      synonyms: ["オーストラリアドル", "A$"],
      links: { minorUnits: "2" },
    },
    {
      code: "NZD",
      labels: { ja: "ニュージーランドドル", en: "New Zealand dollar" },
      synonyms: ["NZ$"],
      links: { minorUnits: "2" },
    },
    { code: "CAD", labels: { ja: "カナダドル", en: "Canadian dollar" }, synonyms: ["C$"], links: { minorUnits: "2" } },
    {
      code: "CHF",
      labels: { ja: "スイスフラン", en: "Swiss franc" },
      synonyms: ["フラン"],
      links: { minorUnits: "2" },
    },
    {
      code: "SEK",
      labels: { ja: "スウェーデンクローナ", en: "Swedish krona" },
      synonyms: [],
      links: { minorUnits: "2" },
    },
    {
      code: "NOK",
      labels: { ja: "ノルウェークローネ", en: "Norwegian krone" },
      synonyms: [],
      links: { minorUnits: "2" },
    },
    { code: "DKK", labels: { ja: "デンマーククローネ", en: "Danish krone" }, synonyms: [], links: { minorUnits: "2" } },
    {
      code: "AED",
      labels: { ja: "UAEディルハム", en: "UAE dirham" },
      synonyms: ["ディルハム"],
      links: { minorUnits: "2" },
    },
    { code: "QAR", labels: { ja: "カタールリヤル", en: "Qatari rial" }, synonyms: [], links: { minorUnits: "2" } },
    { code: "TRY", labels: { ja: "トルコリラ", en: "Turkish lira" }, synonyms: ["リラ"], links: { minorUnits: "2" } },
    { code: "MOP", labels: { ja: "マカオパタカ", en: "Pataca" }, synonyms: ["パタカ"], links: { minorUnits: "2" } },
    { code: "miles", labels: { ja: "マイル", en: "Miles" }, synonyms: ["マイレージ"], links: { minorUnits: "0" } },
  ],
} as const satisfies Vocabulary;

/** A code of {@link currencies}. */
export type CurrencyCode = (typeof currencies)["entries"][number]["code"];
