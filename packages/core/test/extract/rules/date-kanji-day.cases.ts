/** What `ja/date-kanji-day` reads: the parts that the text states. */
export const cases: readonly (readonly [text: string, values: readonly unknown[]])[] = [
  ["翌十三日の朝", [{ anchor: "next-day", day: 13 }]],
  ["同二十日に届け出た", [{ anchor: "same-month", day: 20 }]],
  ["十四日(土)に遺失届", [{ day: 14, weekday: 6 }]],
  ["三日、学校に連絡", [{ day: 3 }]],
  ["三日間", []],
  ["十日ほど", []],
  ["二日に一度", []],
];
