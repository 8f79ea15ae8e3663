/** Codes that `ja/seat-products` finds. */
export const cases: readonly (readonly [text: string, values: readonly unknown[]])[] = [
  ["THE Room", ["THE Room"]],
  ["SKY SUITE 787の機内", ["aircraft"]],
  ["木の椅子", []],
];
