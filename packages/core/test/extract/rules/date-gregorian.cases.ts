/** What `ja/date-gregorian` reads: the parts that the text states. */
export const cases: readonly (readonly [text: string, values: readonly unknown[]])[] = [
  ["2023年6月13日(火)", [{ year: 2023, month: 6, day: 13, weekday: 2 }]],
  ["2023年6月中旬", [{ year: 2023, month: 6, part: "middle" }]],
  ["2023年6月", [{ year: 2023, month: 6 }]],
  ["2023年(令和5年)6月13日", [{ year: 2023, month: 6, day: 13 }]],
  ["2024年12月31日(火・祝)頃", [{ year: 2024, month: 12, day: 31, weekday: 2, approx: true }]],
  ["2021年末", [{ year: 2021, month: 12, part: "end" }]],
  ["2023年7月初め", [{ year: 2023, month: 7, part: "start" }]],
  ["2023年度", []],
  ["2023年間", []],
  ["12023年6月", []],
  ["2023年13月1日", []],
];
