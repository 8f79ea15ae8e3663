/** Codes that `ja/data-class` finds. */
export const cases: readonly (readonly [text: string, values: readonly unknown[]])[] = [
  ["お名前、ご住所、携帯電話番号", ["name", "address", "phone"]],
  [
    "カード番号、セキュリティコード、有効期限、カード名義人名",
    ["card-number", "card-security-code", "card-expiry", "card-holder"],
  ],
  ["診察券番号と傷病名", ["member-number", "health"]],
  ["学籍番号、成績、顔写真", ["education-record", "education-record", "photo"]],
  ["続柄、年収、個人番号", ["family", "income", "my-number"]],
  ["供給地点特定番号と電力使用量", ["member-number", "transaction"]],
  ["障がい種別、来院日、配当金額", ["health", "health", "transaction"]],
  ["MACアドレス", ["device-or-network-id"]],
  ["源泉徴収票、運転免許証", ["employment-record", "identity-document"]],
  ["本日は晴れです", []],
];
