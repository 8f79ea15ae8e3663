/** What `ja/time-clock` reads: the parts that the text states. */
export const cases: readonly (readonly [text: string, values: readonly unknown[]])[] = [
  ["9時57分", [{ hour: 9, minute: 57, day: 0 }]],
  ["17時半頃", [{ hour: 17, minute: 30, day: 0, approx: true }]],
  ["13:54", [{ hour: 13, minute: 54, day: 0 }]],
  ["25時10分", [{ hour: 1, minute: 10, day: 1 }]],
  ["20時過ぎ", [{ hour: 20, minute: 0, day: 0, approx: true }]],
  ["3時間停止", []],
  ["9時75分", []],
];
