/** What `ja/date-slash` reads: the parts that the text states. */
export const cases: readonly (readonly [text: string, values: readonly unknown[]])[] = [
  ["3/9に配信", [{ month: 3, day: 9 }]],
  ["4/13(木)", [{ month: 4, day: 13, weekday: 4 }]],
  ["8/8~10 通知", [{ month: 8, day: 8, until: { day: 10 } }]],
  ["1/2以上", []],
  ["24/365", []],
  ["1/20%", []],
  ["実際 9:08/11:47", []],
  ["搭乗日:3/9", [{ month: 3, day: 9 }]],
];
