/** What `ja/date-kanji` reads: the parts that the text states. */
export const cases: readonly (readonly [text: string, values: readonly unknown[]])[] = [
  ["二〇二三年五月三日", [{ year: 2023, month: 5, day: 3 }]],
  ["令和五年七月二十八日", [{ year: 2023, month: 7, day: 28 }]],
  ["令和元年十月一日", [{ year: 2019, month: 10, day: 1 }]],
  ["五月三日", [{ month: 5, day: 3 }]],
  ["十二月十日(日)", [{ month: 12, day: 10, weekday: 0 }]],
  ["一月ほど", []],
  ["三日坊主", []],
];
