/** What `ja/date-english` reads: the parts that the text states. */
export const cases: readonly (readonly [text: string, values: readonly unknown[]])[] = [
  ["9 SEP 2023", [{ year: 2023, month: 9, day: 9 }]],
  ["on 21st November 2024", [{ year: 2024, month: 11, day: 21 }]],
  ["09-Feb-2025", [{ year: 2025, month: 2, day: 9 }]],
  ["9 TEL 2023", []],
  ["45 Sep 2023", []],
];
