/** Codes that `ja/authority` finds. */
export const cases: readonly (readonly [text: string, values: readonly unknown[]])[] = [
  ["個人情報保護委員会と警察署", ["ppc", "police"]],
  ["総務省、教育委員会、JPCERT/CC", ["ministry", "local-government", "jpcert"]],
  ["カード会社及び審査機関", ["card-company", "other-authority"]],
  ["遺失届を出した", ["police"]],
  ["情報処理推進機構", ["ipa"]],
  ["東証の規則", ["exchange"]],
  ["天気予報", []],
];
