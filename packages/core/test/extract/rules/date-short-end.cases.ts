/** What `ja/date-short-end` reads: the parts that the text states. */
export const cases: readonly (readonly [text: string, values: readonly unknown[]])[] = [
  ["2026-02-01 03:12 ~ 02-03 21:45", [{ month: 2, day: 3 }]],
  ["2025-11-30~12-02", [{ month: 12, day: 2 }]],
  ["02-03 21:45", []],
  ["電話 03-12", []],
  ["2026-02-01 ~ 03-1234-5678", []],
];
