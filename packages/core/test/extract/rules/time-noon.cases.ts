/** What `ja/time-noon` reads: the parts that the text states. */
export const cases: readonly (readonly [text: string, values: readonly unknown[]])[] = [
  ["正午過ぎ", [{ hour: 12, minute: 0, day: 0, approx: true }]],
  ["午前零時", [{ hour: 0, minute: 0, day: 0 }]],
  ["正月", []],
];
