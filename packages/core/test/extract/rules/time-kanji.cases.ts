/** What `ja/time-kanji` reads: the parts that the text states. */
export const cases: readonly (readonly [text: string, values: readonly unknown[]])[] = [
  ["午前九時", [{ hour: 9, minute: 0, day: 0 }]],
  ["七時五十分", [{ hour: 7, minute: 50, day: 0 }]],
  ["午後三時半頃", [{ hour: 15, minute: 30, day: 0, approx: true }]],
  ["一時停止", []],
  ["三時間", []],
];
