/** Codes that `ja/carriers` finds. */
export const cases: readonly (readonly [text: string, values: readonly unknown[]])[] = [
  ["全日空とスカイマーク", ["NH", "BC"]],
  ["フィンエアー", ["AY"]],
  ["高速バス", []],
];
