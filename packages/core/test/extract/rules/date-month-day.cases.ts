/** What `ja/date-month-day` reads: the parts that the text states. */
export const cases: readonly (readonly [text: string, values: readonly unknown[]])[] = [
  ["6月13日(火)", [{ month: 6, day: 13, weekday: 2 }]],
  ["6月下旬", [{ month: 6, part: "late" }]],
  ["6月に発覚", [{ month: 6 }]],
  ["12月末頃", [{ month: 12, part: "end", approx: true }]],
  ["6月分の明細", []],
  ["3月期の業績", []],
  ["6月30日間", [{ month: 6 }]],
];
