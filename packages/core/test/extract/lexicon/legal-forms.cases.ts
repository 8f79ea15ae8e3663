/** Codes that `ja/legal-forms` finds. */
export const cases: readonly (readonly [text: string, values: readonly unknown[]])[] = [
  ["株式会社と特定非営利活動法人", ["company", "corporation"]],
  ["㈱や(有)と書く", ["company", "company"]],
  ["地方独立行政法人", ["corporation"]],
  ["税理士法人、監査法人", ["firm", "firm"]],
  ["Pte. Ltd.", ["foreign"]],
  ["会社の帰り道", []],
];
