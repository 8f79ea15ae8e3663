/** What `ja/date-anchored-year` reads: the parts that the text states. */
export const cases: readonly (readonly [text: string, values: readonly unknown[]])[] = [
  ["同年8月3日に再開", [{ month: 8, day: 3, anchor: "same-year" }]],
  ["昨年11月", [{ month: 11, anchor: "last-year" }]],
  ["翌年1月上旬", [{ month: 1, part: "early", anchor: "next-year" }]],
  ["本年3月30日(木)", [{ month: 3, day: 30, weekday: 4, anchor: "this-year" }]],
  ["同9月1日頃", [{ month: 9, day: 1, approx: true, anchor: "same-year" }]],
  ["昨年度の実績", []],
  ["同10月分の請求", []],
];
