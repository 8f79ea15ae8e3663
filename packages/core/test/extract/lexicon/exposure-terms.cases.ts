/** Codes that `ja/exposure-terms` finds. */
export const cases: readonly (readonly [text: string, values: readonly unknown[]])[] = [
  ["漏えいと流出", ["leak", "leak"]],
  ["閲覧", ["view"]],
  ["漏えい防止と閲覧履歴", ["none", "none"]],
  ["もれなくお届けします", ["none"]],
  ["静かな夜", []],
];
