/** Codes that `ja/misuse-terms` finds. */
export const cases: readonly (readonly [text: string, values: readonly unknown[]])[] = [
  ["悪用や二次被害", ["misuse", "misuse"]],
  ["被害届", ["none"]],
  ["アカウントの不正利用", ["none"]],
  ["ポイントが使用され", ["used"]],
  ["静かな夜", []],
];
