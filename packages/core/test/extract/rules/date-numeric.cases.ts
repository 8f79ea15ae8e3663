/** What `ja/date-numeric` reads: the parts that the text states. */
export const cases: readonly (readonly [text: string, values: readonly unknown[]])[] = [
  ["2023/8/4", [{ year: 2023, month: 8, day: 4 }]],
  ["2023.08.04(金)", [{ year: 2023, month: 8, day: 4, weekday: 5 }]],
  ["2023-08-04", [{ year: 2023, month: 8, day: 4 }]],
  ["2025/4/8~10", [{ year: 2025, month: 4, day: 8, until: { day: 10 } }]],
  ["2025/4/8~5/10", [{ year: 2025, month: 4, day: 8 }]],
  ["https://example.jp/2023/8/4/news.html", []],
  ["v2023.8.4.1x", []],
];
