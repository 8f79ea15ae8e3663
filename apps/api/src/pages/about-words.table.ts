import type { Words } from "../words.ts";

/** What a reader should know before using a record, a heading and its sentences each. */
export const aboutSections: readonly { readonly title: Words; readonly paragraphs: readonly Words[] }[] = [
  {
    title: { ja: "記録について", en: "What a record is" },
    paragraphs: [
      {
        ja: "記録の項目は、文章に書かれていたもの（根拠の箇所が付く）、規則で推定したもの（規則の名前が付く）、記載のないもののどれかです。記載がないことは、ゼロや「なかった」を意味しません。",
        en: "A field is stated (it has its place in the text), concluded by a rule (which is named), or not stated. Not stated is neither zero nor no.",
      },
      {
        ja: "人数の「最大」「約」「以上」「延べ」や、日付の「頃」「上旬」は、そのまま残します。",
        en: "At most, about, at least and cumulative stay with a number, and roughly with a date.",
      },
    ],
  },
  {
    title: { ja: "読み取りについて", en: "How texts are read" },
    paragraphs: [
      {
        ja: "文章は規則で読み取ります。同じ文章からは、どこで動かしても同じ記録ができます。学習モデルも外部への通信も使いません。",
        en: "Texts are read by rules: the same text gives the same record wherever it runs. No model is asked, and nothing is fetched.",
      },
    ],
  },
  {
    title: { ja: "限界", en: "Limits" },
    paragraphs: [
      {
        ja: "規則が知らない言い回しは読み落とします。大事な判断の前に、原文と照らしてください。",
        en: "Wordings that no rule knows are missed. Compare with the original before you rely on a field.",
      },
      {
        ja: "報告などの義務は、記載された事実が当たり得るかを当時の法令で示すだけです。法律上の助言でも、違反の認定でもありません。",
        en: "Duties to report are shown as what may apply to the stated facts by the statutes of the time. That is no legal advice, and no finding that a law was broken.",
      },
      {
        ja: "統計は事件簿にある記録のものです。公表されなかった事案は数えられません。",
        en: "Statistics are of the records kept here. What was never published is not counted.",
      },
    ],
  },
];

/** Where what the rules and checks know comes from. */
export const sources: readonly Words[] = [
  {
    ja: "個人情報の保護に関する法律と施行規則（報告の対象、期限、報告事項）",
    en: "The Act on the Protection of Personal Information and its enforcement rules: what is reported, until when, and which items",
  },
  {
    ja: "番号法、電気通信事業法、厚生労働省の通知、カード業界の実務",
    en: "The My Number Act, the Telecommunications Business Act, notices of the ministry of health, and the practice of the card industry",
  },
  { ja: "VERIS 1.4.1（原因や影響の語彙の対応）", en: "VERIS 1.4.1, for the correspondence of vocabularies" },
  {
    ja: "EDTF（ISO 8601-2）の日付、IATA の空港と航空会社の符号",
    en: "Dates in EDTF (ISO 8601-2); IATA codes of airports and airlines",
  },
  {
    ja: "地図: 陸地は Natural Earth（パブリックドメイン）、空港の位置は Open Travel Data（CC BY 4.0）",
    en: "Maps: land by Natural Earth (public domain), places of airports by Open Travel Data (CC BY 4.0)",
  },
];
