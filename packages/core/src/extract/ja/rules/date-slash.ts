import type { Rule } from "../../types.ts";
import { ABOUT, DAY_AFTER_DASH, dateParts, lastDay, numberOf, WEEKDAY, weekdayOf } from "../date-pattern.ts";

/** [3/9] [4/13(木)] month and day; not 2023/3/9, 1/2以上, 24/365, fractions with a counter. */
export const dateSlash = {
  id: "ja/date-slash",
  kind: "date",
  heads: ["#"],
  pattern: new RegExp(
    `(?<![\\d./=_A-Za-z-]|\\d:)(\\d{1,2})/(\\d{1,2})(?![\\d/.%]|以[上下]|に減|名|件|人|程度)${WEEKDAY}${DAY_AFTER_DASH}${ABOUT}`,
    "y",
  ),
  produce([, month, day, weekday, last, about]) {
    return dateParts({
      month: numberOf(month),
      day: numberOf(day),
      weekday: weekdayOf(weekday),
      until: lastDay(day, last),
      approx: about !== undefined,
    });
  },
} satisfies Rule<"date">;
