/** What `ja/time-next-day` reads: the parts that the text states. */
export const cases: readonly (readonly [text: string, values: readonly unknown[]])[] = [
  ["翌0時40分頃", [{ anchor: "next-day" }]],
  ["20:05発 翌13:55着", [{ anchor: "next-day" }]],
  ["翌10日の13時", []],
  ["翌12時間", []],
];
