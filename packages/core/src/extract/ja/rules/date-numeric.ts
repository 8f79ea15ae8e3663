import type { Rule } from "../../types.ts";
import { ABOUT, DAY_AFTER_DASH, dateParts, lastDay, numberOf, WEEKDAY, weekdayOf } from "../date-pattern.ts";

/** [2023/8/4] [2023.08.04] [2023-08-04(金)]; not inside a path, a version or a longer number. */
export const dateNumeric = {
  id: "ja/date-numeric",
  kind: "date",
  heads: ["#"],
  pattern: new RegExp(
    `(?<![\\d./=_A-Za-z-])((?:19|20)\\d{2})([/.-])(\\d{1,2})\\2(\\d{1,2})(?![\\d/.-]*[A-Za-z_]|\\d)${WEEKDAY}${DAY_AFTER_DASH}${ABOUT}`,
    "y",
  ),
  produce([, year, , month, day, weekday, last, about]) {
    return dateParts({
      year: numberOf(year),
      month: numberOf(month),
      day: numberOf(day),
      weekday: weekdayOf(weekday),
      until: lastDay(day, last),
      approx: about !== undefined,
    });
  },
} satisfies Rule<"date">;
