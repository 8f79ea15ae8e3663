/** What `ja/date-later` reads: the parts that the text states. */
export const cases: readonly (readonly [text: string, values: readonly unknown[]])[] = [
  ["約15分後、電話があった", [{ anchor: "later", later: { minutes: 15 } }]],
  ["その2時間後に発見", [{ anchor: "later", later: { minutes: 120 } }]],
  ["3日後に回収", [{ anchor: "later", later: { days: 3 } }]],
  ["1週間後", [{ anchor: "later", later: { days: 7 } }]],
  ["30分後半", []],
  ["2024年後", []],
];
