/** What `ja/date-day` reads: the parts that the text states. */
export const cases: readonly (readonly [text: string, values: readonly unknown[]])[] = [
  ["14日(水)に復旧", [{ day: 14, weekday: 3 }]],
  ["30日頃", [{ day: 30, approx: true }]],
  ["3日間停止した", []],
  ["5日以内に届く", []],
  ["7日後", []],
  ["32日", []],
];
