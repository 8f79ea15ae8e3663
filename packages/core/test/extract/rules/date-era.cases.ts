/** What `ja/date-era` reads: the parts that the text states. */
export const cases: readonly (readonly [text: string, values: readonly unknown[]])[] = [
  ["令和5年7月28日(金曜日)", [{ year: 2023, month: 7, day: 28, weekday: 5 }]],
  ["令和元年5月", [{ year: 2019, month: 5 }]],
  ["令和3年(2021年)5月", [{ year: 2021, month: 5 }]],
  ["令和8年(2026年)10月16日", [{ year: 2026, month: 10, day: 16 }]],
  ["平成30年", [{ year: 2018 }]],
  ["平成31年4月30日", [{ year: 2019, month: 4, day: 30 }]],
  ["昭和64年1月7日", [{ year: 1989, month: 1, day: 7 }]],
  ["令和4年末", [{ year: 2022, month: 12, part: "end" }]],
  ["令和5年度の事業", []],
  ["令和4年生まれ", []],
  ["令和6年6月分", []],
];
