import type { Vocabulary } from "./types.ts";

/**
 * Classes of personal data. Links: VERIS 1.4.1 `attribute.confidentiality.data.variety`; Have I Been Pwned data class;
 * the Economic-Privacy level "x,y" of the JNSA model; `appi7`: "1" special care-required information, "2" likely
 * property damage (Rule 7 of the APPI Enforcement Rules).
 */
export const dataClasses = {
  name: "data-classes",
  entries: [
    {
      code: "name",
      labels: { ja: "氏名", en: "Name" },
      synonyms: ["名前", "姓名", "お名前", "フリガナ"],
      links: { veris: "Personal", hibp: "Names", jnsa: "1,1" },
    },
    {
      code: "address",
      labels: { ja: "住所", en: "Address" },
      synonyms: ["送付先", "配送先", "居住地", "郵便番号"],
      links: { veris: "Personal", hibp: "Physical addresses", jnsa: "1,1" },
    },
    {
      code: "email",
      labels: { ja: "メールアドレス", en: "E-mail address" },
      synonyms: ["電子メールアドレス", "Eメールアドレス", "E-mail"],
      links: { veris: "Personal", hibp: "Email addresses", jnsa: "1,1" },
    },
    {
      code: "phone",
      labels: { ja: "電話番号", en: "Telephone number" },
      synonyms: ["携帯電話番号", "連絡先電話番号", "FAX番号"],
      links: { veris: "Personal", hibp: "Phone numbers", jnsa: "1,1" },
    },
    {
      code: "birth-date",
      labels: { ja: "生年月日", en: "Date of birth" },
      synonyms: ["誕生日"],
      links: { veris: "Personal", hibp: "Dates of birth", jnsa: "1,1" },
    },
    { code: "age", labels: { ja: "年齢", en: "Age" }, synonyms: ["年代"], links: { veris: "Personal", jnsa: "1,1" } },
    { code: "sex", labels: { ja: "性別", en: "Sex" }, synonyms: [], links: { veris: "Personal", jnsa: "1,1" } },
    {
      code: "affiliation",
      labels: { ja: "所属", en: "Affiliation" },
      synonyms: ["会社名", "勤務先", "部署", "役職", "学校名", "学年", "クラス"],
      links: { veris: "Personal", jnsa: "1,1" },
    },
    {
      code: "login-id",
      labels: { ja: "ログインID", en: "Login identifier" },
      synonyms: ["ユーザーID", "アカウント名", "ユーザ名"],
      links: { veris: "Credentials", hibp: "Usernames", jnsa: "1,2" },
    },
    {
      code: "password",
      labels: { ja: "パスワード", en: "Password" },
      synonyms: ["暗証番号", "パスワードハッシュ"],
      links: { veris: "Credentials", hibp: "Passwords", jnsa: "1,2" },
    },
    {
      code: "card-number",
      labels: { ja: "クレジットカード番号", en: "Payment card number" },
      synonyms: ["カード番号"],
      links: { veris: "Payment", jnsa: "1,2", appi7: "2" },
    },
    {
      code: "card-expiry",
      labels: { ja: "カード有効期限", en: "Payment card expiry date" },
      synonyms: ["有効期限"],
      links: { veris: "Payment", jnsa: "1,3" },
    },
    {
      code: "card-security-code",
      labels: { ja: "セキュリティコード", en: "Payment card security code" },
      synonyms: ["CVV", "CVC"],
      links: { veris: "Payment", jnsa: "1,3" },
    },
    {
      code: "card-authentication",
      labels: { ja: "本人認証サービスの情報", en: "Payment card authentication data" },
      synonyms: ["3Dセキュア", "本人認証パスワード", "ワンタイムパスワード"],
      links: { veris: "Payment", jnsa: "1,3" },
    },
    {
      code: "card-holder",
      labels: { ja: "カード名義", en: "Cardholder name" },
      synonyms: ["カード名義人名", "名義人"],
      links: { veris: "Payment", jnsa: "1,1" },
    },
    {
      code: "bank-account",
      labels: { ja: "口座情報", en: "Bank account" },
      synonyms: ["口座番号", "銀行口座", "振込先"],
      links: { veris: "Bank", jnsa: "1,2" },
    },
    {
      code: "transaction",
      labels: { ja: "取引・購入履歴", en: "Transaction" },
      synonyms: ["購入履歴", "注文内容", "寄付金額", "取引履歴", "利用履歴"],
      links: { veris: "Personal", jnsa: "1,2" },
    },
    {
      code: "my-number",
      labels: { ja: "マイナンバー", en: "Individual Number (My Number)" },
      synonyms: ["個人番号", "特定個人情報"],
      links: { veris: "Personal", jnsa: "1,1" },
    },
    {
      code: "identity-document",
      labels: { ja: "本人確認書類", en: "Identity document" },
      synonyms: ["免許証", "運転免許証", "パスポート", "旅券", "保険証", "在留カード"],
      links: { veris: "Personal", jnsa: "1,2" },
    },
    {
      code: "health",
      labels: { ja: "健康・医療情報", en: "Health information" },
      synonyms: ["病名", "診療", "投薬", "検査値", "障害", "病歴", "健診結果"],
      links: { veris: "Medical", jnsa: "3,1", appi7: "1" },
    },
    {
      code: "medical-image",
      labels: { ja: "医用画像", en: "Medical image" },
      synonyms: ["レントゲン", "CT", "MRI", "内視鏡画像"],
      links: { veris: "Medical", jnsa: "3,1", appi7: "1" },
    },
    {
      code: "education-record",
      labels: { ja: "成績・学籍情報", en: "Education record" },
      synonyms: ["成績", "学籍番号", "評価", "合否", "進路"],
      links: { veris: "Personal", jnsa: "2,1" },
    },
    {
      code: "employment-record",
      labels: { ja: "人事・給与情報", en: "Employment record" },
      synonyms: ["給与", "人事", "履歴書", "社員番号"],
      links: { veris: "Personal", jnsa: "2,1" },
    },
    {
      code: "family",
      labels: { ja: "家族情報", en: "Family" },
      synonyms: ["続柄", "家族構成", "世帯構成", "扶養"],
      links: { veris: "Personal" },
    },
    {
      code: "photo",
      labels: { ja: "写真", en: "Photograph" },
      synonyms: ["顔写真", "画像"],
      links: { veris: "Personal", jnsa: "2,1" },
    },
    {
      code: "message-content",
      labels: { ja: "メッセージの内容", en: "Message content" },
      synonyms: ["メール本文", "問い合わせ内容", "通信内容"],
      links: { veris: "Personal", jnsa: "2,1" },
    },
    {
      code: "device-or-network-id",
      labels: { ja: "端末・ネットワーク識別子", en: "Device or network identifier" },
      synonyms: ["IPアドレス", "端末識別番号", "MACアドレス", "Cookie"],
      links: { veris: "System", hibp: "IP addresses" },
    },
    {
      code: "member-number",
      labels: { ja: "会員・顧客番号", en: "Member number" },
      synonyms: ["会員番号", "顧客番号", "患者番号", "被保険者番号"],
      links: { veris: "Personal" },
    },
    {
      code: "location",
      labels: { ja: "位置情報", en: "Location" },
      synonyms: ["GPS情報"],
      links: { veris: "Personal" },
    },
    {
      code: "income",
      labels: { ja: "収入・資産", en: "Income and assets" },
      synonyms: ["年収", "所得", "残高", "借入"],
      links: { veris: "Personal", jnsa: "2,2" },
    },
    { code: "other", labels: { ja: "その他", en: "Other" }, synonyms: [], links: { veris: "Other" } },
  ],
} as const satisfies Vocabulary;

/** A code of {@link dataClasses}. */
export type DataClassCode = (typeof dataClasses)["entries"][number]["code"];
