/** What `ja/date-relative` reads: the parts that the text states. */
export const cases: readonly (readonly [text: string, values: readonly unknown[]])[] = [
  ["同日、停止した", [{ anchor: "same-day" }]],
  ["同日16時", [{ anchor: "same-day" }]],
  ["翌日(木)", [{ anchor: "next-day", weekday: 4 }]],
  ["翌々日", [{ anchor: "day-after-next" }]],
  ["前日", [{ anchor: "previous-day" }]],
  ["本日", [{ anchor: "today" }]],
  ["当日券を販売", []],
  ["前日比", []],
  ["翌日9月29日", []],
];
