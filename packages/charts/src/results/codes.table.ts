import type { Lang } from "./words.table.ts";

/**
 * Words for the codes that measures make themselves and no controlled list has: bands of people, kinds of records, the situations of Rule 7, the
 * nine items of Rule 8(1), the breach types of the Privacy Rights Clearinghouse, whose codes stay beside them.
 */
export const codeWords: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  incident: { ja: "事案", en: "Incident" },
  trip: { ja: "搭乗記", en: "Boarding log" },
  "0-1000": { ja: "1,000 人以下", en: "Up to 1,000 people" },
  "1001-50000": { ja: "1,001 – 50,000 人", en: "1,001 – 50,000 people" },
  "50001-": { ja: "50,001 人以上", en: "50,001 people or more" },
  "special-care": { ja: "要配慮個人情報", en: "Special care-required data" },
  "property-damage": { ja: "財産的被害のおそれ", en: "Risk of property damage" },
  "malicious-purpose": { ja: "不正の目的のおそれ", en: "Possible malicious purpose" },
  "many-people": { ja: "本人の数", en: "Number of people" },
  overview: { ja: "概要", en: "Overview" },
  "data-items": { ja: "個人データの項目", en: "Items of personal data" },
  people: { ja: "本人の数", en: "Number of people" },
  cause: { ja: "原因", en: "Cause" },
  "secondary-damage": { ja: "二次被害又はそのおそれ", en: "Secondary damage or its risk" },
  response: { ja: "本人への対応", en: "Response to the people" },
  publication: { ja: "公表", en: "Publication" },
  prevention: { ja: "再発防止のための措置", en: "Measures against recurrence" },
  other: { ja: "その他", en: "Other" },
  CARD: { ja: "カード詐欺 (CARD)", en: "Payment card fraud (CARD)" },
  DISC: { ja: "意図しない開示 (DISC)", en: "Unintended disclosure (DISC)" },
  HACK: { ja: "侵入・マルウェア (HACK)", en: "Hack or malware (HACK)" },
  INSD: { ja: "内部者 (INSD)", en: "Insider (INSD)" },
  PHYS: { ja: "紙など (PHYS)", en: "Paper and other physical loss (PHYS)" },
  PORT: { ja: "携帯機器・媒体 (PORT)", en: "Portable device (PORT)" },
  STAT: { ja: "据置機器 (STAT)", en: "Stationary device (STAT)" },
  UNKN: { ja: "不明 (UNKN)", en: "Unknown (UNKN)" },
};
