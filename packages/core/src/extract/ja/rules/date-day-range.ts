import { type DateParts, NO_PARTS } from "../../date-value.ts";
import type { Rule } from "../../types.ts";
import { dateParts, eraYear, numberOf, WEEKDAY, weekdayOf } from "../date-pattern.ts";

/** [6月14~15日] [2023年6月14・15日] [令和5年10月1-5日]: two days under one 日; not 6月1~3日間. */
export const dateDayRange = {
  id: "ja/date-day-range",
  kind: "date",
  heads: ["#", "令和", "平成"],
  pattern: new RegExp(
    `(?<![\\d./-])(?:((?:19|20)\\d{2})年 ?|(令和|平成)(元|\\d{1,2})年 ?)?(\\d{1,2})月(\\d{1,2})${WEEKDAY} ?[~・-] ?(\\d{1,2})日(?!間|以内|目|分)${WEEKDAY}`,
    "y",
  ),
  produce([, year, era, yearOfEra, month, first, weekday, last, lastWeekday]) {
    const day = numberOf(last) ?? 0;
    if (day <= Number(first) || day > 31) return null;
    const until: DateParts = { ...NO_PARTS, day, weekday: weekdayOf(lastWeekday) };
    return dateParts({
      year: era === undefined ? numberOf(year) : eraYear(era, yearOfEra ?? ""),
      month: numberOf(month),
      day: numberOf(first),
      weekday: weekdayOf(weekday),
      until,
    });
  },
} satisfies Rule<"date">;
