/** Codes that `ja/cabins` finds. */
export const cases: readonly (readonly [text: string, values: readonly unknown[]])[] = [
  ["クラスJと普通席", ["class-j", "economy"]],
  ["ビジネスホテルに泊まる", ["none"]],
  ["プレミアムプラスとプレステージクラス", ["premium-economy", "business"]],
  ["窓側", []],
];
