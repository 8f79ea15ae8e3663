import type { Rule } from "../../types.ts";
import { ABOUT, dateParts, MONTH_DAY, monthPartOf, numberOf, WEEKDAY, weekdayOf } from "../date-pattern.ts";

/** [6月13日(火)] [6月下旬] [6月] with the year left out; not 6月分, 3月期. */
export const dateMonthDay = {
  id: "ja/date-month-day",
  kind: "date",
  heads: ["#"],
  pattern: new RegExp(`(?<![\\d年同本昨翌./]|(?<![日月分時年)])-)${MONTH_DAY}${WEEKDAY}${ABOUT}`, "y"),
  produce([, month, day, part, weekday, about]) {
    return dateParts({
      month: numberOf(month),
      day: numberOf(day),
      part: monthPartOf(part),
      weekday: weekdayOf(weekday),
      approx: about !== undefined,
    });
  },
} satisfies Rule<"date">;
