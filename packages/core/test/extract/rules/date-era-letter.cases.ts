/** What `ja/date-era-letter` reads: the parts that the text states. */
export const cases: readonly (readonly [text: string, values: readonly unknown[]])[] = [
  ["R5.7.28", [{ year: 2023, month: 7, day: 28 }]],
  ["H30/4/1(日)", [{ year: 2018, month: 4, day: 1, weekday: 0 }]],
  ["R6年3月4日", [{ year: 2024, month: 3, day: 4 }]],
  ["R元.5.1", [{ year: 2019, month: 5, day: 1 }]],
  ["SR5.7.28", []],
  ["R5.7", []],
];
