/** What `ja/date-day-range` reads: the parts that the text states. */
export const cases: readonly (readonly [text: string, values: readonly unknown[]])[] = [
  ["6月14~15日", [{ month: 6, day: 14, until: { day: 15 } }]],
  ["2024年9月3-5日", [{ year: 2024, month: 9, day: 3, until: { day: 5 } }]],
  ["令和5年10月1(日)~5日(木)", [{ year: 2023, month: 10, day: 1, weekday: 0, until: { day: 5, weekday: 4 } }]],
  ["11月20・21日に訪問", [{ month: 11, day: 20, until: { day: 21 } }]],
  ["6月15~14日", []],
  ["5月1~3日間", []],
];
