/** What `ja/date-english-month-first` reads: the parts that the text states. */
export const cases: readonly (readonly [text: string, values: readonly unknown[]])[] = [
  ["Sep 9, 2023", [{ year: 2023, month: 9, day: 9 }]],
  ["November 10th 2026", [{ year: 2026, month: 11, day: 10 }]],
  ["Mark 10, 2026", []],
  ["Mar 2026", []],
];
