/** What `ja/date-anchored-month` reads: the parts that the text states. */
export const cases: readonly (readonly [text: string, values: readonly unknown[]])[] = [
  ["同月22日に相談", [{ day: 22, anchor: "same-month" }]],
  ["翌月3日(火)", [{ day: 3, anchor: "next-month", weekday: 2 }]],
  ["先月末に納品", [{ part: "end", anchor: "last-month" }]],
  ["翌10日には閉鎖", [{ day: 10, anchor: "next-day" }]],
  ["翌4月8日", [{ month: 4, day: 8 }]],
  ["同24日", [{ day: 24, anchor: "same-month" }]],
  ["翌2日間は休館", []],
  ["同月の予定", []],
];
