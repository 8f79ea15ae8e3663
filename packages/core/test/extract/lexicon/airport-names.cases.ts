/** Codes that `ja/airport-names` finds. */
export const cases: readonly (readonly [text: string, values: readonly unknown[]])[] = [
  ["羽田から庄内へ", ["HND", "SYO"]],
  ["大阪(伊丹)", ["ITM"]],
  ["RJTT→ROIG", ["HND", "ISG"]],
  ["電車の旅", []],
];
