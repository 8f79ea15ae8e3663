import type { Vocabulary } from "./types.ts";

/** What a number of affected counts. Numbers of different units are never added. */
export const units = {
  name: "units",
  entries: [
    { code: "person", labels: { ja: "人", en: "person" }, synonyms: ["名", "名分", "名様", "人分"] },
    { code: "record", labels: { ja: "件", en: "record" }, synonyms: ["レコード"] },
    { code: "email-address", labels: { ja: "メールアドレス", en: "e-mail address" }, synonyms: ["アドレス"] },
    { code: "card", labels: { ja: "クレジットカード", en: "payment card" }, synonyms: ["枚", "カード"] },
    { code: "organization", labels: { ja: "団体", en: "organization" }, synonyms: ["社", "法人", "機関", "校"] },
    { code: "account", labels: { ja: "アカウント", en: "account" }, synonyms: ["ID"] },
    { code: "household", labels: { ja: "世帯", en: "household" }, synonyms: ["戸"] },
    { code: "device", labels: { ja: "台", en: "device" }, synonyms: ["端末"] },
    { code: "file", labels: { ja: "ファイル", en: "file" }, synonyms: [] },
    { code: "message", labels: { ja: "通", en: "message" }, synonyms: ["メール"] },
  ],
} as const satisfies Vocabulary;

/** A code of {@link units}. */
export type UnitCode = (typeof units)["entries"][number]["code"];
